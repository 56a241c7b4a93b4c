import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { readList } from '../../../src/list';
import { loadedPack } from '../../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import { isoDay } from '../../../src/quantity/day';
import { sealedCell } from '../../../src/seal/cell';
import { SheetView } from '../../../src/list/sheet/sheet-view';
import type { Grid } from '../../../src/workbook/grid';
import { libreOffice, load, python, save, scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

const pack = loadedPack('shenzhen-software-2023q4');
const standards = standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES });

/** The same list in both systems: a date cell, one with a time, a date as text, and a bare number. */
const WRITE = `
import sys, datetime, openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900
book = openpyxl.Workbook()
book.epoch = CALENDAR_MAC_1904 if sys.argv[2] == '1904' else CALENDAR_WINDOWS_1900
sheet = book.active
sheet.title = '名单'
sheet.append(['企业名称', '营业收入（万元）', '纳统日期'])
sheet.append(['甲软件有限公司', 6000, datetime.date(2023, 10, 1)])
sheet.append(['乙软件有限公司', 7000, datetime.datetime(2023, 9, 30, 18, 30)])
sheet.append(['丙软件有限公司', 8000, '2023-10-01'])
sheet.append(['丁软件有限公司', 9000, 45200])
sheet['C2'].number_format = 'yyyy"年"m"月"d"日"'
sheet['E1'] = '=C2'
book.save(sys.argv[1])
`;

function written(days: '1900' | '1904'): string {
  const file = path(`days-${days}.xlsx`);
  python(WRITE, file, days);
  return file;
}

/** The days that a list's rows come to, and what is found in their cells. */
function daysOf(grid: Grid): { readonly days: readonly (string | null)[]; readonly found: readonly string[] } {
  const reading = readList([grid], pack, standards, {});
  if (reading.kind === 'no-list') throw new Error('no list');
  const days = reading.rows.map(({ enterprise }) => {
    const current = enterprise.facts['counted']?.current;
    return current?.kind === 'known' ? isoDay(current.value) : null;
  });
  const found = reading.findings
    .filter(({ message }) => message.code === 'list.number-unreadable.day-number')
    .map(({ row, column }) => `${String(row)},${String(column)}`);
  return { days, found };
}

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  return (await FileWorkbook.open(bytes, 'x.xlsx')).read('名单');
}

const READ_1900 = { days: ['2023-10-01', '2023-09-30', '2023-10-01', '2023-10-01'], found: [] };
/** The bare number 45200 could be a day of either system. */
const READ_1904 = { days: ['2023-10-01', '2023-09-30', '2023-10-01', null], found: ['5,3'] };

describe.each(['openpyxl', 'LibreOffice'] as const)('a list written by %s', (writer) => {
  test.each([
    ['1900', READ_1900],
    ['1904', READ_1904],
  ] as const)('with days counted from %s', async (days, expected) => {
    const first = written(days);
    const file = writer === 'openpyxl' ? first : libreOffice(first, 'xlsx', path('office'));
    const grid = await gridOf(load(file));
    expect(grid.days).toBe(days);
    expect(daysOf(grid)).toEqual(expected);
  });
});

test('exceljs writes days of 1904, and they are read as the same days', async () => {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  const sheet = book.addWorksheet('名单');
  sheet.addRow(['企业名称', '营业收入（万元）', '纳统日期']);
  sheet.addRow(['甲软件有限公司', 6000, new Date(Date.UTC(2023, 9, 1))]);
  sheet.addRow(['乙软件有限公司', 7000, new Date(Date.UTC(2023, 8, 30))]);
  const grid = await gridOf(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(grid.days).toBe('1904');
  expect(daysOf(grid).days).toEqual(['2023-10-01', '2023-09-30']);
});

test('a CSV holds texts, which count from nothing', async () => {
  const file = save(path('days.csv'), '企业名称,营业收入（万元）,纳统日期\n甲软件有限公司,6000,2023/10/1\n');
  const grid = await (await FileWorkbook.open(load(file), 'days.csv')).read('days');
  expect(daysOf(grid)).toEqual({ days: ['2023-10-01'], found: [] });
});

test('sealed are the days that are shown: turning the switch of the workbook is a change', async () => {
  const [as1904, as1900] = [await gridOf(load(written('1904'))), await gridOf(load(written('1900')))];
  const sealed = (grid: Grid) => sealedCell(new SheetView(grid), 2, 3, false).text;
  expect(sealed(as1904)).toBe('45200');
  expect(sealed(as1900)).toBe('45200');
  expect(as1904.value(2, 3)).toEqual({ kind: 'number', number: 43738 });
});
