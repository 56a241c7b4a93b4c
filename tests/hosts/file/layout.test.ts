import { mkdirSync } from 'node:fs';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { partsOf, rawPackage, stylesOf, textOf, worksheet, zipOf } from './package';
import { packageFaults } from './package-rules';
import { laterChanges, LAYOUT, REPORT, reportChanges } from '../../workbook/layout-samples';
import { libreOffice, load, python, readByOpenpyxl, save, scratch } from './tools';

jest.setTimeout(300_000);

const { path, done } = scratch();
afterAll(done);

function list(): Promise<Uint8Array<ArrayBuffer>> {
  const xml = worksheet('<row r="3"><c r="A3" t="inlineStr"><is><t>甲公司</t></is></c></row>');
  return rawPackage({
    sheets: [{ name: '名单', xml }],
    styles: stylesOf([]),
    before: '<bookViews><workbookView/></bookViews>',
  });
}

async function written(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await FileWorkbook.open(await list(), '名单.xlsx');
  await workbook.apply(reportChanges());
  return workbook.bytes();
}

/** What openpyxl finds of a sheet's layout. */
const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
def title(chart):
    return ''.join(run.t for p in chart.title.tx.rich.p for run in p.r or []) if chart.title else None
def series(chart):
    return [[s.tx.v if s.tx and s.tx.v is not None else None, s.cat.strRef.f if s.cat and s.cat.strRef else None, s.val.numRef.f] for s in chart.series]
print(json.dumps({
  'merges': sorted(str(a) for a in sheet.merged_cells.ranges),
  'freeze': sheet.freeze_panes,
  'heights': {str(r): d.height for r, d in sheet.row_dimensions.items() if d.height},
  'filter': sheet.auto_filter.ref,
  'links': {c.coordinate: c.hyperlink.location for row in sheet.iter_rows() for c in row if c.hyperlink},
  'page': [sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage if sheet.sheet_properties.pageSetUpPr else None],
  'titles': sheet.print_title_rows,
  'foot': [sheet.oddFooter.left.text, sheet.oddFooter.right.text],
  'breaks': [b.id for b in sheet.row_breaks.brk],
  'charts': [[type(c).__name__, title(c), series(c), c.anchor._from.row, c.anchor._from.col, getattr(c.anchor, 'to', c.anchor._from).row, getattr(c.anchor, 'to', c.anchor._from).col] for c in sheet._charts],
}, ensure_ascii=False))
`;

function readLayout(file: string, sheet = REPORT): Record<string, unknown> {
  return JSON.parse(python(READ, file, sheet)) as Record<string, unknown>;
}

describe('a sheet of ours in a file', () => {
  test('is laid out as openpyxl reads it, and the package keeps to the rules', async () => {
    const bytes = await written();
    expect(await packageFaults(bytes)).toEqual([]);
    const seen = readLayout(save(path('汇总.xlsx'), bytes));
    const ref = (cells: string): string => `'${REPORT}'!${cells}`;
    expect(seen).toEqual({
      merges: ['A1:C1', 'A7:B7'],
      freeze: 'A4',
      heights: { 1: 30, 4: 45, 40: 12 },
      filter: 'A3:C6',
      links: { A4: '名单!A3' },
      page: [9, 'landscape', 0, true],
      titles: '$1:$3',
      foot: ['制表人：A&&B  复核人：<无>', '第&P页 共&N页'],
      breaks: [5, 6],
      charts: [
        [
          'BarChart',
          '各县区 <符合> & "待定"',
          [
            ['符合', ref('$A$4:$A$6'), ref('$B$4:$B$6')],
            ['=待定', ref('$A$4:$A$6'), ref('$C$4:$C$6')],
          ],
          1,
          4,
          16,
          12,
        ],
        ['PieChart', '占比', [['符合', ref('$A$4:$A$6'), ref('$B$4:$B$6')]], 17, 4, 30, 12],
        [
          'BarChart',
          '叠加',
          [
            ['符合', ref('$A$4:$A$6'), ref('$B$4:$B$6')],
            ['待定', ref('$A$4:$A$6'), ref('$C$4:$C$6')],
          ],
          31,
          4,
          46,
          12,
        ],
      ],
    });
  });

  test('LibreOffice draws it, and keeps merges, links, titles and the three charts when it saves', async () => {
    const file = save(path('往返.xlsx'), await written());
    mkdirSync(path('lo'));
    const again = load(libreOffice(file, 'xlsx', path('lo')));
    const charts = [...(await partsOf(again)).keys()].filter((part) => /^xl\/charts\/chart[^/]*\.xml$/.test(part));
    expect(charts).toHaveLength(3);
    const seen = readLayout(path('lo/往返.xlsx'));
    expect(seen).toMatchObject({ merges: ['A1:C1', 'A7:B7'], titles: '$1:$3', filter: 'A3:C6' });
    expect(seen['links']).toEqual({ A4: expect.stringContaining('名单') as string });
    const pdf = load(libreOffice(file, 'pdf', path('lo')));
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
  }, 240_000);

  test('what charts show is kept beside their references, an empty cell as none', async () => {
    const chart = await textOf(await written(), 'xl/charts/chart1.xml');
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>=甲县</c:v></c:pt><c:pt idx="1"><c:v>+乙县</c:v></c:pt>',
    );
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache>',
    );
  });

  test('a name that begins like a formula is text, and stays it when its cell is edited', async () => {
    const cells = readByOpenpyxl(save(path('名称.xlsx'), await written()), 'formulas')[REPORT]?.cells;
    expect([cells?.['A4'], cells?.['A5'], cells?.['A6']]).toEqual([
      ['s', '=甲县', '@'],
      ['s', '+乙县', '@'],
      ['s', '丙县 & <丁>', 'General'],
    ]);
  });

  test('a filter has the hidden name that Excel gives it', async () => {
    const book = await textOf(await written(), 'xl/workbook.xml');
    expect(book).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'${REPORT}'!$A$3:$C$6</definedName>`,
    );
  });

  test('the parts that it does not concern stay to the byte', async () => {
    const before = await partsOf(await list());
    const after = await partsOf(await written());
    const differing = [...before.keys()].filter(
      (part) => !Buffer.from(before.get(part)!).equals(Buffer.from(after.get(part) ?? [])),
    );
    expect(differing.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'].filter((part) =>
        before.has(part),
      ),
    );
  });

  test('is gone without a trace when it is taken back', async () => {
    const workbook = await FileWorkbook.open(await list(), '名单.xlsx');
    const back = await workbook.apply(reportChanges());
    expect(back.find(({ kind }) => kind === 'remove-sheet')).toMatchObject({ layout: LAYOUT });
    await workbook.apply(back);
    const bytes = await workbook.bytes();
    expect(await packageFaults(bytes)).toEqual([]);
    expect([...(await partsOf(bytes)).keys()].filter((part) => /chart|drawing/.test(part))).toEqual([]);
    expect(await textOf(bytes, 'xl/workbook.xml')).not.toContain('definedName');
  });
});

