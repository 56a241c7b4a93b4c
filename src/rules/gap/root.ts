import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { ceilAt } from '../../quantity/places';
import type { End } from '../regions/span';

/** Places of an end that has no finite decimal: rounded up, so that it does suffice. A figure has no more. */
const PLACES = 20;
/** More digits than a quotient of figures that ends has, and fewer than are kept. */
const MOST_DIGITS = 110;

/** The x from which on `start + slope x x` is not below zero (slope above zero), as an end of a half-line. */
export function root(start: Exact, slope: Exact, closed: boolean): End {
  const over = start.negated();
  if (slope.equals(ONE)) return { at: over, closed };
  const quotient = over.dividedBy(slope);
  // Multiplying back would round, too: a quotient that fills the digits that are kept has no end.
  const finite = quotient.precision() < MOST_DIGITS;
  return finite ? { at: quotient, closed } : { at: ceilAt(quotient, PLACES), closed: true, endless: true };
}
