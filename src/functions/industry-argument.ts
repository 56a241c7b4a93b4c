import type { Texts } from '../messages/message';
import type { IndustrySaid } from '../policy/enterprise';
import { resolveIndustry } from '../policy/industry';
import type { IndustryResolved } from '../policy/industry';
import type { Pack } from '../policy/pack';
import type { GroupId } from '../policy/terms';
import { argument, argumentWords, wordsArgument } from './argument';
import type { FunctionError } from './definition';
import { shortened } from './measure-argument';
import { errorResult } from './result';

export const INDUSTRY_NAME: Texts = { 'zh-CN': '行业', en: 'industry' };

/** A cell that names an industry: a name, or a code as text or as a number. Excel's 0 for an empty cell is blank. */
export interface IndustryCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** No industry has a longer name; a longer text is cut, so that a message can hold it. */
const LONGEST = 100;

export function industryCell(given: unknown): IndustryCell | FunctionError {
  const value = argument(given);
  if (value.kind === 'number' && value.number === 0) return { text: '', isNumber: false };
  if (value.kind === 'error') {
    return errorResult(
      '#N/A',
      argumentWords.message('functions.error-argument', { name: INDUSTRY_NAME, error: value.error }),
    );
  }
  const text = wordsArgument(given, INDUSTRY_NAME);
  if (typeof text !== 'string') return text;
  return { text: text.length > LONGEST ? shortened(text) : text, isNumber: value.kind === 'number' };
}

/** Lists name few industries often: what a cell says is made out once. */
const KEPT = 20_000;

interface Known {
  readonly cells: Map<string, IndustryResolved>;
  /** By the argument itself, blank ones aside. */
  readonly given: Map<unknown, IndustryResolved>;
}
const known = new WeakMap<Pack, Known>();

function knownOf(pack: Pack): Known {
  let found = known.get(pack);
  if (!found) known.set(pack, (found = { cells: new Map(), given: new Map() }));
  return found;
}

export function resolvedIndustry(pack: Pack, { text, isNumber }: IndustryCell): IndustryResolved {
  const { cells } = knownOf(pack);
  const key = isNumber ? `#${text}` : `:${text}`;
  const before = cells.get(key);
  if (before) return before;
  const resolved = resolveIndustry(pack, {
    name: isNumber ? null : text,
    code: isNumber ? text : null,
    codeIsNumber: isNumber,
    key: 'industry',
  });
  if (cells.size < KEPT) cells.set(key, resolved);
  return resolved;
}

/** What an argument says of the industry; blank: what the user says that rows without one are, else nothing. */
export function industryArgument(
  pack: Pack,
  given: unknown,
  instead: string | null = null,
): IndustryResolved | FunctionError {
  const before = knownOf(pack).given.get(given);
  if (before) return before;
  const cell = industryCell(given);
  if ('error' in cell) return cell;
  if (cell.text === '' && instead !== null) return resolvedIndustry(pack, { text: instead, isNumber: false });
  const resolved = resolvedIndustry(pack, cell);
  // A block may be altered by the one who handed it over, and what blank means hangs on the user's choice.
  const lasts = typeof given === 'string' ? given.length <= LONGEST : typeof given === 'number';
  const { given: kept } = knownOf(pack);
  if (lasts && cell.text !== '' && kept.size < KEPT) kept.set(given, resolved);
  return resolved;
}

/** Whether an industry is in a group; of one that is not said, that it is none of the special ones. */
export function memberOf(pack: Pack, said: IndustrySaid): (group: GroupId) => boolean | 'unknown' {
  return (group) => {
    const bit = 1 << pack.groups.findIndex(({ id }) => id === group);
    switch (said.kind) {
      case 'known':
        return (said.class & bit) !== 0;
      case 'unsaid':
        return false;
      case 'open': {
        const inside = said.classes.filter((each) => (each & bit) !== 0).length;
        return inside === 0 ? false : inside === said.classes.length ? true : 'unknown';
      }
    }
  };
}
