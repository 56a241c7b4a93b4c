import { vocabulary } from '../../messages/message';
import type { Mark, Quantity } from '../algebra';
import type { PackUnit } from '../terms';
import { decimal, identifier, word } from '../schema/build';
import { NOUGHT } from './lowered';
import type { Site, Wanted } from './shape';
import { UNITS } from './terms';

const words = vocabulary({
  'pack.stated-once': {
    'zh-CN': '此处要么写数值和单位（原文有的），要么写参数（原文未定的），二者取一。',
    en: 'Write either a value with its unit (where the text states it) or a parameter (where it does not), one of the two.',
  },
});
export const statedTexts = words.texts;

/** A number that the text states, or a parameter where it leaves it open: one of the two. */
export const stated = { value: decimal(), unit: word(...UNITS), parameter: identifier() };

interface RawStated {
  readonly value?: string | undefined;
  readonly unit?: PackUnit | undefined;
  readonly parameter?: string | undefined;
  readonly words: string;
}

/** `under`: where in the rule the fields stand, with its slash (`factors/0/`), or nothing. `cap`: a parameter may be none. */
export function statedQuantity(
  { value, unit, parameter, words: quoted }: RawStated,
  under: string,
  wanted: Wanted,
  mark: Mark,
  site: Site,
  cap = false,
): Quantity {
  if (parameter !== undefined && value === undefined && unit === undefined) {
    return site.parameter(parameter, `${under}parameter`, wanted, mark, cap);
  }
  if (parameter === undefined && value !== undefined && unit !== undefined) {
    return site.number({ value, unit, field: `${under}value`, words: quoted }, wanted, mark);
  }
  site.fault(`${under}value`, words.message('pack.stated-once'));
  return NOUGHT;
}
