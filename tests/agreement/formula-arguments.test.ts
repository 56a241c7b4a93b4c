import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { evaluated } from '../../src/functions/evaluate';
import type { Value } from '../../src/functions/evaluate';
import { parsed } from '../../src/functions/formula-expression';
import { readList } from '../../src/list';
import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import { ofDouble, plain } from '../../src/quantity/exact';
import { enterpriseFormula } from '../../src/report/formula/enterprise';
import { lookupIn } from '../../src/taskpane/formula/lookup';
import type { Grid } from '../../src/workbook/grid';
import { libreOffice, scratch } from '../hosts/file/tools';
import { cumulativeList } from './cumulative-list';
import { Random } from './random';
import { randomList } from './random-list';

jest.setTimeout(300_000);

const LISTS = 120;
const pack = loadedPack();
const standards = standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES });
const files = scratch();
afterAll(() => {
  files.done();
});

/** Whether a row holds a logical: LibreOffice takes it for a number, Excel does not. */
function hasLogical(grid: Grid, row: number): boolean {
  return Array.from({ length: grid.columns }, (_, at) => grid.value(row, at + 1)).some(
    ({ kind }) => kind === 'logical',
  );
}

function fill(sheet: ExcelJS.Worksheet, grid: Grid): void {
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      const cell = sheet.getCell(row, column);
      if (value.kind === 'number') cell.value = value.number;
      else if (value.kind === 'text') cell.value = value.text;
      else if (value.kind === 'error') cell.value = { error: '#N/A' };
    }
  }
}

/** A value as the sheet of answers shows it. */
function shown(value: Value): string {
  if (value?.kind === 'number') return plain(ofDouble(value.number));
  if (value?.kind === 'error') return 'ERROR';
  return value?.kind === 'text' ? value.text : '';
}

/** A number by its 15 digits, anything else as it stands. */
function compared(text: string): string {
  return text !== '' && Number.isFinite(Number(text)) ? plain(ofDouble(Number(text))) : text;
}

test(`what formulas hand over comes to the same in LibreOffice, on ${String(LISTS)} random lists`, async () => {
  const book = new ExcelJS.Workbook();
  const answers = book.addWorksheet('answers');
  const wanted: { readonly formula: string; readonly value: string }[] = [];
  for (let seed = 1; seed <= LISTS; seed += 1) {
    const random = new Random(seed * 7907);
    const grid = seed % 2 === 0 ? cumulativeList(random) : randomList(random, DEFAULT_CHOICES).grid;
    const sheet = `L${String(seed)}`;
    fill(book.addWorksheet(sheet), grid);
    const read = readList([grid], pack, standards, {});
    if (read.kind === 'no-list') throw new Error(`seed ${String(seed)} reads as no list`);
    const rows = read.rows.map(({ row }) => row);
    const lookup = lookupIn([grid], grid.sheet);
    for (const metric of ['output', 'revenue']) {
      const written = enterpriseFormula({ pack, grid, columns: read.columns, rows, choices: DEFAULT_CHOICES }, metric);
      if (written.kind === 'refused') continue;
      for (const row of rows.filter((each) => !hasLogical(grid, each))) {
        for (const formula of [written.industry(row), written.current(row), written.base(row)]) {
          const value = evaluated(parsed(`=${formula}`), lookup, { pack, locale: 'zh-CN', standards });
          wanted.push({ formula: `${sheet}: ${formula}`, value: shown(value) });
          const there = formula.replace(/\b[A-Z]{1,2}\d+\b(?!\()/g, (cell) => `${sheet}!${cell}`);
          answers.getCell(wanted.length, 1).value = {
            formula: `IF(ISERROR(${there}),"ERROR",IF(ISNUMBER(${there}),TEXT(${there},"0.###############"),${there}))`,
            date1904: false,
          };
        }
      }
    }
  }
  const file = files.path('formulas.xlsx');
  await book.xlsx.writeFile(file);
  // Tabs between cells, no quotes: a cell is a line.
  const told = libreOffice(file, 'csv:Text - txt - csv (StarCalc):9,0,76,1', files.path(''));
  const lines = readFileSync(told, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  const wrong = wanted
    .map((each, index) => ({ ...each, told: lines[index] ?? '' }))
    .filter(({ value, told: answer }) => compared(answer) !== compared(value));
  expect(wrong).toEqual([]);
  expect(wanted.length).toBeGreaterThan(1_500);
});
