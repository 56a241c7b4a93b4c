import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import type { CellContent, CellRole, CellValue } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/change';
import { MAIN, partsOf, rawPackage, stylesOf, textOf, worksheet } from './package';
import type { RawBook } from './package';

const blank: CellContent = { value: EMPTY };
const text = (value: string, role?: CellRole): CellContent => ({
  value: { kind: 'text', text: value },
  ...(role && { role }),
});
const number = (value: number, role?: CellRole): CellContent => ({
  value: { kind: 'number', number: value },
  ...(role && { role }),
});

function cells(
  top: number,
  left: number,
  before: readonly CellContent[][],
  after: readonly CellContent[][],
  sheet = '表',
): Change {
  return { kind: 'cells', sheet, top, left, before, after };
}

/** Writes into empty cells. */
function put(top: number, left: number, after: readonly CellContent[][], sheet = '表'): Change {
  return cells(
    top,
    left,
    after.map((row) => row.map(() => blank)),
    after,
    sheet,
  );
}

async function spliced(book: RawBook, changes: readonly Change[]): Promise<Uint8Array> {
  const workbook = await FileWorkbook.open(await rawPackage(book), 'x.xlsx');
  await workbook.apply(changes);
  return workbook.bytes();
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** The data of the sheet after a change of one with `data`. */
async function dataAfter(data: string, changes: readonly Change[], before = '', after = ''): Promise<string> {
  const bytes = await spliced(
    { sheets: [{ name: '表', xml: worksheet(data, after, before) }], styles: stylesOf([]) },
    changes,
  );
  const xml = await textOf(bytes, SHEET);
  return xml.slice(xml.indexOf('>', xml.indexOf('<worksheet')) + 1, xml.indexOf('</worksheet>'));
}

const VALUE: CellContent = number(9);
const C = (address: string, value = '9'): string => `<c r="${address}"><v>${value}</v></c>`;

describe('cells go where they belong, and nothing else moves', () => {
  const cases: [what: string, data: string, change: Change, expected: string][] = [
    [
      'right of a row',
      `<row r="1">${C('A1', '1')}</row>`,
      put(1, 3, [[VALUE]]),
      `<row r="1">${C('A1', '1')}${C('C1')}</row>`,
    ],
    [
      'left of a row',
      `<row r="1">${C('B1', '1')}</row>`,
      put(1, 1, [[VALUE]]),
      `<row r="1">${C('A1')}${C('B1', '1')}</row>`,
    ],
    [
      'between cells',
      `<row r="1">${C('A1', '1')}\n ${C('C1', '3')}</row>`,
      put(1, 2, [[VALUE]]),
      `<row r="1">${C('A1', '1')}\n ${C('B1')}${C('C1', '3')}</row>`,
    ],
    [
      'over a cell',
      `<row r="1">${C('A1', '1')}</row>`,
      cells(1, 1, [[number(1)]], [[VALUE]]),
      `<row r="1">${C('A1')}</row>`,
    ],
    ['into a row without cells', '<row r="2" ht="30"/>', put(2, 1, [[VALUE]]), `<row r="2" ht="30">${C('A2')}</row>`],
    [
      'above all rows',
      `<row r="5">${C('A5', '1')}</row>`,
      put(2, 1, [[VALUE]]),
      `<row r="2">${C('A2')}</row><row r="5">${C('A5', '1')}</row>`,
    ],
    [
      'between rows',
      `<row r="1"/><row r="9"/>`,
      put(4, 2, [[VALUE]]),
      `<row r="1"/><row r="4">${C('B4')}</row><row r="9"/>`,
    ],
    [
      'below all rows',
      '<row r="1"/>',
      put(3, 1, [[VALUE], [VALUE]]),
      `<row r="1"/><row r="3">${C('A3')}</row><row r="4">${C('A4')}</row>`,
    ],
    [
      'spans widen',
      `<row r="1" spans="2:5" x="y">${C('B1', '1')}</row>`,
      put(1, 7, [[VALUE]]),
      `<row r="1" spans="2:7" x="y">${C('B1', '1')}${C('G1')}</row>`,
    ],
    [
      'spans in two parts',
      `<row r="1" spans=" 2:3 5:6 ">${C('B1', '1')}</row>`,
      put(1, 1, [[VALUE]]),
      `<row r="1" spans="1:6">${C('A1')}${C('B1', '1')}</row>`,
    ],
    [
      'a style without a role stays',
      '<row r="1"><c r="A1" s="0" foo="1"><v>1</v></c></row>',
      cells(1, 1, [[number(1)]], [[VALUE]]),
      `<row r="1">${C('A1')}</row>`,
    ],
    [
      'emptied',
      `<row r="1">${C('A1', '1')}${C('B1', '2')}</row>`,
      cells(1, 1, [[number(1)]], [[blank]]),
      `<row r="1">${C('B1', '2')}</row>`,
    ],
    ['a blank into nothing', '<row r="1"/>', put(2, 1, [[blank]]), '<row r="1"/>'],
    [
      'rows without addresses',
      `<row><c><v>1</v></c></row><row><c><v>2</v></c></row>`,
      put(2, 2, [[VALUE]]),
      `<row><c><v>1</v></c></row><row><c><v>2</v></c>${C('B2')}</row>`,
    ],
  ];
  test.each(cases)('%s', async (_what, data, change, expected) => {
    expect(await dataAfter(data, [change])).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test('an empty sheet', async () => {
    const xml = worksheet('').replace('<sheetData></sheetData>', '<sheetData/>');
    const bytes = await spliced({ sheets: [{ name: '表', xml }] }, [put(2, 2, [[VALUE]])]);
    expect(await textOf(bytes, SHEET)).toBe(
      xml.replace('<sheetData/>', `<sheetData><row r="2">${C('B2')}</row></sheetData>`),
    );
  });

  test('dimension and whatever stands around the data', async () => {
    const after =
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><extLst><ext uri="{x}"><y:a xmlns:y="urn:y"/></ext></extLst>';
    const before =
      '<sheetPr codeName="表1"/><dimension ref="A1:B9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>';
    expect(await dataAfter('<row r="1"/>', [put(12, 4, [[VALUE]])], before, after)).toBe(
      `${before.replace('A1:B9', 'A1:D12')}<sheetData><row r="1"/><row r="12">${C('D12')}</row></sheetData>${after}`,
    );
  });
});

test.each<[what: string, value: CellValue | CellContent, xml: string]>([
  ['a text', { kind: 'text', text: 'A&B <甲>' }, '<c r="A1" t="inlineStr"><is><t>A&amp;B &lt;甲&gt;</t></is></c>'],
  [
    'blanks at the ends',
    { kind: 'text', text: ' 甲' },
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲</t></is></c>',
  ],
  ['a formula’s look', { kind: 'text', text: '=1+1' }, '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'],
  [
    'line ends',
    { kind: 'text', text: '一\r\n二' },
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve">一_x000D_\n二</t></is></c>',
  ],
  [
    'what looks like an escape',
    { kind: 'text', text: '_x0041_' },
    '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>',
  ],
  ['a control sign', { kind: 'text', text: 'a\u0001' }, '<c r="A1" t="inlineStr"><is><t>a_x0001_</t></is></c>'],
  ['half a pair', { kind: 'text', text: 'a\ud800' }, '<c r="A1" t="inlineStr"><is><t>a_xD800_</t></is></c>'],
  ['a double to its last bit', { kind: 'number', number: 4400.000000000001 }, '<c r="A1"><v>4400.000000000001</v></c>'],
  ['a logical', { kind: 'logical', logical: false }, '<c r="A1" t="b"><v>0</v></c>'],
  ['an error', { kind: 'error', error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
  ['digits', { kind: 'digits', text: '4000.10' }, '<c r="A1"><v>4000.10</v></c>'],
  [
    'a formula of ours',
    { value: { kind: 'text', text: '符合' }, formula: '=POLICY.VERDICT(1,"a<b",B1,C1)' },
    '<c r="A1" t="str"><f>_xldudf_POLICY_VERDICT(1,&quot;a&lt;b&quot;,B1,C1)</f><v>符合</v></c>',
  ],
  ['a formula without a result', { value: EMPTY, formula: '=B1' }, '<c r="A1"><f>B1</f></c>'],
])('%s is written so that it is read as itself', async (_what, given, xml) => {
  const content: CellContent = 'kind' in given ? { value: given } : given;
  const bytes = await spliced({ sheets: [{ name: '表', xml: worksheet('') }] }, [put(1, 1, [[content]])]);
  expect(await textOf(bytes, SHEET)).toContain(xml);
  const grid = await (await FileWorkbook.open(bytes, 'x.xlsx')).read('表');
  if (content.formula !== undefined) expect(grid.formula(1, 1)).toBe(content.formula);
  else if (content.value.kind === 'digits') expect(grid.value(1, 1)).toEqual({ kind: 'number', number: 4000.1 });
  else expect(grid.value(1, 1)).toEqual(content.value);
});

describe('formulas that several cells share stay whole', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">C1*$D$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>';
  test('the first is written over: the others are spelled out', async () => {
    const data = await dataAfter(shared, [cells(1, 1, [[{ value: EMPTY, formula: '=C1*$D$1' }]], [[VALUE]])]);
    expect(data).toBe(
      `<sheetData><row r="1">${C('A1')}</row><row r="2"><c r="A2"><f>C2*$D$1</f><v>2</v></c></row><row r="3"><c r="A3"><f>C3*$D$1</f><v>3</v></c></row></sheetData>`,
    );
  });
  test('another is written over: the rest is untouched', async () => {
    const data = await dataAfter(shared, [cells(2, 1, [[{ value: EMPTY, formula: '=C2*$D$1' }]], [[VALUE]])]);
    expect(data).toBe(
      `<sheetData>${shared.replace('<c r="A2"><f t="shared" si="0"/><v>2</v></c>', C('A2'))}</sheetData>`,
    );
  });

  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const master: CellContent = { value: EMPTY, formula: '=C1:C2*2' };
  test.each<[string, Change]>([
    ['its first cell', cells(1, 1, [[master]], [[VALUE]])],
    ['another of its cells', cells(2, 1, [[number(2)]], [[VALUE]])],
  ])('an array is not torn: %s', async (_what, change) => {
    await expect(dataAfter(array, [change])).rejects.toMatchObject({ said: { code: 'file.array-formula' } });
  });
  test('an array goes as a whole', async () => {
    expect(await dataAfter(array, [cells(1, 1, [[master], [number(2)]], [[VALUE], [VALUE]])])).toBe(
      `<sheetData><row r="1">${C('A1')}</row><row r="2">${C('A2')}</row></sheetData>`,
    );
  });
});

describe('the order of calculation', () => {
  const chain = {
    more: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
    overrides:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    relations:
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  };
  const book: RawBook = {
    sheets: [{ name: '表', xml: worksheet('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>') }],
    ...chain,
  };
  test('goes when a formula goes', async () => {
    const bytes = await spliced(book, [cells(1, 1, [[{ value: EMPTY, formula: '=B1' }]], [[VALUE]])]);
    expect((await partsOf(bytes)).has('xl/calcChain.xml')).toBe(false);
    expect(await textOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(await textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
  test('stays when none goes', async () => {
    const bytes = await spliced(book, [put(2, 2, [[VALUE]])]);
    expect(await textOf(bytes, 'xl/calcChain.xml')).toBe(chain.more['xl/calcChain.xml']);
  });
  test.each([
    ['no calcPr', '', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      'a calcPr',
      '<definedNames><definedName name="x">1</definedName></definedNames><calcPr calcId="191029"/>',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ],
  ])('a formula without a result asks for calculation: %s', async (_what, after, expected) => {
    const bytes = await spliced({ ...book, after }, [put(2, 2, [[{ value: EMPTY, formula: '=1+1' }]])]);
    expect(await textOf(bytes, 'xl/workbook.xml')).toContain(expected);
  });
});

describe('columns get a width only where they had none and begin with a heading', () => {
  const heading = put(1, 3, [
    [text('核验结论', 'heading'), text('核验说明', 'heading')],
    [text('符合', 'eligible'), text('很长的说明'.repeat(20), 'text')],
  ]);
  test.each([
    [
      'no widths at all',
      '',
      '<cols><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="4" width="60" customWidth="1"/></cols>',
    ],
    [
      'widths left of them',
      '<cols><col min="1" max="2" width="9"/></cols>',
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="16" customWidth="1"/><col min="4" max="4" width="60" customWidth="1"/></cols>',
    ],
    [
      'widths around them',
      '<cols><col min="1" max="3" width="9"/><col min="5" max="16384" width="9"/></cols>',
      '<cols><col min="1" max="3" width="9"/><col min="4" max="4" width="60" customWidth="1"/><col min="5" max="16384" width="9"/></cols>',
    ],
    [
      'a width of the whole sheet',
      '<cols><col min="1" max="16384" width="9"/></cols>',
      '<cols><col min="1" max="16384" width="9"/></cols>',
    ],
  ])('%s', async (_what, cols, expected) => {
    expect(await dataAfter('', [heading], cols)).toMatch(new RegExp(`^${expected}<sheetData>`));
  });
  test('a cell in between gets none', async () => {
    expect(await dataAfter('', [put(2, 2, [[text('x', 'input')]])])).toMatch(/^<sheetData>/);
  });
});

describe('sheets come and go', () => {
  const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const empty = worksheet('');
  const book: RawBook = {
    sheets: [
      { name: '一', xml: empty },
      { name: '二', xml },
      { name: '三', xml, state: 'hidden' },
    ],
    before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">一!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">三!$A$1</definedName><definedName name="税率">0.1</definedName></definedNames>',
  };
  test('one is removed: windows and names follow', async () => {
    const bytes = await spliced(book, [{ kind: 'remove-sheet', sheet: '一', widths: [] }]);
    const workbook = await textOf(bytes, 'xl/workbook.xml');
    expect(workbook).not.toContain('name="一"');
    expect(workbook).toContain('activeTab="1" firstSheet="0"');
    expect(workbook).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">三!$A$1</definedName><definedName name="税率">0.1</definedName></definedNames>',
    );
    expect((await partsOf(bytes)).has('xl/worksheets/sheet1.xml')).toBe(false);
    expect(await textOf(bytes, '[Content_Types].xml')).not.toContain('sheet1.xml');
    expect((await (await FileWorkbook.open(bytes, 'x.xlsx')).sheets()).map(({ name }) => name)).toEqual(['二', '三']);
  });
  test('one is added behind the others, with a number and a part of its own', async () => {
    const bytes = await spliced(book, [
      { kind: 'add-sheet', sheet: '核验 & 汇总', widths: [20, 8.5] },
      put(1, 1, [[text('标题', 'heading')]], '核验 & 汇总'),
    ]);
    expect(await textOf(bytes, 'xl/workbook.xml')).toContain(
      '<sheet name="核验 &amp; 汇总" sheetId="4" r:id="rId4"/></sheets>',
    );
    expect(await textOf(bytes, 'xl/worksheets/sheet4.xml')).toContain(
      '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="8.5" customWidth="1"/></cols>',
    );
    const grid = await (await FileWorkbook.open(bytes, 'x.xlsx')).read('核验 & 汇总');
    expect(grid.value(1, 1)).toEqual({ kind: 'text', text: '标题' });
  });
  test.each<[what: string, changes: readonly Change[], code: string]>([
    [
      'the only visible sheet',
      [
        { kind: 'remove-sheet', sheet: '一', widths: [] },
        cells(1, 1, [[number(1)]], [[blank]], '二'),
        { kind: 'remove-sheet', sheet: '二', widths: [] },
      ],
      'file.last-sheet',
    ],
    ['a name that Excel does not take', [{ kind: 'add-sheet', sheet: '一/二', widths: [] }], 'file.sheet-name'],
    ['too long a name', [{ kind: 'add-sheet', sheet: '长'.repeat(32), widths: [] }], 'file.sheet-name'],
    [
      'a name in another case',
      [
        { kind: 'add-sheet', sheet: 'A', widths: [] },
        { kind: 'add-sheet', sheet: 'a', widths: [] },
      ],
      'file.sheet-exists',
    ],
    ['a sheet that still holds something', [{ kind: 'remove-sheet', sheet: '二', widths: [] }], 'file.changed-since'],
    ['a cell that holds something else', [cells(1, 1, [[number(2)]], [[VALUE]], '二')], 'file.changed-since'],
  ])('refused: %s', async (_what, changes, code) => {
    await expect(spliced(book, changes)).rejects.toMatchObject({ said: { code } });
  });
});

test('looks are appended once, and the file’s own keep their numbers', async () => {
  const styles = stylesOf(['0.000']);
  const workbook = await FileWorkbook.open(
    await rawPackage({
      sheets: [{ name: '表', xml: worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>') }],
      styles,
    }),
    'x.xlsx',
  );
  await workbook.apply([put(1, 2, [[text('一', 'heading'), text('二', 'heading'), number(1, 'amount')]])]);
  const once = await textOf(await workbook.bytes(), 'xl/styles.xml');
  const kept = styles.slice(styles.indexOf('<cellXfs count="2">') + 19, styles.indexOf('</cellXfs>'));
  expect(once).toContain(`<cellXfs count="4">${kept}`);
  expect(once).toContain('<numFmts count="2">');
  await workbook.apply([put(2, 2, [[text('三', 'heading'), number(2, 'amount')]])]);
  expect(await textOf(await workbook.bytes(), 'xl/styles.xml')).toBe(once);
  const grid = await workbook.read('表');
  expect([grid.format(1, 1), grid.format(1, 4), grid.format(2, 3)]).toEqual(['0.000', '#,##0.00####', '#,##0.00####']);
});

test('prefixed sheets are written in their own prefix; UTF-16 becomes UTF-8', async () => {
  const prefixed = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const units = Uint16Array.from(`\ufeff${prefixed}`, (sign) => sign.charCodeAt(0));
  const bytes = await spliced({ sheets: [{ name: '表', xml: '' }], more: { [SHEET]: new Uint8Array(units.buffer) } }, [
    put(1, 2, [[text('甲')]]),
    put(3, 1, [[VALUE]]),
  ]);
  expect(await textOf(bytes, SHEET)).toBe(
    prefixed
      .replace('UTF-16', 'UTF-8')
      .replace(
        '</x:row>',
        '<x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>9</x:v></x:c></x:row>',
      ),
  );
});

test('a big sheet streams through in pieces: every cell but ours stays', async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>企业${index} &amp; "&gt;"</t></is></c><c r="B${index + 1}"><v>${index * 1.1}</v></c></row>`,
  );
  const xml = worksheet(rows.join(''), '<!-- 尾 -->');
  const after = Array.from({ length: 30_000 }, (_, index) => [text(`结论${index}`)]);
  const bytes = await spliced({ sheets: [{ name: '表', xml }] }, [put(1, 3, after)]);
  const expected = worksheet(
    rows
      .map((row, index) =>
        row.replace('</row>', `<c r="C${index + 1}" t="inlineStr"><is><t>结论${index}</t></is></c></row>`),
      )
      .join(''),
    '<!-- 尾 -->',
  );
  expect((await textOf(bytes, SHEET)) === expected).toBe(true);
});
