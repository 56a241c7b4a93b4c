import { mkdirSync } from 'node:fs';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { EMPTY } from '../../../src/workbook/cell';
import type { CellContent } from '../../../src/workbook/cell';
import { libreOffice, load, partsOfText, python, readByOpenpyxl, save, scratch } from './tools';
import { partsOf, textOf, zipOf } from './package';

const { path, done } = scratch();
afterAll(done);

/** A workbook with all that people put into one, as far as openpyxl writes it. */
const WRITE = `
import sys, openpyxl
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chartsheet import Chartsheet
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule, CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.workbook.defined_name import DefinedName
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '名单'
sheet.append(['企业名称', '产值', '同期', '增速'])
for i in range(2, 22):
    sheet.append(['企业%d' % i, 100.5 * i, 90.25 * i, '=B%d/C%d-1' % (i, i)])
    sheet.cell(i, 4).number_format = '0.00%'
sheet['A2'].comment = Comment('核实过', '张三')
sheet['A3'].hyperlink = 'https://example.com/'
sheet['B2'].font = Font(bold=True, color='FF0000')
sheet['B3'].fill = PatternFill('solid', fgColor='FFFF00')
table = Table(displayName='企业表', ref='A1:D21')
table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium9', showRowStripes=True)
sheet.add_table(table)
valid = DataValidation(type='list', formula1='"建材,机械"', allow_blank=True)
sheet.add_data_validation(valid)
valid.add('A2:A21')
sheet.conditional_formatting.add('B2:B21', ColorScaleRule(start_type='min', start_color='FFFFFF', end_type='max', end_color='00FF00'))
sheet.conditional_formatting.add('C2:C21', CellIsRule(operator='lessThan', formula=['1000'], fill=PatternFill(bgColor='FFC7CE')))
bar = BarChart()
bar.add_data(Reference(sheet, min_col=2, min_row=1, max_row=21), titles_from_data=True)
sheet.add_chart(bar, 'F2')
line = LineChart()
line.add_data(Reference(sheet, min_col=3, min_row=1, max_row=21), titles_from_data=True)
sheet.add_chart(line, 'F20')
sheet.freeze_panes = 'B2'
sheet.auto_filter.ref = 'A1:D21'
sheet.print_title_rows = '1:1'
sheet.sheet_properties.tabColor = '1072BA'
sheet.protection.sheet = True
other = book.create_sheet('说明')
other['A1'] = '说明'
other.sheet_state = 'hidden'
charts = book.create_chartsheet('图')
third = BarChart()
third.add_data(Reference(sheet, min_col=2, min_row=1, max_row=21))
charts.add_chart(third)
book.defined_names.append(DefinedName('税率', attr_text='0.13'))
book.properties.keywords = '名单'
book.save(sys.argv[1])
`;

