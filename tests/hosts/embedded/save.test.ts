import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { SheetNow } from '../../../src/hosts/embedded/model/differences';
import { savedXlsx } from '../../../src/hosts/embedded/model/save';
import { Xlsx } from '../../../src/hosts/file/xlsx';
import { parseArea } from '../../../src/workbook/address';
import type { CellContent } from '../../../src/workbook/cell';
import { partsOf } from '../../e2e/embedded-package';

const SAMPLE = readFileSync(resolve(__dirname, '../../../samples/quarter.xlsx'));
const folder = mkdtempSync(join(tmpdir(), 'save-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Edits = Readonly<Record<string, CellContent>>;
const number = (value: number): CellContent => ({ value: { kind: 'number', number: value } });
const text = (value: string): CellContent => ({ value: { kind: 'text', text: value } });
const BLANK: CellContent = { value: { kind: 'empty' } };

/** The sheets of a package as the grid would hold them, with some cells edited. */
async function sheetsOf(bytes: Uint8Array, edits: Readonly<Record<string, Edits>> = {}): Promise<SheetNow[]> {
  const xlsx = await Xlsx.open(bytes);
  return Promise.all(
    xlsx.worksheets.map(async ({ name }) => {
      const grid = await xlsx.read(name);
      const edited = new Map(
        Object.entries(edits[name] ?? {}).map(([address, content]) => {
          const at = parseArea(address);
          return [`${String(at?.top)}:${String(at?.left)}`, content] as const;
        }),
      );
      return {
        name,
        rows: grid.rows + 5,
        columns: grid.columns + 5,
        widths: [],
        content: (row: number, column: number): CellContent => {
          const known = edited.get(`${String(row)}:${String(column)}`);
          if (known) return known;
          const formula = grid.formula(row, column);
          const value = grid.value(row, column);
          return formula === null ? { value } : { value, formula };
        },
      };
    }),
  );
}

/** What openpyxl reads of some cells: a program that knows nothing of ours. */
function openpyxl(bytes: Uint8Array, sheet: string, cells: readonly string[]): unknown {
  const path = join(folder, `${String(Math.random())}.xlsx`);
  writeFileSync(path, bytes);
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
print(json.dumps([book.sheetnames] + [sheet[cell].value for cell in sys.argv[3].split(',')]))`;
  const python = process.env['PYTHON_WITH_OPENPYXL'] ?? '/usr/bin/python3';
  return JSON.parse(execFileSync(python, ['-c', script, path, sheet, cells.join(',')], { encoding: 'utf8' }));
}

test('nothing changed, nothing written: each part is the same', async () => {
  const saved = await savedXlsx(SAMPLE, await sheetsOf(SAMPLE));
  expect(await partsOf(saved)).toEqual(await partsOf(SAMPLE));
});

test('changed cells are in the file, their neighbours as they were', async () => {
  const saved = await savedXlsx(
    SAMPLE,
    await sheetsOf(SAMPLE, {
      企业名单: { B7: text('=改名'), H7: number(4400.000000000001), I7: BLANK, C8: text('914504001069928102') },
    }),
  );
  expect(openpyxl(saved, '企业名单', ['B7', 'H7', 'I7', 'C8', 'B8', 'H8'])).toEqual([
    ['企业名单', '公式示例'],
    '=改名',
    4400.000000000001,
    null,
    '914504001069928102',
    '南宁示例乙丑机械有限公司',
    4400,
  ]);
});

test('a formula of ours is kept under the name that Excel gives it', async () => {
  const formula = '=POLICY.核验结论(1,B4,B5,"")';
  const saved = await savedXlsx(SAMPLE, await sheetsOf(SAMPLE, { 公式示例: { F1: { ...text('待定'), formula } } }));
  expect(openpyxl(saved, '公式示例', ['F1'])).toEqual([
    ['企业名单', '公式示例'],
    '=_xldudf_POLICY_VERDICT(1,B4,B5,"")',
  ]);
  const again = await (await Xlsx.open(saved)).read('公式示例');
  expect(again.formula(1, 6)).toBe('=POLICY.VERDICT(1,B4,B5,"")');
});

test.each<[string, CellContent, string | number]>([
  ['a new result is stored', { ...text('不符合'), formula: '=POLICY.VERDICT(1,B4,B5,IF(B6="","",B6))' }, '不符合'],
  [
    'an error that the grid came to does not replace what the file holds',
    { value: { kind: 'error', error: '#NAME?' }, formula: '=POLICY.VERDICT(1,B4,B5,IF(B6="","",B6))' },
    '符合',
  ],
  [
    'a result that is not there yet does not either',
    { value: { kind: 'stale' }, formula: '=POLICY.VERDICT(1,B4,B5,IF(B6="","",B6))' },
    '符合',
  ],
])('of a formula that stays, %s', async (_what, content, expected) => {
  const saved = await savedXlsx(SAMPLE, await sheetsOf(SAMPLE, { 公式示例: { D9: content } }));
  const grid = await (await Xlsx.open(saved)).read('公式示例');
  expect(grid.value(9, 4)).toEqual({ kind: 'text', text: expected });
});

test('the last bits of a sum are no change', async () => {
  const xlsx = await Xlsx.open(SAMPLE);
  const sum = (await xlsx.read('企业名单')).value(31, 8);
  const formula = (await xlsx.read('企业名单')).formula(31, 8) ?? '';
  if (sum.kind !== 'number') throw new Error('no sum in H31');
  const noisy = { ...number(sum.number * (1 + 2 ** -50)), formula };
  const saved = await savedXlsx(SAMPLE, await sheetsOf(SAMPLE, { 企业名单: { H31: noisy } }));
  expect(await partsOf(saved)).toEqual(await partsOf(SAMPLE));
});

test('a sheet that was added is there, one that was removed is gone, the other untouched', async () => {
  const [list] = await sheetsOf(SAMPLE);
  if (!list) throw new Error('no list');
  const added: SheetNow = {
    name: '补充标准',
    rows: 1,
    columns: 2,
    widths: [20, 10],
    content: (row, column) => (row === 1 && column <= 2 ? { ...number(column), role: 'input' } : BLANK),
  };
  const saved = await savedXlsx(SAMPLE, [list, added]);
  expect(openpyxl(saved, '补充标准', ['A1', 'B1'])).toEqual([['企业名单', '补充标准'], 1, 2]);
  const [was, now] = [await partsOf(SAMPLE), await partsOf(saved)];
  expect(now.get('xl/worksheets/sheet1.xml')).toBe(was.get('xl/worksheets/sheet1.xml'));
});

test('a workbook without a package becomes one that others can read', async () => {
  const saved = await savedXlsx(null, [
    { name: '名单 1', rows: 2, columns: 1, widths: [10], content: (row) => (row === 1 ? text('甲') : number(0.1)) },
    { name: '第二张', rows: 1, columns: 1, widths: [10], content: () => text('乙') },
  ]);
  expect(openpyxl(saved, '名单 1', ['A1', 'A2'])).toEqual([['名单 1', '第二张'], '甲', 0.1]);
});

test('cells of an array formula are left to the file', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('表');
  const first = { formula: 'ROW(1:3)', shareType: 'array', ref: 'A1:A3', result: 1 };
  sheet.getCell('A1').value = first;
  sheet.getCell('A2').value = 2;
  sheet.getCell('A3').value = 3;
  sheet.getCell('B1').value = 5;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [now] = await sheetsOf(bytes, { 表: { A2: BLANK, A3: BLANK, B1: number(6) } });
  if (!now) throw new Error('no sheet');
  const grid = await (await Xlsx.open(await savedXlsx(bytes, [now]))).read('表');
  expect([1, 2, 3].map((row) => grid.value(row, 1))).toEqual([1, 2, 3].map((value) => number(value).value));
  expect(grid.value(1, 2)).toEqual(number(6).value);
});
