import type { Exact } from '../../quantity/exact';
import { ofDouble } from '../../quantity/exact';

/**
 * A figure that is known: a double near it at hand, the exact number made when it is asked for first. A list of a hundred
 * thousand rows holds half a million figures, and verdicts ask for few of them.
 */
export class KnownCell {
  readonly kind = 'known';

  private constructor(
    /** A double near the value, off by no more than a few of its last places. */
    readonly approx: number,
    private readonly double: number,
    private readonly factor: Exact | null,
    private exactly: Exact | null,
  ) {}

  /** A number cell: its double, in a unit that is `factor` of the metric's own (null: the same). */
  static ofNumber(double: number, factor: Exact | null, factorApprox: number): KnownCell {
    return new KnownCell(factor === null ? double : double * factorApprox, double, factor, null);
  }

  static ofExact(value: Exact, approx: number): KnownCell {
    return new KnownCell(approx, approx, null, value);
  }

  get value(): Exact {
    return (this.exactly ??= this.factor === null ? ofDouble(this.double) : ofDouble(this.double).times(this.factor));
  }
}
