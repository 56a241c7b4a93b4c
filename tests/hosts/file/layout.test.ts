import { mkdirSync } from 'node:fs';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { partsOf, rawPackage, stylesOf, textOf, worksheet } from './package';
import { packageFaults } from './package-rules';
import { LAYOUT, REPORT, reportChanges } from './layout-samples';
import { libreOffice, load, python, save, scratch } from './tools';

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
    return [[s.tx.v if s.tx.v is not None else s.tx.strRef.f, s.cat.strRef.f if s.cat.strRef else s.cat.numRef.f, s.val.numRef.f] for s in chart.series]
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
  'charts': [[type(c).__name__, title(c), series(c), c.anchor._from.row, c.anchor._from.col, c.anchor.to.row, c.anchor.to.col] for c in sheet._charts],
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
      heights: { 1: 30, 4: 45.5, 40: 12 },
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
