import type { Exact } from '../../quantity/exact';
import { ofDouble } from '../../quantity/exact';

/** How many of the metric's unit one of a cell's is: exactly, and as a double. */
export interface Factor {
  readonly exact: Exact;
  readonly approx: number;
}

/**
 * A figure that is known: a double near it at hand, the exact number made when it is asked for first. A list of a hundred
 * thousand rows holds half a million figures, and verdicts ask for few of them.
 */
export class KnownCell {
  readonly kind = 'known';

  private constructor(
    /** The stored double of a number cell, in the cell's unit; of text, a double near the value. */
    readonly double: number,
    /** Null: the cell's unit is the metric's. */
    readonly factor: Factor | null,
    private exactly: Exact | null,
    /** Whether it was typed as text, every digit of which counts. */
    readonly typed: boolean,
  ) {}

  static ofNumber(double: number, factor: Factor | null): KnownCell {
    return new KnownCell(double, factor, null, false);
  }

  static ofExact(value: Exact, approx: number): KnownCell {
    return new KnownCell(approx, null, value, true);
  }

  /** A double near the value, off by no more than a few of its last places. */
  get approx(): number {
    return this.factor === null ? this.double : this.double * this.factor.approx;
  }

  get value(): Exact {
    return (this.exactly ??=
      this.factor === null ? ofDouble(this.double) : ofDouble(this.double).times(this.factor.exact));
  }
}
