import { vocabulary } from '../../messages/message';
import type { Condition, Mark, Quantity } from '../algebra';
import { decimal, object, word } from '../schema/build';
import type { Raw } from '../schema/build';
import { fact, hasBase } from './lowered';
import { marked, reading } from './shape';
import type { Site } from './shape';
import { UNITS } from './terms';

const words = vocabulary({
  'pack.substitute-stray': {
    'zh-CN': '“{field}”（代替零基数的数）只在“{choice}”写“{field}”时填写，此处二者不一致。请补上或删去。',
    en: '"{field}" goes with "{choice}": "{field}" and with nothing else. Add it, or remove it.',
  },
});
export const zeroBaseTexts = words.texts;

/** A number that stands in for a base of nought: 基数为零的按2000万元计. */
export const substitute = object({ value: decimal(), unit: word(...UNITS), ...marked }, reading);
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
  return site.number({ ...given, field: 'substitute/value' }, { metric }, site.mark(given, { field: 'substitute' }));
}

/** The base, the number that stands in where there is none; a base of nought is 0. */
export function baseOf(metric: string, standsIn: Quantity | null): Quantity {
  const base = fact(`${metric}.base`);
  return standsIn ? { kind: 'choose', cases: [{ when: hasBase(metric), then: base }], otherwise: standsIn } : base;
}

/** A condition that nothing meets which has no base. */
export function guarded(metric: string, condition: Condition, mark: Mark): Condition {
  return { kind: 'all', of: [hasBase(metric), condition], mark };
}
