import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { parseArea } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import { MAIN, rawPackage, RELATIONS, stylesOf, worksheet } from './package';
import type { RawBook } from './package';

const text = (value: string): CellValue => ({ kind: 'text', text: value });
const number = (value: number): CellValue => ({ kind: 'number', number: value });
const error = (value: `#${string}`): CellValue => ({ kind: 'error', error: value });
const STALE: CellValue = { kind: 'stale' };

const STRINGS = `<?xml version="1.0"?><sst xmlns="${MAIN}" count="9" uniqueCount="9"><si><t>甲建材</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 机械</t></r><rPh sb="0" eb="1"><t>YI</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_
b</t></si><si><t>_x005F_x0041_</t></si><si><t xml:space="preserve">  前后  </t></si><si><t/></si><si><t>A&amp;B &lt;公司&gt; &#x4E00;&#19968;&quot;</t></si><si><t>一\r\n二</t></si><si><t><![CDATA[<原样> & ]]></t></si></sst>`;

async function gridOf(data: string, book: Partial<RawBook> = {}, after = ''): Promise<Grid> {
  const bytes = await rawPackage({
    sheets: [{ name: '表', xml: worksheet(data, after) }],
    strings: STRINGS,
    styles: stylesOf([]),
    ...book,
  });
  return (await FileWorkbook.open(bytes, 'x.xlsx')).read('表');
}

const at = (grid: Grid, address: string): CellValue => {
  const area = parseArea(address);
  return grid.value(area?.top ?? 0, area?.left ?? 0);
};

describe('each kind of cell', () => {
  const cases: [what: string, xml: string, expected: CellValue][] = [
    ['a whole number', '<c r="A1"><v>4400</v></c>', number(4400)],
    ['the double as stored', '<c r="A1"><v>4400.0000000000009</v></c>', number(4400.000000000001)],
    ['17 digits', '<c r="A1"><v>0.10000000000000001</v></c>', number(0.1)],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', number(1.5e-7)],
    ['a capital exponent with sign', '<c r="A1"><v>1.152921504606847E+18</v></c>', number(2 ** 60)],
    ['minus', '<c r="A1"><v>-0.5</v></c>', number(-0.5)],
    ['without a digit before the point', '<c r="A1"><v>.5</v></c>', number(0.5)],
    ['blanks around', '<c r="A1"><v> 5 </v></c>', number(5)],
    ['t="n"', '<c r="A1" t="n"><v>7</v></c>', number(7)],
    ['no number', '<c r="A1"><v>NaN</v></c>', error('#NUM!')],
    ['infinity', '<c r="A1"><v>INF</v></c>', error('#NUM!')],
    ['beyond a double', '<c r="A1"><v>1E400</v></c>', error('#NUM!')],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', text('甲建材')],
    ['runs joined, the reading left out', '<c r="A1" t="s"><v>1</v></c>', text('乙 机械')],
    ['a carriage return that is meant', '<c r="A1" t="s"><v>2</v></c>', text('a\r\nb')],
    ['an escape that is escaped', '<c r="A1" t="s"><v>3</v></c>', text('_x0041_')],
    ['blanks at the ends', '<c r="A1" t="s"><v>4</v></c>', text('  前后  ')],
    ['an empty shared string', '<c r="A1" t="s"><v>5</v></c>', text('')],
    ['entities', '<c r="A1" t="s"><v>6</v></c>', text('A&B <公司> 一一"')],
    ['raw CR LF is a line feed', '<c r="A1" t="s"><v>7</v></c>', text('一\n二')],
    ['CDATA', '<c r="A1" t="s"><v>8</v></c>', text('<原样> & ')],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>丙</t></is></c>', text('丙')],
    [
      'an inline string in runs',
      '<c r="A1" t="inlineStr"><is><r><t>丙</t></r><r><t>软件</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      text('丙软件'),
    ],
    ['a text of digits', '<c r="A1" t="inlineStr"><is><t>00123</t></is></c>', text('00123')],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'logical', logical: true }],
    ['false in a word', '<c r="A1" t="b"><v>false</v></c>', { kind: 'logical', logical: false }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', error('#DIV/0!')],
    ['an error of later versions', '<c r="A1" t="e" cm="1" vm="2"><v>#SPILL!</v></c>', error('#SPILL!')],
    ['a date as text', '<c r="A1" t="d"><v>2025-06-30</v></c>', number(45838)],
    ['a date with a time', '<c r="A1" t="d"><v>2025-06-30T12:00:00Z</v></c>', number(45838.5)],
    ['a date before March 1900', '<c r="A1" t="d"><v>1900-02-28</v></c>', number(59)],
    ['nothing but a style', '<c r="A1" s="0"/>', EMPTY],
    ['an empty value', '<c r="A1"><v></v></c>', EMPTY],
    ['a formula and its number', '<c r="A1"><f>B1*1.1</f><v>4400.0000000000009</v></c>', number(4400.000000000001)],
    ['a formula and its text', '<c r="A1" t="str"><f>B1&amp;""</f><v>x_x000D_</v></c>', text('x\r')],
    ['a formula whose result is the empty text', '<c r="A1" t="str"><f>B1&amp;""</f><v></v></c>', text('')],
    ['a formula and its error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', error('#DIV/0!')],
    ['a formula without a stored value', '<c r="A1"><f>B1</f></c>', STALE],
    ['a formula with an empty value', '<c r="A1"><f>B1</f><v/></c>', STALE],
    ['a text formula without a value', '<c r="A1" t="str"><f>B1</f></c>', STALE],
  ];
  test.each(cases)('%s', async (_what, xml, expected) => {
    const grid = await gridOf(`<row r="1">${xml}<c r="ZZ1"><v>1</v></c></row>`);
    expect(at(grid, 'A1')).toEqual(expected);
    // What comes after a cell is not touched by it.
    expect(at(grid, 'ZZ1')).toEqual(number(1));
  });
});

