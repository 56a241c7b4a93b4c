import { freezePlan, nativePlan } from '../../../src/functions/convert/plan';
import type { LoadedContext } from '../../../src/functions/definition';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { loadedPack } from '../../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../../src/policy/standards';
import { inverseOf } from '../../../src/workbook/change';
import type { Grid } from '../../../src/workbook/grid';
import { rawPackage, textOf, worksheet } from './package';
import { readByOpenpyxl, save, scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

const PACK = loadedPack();
const CONTEXT: LoadedContext = { pack: PACK, standards: standardsOf(PACK, NOTHING_SAID), locale: 'zh-CN' };

const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;

/** A list with a spilled CHECK, a formula that rows share, and one within the user's own. */
const LIST = [
  `<row r="1">${text('A1', '企业名称')}${text('B1', '行业')}${text('C1', '二季度产值（万元）')}${text('D1', '上年同期（万元）')}`,
  `<c r="F1" t="str"><f t="array" ref="F1:I3">_xldudf_POLICY_CHECK(A1:D3,1)</f><v>旧</v></c>${text('G1', '旧')}${text('H1', '旧')}${text('I1', '旧')}</row>`,
  ...[2, 3].map((row) =>
    [
      `<row r="${row}">${text(`A${row}`, `企业${row}`)}${text(`B${row}`, '汽车')}${number(`C${row}`, row === 2 ? 4400 : 4399)}${number(`D${row}`, 4000)}`,
      `${text(`F${row}`, '旧')}${text(`G${row}`, '旧')}${number(`H${row}`, 7)}${number(`I${row}`, 7)}`,
      `<c r="K${row}" t="str"><f t="shared" si="0"${row === 2 ? ' ref="K2:K3"' : ''}>${row === 2 ? '_xldudf_POLICY_VERDICT(1,B2,C2,D2)' : ''}</f><v>旧</v></c>`,
      `<c r="L${row}"><f>IF(_xldudf_POLICY_ELIGIBLE(1,B${row},C${row},D${row}),1,0)</f><v>7</v></c></row>`,
    ].join(''),
  ),
].join('');

async function opened(): Promise<{ readonly workbook: FileWorkbook; readonly grids: readonly Grid[] }> {
  const bytes = await rawPackage({ sheets: [{ name: '名单', xml: worksheet(LIST) }] });
  const workbook = await FileWorkbook.open(bytes, 'x.xlsx');
  return { workbook, grids: [await workbook.read('名单')] };
}

test('frozen formulas are values, in every cell that an answer fills', async () => {
  const { workbook, grids } = await opened();
  const plan = await freezePlan(grids, CONTEXT);
  await workbook.write(plan.changes);
  const file = save(path('frozen.xlsx'), await workbook.bytes());
  expect(await textOf(await workbook.bytes(), 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]|POLICY/);
  const cells = readByOpenpyxl(file, 'formulas')['名单']?.cells;
  const values = ['F1', 'F2', 'F3', 'H2', 'H3', 'K2', 'K3', 'L2', 'L3'].map((address) => cells?.[address]?.[1]);
  expect(values).toEqual(['核验结论', '符合', '不符合', '', 1, '符合', '不符合', 1, 0]);
});

test('plain formulas stand with our answer beside them, and the plan can be taken back', async () => {
  const { workbook, grids } = await opened();
  const plan = await nativePlan(grids, CONTEXT);
  await workbook.write(plan.changes);
  const file = save(path('plain.xlsx'), await workbook.bytes());
  const [values, formulas] = [readByOpenpyxl(file, 'values'), readByOpenpyxl(file, 'formulas')];
  expect(['K2', 'K3', 'L2', 'L3'].map((address) => values['名单']?.cells[address]?.[1])).toEqual([
    '符合',
    '不符合',
    1,
    0,
  ]);
  expect(['K2', 'K3', 'L2', 'L3'].map((address) => formulas['名单']?.cells[address]?.[0])).toEqual([
    'f',
    'f',
    'f',
    'f',
  ]);
  expect(formulas['政策表']?.cells['A4']?.[1]).toBe('行业名称或代码');
  await workbook.write(inverseOf(plan.changes));
  const back = await workbook.read('名单');
  expect(back.formula(3, 11)).toBe('=POLICY.VERDICT(1,B3,C3,D3)');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['名单']);
});
