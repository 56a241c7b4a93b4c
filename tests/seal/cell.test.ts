import fc from 'fast-check';
import { SheetView } from '../../src/list/sheet/sheet-view';
import {
  cellCode,
  cellDifference,
  cellOfCode,
  cleanText,
  FormulaTable,
  sameNumber,
  sealedCell,
} from '../../src/seal/cell';
import type { SealedCell } from '../../src/seal/cell';
import type { CellValue } from '../../src/workbook/cell';
import { exact, whole } from '../../src/quantity/exact';
import { GridBuilder } from '../../src/workbook/grid';

/** |was - now| in units of the 15th digit of `was`, by the decimals that the doubles print, in decimal.js. */
function units(was: number, now: number): number {
  const unit = exact('1').times(exact('10').pow(Number(was.toExponential().split('e')[1]) - 14));
  return whole(0).plus(String(was)).minus(String(now)).abs().dividedBy(unit).toNumber();
}

const figure = fc.double({ min: 1e-6, max: 1e12, noNaN: true }).filter((number) => number !== 0);

test('numbers that writers of 15 and 16 digits leave are the same, whoever comes last', () => {
  fc.assert(
    fc.property(figure, fc.array(fc.constantFrom(15, 16, 17), { maxLength: 3 }), (number, writers) => {
      let saved = number;
      for (const digits of writers) saved = Number(saved.toPrecision(digits));
      expect(sameNumber(String(number), String(saved))).toBe(true);
    }),
    { numRuns: 8000 },
  );
});

test('the bound is 0.56 of a unit of the 15th digit, held against decimal.js', () => {
  let [same, other] = [0, 0];
  fc.assert(
    fc.property(figure, fc.integer({ min: -120, max: 120 }), (number, steps) => {
      const unit = 10 ** (Number(number.toExponential().split('e')[1]) - 14);
      const near = number + (steps * unit) / 100;
      const wanted = units(number, near) <= 0.56;
      if (wanted) same += 1;
      else other += 1;
      expect([number, near, sameNumber(String(number), String(near))]).toEqual([number, near, wanted]);
    }),
    { numRuns: 5000 },
  );
  expect(same).toBeGreaterThan(500);
  expect(other).toBeGreaterThan(500);
});

test.each([
  ['0', '0', true],
  ['0', '5e-324', false],
  ['5e-324', '0', false],
  ['4400', '4400.00000000001', false],
  ['4400', '-4400', false],
  ['9.99999999999999', '10', false],
  ['1e-300', '1.000000000000001e-300', true],
  ['1e-300', '1.00000000000001e-300', false],
])('%s and %s: %s', (was, now, same) => {
  expect(sameNumber(was, now)).toBe(same);
});

function at(value: CellValue, format = 'General', formula?: string): SealedCell {
  return sealedCell(new SheetView(new GridBuilder('x').set(1, 1, value, format, formula).build()), 1, 1, true);
}
const n = (number: number): CellValue => ({ kind: 'number', number });
const t = (text: string): CellValue => ({ kind: 'text', text });

test.each<[string, SealedCell, SealedCell, string]>([
  ['a formula that became its value', at(n(1), 'General', '=1'), at(n(1)), 'same'],
  ['a constant that became a formula', at(n(1)), at(n(1), 'General', '=1'), 'formula'],
  ['a formula without its value', at(n(1), 'General', '=1'), at({ kind: 'stale' }, 'General', '=1'), 'stale'],
  ['a constant that is a formula without a value', at(n(1)), at({ kind: 'stale' }, 'General', '=1'), 'formula'],
  [
    'a logical as LibreOffice writes it',
    at({ kind: 'logical', logical: true }),
    at({ kind: 'logical', logical: true }, 'General', '=TRUE()'),
    'same',
  ],
  [
    'an error as LibreOffice writes it',
    at({ kind: 'error', error: '#N/A' }),
    at({ kind: 'error', error: '#N/A' }, 'General', '=#N/A'),
    'same',
  ],
  [
    'an error that a formula comes to',
    at({ kind: 'error', error: '#N/A' }),
    at({ kind: 'error', error: '#N/A' }, 'General', '=NA()'),
    'formula',
  ],
  ['a percentage', at(n(0.1)), at(n(0.1), '0.0%'), 'value'],
  ['a number as text', at(n(4400)), at(t('4400')), 'value'],
  ['line feeds and outer blanks', at(t(' 甲\r\n乙 ')), at(t('甲\n乙')), 'same'],
  ['composed letters', at(t('e\u0301')), at(t('é')), 'same'],
  ['blanks alone', at({ kind: 'empty' }), at(t('  ')), 'same'],
  ['an invisible character', at(t('甲')), at(t('甲\ufeff')), 'value'],
  ['a cleared cell', at(n(0)), at({ kind: 'empty' }), 'value'],
])('%s', (_, was, now, difference) => {
  expect(cellDifference(was, now)).toBe(difference);
});

test('a cell’s code gives the cell back, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('number', 'text', 'logical', 'error' as const),
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.constantFrom(null, '', 'A', '⟦output|0⟧*1.1'),
      fc.boolean(),
      (kind, text, percent, formula, merged) => {
        const cell: SealedCell = { kind, text, percent, formula, merged };
        const table = new FormulaTable(['B', 'C']);
        expect(cellOfCode(cellCode(cell, table), [...table.forms])).toEqual(cell);
        // Without a table that there is a formula is all that is kept.
        expect(cellOfCode(cellCode(cell, null))).toEqual({ ...cell, formula: formula === null ? null : '' });
      },
    ),
  );
  expect(cellOfCode(cellCode(at({ kind: 'empty' }), null))).toEqual(at({ kind: 'empty' }));
  for (const none of ['x:1', 'n', 'n=%:1', 'n=0:1', 'n=01:1', 'n=-1:1']) expect(cellOfCode(none)).toBeNull();
  expect(cleanText('\u3000甲\u00a0')).toBe('甲');
});
