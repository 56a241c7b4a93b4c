import { call } from '../../src/functions';
import type { CellContext, FunctionContext } from '../../src/functions/definition';
import type { FunctionId } from '../../src/functions/names';
import { TEXTS } from '../../src/functions/texts';
import { say } from '../../src/messages/say';
import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import type { Choices } from '../../src/policy/standards';

export const PACK = loadedPack();

export const CONTEXT: FunctionContext = {
  pack: PACK,
  standards: standardsOf(PACK, NOTHING_SAID),
  locale: 'zh-CN',
};

/** The context of a workbook whose sheet 补充标准 says this. */
export function saying(parameters: Readonly<Record<string, string>>, choices: Partial<Choices> = {}): FunctionContext {
  return { ...CONTEXT, standards: standardsOf(PACK, { parameters, choices: { ...DEFAULT_CHOICES, ...choices } }) };
}

/** What a cell shows: a value, a matrix, or an error with its message in words. */
export function ask(id: FunctionId, args: readonly unknown[], context: CellContext = CONTEXT): unknown {
  const result = call(id, args, context);
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'matrix':
      return result.rows;
    case 'error':
      return `${result.error} ${say(result.message, context.locale, TEXTS)}`;
  }
}

/** The kind of an answer alone: a value, or the error's value. */
export function short(id: FunctionId, args: readonly unknown[], context: CellContext = CONTEXT): unknown {
  const result = call(id, args, context);
  return result.kind === 'error' ? result.error : ask(id, args, context);
}