describe('formulas read as they are typed', () => {
  const cases: [what: string, data: string, expected: Readonly<Record<string, string | null>>][] = [
    [
      'plain',
      '<row r="1"><c r="A1"><f>SUM(B1:C1)&amp;"a&lt;b"</f><v>1</v></c></row>',
      { A1: '=SUM(B1:C1)&"a<b"', B1: null },
    ],
    [
      'ours',
      '<row r="1"><c r="A1"><f>_xldudf_POLICY_ELIGIBLE(1,B1,C1,D1)</f><v>1</v></c></row>',
      { A1: '=POLICY.ELIGIBLE(1,B1,C1,D1)' },
    ],
    [
      'ours as LibreOffice lowers it',
      '<row r="1"><c r="A1"><f>_xldudf_policy_eligible(1,B1,C1,D1)</f></c></row>',
      { A1: '=POLICY.ELIGIBLE(1,B1,C1,D1)' },
    ],
    [
      'functions of later versions',
      '<row r="1"><c r="A1"><f>_xlfn._xlws.SORT(_xlfn.CONCAT(B1))</f></c></row>',
      { A1: '=SORT(CONCAT(B1))' },
    ],
    [
      'shared, moved to each cell',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">C1+$D1+E$1+$F$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>1</v></c></row>',
      { A1: '=C1+$D1+E$1+$F$1', B1: '=D1+$D1+F$1+$F$1', B3: '=D3+$D3+F$1+$F$1' },
    ],
    [
      'shared, told after its first use',
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:B2" si="0">C2</f><v>1</v></c></row>',
      { B1: '=D1', A2: '=C2' },
    ],
    ['shared, never told', '<row r="1"><c r="B1"><f t="shared" si="7"/><v>1</v></c></row>', { B1: null }],
    [
      'array',
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      { A1: '=B1:B2*2', A2: null },
    ],
  ];
  test.each(cases)('%s', async (_what, data, expected) => {
    const grid = await gridOf(data);
    for (const [address, formula] of Object.entries(expected)) {
      const area = parseArea(address);
      expect([address, grid.formula(area?.top ?? 0, area?.left ?? 0)]).toEqual([address, formula]);
    }
  });
});

test('rows and cells without addresses count on', async () => {
  const grid = await gridOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(['A1', 'B1', 'C5', 'D5', 'A6'].map((address) => at(grid, address))).toEqual([1, 2, 3, 4, 5].map(number));
});

