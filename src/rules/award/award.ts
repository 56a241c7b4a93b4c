import type { Quantity } from '../../policy/algebra';
import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import { awardValue } from './award-value';
import type { AwardValue } from './award-value';
import { asksOf } from '../reading/asks';
import { Coder } from '../regions/codes';
import { decideQuantity, endings, hangsOn } from '../regions/decision';
import { keysOf } from '../regions/linear';
import { inMissingOrder, isParameter } from '../missing-order';
import { Numbers } from '../regions/numbers';
import type { Row } from '../reading/row';
import { settleQuantity } from '../reading/settle';
import { hull, pointOf } from '../regions/span';
import type { Span } from '../regions/span';
import type { Award } from '../verdict';

/** The award of an eligible row; the row is only made where the award hangs on it. */
export type AwardReader = (row: () => Row) => Award;

/** Reads the award of a measure, null where it gives none. */
export function awardReader(pack: Pack, quantity: Quantity | null, standards: Standards): AwardReader {
  if (!quantity) return always({ kind: 'none' });
  const settled = settleQuantity(quantity, standards);
  const numbers = new Numbers(pack, standards);
  if (settled.kind === 'plain' && keysOf(settled.quantity).every((key) => isParameter(pack, key))) {
    return always(awardOf(pack, [awardValue(settled.quantity, numbers, {})], []));
  }
  const coder = new Coder(pack, standards, asksOf([], [settled]));
  return (rowOf) => {
    const row = rowOf();
    const coded = coder.code(row);
    const decision = decideQuantity<AwardValue>(settled, coded.codeOf, coded.store, (plain, store) => ({
      kind: 'end',
      value: awardValue(plain, numbers, row.facts),
      store,
    }));
    const ends = endings(decision).map(({ value }) => value);
    return awardOf(pack, ends, hangsOn(decision, coded.names, differ));
  };
}

/** The award that has these ends, and hangs on these names by which of them it is. */
function awardOf(pack: Pack, ends: readonly AwardValue[], names: Iterable<string>): Award {
  const missing = inMissingOrder(pack, [...names, ...ends.flatMap((end) => end.names)]);
  if (missing.length > 0) return { kind: 'unknown', missing };
  const [first, ...others] = ends.map(({ span }) => span);
  const whole = first && others.reduce(hull, first);
  return whole ? vague(whole) : { kind: 'unknown', missing };
}

/** One number, or what the text leaves of it. */
function vague({ low, high }: Span): Award {
  if (!low) return { kind: 'unknown', missing: [] };
  if (!high) return { kind: 'at-least', amount: low.at };
  if (low.at.equals(high.at)) return { kind: 'amount', amount: low.at };
  return low.at.isZero() ? { kind: 'at-most', amount: high.at } : { kind: 'range', low: low.at, high: high.at };
}

function always(award: Award): AwardReader {
  return () => award;
}

/** Two amounts that are not one number each count as different even where they have the same ends. */
function differ(a: AwardValue, b: AwardValue): boolean {
  const [x, y] = [pointOf(a.span), pointOf(b.span)];
  return !x || !y || !x.equals(y);
}
