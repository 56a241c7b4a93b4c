import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';

/**
 * A quotient that is never worked out: where a bound lies on an unknown's line may have no finite decimal (4400 / 1.1 has
 * one, 4400 / 1.3 has none), and only its order among others is asked.
 */
export interface Fraction {
  readonly over: Exact;
  /** Above zero. */
  readonly under: Exact;
}

export function fraction(over: Exact, under: Exact): Fraction {
  return under.isNegative() ? { over: over.negated(), under: under.negated() } : { over, under };
}

export function wholeFraction(value: Exact): Fraction {
  return { over: value, under: ONE };
}

/** The sign of a - b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return multiplied(a.over, b.under).comparedTo(multiplied(b.over, a.under));
}

/** The sign of a - b, b a number. */
export function compareToNumber(a: Fraction, b: Exact): number {
  return a.over.comparedTo(multiplied(b, a.under));
}

/** Most roots are whole fractions, and most ends are zero. */
function multiplied(value: Exact, by: Exact): Exact {
  return by === ONE || value.isZero() ? value : value.times(by);
}
