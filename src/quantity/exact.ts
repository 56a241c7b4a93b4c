import { Decimal } from 'decimal.js';

/**
 * The one Decimal clone of the project. Precision 120: no measure that passes lint needs more digits than that, so sums
 * and products never round (the default of 20 rounds the product of two 15-digit figures). Division appears only in the
 * root of a gap, never in a verdict.
 */
const ExactDecimal = Decimal.clone({
  precision: 120,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal number. Its unit is said by the name of whatever holds it (`…Wan` 万元, `rate` a share). */
export type Exact = Decimal;

/** Digits that a figure may have: before the point, and after it (algebra, "Exactness"). */
export const FIGURE_DIGITS = { whole: 15, fraction: 20 } as const;
/** Digits that a parameter may have: before the point, and after it. */
export const PARAMETER_DIGITS = { whole: 12, fraction: 12 } as const;

/** The exact value of a plain decimal text such as `-4000.50`; the caller knows that it is one. */
export function exact(text: string | bigint): Exact {
  return new ExactDecimal(typeof text === 'bigint' ? text.toString() : text);
}

/** The exact value of a whole number (a count, an index, a power of ten). */
export function whole(count: number): Exact {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${String(count)}`);
  return new ExactDecimal(count);
}

/**
 * What Excel keeps of a cell's number: the decimal of 15 significant digits nearest to the stored double. So the binary
 * noise of a formula (4400.000000000001 for 4000*1.1) is neither a shortfall nor a surplus.
 */
export function ofDouble(double: number): Exact {
  if (!Number.isFinite(double)) throw new RangeError('not a finite number');
  return ofFewPlaces(double) ?? new ExactDecimal(double.toPrecision(15));
}

/** The base of the decimal library's words: seven digits each, the point between two of them. */
const WORD = 1e7;

/**
 * The same, six times faster, for the figures that lists hold: from 1 to 10^7 with at most seven places. A decimal of at
 * most 14 digits whose nearest double is this one is the only one of 15 digits that is; the quotient of two exact whole
 * numbers is that nearest double.
 */
function ofFewPlaces(double: number): Exact | null {
  const size = Math.abs(double);
  if (size < 1 || size >= WORD) return null;
  const scaled = Math.round(size * WORD);
  if (scaled / WORD !== size) return null;
  const units = Math.floor(scaled / WORD);
  const value = new ExactDecimal(double < 0 ? -units : units);
  if (scaled !== units * WORD) value.d.push(scaled - units * WORD);
  return value;
}

const NEAR_DIGITS = 45;
const NearDecimal = ExactDecimal.clone({ precision: NEAR_DIGITS });

/** A quotient for show, to 45 digits: a fifth of the work of all 120. `error` is what it may be off by, at most. */
export function nearQuotient(dividend: Exact, divisor: Exact): { readonly value: Exact; readonly error: number } {
  const quotient = new NearDecimal(dividend).dividedBy(divisor);
  return { value: new ExactDecimal(quotient), error: 10 ** (quotient.e - NEAR_DIGITS + 1) };
}

export const ZERO: Exact = whole(0);
export const ONE: Exact = whole(1);

/** A plain decimal text: no exponent, no trailing zeros, no sign on zero. */
export function plain(value: Exact): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** The same with thousands separators, as sheets show it: `4,400`, `-1,999.99`. */
export function grouped(value: Exact): string {
  const [digits = '0', fraction] = plain(value).split('.');
  const sign = digits.startsWith('-') ? 1 : 0;
  let separated = digits;
  for (let at = digits.length - 3; at > sign; at -= 3) separated = `${separated.slice(0, at)},${separated.slice(at)}`;
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** A plain decimal text: what `exact` takes without complaint. */
export function isPlainDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Whether a number has no more digits than `limit` on either side of the point. */
export function fits(value: Exact, limit: { whole: number; fraction: number }): boolean {
  return value.isZero() || (value.e < limit.whole && value.decimalPlaces() <= limit.fraction);
}
