import { ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { wholeSteps } from '../../quantity/whole-steps';
import type { StepRounding } from '../../quantity/whole-steps';
import { againstZero, ANY, greatest, hull, least, negated, point, pointOf, sum } from './span';
import type { End, Span } from './span';

/** What `steps`, `least` and `within` come to where their parts are not known: outer bounds, as for every operator. */

/** Steps move with what is counted, and with a greater size there are fewer on the side of what is above 0. */
export function stepsIn(of: Span, size: Span, rounding: StepRounding): Span {
  const largest = size.high?.at ?? null;
  if (largest && !largest.greaterThan(0)) return ANY;
  const smallest = size.low?.at.greaterThan(0) ? size.low.at : null;
  const exactSize = pointOf(size);
  return {
    low: lowest(of.low, of.low?.at.isNegative() ? smallest : largest, exactSize, rounding),
    high: highest(of.high, of.high?.at.isNegative() ? largest : smallest, exactSize, rounding),
  };
}

const closed = (at: Exact): End => ({ at, closed: true });

/** `by` null: of what is below 0 it is as small, of what is above as large as one likes. */
function lowest(end: End, by: Exact | null, exactSize: Exact | null, rounding: StepRounding): End {
  if (!end) return null;
  if (!by) return end.at.isNegative() && !end.at.isZero() ? null : closed(ZERO);
  const count = wholeSteps(end.at, by, rounding);
  // Just above a full number of steps the next one has begun.
  const begun = rounding === 'up' && !end.closed && exactSize !== null && count.times(by).equals(end.at);
  return closed(begun ? count.plus(ONE) : count);
}

function highest(end: End, by: Exact | null, exactSize: Exact | null, rounding: StepRounding): End {
  if (!end) return null;
  if (!by) return end.at.greaterThan(0) ? null : closed(ZERO);
  const count = wholeSteps(end.at, by, rounding);
  if (end.closed || exactSize === null || rounding === 'up') return closed(count);
  // Just below a full number of steps, or below its half, the last one is not reached.
  const reached = rounding === 'down' ? count.times(by) : count.times(by).minus(by.dividedBy(2));
  return closed(reached.equals(end.at) ? count.minus(ONE) : count);
}

/** All of it where it surely reaches the floor, 0 where it surely does not, else either. */
export function leastIn(of: Span, floor: Span): Span {
  const reaches = againstZero(sum(of, negated(floor)), '>=');
  if (reaches === true) return of;
  if (reaches === false) return point(ZERO);
  return hull(point(ZERO), { low: greatest(of, floor).low, high: of.high });
}

/** A range whose upper end may lie below its lower one (an upper end that is not known) still is one. */
export function withinIn(low: Span, high: Span | null): Span {
  if (!high) return { low: low.low, high: null };
  return { low: least(low, high).low, high: greatest(low, high).high };
}
