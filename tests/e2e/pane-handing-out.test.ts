import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { embeddedStager } from './stage/embedded-stage';
import { excelStager } from './stage/excel-stage';
import { MESSY } from './stage/stage';
import type { Stage } from './stage/stage';

jest.setTimeout(180_000);

const LIST = MESSY.name;
const VERDICTS = ['符合', '不符合', '待定（标准未明确）', '待定（缺数据）', '待定（标准未明确）'];
const ROWS = [5, 6, 7, 10, 11];

let stage: Stage;
const button = (name: string | RegExp) => stage.page.getByRole('button', { name, exact: true });
const place = (name: string) => stage.page.getByRole('tab', { name, exact: true });
const cells = (addresses: readonly string[]) => Promise.all(addresses.map((address) => stage.cell(LIST, address)));
const column = (letter: string) => cells(ROWS.map((row) => `${letter}${String(row)}`));

/** What is calculated a little later than it is written. */
async function expectSoon<Value>(what: () => Promise<Value>, expected: Value): Promise<void> {
  const settled = async () => JSON.stringify(await what()) === JSON.stringify(expected);
  for (let tries = 0; tries < 600 && !(await settled()); tries += 1) await stage.page.waitForTimeout(100);
  expect(await what()).toEqual(expected);
}

async function end(): Promise<void> {
  await stage.close();
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
}

describe.each([
  ['in Excel', excelStager()],
  ['beside the grid', embeddedStager()],
])('formulas %s', (where, stager) => {
  afterEach(end);
  afterAll(() => stager.end());

  test('stand beside the list, come to what the check says, follow an edit, and go in one step', async () => {
    stage = await stager.open(MESSY);
    await button('开始核验（5家）').waitFor();
    await place('公式').click();
    await button('预览公式列').click();
    const dialog = stage.page.getByRole('dialog');
    await dialog.getByText('已逐行试算：5家的公式结果与核验结论一致。').waitFor();
    expect(await cells(['G3', 'G5'])).toEqual([null, null]);
    await dialog.getByRole('button', { name: '写入', exact: true }).click();
    await stage.page.getByText(/^已把公式写入“产值情况”G—I列/).waitFor();
    await stage.settled();
    expect(await cells(['G3', 'H3', 'I3'])).toEqual([
      '第1条核验结论（公式）',
      '第1条核验说明（公式）',
      '第1条达标差额（公式，万元）',
    ]);
    expect(await cells(['G4', 'G8', 'G9', 'G12', 'G13'])).toEqual([null, null, null, null, null]);
    // The host of the tests keeps formulas as Excel does, and calculates none.
    if (where === 'beside the grid') {
      await expectSoon(() => column('G'), VERDICTS);
      await expectSoon(() => cells(['I5', 'I6']), [0, 0.01]);
      // The text “43,999,900” is yuan, as its column is; “３６００万元” says its own unit.
      await stage.type(LIST, 'D6', '44000000');
      await expectSoon(() => cells(['G6', 'I6']), ['符合', 0]);
      await stage.type(LIST, 'D6', "'43,999,900");
      await expectSoon(() => cells(['G6', 'I6']), ['不符合', 0.01]);
    }
    await button('撤销').first().click();
    await stage.page.getByText(/^已撤销/).waitFor();
    await stage.settled();
    await expectSoon(() => cells(['G3', 'G5', 'I6']), [null, null, null]);
  });
});

describe('a workbook of its own', () => {
  const stager = embeddedStager();
  afterEach(end);
  afterAll(() => stager.end());

  test('is downloaded with the rows, the verdicts and the draft’s warning, and nothing else', async () => {
    stage = await stager.open(MESSY);
    await button('开始核验（5家）').click();
    await button('写入结果列').waitFor();
    await place('导出').click();
    await button('对外名单与表').click();
    await stage.page.getByRole('radio', { name: '核验明细', exact: true }).check();
    await stage.page.getByText('共5家。', { exact: true }).waitFor();
    const downloaded = stage.page.waitForEvent('download');
    await button('另存为新工作簿').click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe('2025年二季度企业核验明细.xlsx');
    await stage.page.getByText('新工作簿已生成，已下载为“2025年二季度企业核验明细.xlsx”。').waitFor();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(await download.path()).buffer);
    const [sheet] = book.worksheets;
    expect(book.worksheets).toHaveLength(1);
    expect(sheet?.getCell('A2').text).toMatch(/仅供参考/);
    const headings = (sheet?.getRow(4).values as string[]).slice(1);
    expect(headings).toContain('二季度产值（万元）');
    const at = headings.indexOf('核验结论') + 1;
    expect([5, 6, 7, 8, 9].map((row) => sheet?.getRow(row).getCell(at).text)).toEqual(VERDICTS);
    // The list on the table stays as it was.
    expect(await cells(['G3', 'D6'])).toEqual([null, '43,999,900']);
  });
});
