import { vocabulary } from '../../messages/message';
import { ONE } from '../../quantity/exact';
import type { Condition, Mark, Phrase, Quantity } from '../algebra';
import { object } from '../schema/build';
import type { Raw } from '../schema/build';
import { either, fact, hasBase, product, sum } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading } from './shape';
import type { Site } from './shape';
import { stated, statedQuantity } from './stated';

const words = vocabulary({
  'pack.substitute-stray': {
    'zh-CN': '“{field}”（代替零基数的数）只在“{choice}”写“{field}”时填写，此处二者不一致。请补上或删去。',
    en: '"{field}" goes with "{choice}": "{field}" and with nothing else. Add it, or remove it.',
  },
});
export const zeroBaseTexts = words.texts;

/** What stands in for a base of nought: 基数为零的按2000万元计; a parameter where the text does not say what such a base counts as. */
export const substitute = object(marked, { ...stated, ...reading });
type RawSubstitute = Raw<typeof substitute>;

interface RawZeroBase<Z extends string> {
  readonly zeroBase: Z;
  readonly substitute?: RawSubstitute | undefined;
}

/** The number that stands in, or null where the rule has none; a rule that says one thing and gives another is at fault. */
export function substituteIn<Z extends string>(raw: RawZeroBase<Z>, metric: string, site: Site): Quantity | null {
  const given = raw.substitute ?? null;
  if ((raw.zeroBase === 'substitute') !== (given !== null)) {
    site.fault('zeroBase', words.message('pack.substitute-stray', { field: 'substitute', choice: 'zeroBase' }));
  }
  if (!given || raw.zeroBase !== 'substitute') return null;
  return statedQuantity(given, 'substitute/', { metric }, site.mark(given, { field: 'substitute' }), site);
}

/** The base, the number that stands in where there is none; a base of nought is 0. */
export function baseOf(metric: string, standsIn: Quantity | null): Quantity {
  const base = fact(`${metric}.base`);
  return standsIn ? { kind: 'choose', cases: [{ when: hasBase(metric), then: base }], otherwise: standsIn } : base;
}

/** A growth that is asked of a base of nought too: what stands in for it, raised by the rate, is to be reached. */
export function grownOver(
  standsIn: Phrase['parts'][string],
  grows: Extract<Condition, { kind: 'growth' }>,
  mark: Mark,
): Condition {
  const { metric, order, rate } = grows;
  const than = product(standsIn.of, sum({ kind: 'const', value: ONE }, rate));
  const phrase = held(
    { 'zh-CN': '{metric}同比增速', en: 'growth of {metric}' },
    order,
    {
      'zh-CN': '{rate}（无基数的以{base}为基数）',
      en: '{rate} (without a base, {base} stands in for it)',
    },
    { metric: named(metric), rate: numbered(rate, 'share'), base: standsIn },
  );
  return {
    ...either(hasBase(metric), grows, { kind: 'bound', fact: metric, order, than, mark }),
    mark: { ...mark, phrase },
  };
}

/** A condition that nothing meets which has no base. */
export function guarded(metric: string, condition: Condition, mark: Mark): Condition {
  return { kind: 'all', of: [hasBase(metric), condition], mark };
}
