import ExcelJS from 'exceljs';
import { newWorkbook } from '../../../src/hosts/file/new-workbook';
import { openSource } from '../../../src/hosts/file/open';
import { area } from '../../workbook/layout-samples';
import { partsOf, textOf } from './package';
import { packageFaults } from './package-rules';
import type { SheetLayout } from '../../../src/workbook/layout';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { createCheckSession } from '../../../src/check/create-session';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import { DEFAULT_CHOICES } from '../../../src/policy/standards';
import { sheet } from '../../list/sheet';

const SAMPLE: NewSheet = {
  name: '核验明细',
  title: '2025年二季度企业核验结果',
  notes: ['依据《某政策》测算，仅供参考', '金额单位：万元；共2家'],
  columns: [
    { heading: '企业名称', width: 30 },
    { heading: '产值（万元）', width: 16 },
  ],
  rows: [
    [
      { value: { kind: 'text', text: '=HYPERLINK("x")' }, role: 'wrapped' },
      { value: { kind: 'number', number: 4399.99 }, role: 'amount' },
    ],
    [{ value: { kind: 'text', text: '@乙<&>公司' } }, { value: { kind: 'text', text: '约4500' } }],
  ],
};

async function read(given: NewSheet): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await newWorkbook(given);
  await book.xlsx.load(bytes.buffer);
  return book;
}

test('one sheet of plain values: what looks like a formula stays text, also once it is edited', async () => {
  const book = await read(SAMPLE);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([['核验明细', 'visible']]);
  const [written] = book.worksheets;
  const cell = (address: string) => written!.getCell(address);
  expect(cell('A1').value).toBe('2025年二季度企业核验结果');
  expect([cell('A2').value, cell('A3').value]).toEqual([...SAMPLE.notes]);
  expect([cell('A4').value, cell('B4').value]).toEqual(['企业名称', '产值（万元）']);
  expect([cell('A5').value, cell('A5').numFmt, cell('A5').formula]).toEqual(['=HYPERLINK("x")', '@', undefined]);
  expect([cell('B5').value, cell('B5').numFmt]).toEqual([4399.99, '#,##0.00####']);
  expect([cell('A6').value, cell('A6').numFmt, cell('B6').value]).toEqual(['@乙<&>公司', '@', '约4500']);
});

test('the headings stay in view and come again on each page of A4 across', async () => {
  const [written] = (await read(SAMPLE)).worksheets;
  expect(written!.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
  expect(written!.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToHeight: 0,
    printTitlesRow: '4:4',
  });
});

test('several sheets, each laid out as it says, and nothing else in the package', async () => {
  const layout: SheetLayout = {
    merges: [area('A1:B1')],
    print: { orientation: 'portrait', repeat: { top: 1, bottom: 4 }, foot: '制表人：' },
    charts: [
      {
        kind: 'bar',
        title: '产值',
        categories: area('A5:A6'),
        series: [{ name: '产值', values: area('B5:B6') }],
        at: area('D1:K20'),
      },
    ],
  };
  const bytes = await newWorkbook([SAMPLE, { ...SAMPLE, name: "公示 '名单", layout }]);
  expect(await packageFaults(bytes)).toEqual([]);
  expect([...(await partsOf(bytes)).keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/charts/chart1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  const [first, second] = book.worksheets;
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['核验明细', 'visible'],
    ["公示 '名单", 'visible'],
  ]);
  expect(first!.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '4:4' });
  expect(second!.pageSetup).toMatchObject({ orientation: 'portrait', printTitlesRow: '1:4', fitToHeight: 0 });
  expect(second!.headerFooter.oddFooter).toBe('&L制表人：&R第&P页 共&N页');
  expect(second!.getCell('B1').master.address).toBe('A1');
  expect(await textOf(bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'公示 ''名单'!$A$5:$A$6</c:f>");
});

test('a checked list handed out: the draft’s warning on top, figures as read, and no list for the reader again', async () => {
  const session = createCheckSession(defaultPack());
  const said = { parameters: {}, choices: DEFAULT_CHOICES };
  const list = sheet([
    ['企业名称', '所属行业', '二季度产值（元）', '上年同期（元）'],
    ['甲公司', '通用设备制造业', 44_000_000, 39_000_000],
    ['=乙公司', '通用设备制造业', '约4500万', 39_000_000],
    ['丙公司', '通用设备制造业', 43_999_900, 40_000_000],
    ['丁公司', '通用设备制造业', -1000, 40_000_000],
  ]);
  await session.find([list.parts], {}, said);
  await session.run([1], said, () => undefined);
  const asked = async (filter: 'all' | 'eligible') => {
    const which = { filter, search: '' };
    const { sheets } = await session.outgoing(list.parts, { table: 'details', which }, '2025年7月15日');
    return sheets[0]!;
  };
  const all = await asked('all');
  expect(all.notes[0]).toMatch(/征求意见稿.*仅供参考/);
  expect(all.columns.map(({ heading }) => heading)).toEqual([
    '序号',
    '企业名称',
    '行业',
    '二季度产值（万元）',
    '同期产值（万元）',
    '条款',
    '情形',
    '二季度产值是否达标',
    '产值同比增速（核验采用）',
    '产值同比增速是否达标',
    '核验结论',
    '核验说明',
    '达标差额（万元）',
    '奖补金额（万元）',
    '政策原文',
  ]);
  const shown = all.rows.map((cells) =>
    cells.map(({ value }) => (value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : null)),
  );
  expect(shown.map(([, name, , now, before, , , , , , verdict]) => [name, now, before, verdict])).toEqual([
    ['甲公司', 4400, 3900, '符合'],
    ['=乙公司', '约4500万', 3900, '待定（缺数据）'],
    ['丙公司', 4399.99, 4000, '不符合'],
    // Not taken, and not a number of the heading's unit: it stands there with its own.
    ['丁公司', '-1000元', 4000, '待定（缺数据）'],
  ]);
  expect(shown[2]![12]).toBe(0.01);
  const eligible = await asked('eligible');
  expect(eligible.rows).toHaveLength(1);

  const opened = await openSource(await newWorkbook(all), 'x.xlsx');
  if (opened.kind !== 'package') throw new Error('no package');
  const name = opened.xlsx.sheets()[0]?.name ?? '';
  const again = await session.find([(await opened.xlsx.read(name)).parts], {}, said);
  expect(again.kind).toBe('no-list');
});