/** The user's own on our sheet: a chart, a picture, a comment, a rule, a link outward, a merged area, a break. */
const USERS = `
import sys, openpyxl, io, struct, zlib
from openpyxl.chart import LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.pagebreak import Break
book = openpyxl.Workbook()
sheet = book.active
sheet.title = sys.argv[2]
for row in range(1, 8):
    sheet.append(['', None, None])
book.create_sheet('名单')['A3'] = '甲公司'
line = LineChart()
line.add_data(Reference(sheet, min_col=2, min_row=4, max_row=6))
sheet.add_chart(line, 'N2')
sheet['A20'].comment = Comment('核实过', '张三')
sheet['A21'].hyperlink = 'https://example.com/'
sheet.conditional_formatting.add('B4:B6', CellIsRule(operator='lessThan', formula=['1'], fill=PatternFill(bgColor='FFC7CE')))
sheet.merge_cells('A20:B20')
sheet.row_breaks.append(Break(id=40))
sheet.oddHeader.center.text = '我的页眉'
sheet.sheet_properties.tabColor = '1072BA'
sheet.print_options.horizontalCentered = True
book.save(sys.argv[1])
`;

describe('a report that is made again in a file', () => {
  const users = path('用户.xlsx');
  beforeAll(() => {
    python(USERS, users, REPORT);
  });

  async function withReport(): Promise<FileWorkbook> {
    const workbook = await FileWorkbook.open(load(users), '用户.xlsx');
    const [added, cells] = reportChanges();
    if (added?.kind !== 'add-sheet' || cells?.kind !== 'cells') throw new Error('other changes');
    await workbook.apply([cells, { kind: 'layout', sheet: REPORT, before: {}, after: LAYOUT }]);
    return workbook;
  }

  test('moves what is ours, and keeps what is the user’s', async () => {
    const workbook = await withReport();
    const first = await workbook.bytes();
    expect(await packageFaults(first, { outward: true })).toEqual([]);
    expect(readLayout(save(path('一.xlsx'), first))['charts']).toHaveLength(4);
    await workbook.apply(laterChanges());
    const bytes = await workbook.bytes();
    expect(await packageFaults(bytes, { outward: true })).toEqual([]);
    const seen = readLayout(save(path('二.xlsx'), bytes));
    expect(seen).toMatchObject({
      merges: ['A1:C1', 'A20:B20', 'A8:B8'],
      freeze: 'A4',
      heights: { 1: 30, 5: 45 },
      filter: 'A3:C7',
      page: [9, 'portrait', 0, true],
      titles: '$2:$3',
      foot: ['制表人：丙', '第&P页 共&N页'],
      breaks: [6, 7, 40],
    });
    expect(seen['links']).toEqual({ A5: '名单!A3', A21: null });
    expect((seen['charts'] as unknown[][]).map(([kind, title]) => [kind, title])).toEqual([
      ['LineChart', null],
      ['BarChart', '各县区'],
    ]);
    const sheet = await textOf(bytes, 'xl/worksheets/sheet1.xml');
    for (const own of ['oddHeader', 'tabColor', 'horizontalCentered', 'conditionalFormatting', 'legacyDrawing']) {
      expect(sheet).toContain(own);
    }
    const charts = [...(await partsOf(bytes))].filter(([part]) => /^xl\/charts\/[^/]*$/.test(part));
    const texts = charts.map(([, part]) => new TextDecoder().decode(part));
    expect(texts.map((text) => text.includes('<c:v>戊县</c:v>'))).toEqual([false, true]);
  });

  test('its undo puts back what was ours', async () => {
    const workbook = await withReport();
    const before = readLayout(save(path('前.xlsx'), await workbook.bytes()));
    const undo = await workbook.apply(laterChanges());
    await workbook.apply(undo);
    const bytes = await workbook.bytes();
    expect(await packageFaults(bytes, { outward: true })).toEqual([]);
    expect(readLayout(save(path('后.xlsx'), bytes))).toEqual(before);
  });

  test('where nothing of ours is left, our parts are gone, and the user’s drawing stays', async () => {
    const workbook = await withReport();
    await workbook.apply([{ kind: 'layout', sheet: REPORT, before: LAYOUT, after: {} }]);
    const bytes = await workbook.bytes();
    expect(await packageFaults(bytes, { outward: true })).toEqual([]);
    expect([...(await partsOf(bytes)).keys()].filter((part) => /^xl\/charts\/[^/]*$/.test(part))).toHaveLength(1);
    const book = await textOf(bytes, 'xl/workbook.xml');
    expect(book).not.toMatch(/Print_Titles|_FilterDatabase/);
    expect(readLayout(save(path('无.xlsx'), bytes))).toMatchObject({
      merges: ['A20:B20'],
      freeze: null,
      filter: null,
      breaks: [40],
    });
  });

  test('a filter’s criteria go with it, and the rows that it hid come to sight', async () => {
    const workbook = await withReport();
    const parts = await partsOf(await workbook.bytes());
    const part = 'xl/worksheets/sheet1.xml';
    const sheet = (await textOf(await workbook.bytes(), part))
      .replace(
        '<autoFilter ref="A3:C6"/>',
        '<autoFilter ref="A3:C6"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      )
      .replace('<row r="5"', '<row hidden="1" r="5"')
      .replace('<row r="20"', '<row hidden="1" r="20"');
    const filtered = await FileWorkbook.open(await zipOf({ ...Object.fromEntries(parts), [part]: sheet }), '筛.xlsx');
    expect([...(await filtered.read(REPORT)).parts.hiddenRows]).toEqual([5, 20]);
    await filtered.apply(laterChanges());
    expect([...(await filtered.read(REPORT)).parts.hiddenRows]).toEqual([20]);
    expect(await textOf(await filtered.bytes(), part)).toContain('<autoFilter ref="A3:C7"/>');
  });
});

test('a text table that becomes a package gets the same', async () => {
  const workbook = await FileWorkbook.open(new TextEncoder().encode('企业名称,产值\n甲,1\n'), '名单.csv');
  await workbook.apply(reportChanges());
  const bytes = await workbook.bytes();
  expect(await packageFaults(bytes)).toEqual([]);
  expect(readLayout(save(path('表.xlsx'), bytes))).toMatchObject({ freeze: 'A4', titles: '$1:$3', breaks: [5, 6] });
});

test.each<[string, string]>([
  ['a prefix', 'x:'],
  ['no prefix', ''],
])('a workbook of the strict kind, with %s, gets parts of its own vocabulary', async (_what, prefix) => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = Object.fromEntries(
    [...(await partsOf(await list()))].map(([name, bytes]) => [name, strict(new TextDecoder().decode(bytes))]),
  );
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  parts['xl/worksheets/sheet1.xml'] =
    `<${prefix}worksheet xmlns${prefix === '' ? '' : ':x'}="${main}"><${prefix}sheetData/></${prefix}worksheet>`;
  const workbook = await FileWorkbook.open(await zipOf(parts), '严.xlsx');
  await workbook.apply([{ kind: 'layout', sheet: '名单', before: {}, after: { ...LAYOUT, links: [] } }]);
  const bytes = await workbook.bytes();
  expect(await packageFaults(bytes)).toEqual([]);
  expect(await textOf(bytes, 'xl/charts/chart1.xml')).toContain('http://purl.oclc.org/ooxml/drawingml/chart');
  const sheet = await textOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(`<${prefix}mergeCells count="2">`);
  expect(sheet).toContain(`<${prefix}row r="40" ht="12" customHeight="1"/></${prefix}sheetData>`);
});
