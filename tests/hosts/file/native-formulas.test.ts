import ExcelJS from 'exceljs';
import { call } from '../../../src/functions';
import { nativePlan } from '../../../src/functions/convert/plan';
import type { LoadedContext } from '../../../src/functions/definition';
import { callsOurs } from '../../../src/functions/spelling';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { loadedPack } from '../../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../../src/policy/standards';
import { ofDouble } from '../../../src/quantity/exact';
import type { CellValue } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import { recalculated } from './recalculated';
import { load, save, scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

const PACK = loadedPack();
const CONTEXT: LoadedContext = { pack: PACK, standards: standardsOf(PACK, NOTHING_SAID), locale: 'zh-CN' };

type Raw = number | string | boolean | null;

/** A repeatable stream of numbers from 0 to 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const INDUSTRIES = [
  '汽车',
  '医药',
  '建材',
  '软件',
  '石油加工',
  '食品',
  '36',
  '农副食品加工业',
  '乱写',
  '',
  '建材批发',
  'C36',
];

function rowsOf(count: number): Raw[][] {
  const random = stream(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return Array.from({ length: count }, () => {
    const places = Math.floor(random() * 5);
    const decimals = (value: number): number => Number(value.toFixed(places));
    const base: Raw =
      random() < 0.85 ? decimals(10 ** (1 + random() * 5)) : pick<Raw>([0, null, '无', -5, true, 'abc', 2000, 1]);
    const near = typeof base === 'number' && base > 0 ? decimals(base * pick([1.1, 1.1, 0.5, 1.09, 2])) : 4000;
    const step = 10 ** -places;
    const current: Raw =
      random() < 0.9
        ? pick([
            near,
            decimals(near + step),
            decimals(Math.max(0, near - step)),
            4000,
            3999.99,
            2000,
            1999.9999,
            4000.0001,
          ])
        : pick<Raw>([null, 0, -1, '缺', false, 1e6]);
    return [pick(INDUSTRIES), current, base];
  });
}

async function workbookOf(rows: readonly Raw[][], formulas: (row: number) => readonly string[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  sheet.addRow(['行业', '产值', '同期', '结果']);
  for (const [index, row] of rows.entries()) {
    sheet.addRow([...row, ...formulas(index + 2).map((formula) => ({ formula }))]);
  }
  sheet.addRow([{ formula: '1+1', result: 99 }]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function gridsOf(workbook: FileWorkbook): Promise<readonly Grid[]> {
  return Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
}

function answered(value: unknown): CellValue {
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'logical', logical: value === true };
}

function alike(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return ofDouble(a.number).equals(ofDouble(b.number));
  return JSON.stringify(a) === JSON.stringify(b);
}

it('agree with the judge in LibreOffice, row by row', async () => {
  const rows = rowsOf(1000);
  const bytes = await workbookOf(rows, (row) => [`_xldudf_POLICY_VERDICT(1,A${row},B${row},C${row})`]);
  const workbook = await FileWorkbook.open(bytes, 'x.xlsx');
  const plan = nativePlan(await gridsOf(workbook), CONTEXT);
  await workbook.write(plan.changes);
  const file = save(path('native.xlsx'), await workbook.bytes());
  const again = await FileWorkbook.open(load(recalculated(file, path('.'))), 'x.xlsx');
  const grid = await again.read('名单');
  // The wrong result beside 1+1 is gone: all was calculated.
  expect(grid.value(rows.length + 2, 1)).toEqual({ kind: 'number', number: 2 });
  const wrong: unknown[] = [];
  for (const [index, [industry, current, base]] of rows.entries()) {
    expect(callsOurs(grid.formula(index + 2, 4) ?? '')).toBe(false);
    const answer = call('VERDICT', [1, industry, current, base], CONTEXT);
    const found = grid.value(index + 2, 4);
    const expected: CellValue = answer.kind === 'value' ? answered(answer.value) : { kind: 'error', error: '#N/A' };
    if (!alike(found, expected)) wrong.push([industry, current, base, found, expected]);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
});
