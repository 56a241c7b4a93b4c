import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';

/** An amount in 万元 as far as it is settled: from `low`, which is not below 0, to `high`; null: no upper limit is known. */
export interface Range {
  readonly low: Exact;
  readonly high: Exact | null;
}

export const NOTHING: Range = { low: ZERO, high: ZERO };
export const UNKNOWN_AMOUNT: Range = { low: ZERO, high: null };

export function point(amount: Exact): Range {
  return { low: amount, high: amount };
}

/** The amount of a range that is one; null where it is open. */
export function amountOf({ low, high }: Range): Exact | null {
  return high !== null && low.equals(high) ? low : null;
}

export function sumOf(a: Range, b: Range): Range {
  return { low: a.low.plus(b.low), high: plusOrNone(a.high, b.high) };
}

/** The least range that holds both. */
export function hullOf(a: Range, b: Range): Range {
  return { low: lesser(a.low, b.low), high: a.high === null || b.high === null ? null : greater(a.high, b.high) };
}

/** The sum of two upper ends; null where one has none. */
export function plusOrNone(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : a.plus(b);
}

/** The lesser of two upper ends, where null is without end. */
export function leastEnd(a: Exact | null, b: Exact | null): Exact | null {
  if (a === null) return b;
  return b === null ? a : lesser(a, b);
}

export function lesser(a: Exact, b: Exact): Exact {
  return b.lessThan(a) ? b : a;
}

export function greater(a: Exact, b: Exact): Exact {
  return b.greaterThan(a) ? b : a;
}
