import { plain } from './exact';
import type { Exact } from './exact';

/**
 * A quotient of whole numbers, kept as it is: a growth by which rows are ranked, a share of a total. It has no limit of
 * digits and is never rounded.
 */
export interface Ratio {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/**
 * The quotient of two whole numbers.
 * @throws {RangeError} where the divisor is zero
 */
export function ratio(over: bigint, under: bigint): Ratio {
  if (under === 0n) throw new RangeError('a ratio to zero');
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** An exact number as a ratio. */
export function ratioOf(value: Exact): Ratio {
  const [whole = '0', fraction = ''] = plain(value).split('.');
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}

/** The sign of a - b. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.under === b.under ? a.over : a.over * b.under;
  const right = a.under === b.under ? b.over : b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.over, under: a.under * b.under };
}

/**
 * The quotient of two ratios.
 * @throws {RangeError} where the divisor is zero
 */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under, a.under * b.over);
}

/** The greatest whole number that is not above a ratio. */
export function floorOf({ over, under }: Ratio): bigint {
  const quotient = over / under;
  return over < 0n && quotient * under !== over ? quotient - 1n : quotient;
}
