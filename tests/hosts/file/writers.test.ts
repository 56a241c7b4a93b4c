import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { cellAddress, columnNumber } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell';
import { libreOffice, load, python, readByOpenpyxl, scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

/** Every kind of cell that a list can hold, as openpyxl writes it. */
const WRITE = `
import sys, datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '名单 (二季度)'
sheet.append(['企业名称', '产值（万元）', '增速', '信用代码', '日期', '是否', '备注'])
sheet.append(['甲建材有限公司', 4400.000000000001, 0.1282, '91450100MAYML3TX60', datetime.date(2025, 6, 30), True, '  前后有空格  '])
sheet.append(['乙 & <丙> "丁"', 1999.99, -0.05, '00123', datetime.datetime(2025, 4, 1, 12, 30), False, '第一行\\n第二行'])
sheet.append(['_y0041_', 0.1 + 0.2, 1e-7, 914504001069928102, None, None, "'=1+1"])
sheet.append(['=B2*1.1', 123456789012345678, None, '#N/A', None, None, 'é😀'])
sheet['C2'].number_format = '0.00%'
sheet['B2'].number_format = '#,##0.00_);[Red](#,##0.00)'
sheet['H2'] = '=SUM(B2:B4)'
sheet['H3'] = '=IF(B3>1,"大","小")'
sheet.merge_cells('A7:C7')
sheet['A7'] = '合计'
sheet.row_dimensions[3].hidden = True
hidden = book.create_sheet('藏')
hidden.sheet_state = 'hidden'
hidden['XFD1'] = 1
deep = book.create_sheet('深藏')
deep.sheet_state = 'veryHidden'
book.save(sys.argv[1])
`;

/** What we read of a cell, in openpyxl's terms. */
function inPythonTerms(value: CellValue, formula: string | null, what: 'values' | 'formulas'): unknown {
  if (what === 'formulas' && formula !== null) return formula;
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'text':
    case 'digits':
      return value.text;
    case 'logical':
      return value.logical;
    case 'error':
      return value.error;
    case 'empty':
    case 'stale':
      return null;
  }
}

const DATE = /[ymdhs]/i;

/** Reads a file with openpyxl and with our reader, and holds one against the other, cell by cell. */
async function agrees(file: string, what: 'values' | 'formulas'): Promise<number> {
  const theirs = readByOpenpyxl(file, what);
  const workbook = await FileWorkbook.open(load(file), 'x.xlsx');
  expect((await workbook.sheets()).map(({ name, visible }) => [name, visible])).toEqual(
    Object.entries(theirs).map(([name, { state }]) => [name, state === 'visible']),
  );
  let compared = 0;
  for (const [name, { cells, merges }] of Object.entries(theirs)) {
    const grid = await workbook.read(name);
    const ours: Record<string, unknown> = {};
    for (let row = 1; row <= grid.rows; row += 1) {
      for (let column = 1; column <= grid.columns; column += 1) {
        const value = inPythonTerms(grid.value(row, column), grid.formula(row, column), what);
        if (value === null || value === '') continue;
        const format = grid.format(row, column);
        // openpyxl turns dates into its own objects; they are held against their serial numbers below.
        ours[cellAddress(row, column)] =
          DATE.test(format.replace(/\[red\]/gi, '')) && typeof value === 'number' && format !== 'General'
            ? 'date'
            : value;
        compared += 1;
      }
    }
    const expected = Object.fromEntries(
      Object.entries(cells).map(([address, [type, value]]) => [address, type === 'd' ? 'date' : value]),
    );
    expect([name, ours]).toEqual([name, expected]);
    expect(grid.merges).toHaveLength(merges.length);
    for (const [address, [type, , format]] of Object.entries(cells)) {
      const place = /([A-Z]+)(\d+)/.exec(address);
      const column = columnNumber(place?.[1] ?? '') ?? 0;
      if (type === 'n') expect([address, grid.format(Number(place?.[2]), column)]).toEqual([address, format]);
    }
  }
  return compared;
}

