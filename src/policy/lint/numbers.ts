import { vocabulary } from '../../messages/message';
import type { Exact } from '../../quantity/exact';
import { amountText } from '../amounts';
import { fault } from '../fault';
import { usesOf } from '../lower/draft';
import type { PackUnit } from '../terms';
import type { Lint } from './lint';
import { daysIn, numeralsIn, spelledIn, states } from './numerals';

const words = vocabulary({
  'pack.number-not-in-text': {
    'zh-CN': '所引原文“{words}”中没有{number}。请核对数值、单位，或改引写明该数的原文；原文没有的数只能作为参数。',
    en: 'The quoted text "{words}" does not hold {number}. Check value and unit, or quote the words that state it; a number that the text does not state can only be a parameter.',
  },
  'pack.sign-against-text': {
    'zh-CN': '所引原文“{words}”说的是下降，此处的数应写成负数。请改为{number}。',
    en: 'The quoted text "{words}" speaks of falling, so the number is negative. Write {number}.',
  },
});

/** Words that say a number is one of falling: the number itself stands there without its sign. */
const FALLING = /降幅|下降|降低|减少/;
/** Words that say zero without a number. */
const TURNING = /扭负为正|由负转正|转正|扭亏|正增长/;

/** Every number of a rule stands in the words that it quotes: 0 where they say it in words, and a sign read from 降幅, aside. */
export const numbers: Lint = {
  id: 'numbers',
  texts: words.texts,
  check: (draft) =>
    usesOf(draft, 'number')
      .filter(({ value, unit, words: quoted }) => !stands(value, unit, quoted))
      .map(({ at, value, unit, words: quoted }) =>
        FALLING.test(quoted) && has(value, unit, quoted)
          ? fault(
              at,
              words.message('pack.sign-against-text', { words: quoted, number: printed(value.negated(), unit) }),
            )
          : fault(at, words.message('pack.number-not-in-text', { words: quoted, number: printed(value, unit) })),
      ),
};

function stands(value: Exact, unit: PackUnit, quoted: string): boolean {
  // Nought is the same in every unit: 增速大于0.
  if (value.isZero()) return TURNING.test(quoted) || numeralsIn(quoted).some((numeral) => numeral.value.isZero());
  // In a text that speaks of falling, a number is how far: 降幅控制在6%以内 is a growth of -6 %.
  if (FALLING.test(quoted)) return value.isNegative() && has(value.negated(), unit, quoted);
  return has(value, unit, quoted);
}

function has(value: Exact, unit: PackUnit, quoted: string): boolean {
  if (unit === '日期') return daysIn(quoted).some((day) => day.equals(value));
  return [...numeralsIn(quoted), ...spelledIn(quoted)].some((numeral) => states(numeral, value, unit));
}

function printed(value: Exact, unit: PackUnit): string {
  return amountText(value, unit)['zh-CN'];
}
