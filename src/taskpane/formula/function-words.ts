import english from '../../functions/functions.json';
import { FUNCTIONS } from '../../functions/index';
import { CHINESE_NAMES, FUNCTION_IDS } from '../../functions/names';
import type { FunctionId } from '../../functions/names';
import type { Locale } from '../../messages/message';

/** A function as people read of it in one language. */
export interface FunctionWords {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly optional: boolean }[];
}

/** Every function, in the order that people meet them. */
export function functionsIn(locale: Locale): readonly FunctionWords[] {
  return FUNCTION_IDS.map((id) => {
    const declared = english.functions.find((each) => each.id === id);
    const parameters = declared?.parameters ?? [];
    const chinese = FUNCTIONS[id].chinese;
    const own = locale === 'zh-CN';
    return {
      id,
      name: own ? CHINESE_NAMES[id] : id,
      description: own ? chinese.description : (declared?.description ?? ''),
      parameters: parameters.map((parameter, index) => ({
        name: own ? (chinese.parameters[index]?.name ?? '') : parameter.name,
        text: own ? (chinese.parameters[index]?.text ?? '') : parameter.description,
        optional: 'optional' in parameter,
      })),
    };
  });
}

/** The functions whose names or words hold what is looked for, in either language. */
export function functionsFound(locale: Locale, query: string): readonly FunctionWords[] {
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  const all = functionsIn(locale);
  if (wanted === '') return all;
  return all.filter(({ id, description, parameters }) =>
    [id, CHINESE_NAMES[id], description, ...parameters.map(({ text }) => text)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
}
