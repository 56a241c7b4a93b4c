import { displayedHalf } from '../../quantity/displayed';
import { ofDouble } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { halfOfPlaces } from '../../quantity/number-text';

/** Half of the last digit of a number: exactly, and a double near it. */
export interface Half {
  readonly half: Exact;
  readonly approx: number;
}

const byPlaces: Half[] = [];

function halfOf(places: number): Half {
  return (byPlaces[places] ??= { half: halfOfPlaces(places), approx: 0.5 * 10 ** -places });
}

/** Formats whose places hang on the number itself: scientific ones, and those with conditions. */
const VARIES = /[eE[]/;
const byFormat = new Map<string, Half>();

/**
 * Half of the last digit that a number shows under its format. `General` shows eleven digits at most: what a formula
 * leaves behind them is noise, and no digit.
 */
export function shownHalf(number: number, format: string): Half {
  if (format === 'General' || format === '@') return halfOf(Math.max(0, placesOf(number)));
  if (VARIES.test(format)) return made(displayedHalf(number, format));
  const key = number < 0 ? `-${format}` : format;
  const known = byFormat.get(key);
  if (known) return known;
  const half = made(displayedHalf(number, format));
  // A number whose section is General shows as many digits as it has.
  const fixed =
    displayedHalf(number < 0 ? -1 : 1, format).equals(half.half) &&
    displayedHalf(number < 0 ? -1.25 : 1.25, format).equals(half.half);
  if (fixed && number !== 0 && byFormat.size < 1000) byFormat.set(key, half);
  return half;
}

function made(half: Exact): Half {
  return { half, approx: half.toNumber() };
}

function placesOf(number: number): number {
  const text = String(number);
  if (text.length <= 11 && !text.includes('e')) {
    const point = text.indexOf('.');
    return point < 0 ? 0 : text.length - point - 1;
  }
  return ofDouble(number).toSignificantDigits(11).decimalPlaces();
}
