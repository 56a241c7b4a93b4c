import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { readLayout } from '../../../src/hosts/embedded/model/layout';
import type { FileLook, Look } from '../../../src/hosts/embedded/model/look';
import { savedXlsx } from '../../../src/hosts/embedded/model/save';
import type { ColumnNow, RowNow, SheetNow } from '../../../src/hosts/embedded/model/sheet-now';
import { Xlsx } from '../../../src/hosts/file/xlsx';
import { columnPixels, POINT } from '../../../src/hosts/embedded/engine/pixels';
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
    xlsx.worksheets.map(async ({ name, part, visibility }, from) => {
      const grid = await xlsx.read(name);
      const layout = await readLayout(xlsx, part);
      const edited = new Map(
        Object.entries(edits[name] ?? {}).map(([address, content]) => {
          const at = parseArea(address);
          return [`${String(at?.top)}:${String(at?.left)}`, content] as const;
        }),
      );
      const columnsNow = new Map<number, ColumnNow>();
      for (const { from: first, to, width, hidden, style } of layout.columns) {
        const pixels = width === null ? null : columnPixels(width);
        for (let at = first; at <= to; at += 1) columnsNow.set(at, { pixels, hidden, look: style });
      }
      const rowsNow = new Map<number, RowNow>();
      for (const [row, { points }] of layout.heights) {
        rowsNow.set(row, { pixels: Math.round(points * POINT), hidden: layout.hiddenRows.has(row) });
      }
      for (const row of layout.hiddenRows) if (!rowsNow.has(row)) rowsNow.set(row, { pixels: null, hidden: true });
      return {
        name,
        from,
        visible: visibility === 'visible',
        rows: grid.rows + 5,
        columns: grid.columns + 5,
        merges: grid.merges,
        columnsNow,
        rowsNow,
        look: (row: number, column: number): Look => layout.styles.get(row)?.get(column) ?? null,
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

/** A sheet that began in the grid. */
function fresh(name: string, cells: readonly (readonly CellContent[])[]): SheetNow {
  return {
    name,
    from: null,
    visible: true,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    merges: [],
    columnsNow: new Map(),
    rowsNow: new Map(),
    look: () => null,
    content: (row, column) => cells[row - 1]?.[column - 1] ?? BLANK,
  };
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
  const added = fresh('补充标准', [
    [
      { ...number(1), role: 'input' },
      { ...number(2), role: 'input' },
    ],
  ]);
  const saved = await savedXlsx(SAMPLE, [list, added]);
  expect(openpyxl(saved, '补充标准', ['A1', 'B1'])).toEqual([['企业名单', '补充标准'], 1, 2]);
  const [was, now] = [await partsOf(SAMPLE), await partsOf(saved)];
  expect(now.get('xl/worksheets/sheet1.xml')).toBe(was.get('xl/worksheets/sheet1.xml'));
});

test('a workbook without a package becomes one that others can read', async () => {
  const saved = await savedXlsx(null, [
    fresh('名单 1', [[text('甲')], [number(0.1)]]),
    fresh('第二张', [[text('乙')]]),
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

/** What openpyxl says of looks and layout. */
function looks(bytes: Uint8Array, sheet: string, script: string): unknown {
  const path = join(folder, `${String(Math.random())}.xlsx`);
  writeFileSync(path, bytes);
  const program = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
print(json.dumps(${script}))`;
  const python = process.env['PYTHON_WITH_OPENPYXL'] ?? '/usr/bin/python3';
  return JSON.parse(execFileSync(python, ['-c', program, path, sheet], { encoding: 'utf8' }));
}

test('a row put in among the enterprises moves values, looks, merged areas and heights together', async () => {
  const [list, formulas] = await sheetsOf(SAMPLE);
  if (!list || !formulas) throw new Error('no sheets');
  const AT = 10;
  const back = (row: number): number => (row < AT ? row : row - 1);
  const moved: SheetNow = {
    ...list,
    rows: list.rows + 1,
    content: (row, column) => (row === AT ? BLANK : list.content(back(row), column)),
    look: (row, column) => list.look(row === AT ? AT - 1 : back(row), column),
    merges: list.merges.map((area) => (area.top < AT ? area : { ...area, top: area.top + 1, bottom: area.bottom + 1 })),
    rowsNow: new Map([...list.rowsNow].map(([row, now]) => [row < AT ? row : row + 1, now])),
  };
  const saved = await savedXlsx(SAMPLE, [moved, formulas]);
  const merged = '[str(r) for r in sorted(sheet.merged_cells.ranges, key=lambda r: (r.min_row, r.min_col))]';
  const was = looks(SAMPLE, '企业名单', merged) as string[];
  const now = looks(saved, '企业名单', merged) as string[];
  expect(now).toHaveLength(was.length);
  expect(now).toContain('A33:O33');
  expect(now).not.toContain('A32:O32');
  expect(looks(saved, '企业名单', '[sheet["A33"].value, sheet["A33"].font.b, sheet["B11"].value]')).toEqual([
    '二、柳州市',
    true,
    '南宁示例丁卯铝业有限公司',
  ]);
  const hidden = '[r for r, d in sheet.row_dimensions.items() if d.hidden]';
  expect(looks(saved, '企业名单', hidden)).toEqual(
    (looks(SAMPLE, '企业名单', hidden) as number[]).map((row) => row + 1),
  );
});

test('a look given by hand is in the file, and no other cell changes its own', async () => {
  const [list, formulas] = await sheetsOf(SAMPLE);
  if (!list || !formulas) throw new Error('no sheets');
  const loud: FileLook = {
    bold: true,
    italic: false,
    strike: false,
    underline: true,
    size: 14,
    face: '黑体',
    colour: 'C00000',
    fill: 'FFFF00',
    borders: { left: null, right: null, top: { kind: 'double', colour: '0000FF' }, bottom: null },
    format: '0.000%',
    across: 'right',
    down: 'top',
    wrap: true,
  };
  const saved = await savedXlsx(SAMPLE, [
    { ...list, look: (row, column) => (row === 7 && column === 8 ? loud : list.look(row, column)) },
    formulas,
  ]);
  const cell = (at: string): string =>
    `[(c.font.b, c.font.u, c.font.sz, c.font.name, c.font.color.rgb, c.fill.fgColor.rgb, c.border.top.style, c.number_format, c.alignment.horizontal, c.alignment.wrap_text, c.value) for c in [sheet["${at}"]]][0]`;
  expect(looks(saved, '企业名单', cell('H7'))).toEqual([
    true,
    'single',
    14,
    '黑体',
    'FFC00000',
    'FFFFFF00',
    'double',
    '0.000%',
    'right',
    true,
    4000,
  ]);
  const rest =
    '[[c.coordinate, c.font.b, c.font.name, c.number_format, c.border.top.style] for r in sheet for c in r if c.coordinate != "H7"]';
  expect(looks(saved, '企业名单', rest)).toEqual(looks(SAMPLE, '企业名单', rest));
});

test('a renamed sheet keeps its looks, and every formula, name and rule that speaks of it follows', async () => {
  const workbook = new ExcelJS.Workbook();
  const first = workbook.addWorksheet('旧 名');
  first.getCell('A1').value = 5;
  first.getCell('A1').font = { bold: true };
  const second = workbook.addWorksheet('汇总');
  second.getCell('A1').value = { formula: "'旧 名'!A1*2&\"'旧 名'!\"", result: "10'旧 名'!" };
  workbook.definedNames.add("'旧 名'!$A$1", '基数');
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [one, two] = await sheetsOf(bytes, {
    汇总: { A1: { ...text("10'旧 名'!"), formula: '=新名!A1*2&"\'旧 名\'!"' } },
  });
  if (!one || !two) throw new Error('no sheets');
  const saved = await savedXlsx(bytes, [
    { ...one, name: '新名' },
    { ...two, visible: false },
  ]);
  expect(openpyxl(saved, '汇总', ['A1'])).toEqual([['新名', '汇总'], '=新名!A1*2&"\'旧 名\'!"']);
  expect(looks(saved, '新名', '[sheet["A1"].value, sheet["A1"].font.b, book["汇总"].sheet_state]')).toEqual([
    5,
    true,
    'hidden',
  ]);
  expect(looks(saved, '新名', '[book.defined_names["基数"].attr_text]')).toEqual(['新名!$A$1']);
});

test('a sheet may take the name of one that goes', async () => {
  const [list, formulas] = await sheetsOf(SAMPLE);
  if (!list || !formulas) throw new Error('no sheets');
  const saved = await savedXlsx(SAMPLE, [{ ...list, name: '公式示例' }]);
  expect(openpyxl(saved, '公式示例', ['B7'])).toEqual([['公式示例'], '南宁示例甲子建材有限责任公司']);
});

test('a column made wider and one hidden are so in the file', async () => {
  const [list, formulas] = await sheetsOf(SAMPLE);
  if (!list || !formulas) throw new Error('no sheets');
  const columnsNow = new Map(list.columnsNow);
  columnsNow.set(2, { pixels: 355, hidden: false, look: null });
  columnsNow.set(3, { pixels: columnPixels(25), hidden: true, look: null });
  const saved = await savedXlsx(SAMPLE, [{ ...list, columnsNow }, formulas]);
  const widths = '[[sheet.column_dimensions[c].width, sheet.column_dimensions[c].hidden] for c in "ABCD"]';
  expect(looks(saved, '企业名单', widths)).toEqual([
    [6, false],
    [50, false],
    [25, true],
    [11, false],
  ]);
});
