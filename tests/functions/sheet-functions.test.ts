import { AGGREGATES, SHEET_FUNCTIONS } from '../../src/functions/sheet-functions';
import type { CellValue } from '../../src/workbook/cell';

const number = (value: number): CellValue => ({ kind: 'number', number: value });
const text = (words: string): CellValue => ({ kind: 'text', text: words });
const logical = (value: boolean): CellValue => ({ kind: 'logical', logical: value });
const EMPTY: CellValue = { kind: 'empty' };
const taken = {
  textOf: (value: CellValue) => (value.kind === 'text' ? value.text : ''),
  numberOf: (value: CellValue) =>
    value.kind === 'number'
      ? value.number
      : value.kind === 'logical'
        ? Number(value.logical)
        : value.kind === 'text'
          ? Number(value.text)
          : null,
};
const sum = (...cells: readonly CellValue[]) => AGGREGATES.get('SUM')!([cells]);

test.each<[string, readonly number[], number | null]>([
  ['tenths, as every program shows them', [0.1, 0.2], 0.3],
  ['figures of a quarter', [1466.66, 1466.67, 1466.67], 4400],
  ['many hundredths', Array.from({ length: 100 }, () => 0.01), 1],
  ['what is left after almost all was taken away hangs on the program', [1e15, 0.3, -1e15], null],
  ['a small rest of doubles', [0.1, 0.2, -0.3], null],
  ['beyond what a number can be', [1.7e308, 1.7e308], null],
  ['of nothing', [], 0],
])('a sum: %s', (_, numbers, expected) => {
  expect(sum(...numbers.map(number))).toEqual(expected === null ? null : number(expected));
});

test('a sum passes over what is no number in cells, and is the error that stands in one', () => {
  expect(sum(number(1), text('2'), EMPTY, logical(true))).toEqual(number(1));
  expect(sum(number(1), { kind: 'error', error: '#REF!' })).toEqual({ kind: 'error', error: '#REF!' });
  expect(sum(number(1), { kind: 'stale' })).toBeNull();
});

test.each<[string, readonly CellValue[], boolean | null]>([
  ['AND', [logical(true), number(2)], true],
  ['AND', [logical(true), number(0)], false],
  ['OR', [logical(false), number(0)], false],
  ['AND', [logical(true), text('1')], null],
  ['OR', [text('0'), logical(true)], null],
  ['NOT', [text('1')], null],
  ['AND', [EMPTY, logical(true)], null],
])('%s of %j', (name, given, expected) => {
  expect(SHEET_FUNCTIONS.get(name)!(given, taken)).toEqual(expected === null ? null : logical(expected));
});