describe('files of other programs, against openpyxl’s own reading', () => {
  const original = path('原.xlsx');
  beforeAll(() => {
    python(WRITE, original);
  });

  test('written by openpyxl', async () => {
    expect(await agrees(original, 'formulas')).toBeGreaterThan(30);
    const grid = await (await FileWorkbook.open(load(original), 'x.xlsx')).read('名单 (二季度)');
    expect(grid.value(2, 8)).toEqual({ kind: 'stale' });
    expect(grid.value(2, 5)).toEqual({ kind: 'number', number: 45838 });
    expect(grid.value(3, 5)).toEqual({ kind: 'number', number: 45748.52083333334 }); // 16 digits are written
    expect([...grid.parts.hiddenRows]).toEqual([3]);
  });

  test('saved by LibreOffice, which keeps 15 digits and computes', async () => {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path('lo'));
    const saved = libreOffice(original, 'xlsx', path('lo'));
    expect(await agrees(saved, 'values')).toBeGreaterThan(30);
    const grid = await (await FileWorkbook.open(load(saved), 'x.xlsx')).read('名单 (二季度)');
    expect(grid.value(2, 8)).toEqual({ kind: 'number', number: 6400.29 });
    expect(grid.value(3, 8)).toEqual({ kind: 'text', text: '大' });
    expect(grid.formula(2, 8)).toBe('=SUM(B2:B4)');
  }, 300_000);

  test('written by exceljs: shared formulas, rich text, errors', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('表');
    sheet.getCell('A1').value = { richText: [{ text: '甲' }, { font: { bold: true }, text: '建材' }] };
    sheet.getCell('A2').value = 4400.000000000001;
    sheet.getCell('A3').value = { error: '#DIV/0!' };
    sheet.getCell('A4').value = { formula: 'B1*2', result: 8 };
    sheet.getCell('A5').value = { formula: 'B1', result: { error: '#REF!' } as unknown as number };
    sheet.getCell('A6').value = true;
    sheet.getCell('A7').value = 'CR\r\nLF';
    sheet.fillFormula('C1:D3', 'A1+$B1', [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const grid = await (await FileWorkbook.open(new Uint8Array(await book.xlsx.writeBuffer()), 'x.xlsx')).read('表');
    expect([1, 2, 3, 4, 5, 6].map((row) => grid.value(row, 1))).toEqual([
      { kind: 'text', text: '甲建材' },
      { kind: 'number', number: 4400.000000000001 },
      { kind: 'error', error: '#DIV/0!' },
      { kind: 'number', number: 8 },
      { kind: 'error', error: '#REF!' },
      { kind: 'logical', logical: true },
    ]);
    expect(grid.formula(4, 1)).toBe('=B1*2');
    expect([grid.formula(1, 3), grid.formula(1, 4), grid.formula(3, 4)]).toEqual(['=A1+$B1', '=B1+$B1', '=B3+$B3']);
    expect([grid.value(3, 3), grid.value(3, 4)]).toEqual([
      { kind: 'number', number: 5 },
      { kind: 'number', number: 6 },
    ]);
  });
});

test('shared formulas move as openpyxl moves them', async () => {
  const { movable, movedFormula } = await import('../../../src/workbook/movable-formula');
  const formulas = [
    'A1+B2',
    '$A1+B$2+$C$3',
    'SUM(A1:B10)',
    'SUM($A:$B)+SUM(C:D)',
    'SUM(1:3)+SUM($5:7)',
    "'A1 表'!A1+Sheet1!B2",
    'LOG10(A1)+ATAN2(B1,C1)',
    '"A1"&A1&"""B2"""',
    'IF(A1="",B1,名称)',
    'Table1[列]+A1',
    'A1*1E5+1.5E-3',
    'TRUE+R1C1x+A1',
    '[1]Sheet1!A1+A1',
  ];
  const moves = [
    [1, 0],
    [0, 1],
    [7, 3],
    [100, 26],
  ] as const;
  const script = `
import json, sys
from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter
formulas, moves = json.loads(sys.argv[1])
print(json.dumps([[Translator('=' + f, origin='A1').translate_formula(get_column_letter(1 + r) + str(1 + d)) for d, r in moves] for f in formulas], ensure_ascii=False))
`;
  const expected = JSON.parse(python(script, JSON.stringify([formulas, moves]))) as string[][];
  const ours = formulas.map((formula) =>
    moves.map(([down, right]) => `=${movedFormula(movable(formula), down, right)}`),
  );
  expect(ours).toEqual(expected);
});

test('a range whose other end is computed moves too (openpyxl leaves it)', async () => {
  const { movable, movedFormula } = await import('../../../src/workbook/movable-formula');
  expect(movedFormula(movable('A1:INDEX(B1:B5,2)'), 1, 0)).toBe('A2:INDEX(B2:B6,2)');
  expect(movedFormula(movable('A1048576+XFD1'), 1, 1)).toBe('B1+A2');
});
