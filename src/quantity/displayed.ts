import { exact, grouped, ofDouble, plain } from './exact';
import type { Exact } from './exact';
import { readFormat, sectionFor } from './number-format';
import type { FormatSection } from './number-format';
import { unitNamed } from './unit';
import type { Unit } from './unit';

/** Half of the last digit of a number that is kept without a format of its own. */
function halfOfShortest(value: Exact): Exact {
  return halfOfTen(-value.decimalPlaces());
}

/** Half of 10^exponent. */
function halfOfTen(exponent: number): Exact {
  return exponent > 0 ? exact(`5${'0'.repeat(exponent - 1)}`) : exact(`0.${'0'.repeat(-exponent)}5`);
}

/**
 * Half of the last digit that a number format shows, in the unit of the stored number: 0.0005 for 0.125 under `0.0%`.
 * `General` and `@` show the shortest decimal.
 */
export function displayedHalf(number: number, format: string): Exact {
  const value = ofDouble(number);
  const { section } = sectionFor(readFormat(format), number);
  if (section.kind !== 'fixed') return halfOfShortest(value);
  const exponent = section.scientific && !value.isZero() ? value.e : 0;
  return halfOfTen(exponent - section.places - section.shift);
}

/** Whether a number is shown as a percentage. */
export function isPercentFormat(format: string): boolean {
  const [first] = readFormat(format).sections;
  return first?.kind === 'fixed' && first.percent;
}

/**
 * The unit that a format writes behind a number that it shows as it is (`0"千元"`); null where it writes none, or shows
 * the number scaled (`0.0,"千元"`), for then the unit is not that of the stored number.
 */
export function unitShown(format: string): Unit | null {
  const [first] = readFormat(format).sections;
  if (!first || first.kind === 'date' || first.kind === 'text') return null;
  return first.kind === 'fixed' && first.shift !== 0 ? null : unitNamed(first.after);
}

/** Whether a number is shown as a date or a time: then it is no figure. */
export function isDateFormat(format: string): boolean {
  return readFormat(format).sections.some((section) => section.kind === 'date');
}

/** A number as a person sees it under a format; widths, colours and fill characters aside. A date keeps its number. */
export function shownNumber(number: number, format: string): string {
  const value = ofDouble(number);
  const { section, signed } = sectionFor(readFormat(format), number);
  const sign = signed && value.isNegative() && !value.isZero() ? '-' : '';
  switch (section.kind) {
    case 'date':
      return plain(value);
    case 'text':
      return section.text;
    case 'general':
      return `${sign}${section.before}${plain(value.abs())}${section.after}`;
    case 'fixed': {
      const digits = fixedDigits(value.abs(), section);
      // What rounds to nothing has no sign: -0.001 under 0.00 is 0.00.
      const shown = /[1-9]/.test(digits) ? sign : '';
      return `${shown}${section.before}${digits}${section.after}`;
    }
  }
}

function fixedDigits(value: Exact, section: Extract<FormatSection, { kind: 'fixed' }>): string {
  const { places, placesAlways, wholeAlways, shift, scientific } = section;
  if (scientific)
    return value
      .toExponential(places)
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
  const moved = value.times(exact(shift >= 0 ? `1${'0'.repeat(shift)}` : `0.${'0'.repeat(-shift - 1)}1`));
  const [whole = '0', fraction = ''] = moved.toFixed(places).split('.');
  const digits = wholeAlways === 0 && whole === '0' ? '' : whole.padStart(wholeAlways, '0');
  const separated = section.grouped ? grouped(exact(digits === '' ? '0' : digits)) : digits;
  const kept = fraction.replace(/0+$/, '').padEnd(placesAlways, '0');
  const shownWhole = section.grouped && digits !== '' && separated.length < digits.length ? digits : separated;
  return kept === '' ? (digits === '' ? '' : shownWhole) : `${digits === '' ? '' : shownWhole}.${kept}`;
}
