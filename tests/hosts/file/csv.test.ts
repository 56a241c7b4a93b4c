import { execFileSync } from 'node:child_process';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { tableCell } from '../../../src/hosts/file/csv/cell';
import { delimiterOf } from '../../../src/hosts/file/csv/records';
import { sheetNameOf, tableGrid } from '../../../src/hosts/file/csv/table-grid';
import type { CellValue } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import { load, python, readByOpenpyxl, save, scratch } from './tools';

const text = (value: string): CellValue => ({ kind: 'text', text: value });
const digits = (value: string): CellValue => ({ kind: 'digits', text: value });

const shown = (value: CellValue): string =>
  value.kind === 'text' || value.kind === 'digits' ? value.text : value.kind === 'empty' ? '' : JSON.stringify(value);
const rowsOf = (grid: Grid): string[][] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => shown(grid.value(row + 1, column + 1))),
  );

describe('what a cell of a text table is', () => {
  const cases: [written: string, expected: CellValue][] = [
    ['', EMPTY],
    ['4000', digits('4000')],
    ['4000.10', digits('4000.10')],
    ['0.1', digits('0.1')],
    ['-0.5', digits('-0.5')],
    ['+5', digits('5')],
    [' 4000 ', digits('4000')],
    ['.5', digits('0.5')],
    ['5.', digits('5')],
    ['0', digits('0')],
    ['123456789012345', digits('123456789012345')],
    ['123456789012345.12345678901', digits('123456789012345.12345678901')],
    ['1234567890123456', text('1234567890123456')],
    ['914504001069928102', text('914504001069928102')],
    ['91450100MAYML3TX60', text('91450100MAYML3TX60')],
    ['00123', text('00123')],
    ['00.5', text('00.5')],
    ['4,000.10', text('4,000.10')],
    ['４０００', text('４０００')],
    ['12.5%', text('12.5%')],
    ['9.14501E+17', { kind: 'number', number: 9.14501e17 }],
    ['1e3', { kind: 'number', number: 1000 }],
    ['1E3456', text('1E3456')],
    ['1e999', text('1e999')],
    ['-', text('-')],
    ['.', text('.')],
    ['+', text('+')],
    ['1.2.3', text('1.2.3')],
    ['2025-06-30', text('2025-06-30')],
    ['#N/A', { kind: 'error', error: '#N/A' }],
    ['#div/0!', { kind: 'error', error: '#DIV/0!' }],
    ['#1', text('#1')],
    ['TRUE', { kind: 'logical', logical: true }],
    ['false', { kind: 'logical', logical: false }],
    ['="00123"', text('00123')],
    ['="a""b"', text('a"b')],
    ['=1+1', text('=1+1')],
    [' 甲 ', text(' 甲 ')],
    ['NaN', text('NaN')],
    ['0x10', text('0x10')],
    ['Infinity', text('Infinity')],
  ];
  test.each(cases)('%j', (written, expected) => {
    expect(tableCell(written)).toEqual(expected);
  });
});

describe('delimiters are told outside quotes', () => {
  const cases: [what: string, table: string, expected: string][] = [
    ['commas', '名称,产值\n甲,1\n', ','],
    ['semicolons', '名称;产值\n甲;1\n', ';'],
    ['semicolons with decimal commas', '名称;产值;同期\n甲;1,5;2,5\n乙;3,5;4,5\n', ';'],
    ['tabs', '名称\t产值\n甲\t1\n', '\t'],
    ['tabs with thousands commas', '名称\t产值\t同期\n甲\t4,000,000\t5,000,000\n乙\t1,000,000\t2,000,000\n', '\t'],
    ['commas with semicolons in quotes', '名称,备注\n甲,"a;b;c;d"\n乙,"e;f;g;h"\n', ','],
    ['commas with semicolons in names', '名称,产值,同期\n甲;乙,1,2\n丙;丁,3,4\n', ','],
    ['a title above', '二季度名单\n\n名称;产值;同期\n甲;1;2\n', ';'],
    ['one column', '名称\n甲\n', ','],
    ['nothing', '', ','],
  ];
  test.each(cases)('%s', (_what, table, expected) => {
    expect(delimiterOf(table)).toBe(expected);
  });
});

