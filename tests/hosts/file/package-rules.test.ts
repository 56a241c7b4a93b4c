import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { reportChanges } from '../../workbook/layout-samples';
import { partsOf, zipOf } from './package';
import { packageFaults } from './package-rules';

const SHEET = 'xl/worksheets/sheet2.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const TYPES = '[Content_Types].xml';

let sound: Readonly<Record<string, string>>;
beforeAll(async () => {
  const workbook = await FileWorkbook.open(new TextEncoder().encode('企业名称,产值\n甲,1\n'), '名单.csv');
  await workbook.apply(reportChanges());
  const parts = await partsOf(await workbook.bytes());
  sound = Object.fromEntries([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
});

async function faultsOf(parts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return packageFaults(await zipOf(parts));
}

/** One part with one thing otherwise; a test whose words are not there would prove nothing. */
function spoilt(part: string, find: string | RegExp, put: string): Record<string, string> {
  const text = sound[part];
  if (text === undefined) throw new Error(`no part ${part}`);
  const next = text.replace(find, put);
  if (next === text) throw new Error(`nothing to spoil: ${String(find)}`);
  return { ...sound, [part]: next };
}

function without(part: string): Record<string, string> {
  const { [part]: gone, ...rest } = sound;
  if (gone === undefined) throw new Error(`no part ${part}`);
  return rest;
}

test('what we write is sound', async () => {
  expect(await faultsOf(sound)).toEqual([]);
});

test('so is a sample as it came', async () => {
  const sample = readFileSync(resolve(__dirname, '../../../samples/quarter.xlsx'));
  expect(await packageFaults(new Uint8Array(sample))).toEqual([]);
});

test.each<[string, () => Record<string, string>, RegExp]>([
  ['a chart is missing', () => without('xl/charts/chart2.xml'), /leads nowhere: xl\/drawings\/drawing1.xml/],
  ['a drawing has lost its relations', () => without('xl/drawings/_rels/drawing1.xml.rels'), /no relation rId1/],
  ['a sheet has lost its relations', () => without('xl/worksheets/_rels/sheet2.xml.rels'), /reached by nothing/],
  [
    'a chart has no content type',
    () => spoilt(TYPES, /<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>/, ''),
    /no content type of its own: xl\/charts\/chart1.xml/,
  ],
  [
    'a content type is given twice',
    () => spoilt(TYPES, /(<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>)/, '$1$1'),
    /content type twice/,
  ],
  [
    'a content type is of no part',
    () => spoilt(TYPES, '</Types>', '<Override PartName="/xl/x.xml" ContentType="a/b"/></Types>'),
    /content type of no part/,
  ],
  [
    'merged areas stand behind links',
    () => spoilt(SHEET, /(<mergeCells.*<\/mergeCells>)(<hyperlinks>.*<\/hyperlinks>)/, '$2$1'),
    /mergeCells|stands too late/,
  ],
  [
    'the filter stands before the cells',
    () => spoilt(SHEET, /(<sheetData>.*<\/sheetData>)(<autoFilter[^>]*>)/, '$2$1'),
    /sheetData stands too late/,
  ],
  [
    'an element that the schema does not know',
    () => spoilt(SHEET, '<mergeCells', '<merges/><mergeCells'),
    /no child merges/,
  ],
  ['merged areas overlap', () => spoilt(SHEET, 'ref="A7:B7"', 'ref="B1:C3"'), /merged areas overlap/],
  ['merged areas are miscounted', () => spoilt(SHEET, '<mergeCells count="2"', '<mergeCells count="3"'), /miscounted/],
  ['an empty list of links', () => spoilt(SHEET, /<hyperlinks>.*<\/hyperlinks>/, '<hyperlinks/>'), /hyperlinks empty/],
  ['a cell stands twice', () => spoilt(SHEET, /(<c r="A4".*?<\/c>)/, '$1$1'), /cell twice: A4/],
  ['rows are out of order', () => spoilt(SHEET, '<row r="40"', '<row r="4"'), /row/],
  ['a foot is too long', () => spoilt(SHEET, '&amp;R', `${'长'.repeat(300)}&amp;R`), /foot too long/],
  ['two charts have one id', () => spoilt(DRAWING, 'cNvPr id="3"', 'cNvPr id="2"'), /id twice: 2/],
  [
    'two relations have one id',
    () => spoilt('xl/drawings/_rels/drawing1.xml.rels', 'Id="rId2"', 'Id="rId1"'),
    /relation of xl\/drawings\/drawing1.xml twice/,
  ],
  [
    'a link leads outward',
    () =>
      spoilt(
        'xl/worksheets/_rels/sheet2.xml.rels',
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://x/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>',
      ),
    /leads outward/,
  ],
  ['a link leads to no sheet', () => spoilt(SHEET, 'location="名单!A3"', 'location="没有!A3"'), /no sheet 没有/],
  ['a name refers to no cells', () => spoilt('xl/workbook.xml', '$1:$3', '#REF!'), /no cells/],
  [
    'a name belongs to no sheet',
    () => spoilt('xl/workbook.xml', 'localSheetId="1"', 'localSheetId="7"'),
    /of no sheet: 7/,
  ],
  [
    'a chart shows a sheet that is gone',
    () => spoilt('xl/charts/chart1.xml', /核验汇总 \(1\)/, '旧表'),
    /no sheet 旧表/,
  ],
  [
    'a series’ values come before its categories',
    () => spoilt('xl/charts/chart2.xml', /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/, '$2$1'),
    /cat stands too late/,
  ],
  [
    'two sheets have one name',
    () => spoilt('xl/workbook.xml', 'sheet name="名单"', 'sheet name="核验汇总 (1)"'),
    /sheet twice/,
  ],
])('is told where %s', async (_what, spoil, said) => {
  const faults = await faultsOf(spoil());
  expect(faults.join('\n')).toMatch(said);
});
