import { ONE } from './exact';
import type { Exact } from './exact';

/** What becomes of a part of a step: it is dropped, counts from the half on (towards plus infinity), or counts whole. */
export type StepRounding = 'down' | 'half-up' | 'up';

/** The whole steps of `size` in `of`; worked out by a whole quotient and its rest, so that nothing is rounded on the way. `size` is above 0. */
export function wholeSteps(of: Exact, size: Exact, rounding: StepRounding): Exact {
  if (!size.greaterThan(0)) throw new RangeError('steps of a size that is not above 0');
  const towardsZero = of.dividedToIntegerBy(size);
  const down = of.lessThan(towardsZero.times(size)) ? towardsZero.minus(ONE) : towardsZero;
  const rest = of.minus(down.times(size));
  switch (rounding) {
    case 'down':
      return down;
    case 'half-up':
      return rest.times(2).lessThan(size) ? down : down.plus(ONE);
    case 'up':
      return rest.isZero() ? down : down.plus(ONE);
  }
}
