import { LIMIT } from './office-host/door';
import type { CellContent } from '../../../src/workbook/cell';
import { HostBook } from './office-host/model';
import { snapshot } from './snapshot';
import { blank, block, listOf, over, text } from './start';

jest.setTimeout(300_000);

/** A text of the length that a cell holds, each of its own. */
const long = (index: number): string => `${String(index)}，`.padEnd(30_000, '据');

test('a sheet of texts of 30,000 characters is read in answers that Excel on the web gives', async () => {
  const book = listOf(1);
  const [sheet] = book.sheets;
  for (let row = 1; row <= 120; row += 1) {
    for (let column = 1; column <= 3; column += 1) {
      sheet!.touch(row, column).value = row < 60 ? `短${String(row)}` : long(row * 10 + column);
    }
  }
  const { host, workbook } = over(book);
  const grid = await workbook.read('名单');
  for (let row = 1; row <= 120; row += 1) {
    for (let column = 1; column <= 3; column += 1) {
      expect(grid.value(row, column)).toEqual({ kind: 'text', text: sheet!.at(row, column)?.value });
    }
  }
  // How long texts are is learnt by asking: a few questions are made again in halves.
  expect(host.door.traffic.refused).toBeLessThan(6);
});

test('one row alone that is more than an answer holds', async () => {
  const book = new HostBook();
  const sheet = book.add('名单');
  for (let column = 1; column <= 90; column += 1) sheet.touch(1, column).value = long(column);
  const grid = await over(book).workbook.read('名单');
  expect(grid.value(1, 90)).toEqual({ kind: 'text', text: long(90) });
  expect([grid.rows, grid.columns]).toEqual([1, 90]);
});

test.each([
  ['rows', 200, 2],
  ['a single row', 1, 120],
])('texts of 30,000 characters in many cells, %s, are written and taken back', async (_what, rows, columns) => {
  const book = listOf(3);
  const start = snapshot(book);
  const { host, sheet, workbook } = over(book);
  const cell = (row: number, column: number): CellContent => ({ ...text(long(row * 1000 + column)), role: 'wrapped' });
  const after = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => cell(row, at)));
  const undo = await workbook.apply([block(1, 3, after)]);
  after.forEach((cells, row) => {
    cells.forEach(({ value }, column) => {
      expect(sheet.at(row + 1, column + 3)?.value).toBe(value.kind === 'text' ? value.text : null);
    });
  });
  await workbook.apply(undo);
  expect(snapshot(book)).toEqual(start);
  // The look before the undo learns how long the texts are; no write is too large.
  expect(host.door.traffic.refused).toBeLessThan(10);
  expect(host.door.traffic.largestRequest).toBeLessThan(LIMIT / 2);
});

test('formulas as long as Excel takes them', async () => {
  const { host, sheet, workbook } = over(listOf(3));
  const formula = (row: number): string => `=${'A1&'.repeat(2_700)}"${String(row)}"`;
  const after = Array.from({ length: 600 }, (_, row): CellContent[] => [{ value: blank.value, formula: formula(row) }]);
  const undo = await workbook.apply([block(1, 3, after)]);
  expect(sheet.at(600, 3)?.formula).toBe(formula(599));
  await workbook.apply(undo);
  expect(sheet.at(600, 3)?.formula).toBeNull();
  expect(host.door.traffic.refused).toBe(0);
});

describe('a format far down makes the used range huge', () => {
  test('what is read is what holds something, in few small requests', async () => {
    const { host, sheet, workbook } = over(listOf(50));
    sheet.touch(1_048_576, 20).look.fill = '#FFFF00';
    sheet.touch(60, 3).formula = '=IF(TRUE,"","")';
    const grid = await workbook.read('名单');
    expect([grid.rows, grid.columns]).toEqual([60, 3]);
    expect(grid.formula(60, 3)).toBe('=IF(TRUE,"","")');
    expect(host.door.traffic.requests).toBeLessThan(10);
    expect(host.door.traffic.largestAnswer).toBeLessThan(100_000);
  });

  test('a sheet that is formatted and empty', async () => {
    const { host, sheet, workbook } = over(listOf(0));
    sheet.touch(1_048_576, 20).look.fill = '#FFFF00';
    const grid = await workbook.read('名单');
    expect([grid.rows, grid.columns]).toEqual([0, 0]);
    expect(host.door.traffic.requests).toBeLessThan(6);
  });
});

test('a sheet whose name holds commas and quotes has its hidden rows read', async () => {
  const book = new HostBook();
  const sheet = book.add("一, 二's");
  for (let row = 1; row <= 6; row += 1) sheet.touch(row, 1).value = row;
  sheet.hiddenRows.add(2).add(5);
  const grid = await over(book).workbook.read("一, 二's");
  expect([...grid.parts.hiddenRows]).toEqual([2, 5]);
});
