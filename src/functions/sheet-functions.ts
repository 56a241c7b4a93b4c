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

/** The spreadsheet's own functions that formulas of ours are built with, of single cells; null where one cannot be followed. */
export const SHEET_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ['ISNUMBER', ([value]) => (value ? { kind: 'logical', logical: value.kind === 'number' } : null)],
  ['ISERROR', ([value]) => (value ? { kind: 'logical', logical: value.kind === 'error' } : null)],
  ['ISNA', ([value]) => (value ? { kind: 'logical', logical: isNotAvailable(value) } : null)],
  ['IFERROR', ([value, instead]) => (value?.kind === 'error' ? (instead ?? null) : (value ?? null))],
  ['IFNA', ([value, instead]) => (value && isNotAvailable(value) ? (instead ?? null) : (value ?? null))],
  ['COUNT', (given) => ({ kind: 'number', number: given.filter(({ kind }) => kind === 'number').length })],
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