test('formats: built in, the file’s own, and the first style where a cell names none', async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0%&quot;左右&quot;"/><numFmt numFmtId="9" formatCode="0.000%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="2"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="9"/><xf numFmtId="777"/></cellXfs><dxfs><dxf><numFmt numFmtId="165" formatCode="@"/></dxf></dxfs></styleSheet>`;
  const cells = ['', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="5"', ' s="99"'];
  const grid = await gridOf(`<row r="1">${cells.map((style) => `<c${style}><v>1</v></c>`).join('')}</row>`, { styles });
  expect(cells.map((_, index) => grid.format(1, index + 1))).toEqual([
    '0.00',
    '0.0%"左右"',
    '0.00%',
    'yyyy"年"m"月"d"日"',
    '0.000%',
    'General',
    'General',
  ]);
});

test('merged areas, hidden rows and filtered ones', async () => {
  const grid = await gridOf(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/><row r="4" hidden="0"/>',
    {},
    '<autoFilter ref="A1:A9"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B5"/></mergeCells>',
  );
  expect([...grid.parts.hiddenRows]).toEqual([2, 3]);
  expect(grid.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 3, left: 2, bottom: 5, right: 2 },
  ]);
  expect([grid.rows, grid.columns]).toEqual([2, 1]);
});

describe('other dresses of the same file', () => {
  const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>C1</f><v>3</v></c></row>';
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('<x:?xml', '<?xml');
  const sheet = worksheet(data, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>');
  const strict = (xml: string): string =>
    xml
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const utf16 = (xml: string): Uint8Array => {
    const units = Uint16Array.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, (sign) => sign.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };
  const cases: [
    what: string,
    change: (parts: Record<string, string | Uint8Array>) => Record<string, string | Uint8Array>,
  ][] = [
    [
      'prefixed elements',
      (parts) => ({
        ...parts,
        'xl/worksheets/sheet1.xml': prefixed(sheet).replace('xmlns=', 'xmlns:x='),
        'xl/sharedStrings.xml': prefixed(STRINGS).replace('xmlns=', 'xmlns:x='),
      }),
    ],
    [
      'strict',
      (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strict(part) : part]),
        ),
    ],
    ['UTF-16', (parts) => ({ ...parts, 'xl/worksheets/sheet1.xml': utf16(sheet) })],
    ['a byte order mark', (parts) => ({ ...parts, 'xl/worksheets/sheet1.xml': `\ufeff${sheet}` })],
    [
      'single quotes, comments, blanks',
      (parts) => ({
        ...parts,
        'xl/worksheets/sheet1.xml': sheet
          .replaceAll('"', "'")
          .replace('<sheetData>', '<!-- > < -->\n<sheetData  >\n')
          .replaceAll('</c>', '</c\n>'),
      }),
    ],
    [
      'absolute targets',
      (parts) => ({
        ...parts,
        'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replaceAll(
          'Target="',
          'Target="/xl/',
        ),
      }),
    ],
    [
      'names in another case',
      ({ 'xl/sharedStrings.xml': strings, ...parts }) => ({ ...parts, 'xl/SharedStrings.xml': strings ?? '' }),
    ],
    [
      'other parts’ elements of the same names',
      (parts) => ({
        ...parts,
        'xl/worksheets/sheet1.xml': sheet.replace(
          '<mergeCells>',
          '<extLst><ext><y:sheetData xmlns:y="urn:y"><y:row r="9"><y:c r="A9"><y:v>9</y:v></y:c></y:row></y:sheetData></ext></extLst><mergeCells>',
        ),
      }),
    ],
  ];
  test.each(cases)('%s', async (_what, change) => {
    const { rawParts, zipOf } = await import('./package');
    const bytes = await zipOf(
      change(rawParts({ sheets: [{ name: '表', xml: sheet }], strings: STRINGS, styles: stylesOf([]) })),
    );
    const grid = await (await FileWorkbook.open(bytes, 'x.xlsx')).read('表');
    expect([at(grid, 'A1'), at(grid, 'B1'), grid.formula(1, 2), grid.merges.length, grid.rows]).toEqual([
      text('甲建材'),
      number(3),
      '=C1',
      1,
      1,
    ]);
  });
});

test('sheets in workbook order with their visibility; a chart sheet is none of cells', async () => {
  const xml = worksheet('');
  const bytes = await rawPackage({
    sheets: [
      { name: '二', xml },
      { name: '藏 &amp; 起', xml, state: 'hidden' },
      { name: '深藏', xml, state: 'veryHidden' },
      { name: '一', xml, state: 'visible' },
    ],
  });
  expect(await (await FileWorkbook.open(bytes, 'x.xlsx')).sheets()).toEqual([
    { name: '二', visible: true },
    { name: '藏 & 起', visible: false },
    { name: '深藏', visible: false },
    { name: '一', visible: true },
  ]);
});
