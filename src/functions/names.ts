import { CHINESE_NAMES, NAMESPACE } from '../workbook/function-names';
import type { FunctionId } from '../workbook/function-names';
import type { FunctionLanguage } from '../workbook/workbook';

/** A definition for each id stands in `index.ts`. */
export { CHINESE_NAMES, FUNCTION_IDS, functionNamed, isInNamespace, NAMESPACE } from '../workbook/function-names';
export type { FunctionId } from '../workbook/function-names';

/** Whether a name in a formula, one of ours, is the English one. */
export function isEnglishName(name: string): boolean {
  return /[_.]([a-z]+)$/i.test(name);
}

/** As the user types it: `POLICY.ELIGIBLE`, or `POLICY.是否符合` where the host takes the Chinese names. */
export function typedName(id: FunctionId, language: FunctionLanguage): string {
  return `${NAMESPACE}.${language === 'en' ? id : CHINESE_NAMES[id]}`;
}

/** As Excel keeps it in a file: `_xldudf_POLICY_ELIGIBLE`. */
export function keptName(id: FunctionId): string {
  return `_xldudf_${NAMESPACE}_${id}`;
}
