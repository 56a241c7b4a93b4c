import type { Order } from '../../policy/algebra';
import type { Span as DeclaredSpan } from '../../policy/terms';
import { ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { holds } from '../reading/order';

/**
 * An end of a stretch of numbers; `closed`: the number itself belongs to it; `endless`: it stands, rounded up, for a number
 * without a finite decimal. Null is no end at all.
 */
export type End = { readonly at: Exact; readonly closed: boolean; readonly endless?: true } | null;

/** The values that a number can have: a stretch, never empty. */
export interface Span {
  readonly low: End;
  readonly high: End;
}

const closed = (at: Exact): End => ({ at, closed: true });

export const ANY: Span = { low: null, high: null };
export const FROM_ZERO: Span = { low: closed(ZERO), high: null };
export const ABOVE_ZERO: Span = { low: { at: ZERO, closed: false }, high: null };
const ZERO_TO_ONE: Span = { low: closed(ZERO), high: closed(ONE) };
export const FROM_MINUS_ONE: Span = { low: closed(ONE.negated()), high: null };

export function point(value: Exact): Span {
  return { low: closed(value), high: closed(value) };
}

export function declared(span: DeclaredSpan): Span {
  switch (span) {
    case 'from-zero':
      return FROM_ZERO;
    case 'zero-to-one':
      return ZERO_TO_ONE;
    case 'from-minus-one':
      return FROM_MINUS_ONE;
    case 'any':
      return ANY;
  }
}

/** The one value of a span that has only one. */
export function pointOf({ low, high }: Span): Exact | null {
  return low && high && low.at.equals(high.at) ? low.at : null;
}

/** Whether all values of a span are `order 0` (true), none is (false), or some are (null). */
export function againstZero(span: Span, order: Order): boolean | null {
  const upward = order === '>=' || order === '>';
  const [worst, best] = upward ? [span.low, span.high] : [span.high, span.low];
  const outward = upward ? -1 : 1;
  if (everywhere(worst, order, outward)) return true;
  return nowhere(best, order, -outward) ? false : null;
}

/** All hold where the end farthest from holding does, or is not reached and only touches. */
function everywhere(end: End, order: Order, infinity: number): boolean {
  if (!end) return holds(order, infinity);
  return holds(order, end.at.comparedTo(0)) || (end.at.isZero() && !end.closed);
}

function nowhere(end: End, order: Order, infinity: number): boolean {
  if (!end) return !holds(order, infinity);
  return !holds(order, end.at.comparedTo(0)) || (end.at.isZero() && !end.closed);
}

export function negated({ low, high }: Span): Span {
  return { low: turnedEnd(high), high: turnedEnd(low) };
}

export function sum(a: Span, b: Span): Span {
  const joined = (x: End, y: End): End => x && y && { at: x.at.plus(y.at), closed: x.closed && y.closed };
  return { low: joined(a.low, b.low), high: joined(a.high, b.high) };
}

export function least(a: Span, b: Span): Span {
  return { low: lowerLow(a.low, b.low), high: lowerHigh(a.high, b.high) };
}

export function greatest(a: Span, b: Span): Span {
  return negated(least(negated(a), negated(b)));
}

/** From the lower low end to the higher high end: every value of both. */
export function hull(a: Span, b: Span): Span {
  return { low: lowerLow(a.low, b.low), high: turnedEnd(lowerLow(turnedEnd(a.high), turnedEnd(b.high))) };
}

function turnedEnd(end: End): End {
  return end && { at: end.at.negated(), closed: end.closed };
}

function lowerLow(a: End, b: End): End {
  if (!a || !b) return null;
  const sign = a.at.comparedTo(b.at);
  return sign < 0 || (sign === 0 && a.closed) ? a : b;
}

/** The upper end of a minimum: the lower of the two; at the same number it is reached only where both reach it. */
function lowerHigh(a: End, b: End): End {
  if (!a) return b;
  if (!b) return a;
  const sign = a.at.comparedTo(b.at);
  return sign < 0 || (sign === 0 && !a.closed) ? a : b;
}

/** A corner of a product: a number, or infinite with a sign. */
interface Corner {
  readonly infinite: -1 | 0 | 1;
  readonly at: Exact;
  readonly closed: boolean;
}

export function product(a: Span, b: Span): Span {
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x) return scaled(b, x);
  if (y) return scaled(a, y);
  const corners = ends(a).flatMap((x) => ends(b).map((y) => corner(x, y)));
  const low = corners.reduce((best, each) => (lower(each, best) ? each : best));
  const high = corners.reduce((best, each) => (lower(mirror(each), mirror(best)) ? each : best));
  return { low: endOf(low), high: endOf(high) };
}

function scaled({ low, high }: Span, by: Exact): Span {
  if (by.isZero()) return point(ZERO);
  const end = (each: End): End => each && { at: each.at.times(by), closed: each.closed };
  return by.isPositive() ? { low: end(low), high: end(high) } : { low: end(high), high: end(low) };
}

function ends({ low, high }: Span): readonly Corner[] {
  const finite = (end: NonNullable<End>): Corner => ({ infinite: 0, ...end });
  return [
    low ? finite(low) : { infinite: -1, at: ZERO, closed: false },
    high ? finite(high) : { infinite: 1, at: ZERO, closed: false },
  ];
}

/** Zero times anything is zero, and reached wherever the zero is, since the other factor has some value. */
function corner(x: Corner, y: Corner): Corner {
  const zeros = [x, y].filter((each) => each.infinite === 0 && each.at.isZero());
  if (zeros.length > 0) {
    const reached = zeros.some((each) => each.closed);
    return { infinite: 0, at: ZERO, closed: reached };
  }
  if (x.infinite === 0 && y.infinite === 0) {
    return { infinite: 0, at: x.at.times(y.at), closed: x.closed && y.closed };
  }
  return { infinite: signOf(x) === signOf(y) ? 1 : -1, at: ZERO, closed: false };
}

function signOf(each: Corner): number {
  return each.infinite === 0 ? each.at.comparedTo(0) : each.infinite;
}

function lower(a: Corner, b: Corner): boolean {
  if (a.infinite !== b.infinite) return a.infinite < b.infinite;
  if (a.infinite !== 0) return false;
  const sign = a.at.comparedTo(b.at);
  return sign < 0 || (sign === 0 && a.closed && !b.closed);
}

function mirror(each: Corner): Corner {
  const infinite = each.infinite === 0 ? 0 : each.infinite === 1 ? -1 : 1;
  return { infinite, at: each.at.negated(), closed: each.closed };
}

function endOf(each: Corner): End {
  return each.infinite === 0 ? { at: each.at, closed: each.closed } : null;
}