/** What openpyxl cannot write, added by hand: sparklines and rules of later versions, macros, custom XML, a pivot. */
function withMore(parts: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> {
  const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  const extension = `<extLst><ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>名单!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>B2:B21</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const sheet = partsOfText(parts, 'xl/worksheets/sheet1.xml');
  const types = partsOfText(parts, '[Content_Types].xml');
  const relations = partsOfText(parts, 'xl/_rels/workbook.xml.rels');
  const blob = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
  const pivot = `<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshOnLoad="1"/>`;
  return {
    ...parts,
    'xl/worksheets/sheet1.xml': sheet.replace('</worksheet>', `${extension}</worksheet>`),
    'xl/vbaProject.bin': blob,
    'xl/pivotCache/pivotCacheDefinition9.xml': pivot,
    'customXml/item1.xml': '<a xmlns="urn:办公">正文\r\n</a>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
    '[Content_Types].xml': types.replace(
      '<Override',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
    ),
    'xl/_rels/workbook.xml.rels': relations.replace(
      '</Relationships>',
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  };
}

const content = (text: string, role: 'heading' | 'text' | 'eligible'): CellContent => ({
  value: { kind: 'text', text },
  role,
});

describe('a workbook with charts, a chart sheet, table, rules, sparklines, comments, macros', () => {
  let original: Uint8Array;
  let result: Uint8Array;
  beforeAll(async () => {
    python(WRITE, path('openpyxl.xlsx'));
    original = await zipOf(withMore(Object.fromEntries(await partsOf(load(path('openpyxl.xlsx'))))));
    const workbook = await FileWorkbook.open(original, '名单.xlsx');
    const after = [
      [content('核验结论', 'heading'), content('核验说明', 'heading')],
      ...Array.from({ length: 20 }, (_, index) => [
        content('符合', 'eligible'),
        content(`第${String(index + 2)}行 & <理由>`, 'text'),
      ]),
    ];
    const before = after.map((row) => row.map(() => ({ value: EMPTY })));
    await workbook.apply([{ kind: 'cells', sheet: '名单', top: 1, left: 5, before, after }]);
    result = await workbook.bytes();
    save(path('结果.xlsx'), result);
  });

  test('all parts but the sheet and the styles are the same to the byte', async () => {
    const [before, after] = [await partsOf(original), await partsOf(result)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(before.size).toBeGreaterThan(20);
    const changed = [...before]
      .filter(([name, bytes]) => Buffer.compare(bytes, after.get(name) ?? new Uint8Array(0)) !== 0)
      .map(([name]) => name);
    expect(changed).toEqual(
      ['xl/worksheets/sheet1.xml', 'xl/styles.xml']
        .filter((name) => before.has(name))
        .sort((a, b) => [...before.keys()].indexOf(a) - [...before.keys()].indexOf(b)),
    );
  });

  test('they are copied still compressed', async () => {
    const raw = async (bytes: Uint8Array): Promise<Map<string, string>> => {
      const found = new Map<string, string>();
      for (const entry of await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries()) {
        if (!entry.directory)
          found.set(
            entry.filename,
            Buffer.from(await entry.getData(new Uint8ArrayWriter(), { passThrough: true })).toString('base64'),
          );
      }
      return found;
    };
    const [before, after] = [await raw(original), await raw(result)];
    for (const name of ['xl/vbaProject.bin', 'xl/charts/chart1.xml', 'customXml/item1.xml'])
      expect(after.get(name)).toBe(before.get(name));
  });

  test('of the sheet, only rows, dimension and widths differ', async () => {
    const [before, after] = [
      await textOf(original, 'xl/worksheets/sheet1.xml'),
      await textOf(result, 'xl/worksheets/sheet1.xml'),
    ];
    const stripped = after
      .replace(/<c r="[EF]\d+"[^>]*>.*?<\/c>/gs, '')
      .replace(/<cols>.*?<\/cols>/s, '')
      .replace('A1:F21', 'A1:D21')
      .replaceAll('spans="1:6"', 'spans="1:4"');
    expect(stripped).toBe(before.replace(/<cols>.*?<\/cols>/s, ''));
  });

  test('openpyxl reads it, with our columns and all else', () => {
    const sheet = readByOpenpyxl(path('结果.xlsx'), 'formulas')['名单'];
    expect(sheet?.cells.E1?.[1]).toBe('核验结论');
    expect(sheet?.cells.F21?.[1]).toBe('第21行 & <理由>');
    expect(sheet?.cells.B2?.[1]).toBe(201);
    expect(sheet?.cells.D2).toEqual(['f', '=B2/C2-1', '0.00%']);
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['名单']
print(json.dumps([len(sheet._charts), list(sheet.tables), len(sheet.data_validations.dataValidation), len(sheet.conditional_formatting), sheet['A2'].comment.text, sheet.freeze_panes, sheet.protection.sheet, book.sheetnames, sheet['E1'].font.b, sheet['B2'].font.b, sheet['E2'].fill.fgColor.rgb]))
`;
    expect(JSON.parse(python(script, path('结果.xlsx')))).toEqual([
      2,
      ['企业表'],
      1,
      2,
      '核实过',
      'B2',
      true,
      ['名单', '说明', '图'],
      true,
      true,
      'FFE2F0D9',
    ]);
  });

  test('LibreOffice opens it and shows our columns beside the others', () => {
    mkdirSync(path('lo'));
    const shown = libreOffice(path('结果.xlsx'), 'csv:Text - txt - csv (StarCalc):44,34,76,1', path('lo'));
    const table = new TextDecoder().decode(load(shown));
    const rows = table.replaceAll('"', '').trim().split('\n');
    expect(rows[0]).toBe('企业名称,产值,同期,增速,核验结论,核验说明');
    expect(rows[20]).toBe('企业21,2110.5,1895.25,11.36%,符合,第21行 & <理由>');
  }, 300_000);

  test('a change and its inverse leave every cell as it was', async () => {
    const workbook = await FileWorkbook.open(original, '名单.xlsx');
    const sheet = await workbook.read('名单');
    const back = await workbook.apply([
      {
        kind: 'cells',
        sheet: '名单',
        top: 2,
        left: 2,
        before: [[{ value: sheet.value(2, 2) }]],
        after: [[{ value: { kind: 'number', number: 1 }, role: 'amount' }]],
      },
    ]);
    await workbook.apply(back);
    // A number's type is its default, and not written again.
    const [was, is] = await Promise.all(
      [original, await workbook.bytes()].map((bytes) => textOf(bytes, 'xl/worksheets/sheet1.xml')),
    );
    expect(is === was?.replace('<c r="B2" s="1" t="n">', '<c r="B2" s="1">')).toBe(true);
  });
});

test('a signed package keeps its parts and says that the signature no longer holds', async () => {
  python(WRITE, path('s.xlsx'));
  const parts = Object.fromEntries(await partsOf(load(path('s.xlsx'))));
  const signed = await zipOf({
    ...parts,
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
  expect((await FileWorkbook.open(load(path('s.xlsx')), 's.xlsx')).notices()).toEqual([]);
  expect((await FileWorkbook.open(signed, 's.xlsx')).notices().map(({ code }) => code)).toEqual([
    'file.signature-void',
  ]);
});