describe('records', () => {
  const cases: [what: string, table: string, expected: string[][]][] = [
    [
      'CR LF and no end',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes',
      '"a,b","c""d"\n"e\nf",g\n',
      [
        ['a,b', 'c"d'],
        ['e\nf', 'g'],
      ],
    ],
    ['a quote inside a cell', '5" 管,b\n', [['5" 管', 'b']]],
    ['text after a quoted stretch', '"a"b,c\n', [['ab', 'c']]],
    [
      'empty cells at the end',
      'a,,\n,,b\n',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    [
      'an empty last cell without a line end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'blank lines keep their row',
      'a,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['', ''],
        ['1', '2'],
      ],
    ],
    ['a first line that names the delimiter', 'sep=;\na,b;c\n', [['a,b', 'c']]],
  ];
  test.each(cases)('%s', (_what, table, expected) => {
    expect(rowsOf(tableGrid(table, '名单.csv'))).toEqual(expected);
  });

  test('as Python’s own reader cuts them', () => {
    const table = '名称,"产值,万元",备注\r\n甲,"4,000.10","他说""好"""\r\n"多\r\n行",,\r\n';
    const script = 'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.argv[1], newline="")))))';
    expect(rowsOf(tableGrid(table, 'x.csv'))).toEqual(JSON.parse(python(script, table)));
  });
});

test.each([
  ['/a/b/二季度名单.csv', '二季度名单'],
  ['C:\\x\\y.z.csv', 'y.z'],
  ['[a]:b?.csv', '_a__b_'],
  ['无扩展名', '无扩展名'],
  [`${'长'.repeat(40)}.csv`, '长'.repeat(31)],
  ['.csv', 'Sheet1'],
])('the sheet of %s is named %s', (file, expected) => {
  expect(sheetNameOf(file)).toBe(expected);
});

describe('encodings', () => {
  const { path, done } = scratch();
  afterAll(done);
  const table = '企业名称,产值（万元）\r\n广西甲建材有限公司,4000.10\r\n㐀𠮷机械厂,1999.99\r\n';
  test.each([
    ['UTF-8', 'utf-8'],
    ['UTF-8 with a mark', 'utf-8-sig'],
    ['GB18030', 'gb18030'],
    ['UTF-16, low byte first', 'utf-16'],
    ['UTF-16, high byte first', 'utf-16-be-sig'],
  ])('%s', async (_what, encoding) => {
    const file = path(`${encoding}.csv`);
    const script =
      encoding === 'utf-16-be-sig'
        ? 'import sys; open(sys.argv[1],"wb").write(b"\\xfe\\xff"+sys.argv[2].encode("utf-16-be"))'
        : `import sys; open(sys.argv[1],"wb").write(sys.argv[2].encode("${encoding}"))`;
    python(script, file, table);
    const workbook = await FileWorkbook.open(load(file), `${encoding}.csv`);
    expect(await workbook.sheets()).toEqual([{ name: encoding, visible: true }]);
    expect(rowsOf(await workbook.read(encoding))).toEqual([
      ['企业名称', '产值（万元）'],
      ['广西甲建材有限公司', '4000.10'],
      ['㐀𠮷机械厂', '1999.99'],
    ]);
  });

  test('GBK as iconv writes it', async () => {
    const plain = save(path('plain.csv'), '企业名称;产值\n桂林软件;2000\n');
    const bytes = execFileSync('iconv', ['-f', 'utf-8', '-t', 'gbk', plain]);
    const grid = await (await FileWorkbook.open(new Uint8Array(bytes), 'g.csv')).read('g');
    expect(rowsOf(grid)).toEqual([
      ['企业名称', '产值'],
      ['桂林软件', '2000'],
    ]);
  });
});

test('a text table written into becomes a workbook that shows the same', async () => {
  const { path, done } = scratch();
  const bytes = new TextEncoder().encode('企业名称,信用代码,产值\n甲,914504001069928102,4000.10\n=危险,00123,#N/A\n');
  const workbook = await FileWorkbook.open(bytes, '名单.csv');
  const before = await workbook.read('名单');
  await workbook.apply([
    {
      kind: 'cells',
      sheet: '名单',
      top: 2,
      left: 3,
      before: [[{ value: before.value(2, 3) }, { value: EMPTY }]],
      after: [[{ value: before.value(2, 3) }, { value: text('符合'), role: 'eligible' }]],
    },
  ]);
  const file = save(path('out.xlsx'), await workbook.bytes());
  const cells = readByOpenpyxl(file, 'values')['名单']?.cells;
  expect(cells?.A2?.slice(0, 2)).toEqual(['s', '甲']);
  expect(cells?.A3?.slice(0, 2)).toEqual(['s', '=危险']);
  expect(cells?.B2?.slice(0, 2)).toEqual(['s', '914504001069928102']);
  expect(cells?.B3?.slice(0, 2)).toEqual(['s', '00123']);
  expect(cells?.C2).toEqual(['n', 4000.1, '0.00']);
  expect(cells?.C3?.slice(0, 2)).toEqual(['e', '#N/A']);
  expect(cells?.D2?.[1]).toBe('符合');
  done();
});
