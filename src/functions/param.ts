import type { Texts } from '../messages/message';
import type { FunctionDefinition, FunctionResult, LoadedContext } from './definition';
import { nameArgument } from './name-argument';
import { openParameters } from './open-parameters';
import { errorResult, numberResult, valueResult } from './result';

const ID: Texts = { 'zh-CN': '标准编号', en: 'parameter' };
const NO_CAP: Texts = { 'zh-CN': '不设上限', en: 'none' };

/**
 * The value of a parameter that the policy leaves open: the workbook's own, from the sheet 补充标准, before the policy's.
 * @customfunction PARAM
 * @param id The parameter's id, such as "m1.award", or its Chinese name.
 * @returns {any} In the parameter's unit; a share as 0.08.
 */
export function param(id: unknown) {
  return ({ pack, standards, locale }: LoadedContext): FunctionResult => {
    const found = nameArgument(id, ID, pack.parameters);
    if ('error' in found) return found;
    const value = standards.parameters.get(found.id) ?? { kind: 'open' };
    switch (value.kind) {
      case 'value':
        return numberResult(value.value);
      case 'no-cap':
        return valueResult(NO_CAP[locale]);
      case 'open':
        return errorResult('#N/A', openParameters(pack, [found.id]));
    }
  };
}

export const PARAM: FunctionDefinition = {
  id: 'PARAM',
  policyAt: 0,
  needs: 'standards',
  ask: param,
  chinese: {
    description: '原文未明确的标准的值：先取本工作簿“补充标准”所填，再取政策原文。',
    parameters: [{ name: '编号', text: '标准的编号，如m1.award，或其名称。' }],
  },
};
