import type { Cut } from '../../policy/allocation';
import { exact, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { divideRatios, floorOf, multiplyRatios, ratioOf } from '../../quantity/ratio';
import { apportioned } from './apportion';
import { amountOf, greater, leastEnd, lesser } from './range';
import type { Range } from './range';

type ProRata = Extract<Cut, { readonly kind: 'pro-rata' }>;

/**
 * What awards come down to under a limit (all in 万元): each times limit by total, in whole units. Awards that the limit
 * holds together stay as they are.
 */
export function cutExactly(awards: readonly Exact[], limit: Exact, { unit, rest }: ProRata): readonly Exact[] {
  const total = awards.reduce((sum, award) => sum.plus(award), ZERO);
  if (total.lessThanOrEqualTo(limit)) return awards;
  const unitRatio = ratioOf(unit);
  const factor = divideRatios(ratioOf(limit), multiplyRatios(ratioOf(total), unitRatio));
  const dues = awards.map((award) => ({
    due: multiplyRatios(ratioOf(award), factor),
    most: floorOf(divideRatios(ratioOf(award), unitRatio)),
  }));
  const units = apportioned(dues, floorOf(divideRatios(ratioOf(limit), unitRatio)), rest);
  return units.map((count) => exact(count).times(unit));
}

/** What is open of an award's others and of the limit. */
export interface Around {
  /** The others' awards together. */
  readonly others: Range;
  readonly limit: Range;
  /** How many awards share the limit, at most. */
  readonly count: number;
}

/**
 * What an award can come to under a limit where something is open: less the more the others get and the lower the limit
 * is, so that the ends lie at the ends. A unit given out of the rest may come on top.
 */
export function cutRange(award: Range, { others, limit, count }: Around, cut: ProRata): Range {
  return {
    low: lowest(award, others.high, limit.low, cut),
    high: highest(award.high, others.low, limit.high, cut, count),
  };
}

function lowest(award: Range, others: Exact | null, limit: Exact, { unit }: ProRata): Exact {
  if (others === null) return ZERO;
  // Where it may be cut at all, it may be rounded down, however little it is cut.
  if (award.high?.plus(others).lessThanOrEqualTo(limit)) return award.low;
  const total = award.low.plus(others);
  if (total.lessThanOrEqualTo(limit)) return award.low.dividedToIntegerBy(unit).times(unit);
  return award.low.isZero() ? ZERO : inUnits(award.low, total, limit, unit);
}

function highest(
  award: Exact | null,
  others: Exact,
  limit: Exact | null,
  { unit, rest }: ProRata,
  count: number,
): Exact | null {
  if (limit === null) return award;
  if (award === null) return limit;
  const total = award.plus(others);
  if (total.lessThanOrEqualTo(limit)) return award;
  const more = rest === 'left' ? 0n : rest === 'first' ? BigInt(count) : 1n;
  const units = inUnits(award, total, limit, unit).plus(exact(more).times(unit));
  // One that the limit leaves as it is may come to a part of a unit more than whole units do.
  const part = inUnits(award, total, limit, unit).plus(unit);
  return lesser(award, leastEnd(greater(units, part), limit) ?? award);
}

/** award x limit / total, rounded down to whole units. */
function inUnits(award: Exact, total: Exact, limit: Exact, unit: Exact): Exact {
  const due = divideRatios(
    multiplyRatios(ratioOf(award), ratioOf(limit)),
    multiplyRatios(ratioOf(total), ratioOf(unit)),
  );
  return exact(floorOf(due)).times(unit);
}

/** Whether all of it is settled, so that it can be cut to the unit. */
export function settledAwards(awards: readonly Range[]): readonly Exact[] | null {
  const amounts = awards.map(amountOf);
  return amounts.every((amount) => amount !== null) ? amounts : null;
}
