import type { Order } from '../../policy/algebra';
import { ofDouble, ONE, plain, whole } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';

/**
 * Where a verdict can change: the current figure held against a number in its metric's unit, or its growth over the base
 * held against a share. As plain Excel formulas both are exact at every 15-digit figure: the figure's 15 digits are scaled
 * to a whole number below 2^53, and no division is compared.
 */
export interface Cut {
  readonly order: '>=' | '>';
  readonly value: Exact;
}

/** A cut with the names of what a formula needs of it. */
export interface Cuts {
  /** On the current figure, ascending. */
  readonly levels: readonly Cut[];
  /** On the growth, ascending. */
  readonly rates: readonly Cut[];
}

/** Rates p/q up to this p keep `(C-B)*q` and `p*B` below 2^53, with B of 15 digits and a half. */
const LARGEST_NUMERATOR = 7n;
const TEN = whole(10);

/** `fact order value` as a cut: below is what is not at least. */
export function cutOf(order: Order, value: Exact): Cut {
  return { order: order === '>=' || order === '<' ? '>=' : '>', value };
}

/** Ascending, each once; of one value `>=` is reached first. */
export function inOrder(cuts: readonly Cut[]): readonly Cut[] {
  const sorted = [...cuts].sort(
    (a, b) => a.value.comparedTo(b.value) || (a.order === b.order ? 0 : a.order === '>=' ? -1 : 1),
  );
  return sorted.filter((cut, index) => {
    const former = sorted[index - 1];
    return former?.order !== cut.order || !former.value.equals(cut.value);
  });
}

/** Whether the current figure is past a level. */
export function isPastLevel({ order, value }: Cut, current: Exact): boolean {
  return passes(order, current.comparedTo(value));
}

/** Whether the growth over a base above zero is past a rate. */
export function isPastRate({ order, value }: Cut, current: Exact, base: Exact): boolean {
  return passes(order, current.comparedTo(base.times(ONE.plus(value))));
}

function passes(order: Cut['order'], sign: number): boolean {
  return order === '>=' ? sign >= 0 : sign > 0;
}

/** A level as it is written: the figure times `10^power` against a whole number; null where that is none. */
function scaledLevel({ value }: Cut): { readonly power: number; readonly whole: Exact } | null {
  if (value.isNegative() || value.isZero()) return null;
  // 4000 by 10^11, 1000 by 10^12: 999.999999999999 stays below.
  const isPower = TEN.pow(value.e).equals(value);
  const power = 15 - (isPower ? value.e : value.e + 1);
  const scaled = value.times(TEN.pow(power));
  return power >= 0 && scaled.isInteger() ? { power, whole: scaled } : null;
}

/** A share as p/q in lowest terms. */
export function fractionOf(rate: Exact): { readonly p: bigint; readonly q: bigint } {
  const places = rate.decimalPlaces();
  const q = 10n ** BigInt(places);
  const p = BigInt(rate.times(TEN.pow(places)).toFixed(0));
  let [a, b] = [p < 0n ? -p : p, q];
  while (b > 0n) [a, b] = [b, a % b];
  return { p: p / a, q: q / a };
}

/** Why a cut cannot be written as a plain formula; null where it can. */
export function obstacleTo(kind: 'level' | 'rate', cut: Cut): 'level' | 'rate' | null {
  if (kind === 'level') return cut.value.isZero() || scaledLevel(cut) !== null ? null : 'level';
  const { p, q } = fractionOf(cut.value);
  return (p < 0n ? -p : p) <= LARGEST_NUMERATOR && q <= 1_000_000n && cut.value.greaterThan(-1) ? null : 'rate';
}

/** The 15-digit decimal of a number, as every spreadsheet has it, whatever its language. */
function digits(figure: string): string {
  return `VALUE(${figure}&"")`;
}

/** A formula's text for a cut on the current figure: TRUE where it is past. */
export function levelText(cut: Cut, current: string): string {
  const scaled = scaledLevel(cut);
  if (!scaled) return `(${digits(current)}${cut.order}0)`;
  return `(${scaledText(scaled.power, current)}${cut.order}${plain(scaled.whole)})`;
}

function scaledText(power: number, current: string): string {
  return `ROUND(${digits(current)}*1E${String(power)},0)`;
}

/** How far the current figure is below a level, as a formula's text. */
export function shortOfLevel(cut: Cut, current: string): string {
  const scaled = scaledLevel(cut);
  if (!scaled) return '0';
  return `(${plain(scaled.whole)}-${scaledText(scaled.power, current)})/1E${String(scaled.power)}`;
}

/** A figure in a formula: as it decides the scale, and as it is compared. */
export interface FigureTexts {
  readonly raw: string;
  readonly compared: string;
}

/** Both figures as whole numbers of some 15 digits: the greater digits of one scale for both. */
export function wholeTexts(
  rate: Exact,
  current: FigureTexts,
  base: FigureTexts,
): { readonly scale: string; readonly current: string; readonly base: string } {
  // A fall leaves the current figure the smaller of the two.
  const smaller = rate.isNegative() ? `MIN(${current.raw},${base.raw})` : base.raw;
  const scale = `10^(14-INT(LOG10(MAX(${smaller},1))-0.03))`;
  const scaled = (figure: string): string => `ROUND(${digits(figure)}*${scale},0)`;
  return { scale, current: scaled(current.compared), base: scaled(base.compared) };
}

/** A formula's text for a cut on the growth, base above zero: TRUE where it is past. */
export function rateText({ order, value }: Cut, current: FigureTexts, base: FigureTexts): string {
  const { current: c, base: b } = wholeTexts(value, current, base);
  const { p, q } = fractionOf(value);
  if (p === 0n) return `(${c}${order}${b})`;
  const rise = `(${c}-${b})*${String(q)}`;
  const rest = p === 1n ? '' : p > 1n ? `-${String(p - 1n)}*${b}` : `+${String(1n - p)}*${b}`;
  return `(${rise}${rest}${order}${b})`;
}

/** How far the current figure is below the base grown at a rate, as a formula's text. */
export function shortOfRate(rate: Exact, current: FigureTexts, base: FigureTexts): string {
  const { scale, current: c, base: b } = wholeTexts(rate, current, base);
  const { p, q } = fractionOf(rate);
  return `(${String(p)}*${b}-(${c}-${b})*${String(q)})/${String(q)}/${scale}`;
}

/** One unit of the last binary digit of 1, by which a guarded figure is moved both ways. */
const LAST_DIGIT = 2 ** -52;

/** A figure as guarded formulas look at it: moved by a last binary digit down, and up. */
export function moved(figure: number, way: 'down' | 'up'): number {
  return figure * (way === 'down' ? 1 - LAST_DIGIT : 1 + LAST_DIGIT);
}

export function movedText(figure: string, way: 'down' | 'up'): string {
  return `${figure}*(1${way === 'down' ? '-' : '+'}2^-52)`;
}

/**
 * Whether the 15 digits of a number hang on the program that shows it: its shortest decimal has 16 digits and more, and
 * what is cut off begins with a 5 and ends there. No typed number does.
 */
export function isTie(figure: number): boolean {
  const [mantissa = ''] = figure.toExponential().split('e');
  const shortest = mantissa.replace(/[-.]/g, '');
  return shortest.length > 15 && /^50*$/.test(shortest.slice(15));
}

/** Base figures for which the scaled comparison is proven. */
export function isScalable(base: number): boolean {
  return base >= 1 && base <= 1e15;
}

/** What a spreadsheet compares of a number. */
export function compared(figure: number): Exact {
  return ofDouble(figure);
}
