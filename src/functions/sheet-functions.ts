import { ofDouble } from '../quantity/exact';
import { halfAwayAt } from '../quantity/places';
import type { CellValue } from '../workbook/cell';

/** What a cell's value is as text and as a number, as the spreadsheet takes it. */
export interface Taken {
  readonly textOf: (value: CellValue) => string;
  readonly numberOf: (value: CellValue) => number | null;
}

type SheetFunction = (given: readonly CellValue[], taken: Taken) => CellValue | null;

const failed = (given: readonly CellValue[]): CellValue | null => given.find(({ kind }) => kind === 'error') ?? null;

const isNotAvailable = (value: CellValue): boolean => value.kind === 'error' && value.error === '#N/A';

/** The numbers of some arguments: a cell's or a block's own, whatever else stands there; null where that hangs on the program. */
function numbersOf(given: readonly (CellValue | readonly CellValue[])[]): readonly number[] | CellValue | null {
  const numbers: number[] = [];
  for (const each of given) {
    const isBlock = isCells(each);
    for (const value of isBlock ? each : [each]) {
      if (value.kind === 'error') return value;
      if (value.kind === 'stale' || value.kind === 'digits') return null;
      if (value.kind === 'number') numbers.push(value.number);
      // A text or a logical counts where it is written out and not where a cell holds it: which it was is not told here.
      else if (value.kind !== 'empty' && !isBlock) return null;
    }
  }
  return numbers;
}

function isCells(given: CellValue | readonly CellValue[]): given is readonly CellValue[] {
  return Array.isArray(given);
}

const overNumbers =
  (make: (numbers: readonly number[]) => number | null): AggregateFunction =>
  (given) => {
    const numbers = numbersOf(given);
    if (numbers === null || 'kind' in numbers) return numbers;
    const number = make(numbers);
    return number === null ? null : { kind: 'number', number };
  };

/** A sum where every program comes to the same 15 digits; null where the order of adding or its rounding shows in them. */
function sumOf(numbers: readonly number[]): number | null {
  const exactly = numbers.reduce((sum, number) => sum.plus(ofDouble(number)), ofDouble(0)).toNumber();
  const inDoubles = numbers.reduce((sum, number) => sum + number, 0);
  if (!Number.isFinite(inDoubles) || !Number.isFinite(exactly)) return null;
  return ofDouble(inDoubles).equals(ofDouble(exactly)) ? exactly : null;
}

type AggregateFunction = (given: readonly (CellValue | readonly CellValue[])[]) => CellValue | null;

/** Functions of cells and blocks alike, each block given as its cells. */
export const AGGREGATES: ReadonlyMap<string, AggregateFunction> = new Map<string, AggregateFunction>([
  ['SUM', overNumbers(sumOf)],
  ['MAX', overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0))],
  ['MIN', overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0))],
]);

/** AND and OR of cells that are logicals or numbers. */
const ofLogicals =
  (make: (logicals: readonly boolean[]) => boolean): SheetFunction =>
  (given, { numberOf }) => {
    if (failed(given)) return failed(given);
    // A text is an error to one place and passed over in another.
    const numbers = given.map((value) =>
      value.kind === 'logical' || value.kind === 'number' ? numberOf(value) : null,
    );
    if (given.length === 0 || numbers.includes(null)) return null;
    return { kind: 'logical', logical: make(numbers.map((number) => number !== 0)) };
  };

/** The spreadsheet's own functions that formulas of ours are built with, of single cells; null where one cannot be followed. */
export const SHEET_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ['ISNUMBER', ([value]) => (value ? { kind: 'logical', logical: value.kind === 'number' } : null)],
  ['ISERROR', ([value]) => (value ? { kind: 'logical', logical: value.kind === 'error' } : null)],
  ['ISNA', ([value]) => (value ? { kind: 'logical', logical: isNotAvailable(value) } : null)],
  ['IFERROR', ([value, instead]) => (value?.kind === 'error' ? (instead ?? null) : (value ?? null))],
  ['IFNA', ([value, instead]) => (value && isNotAvailable(value) ? (instead ?? null) : (value ?? null))],
  ['COUNT', (given) => ({ kind: 'number', number: given.filter(({ kind }) => kind === 'number').length })],
  ['AND', ofLogicals((logicals) => logicals.every((logical) => logical))],
  ['OR', ofLogicals((logicals) => logicals.some((logical) => logical))],
  ['NOT', (given, taken) => (given.length === 1 ? ofLogicals(([logical]) => !logical)(given, taken) : null)],
  ['CONCATENATE', (given, { textOf }) => failed(given) ?? { kind: 'text', text: given.map(textOf).join('') }],
  [
    'SUBSTITUTE',
    (given, { textOf }) => {
      const [text, former, latter] = given;
      if (!text || !former || !latter || given.length !== 3) return null;
      const old = textOf(former);
      const whole = textOf(text);
      return failed(given) ?? { kind: 'text', text: old === '' ? whole : whole.replaceAll(old, textOf(latter)) };
    },
  ],
  [
    'ROUND',
    (given, { numberOf }) => {
      const [number, places] = given.map(numberOf);
      if (failed(given)) return failed(given);
      if (number == null || places == null || given.length !== 2) return null;
      return { kind: 'number', number: halfAwayAt(ofDouble(number), Math.trunc(places)).toNumber() };
    },
  ],
]);
