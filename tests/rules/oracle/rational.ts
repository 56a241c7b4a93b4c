/** A quotient of whole numbers, worked out by nothing but BigInt: what the project's own arithmetic is held against. */
export interface Rational {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/** Not reduced: comparing multiplies crosswise, and a reduction costs more than it saves on small numbers. */
export function ratio(over: bigint | number, under: bigint | number = 1n): Rational {
  const [a, b] = [BigInt(over), BigInt(under)];
  return b < 0n ? { over: -a, under: -b } : { over: a, under: b };
}

/** Of a plain decimal text: `-4000.50`. */
export function rational(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.');
  return ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export const add = (a: Rational, b: Rational): Rational =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Rational, b: Rational): Rational => ratio(a.over * b.over, a.under * b.under);
export const minus = (a: Rational, b: Rational): Rational => add(a, ratio(-b.over, b.under));
export const over = (a: Rational, b: Rational): Rational => ratio(a.over * b.under, a.under * b.over);
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Rounded half up (towards plus infinity) to a multiple of 1/grid. */
export function halfUp(value: Rational, grid: bigint): Rational {
  const doubled = 2n * value.over * grid + value.under;
  const step = 2n * value.under;
  const down = doubled / step - (doubled < 0n && doubled % step !== 0n ? 1n : 0n);
  return ratio(down, grid);
}
