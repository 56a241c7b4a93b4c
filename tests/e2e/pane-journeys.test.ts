import { cellAddress } from '../../src/workbook/address';
import { embeddedStager } from './stage/embedded-stage';
import { excelStager } from './stage/excel-stage';
import { MESSY } from './stage/stage';
import type { Stage } from './stage/stage';

jest.setTimeout(180_000);

const LIST = MESSY.name;

describe.each([
  ['in Excel', excelStager()],
  ['beside the grid', embeddedStager()],
])('the pane %s', (_where, stager) => {
  let stage: Stage;

  afterEach(async () => {
    await stage.close();
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
  afterAll(() => stager.end());

  const button = (name: string | RegExp) => stage.page.getByRole('button', { name, exact: true });
  const place = (name: string) => stage.page.getByRole('tab', { name, exact: true });
  const dialog = () => stage.page.getByRole('dialog').or(stage.page.getByRole('alertdialog'));
  const rows = () => stage.page.getByRole('list', { name: '企业核验结果' }).getByRole('button');
  const focused = () => stage.page.evaluate(() => document.activeElement?.textContent ?? '');
  const cells = (addresses: readonly string[]) => Promise.all(addresses.map((address) => stage.cell(LIST, address)));

  /** Every cell that the list came with is as it was, those given aside. */
  async function expectListUntouched(but: Readonly<Record<string, string | number>> = {}): Promise<void> {
    const now: (string | number | boolean | null)[][] = [];
    for (const [down, line] of MESSY.rows.entries()) {
      now.push(await cells(line.map((_, across) => cellAddress(down + 1, across + 1))));
    }
    const was = MESSY.rows.map((line, down) =>
      line.map((value, across) => but[cellAddress(down + 1, across + 1)] ?? value),
    );
    expect(now).toEqual(was);
  }

  async function check(): Promise<void> {
    await button('开始核验（5家）').click();
    await rows().first().waitFor();
  }

  async function write(): Promise<void> {
    await button('写入结果列').click();
    await dialog().getByRole('button', { name: '写入', exact: true }).click();
  }

  /** What is drawn a little later than it is true. */
  async function expectSoon<Value>(what: () => Promise<Value>, expected: Value): Promise<void> {
    for (let tries = 0; tries < 600 && (await what()) !== expected; tries += 1) await stage.page.waitForTimeout(100);
    expect(await what()).toBe(expected);
  }

  test('finds the list, checks, filters, explains a row, writes, and takes it back', async () => {
    stage = await stager.open(MESSY);
    await check();
    expect(await rows().allInnerTexts()).toEqual([
      expect.stringMatching(/^南宁甲机械有限公司\s+符合$/),
      expect.stringMatching(/^南宁乙机械有限公司\s+不符合\s+产值还差0.01万元$/),
      expect.stringMatching(/^南宁丙建材有限公司\s+待定（标准未明确）/),
      expect.stringMatching(/^柳州丁汽车有限公司\s+待定（缺数据）/),
      expect.stringMatching(/^柳州戊水泥有限公司\s+待定（标准未明确）/),
    ]);
    await button('2 待定（标准未明确）').click();
    await stage.page.getByText('2家', { exact: true }).waitFor();
    expect(await rows().count()).toBe(2);
    await button('2 待定（标准未明确）').click();
    await stage.page.getByRole('searchbox').first().fill('乙机械');
    await stage.page.getByText('1家', { exact: true }).waitFor();
    await rows().first().click();
    await stage.page.getByText('差0.01万元', { exact: true }).waitFor();
    expect(await stage.page.locator('mark').allTextContents()).toContain('同比增速达到10%（含）以上');
    await expect(stage.selected()).resolves.toBe('A6:F6');
    await stage.page.getByRole('searchbox').first().fill('');

    await write();
    await stage.page.getByText(/^已把结果写入“产值情况”G—J列/).waitFor();
    await stage.settled();
    expect(await cells(['G3', 'H3', 'I3', 'J3'])).toEqual([
      '核验结论',
      '核验说明',
      '达标差额（万元）',
      '奖补金额（万元）',
    ]);
    expect(await cells(['G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11', 'G12', 'G13', 'G14'])).toEqual([
      null,
      '符合',
      '不符合',
      '待定（标准未明确）',
      null,
      null,
      '待定（缺数据）',
      '待定（标准未明确）',
      null,
      null,
      null,
    ]);
    expect(await cells(['I5', 'I6'])).toEqual([null, 0.01]);
    expect(await stage.cell(LIST, 'H6')).toContain('二季度产值4,399.99万元');
    await expectListUntouched();

    await button('撤销').first().click();
    await stage.page.getByText(/^已撤销/).waitFor();
    await stage.settled();
    expect(await cells(['G3', 'G5', 'G6', 'H6', 'I6'])).toEqual([null, null, null, null, null]);
    await expectListUntouched();
  });

  /** What the sheet of standards says of a parameter. */
  async function standard(id: string): Promise<string | number | boolean | null> {
    await stage.settled();
    for (let row = 1; row < 60; row += 1) {
      if ((await stage.cell('补充标准', `A${String(row)}`)) === id) return stage.cell('补充标准', `D${String(row)}`);
    }
    return null;
  }

  test('a standard filled in settles what waited for it, and stands in the workbook', async () => {
    stage = await stager.open(MESSY);
    await check();
    await place('标准').click();
    const field = stage.page.getByRole('textbox', { name: /困难行业产值标准（有基数）/ });
    await field.fill('3000');
    await field.press('Enter');
    await stage.page.getByText(/待定（标准未明确）2→1家/).waitFor();
    expect(await standard('m1.relaxed.output')).toBe('3000');
    await place('核验').click();
    await button('1 待定（标准未明确）').waitFor();
    expect(await rows().nth(2).innerText()).toMatch(/^南宁丙建材有限公司\s+符合/);
    await place('标准').click();
    await button('撤销').first().click();
    await stage.page.getByText(/待定（标准未明确）1→2家/).waitFor();
    expect(await standard('m1.relaxed.output')).toBeNull();
    // One button for an office that lowers nothing: its two other standards are filled in as well.
    await button('困难行业暂按不降低标准测算').click();
    await stage.page.getByText(/待定（标准未明确）2→0家/).waitFor();
    expect(await standard('m1.relaxed.output')).toBe('4000');
    expect(await standard('m1.relaxed.growth')).toBe('0.1');
    await expectListUntouched();
  });

  test('a standard written into the sheet by hand is read from there', async () => {
    stage = await stager.open(MESSY);
    await check();
    await place('标准').click();
    const field = stage.page.getByRole('textbox', { name: /困难行业产值标准（有基数）/ });
    await field.fill('3,600');
    await field.press('Enter');
    await stage.page.getByText(/不符合1→2家/).waitFor();
    await stage.settled();
    let row = 1;
    while ((await stage.cell('补充标准', `A${String(row)}`)) !== 'm1.relaxed.output') row += 1;
    await stage.type('补充标准', `D${String(row)}`, '3100');
    // Of 3,500 万元 3,600 were asked; now 3,100 are.
    await stage.page.getByText(/符合1→2家，不符合2→1家/).waitFor();
    await place('核验').click();
    await stage.page.getByText(/^南宁丙建材有限公司$/).waitFor();
    await expectSoon(async () => (await rows().nth(2).innerText()).split('\n')[1] ?? '', '符合');
  });

  test('the policy is searched, and opened at the words', async () => {
    stage = await stager.open(MESSY);
    await place('政策').click();
    const box = stage.page.getByRole('searchbox', { name: /条款/ });
    await box.fill('绿色工厂');
    await stage.page.locator('mark').first().waitFor();
    expect(new Set(await stage.page.locator('mark').allTextContents())).toEqual(new Set(['绿色工厂']));
  });

  test('a row or a formula of ours selected in the sheet is explained', async () => {
    stage = await stager.open(MESSY);
    await check();
    await stage.select(LIST, 'B10');
    await stage.page.getByRole('heading', { name: '柳州丁汽车有限公司' }).waitFor();
    await stage.type(LIST, 'H5', '=POLICY.核验结论(1,C5,D5/10000,E5/10000)');
    await stage.select(LIST, 'H5');
    await stage.page.getByRole('heading', { name: '公式：核验结论' }).waitFor();
    await stage.page.getByText(/=POLICY\.(核验结论|VERDICT)\(1,C5,D5\/10000,E5\/10000\)/).waitFor();
    await stage.type(LIST, 'H6', '=POLICY.核验结论(1,C6,4399.99,4000)');
    await stage.select(LIST, 'H6');
    await stage.page.getByRole('cell', { name: '4,399.99' }).waitFor();
  });

  test('by keyboard alone: check, open a row and close it, write, undo', async () => {
    stage = await stager.open(MESSY);
    const { page } = stage;
    await button('开始核验（5家）').focus();
    await page.keyboard.press('Enter');
    await rows().first().waitFor();
    expect(await focused()).toBe('“产值情况”企业5家');
    await rows().first().focus();
    await page.keyboard.press('ArrowDown');
    await expectSoon(async () => (await focused()).includes('南宁乙机械有限公司'), true);
    await page.keyboard.press('Enter');
    await page.getByText('差0.01万元', { exact: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByText('差0.01万元', { exact: true }).waitFor({ state: 'detached' });
    expect(await focused()).toContain('南宁乙机械有限公司');
    await button('写入结果列').focus();
    await page.keyboard.press('Enter');
    await dialog().getByRole('table').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === '写入结果列');
    expect(await stage.cell(LIST, 'G3')).toBeNull();
    await page.keyboard.press('Enter');
    // Until the preview is there, the button says nothing can be written yet.
    await dialog().getByRole('table').waitFor();
    await dialog().getByRole('button', { name: '写入', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^已把结果写入/).waitFor();
    await stage.settled();
    expect(await cells(['G5', 'G6', 'I6'])).toEqual(['符合', '不符合', 0.01]);
    await button('撤销').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^已撤销/).waitFor();
    await stage.settled();
    expect(await cells(['G3', 'G5', 'G6'])).toEqual([null, null, null]);
  });

  test('a figure edited between check and write: the note says so, and no old verdict is written', async () => {
    stage = await stager.open(MESSY);
    await check();
    // 4,399.99 over 3,900 grows by more than 10 %: the verdict of before is wrong now.
    await stage.type(LIST, 'E6', '39000000');
    await stage.page.getByText('“产值情况”在核验之后有改动，下面仍是改动前的结果。').waitFor();
    await button('写入结果列').click();
    await dialog().getByText('名单在核验之后有改动，已按现在的内容重新核验。').waitFor();
    await dialog().getByRole('button', { name: '写入', exact: true }).click();
    await stage.page.getByText(/^已把结果写入/).waitFor();
    await stage.settled();
    expect(await cells(['G5', 'G6', 'I6'])).toEqual(['符合', '符合', null]);
    expect(await stage.cell(LIST, 'H6')).toContain('同期3,900万元');
    await expectListUntouched({ E6: 39_000_000 });
  });

  async function makeReport(): Promise<void> {
    await button('预览核验报告').click();
    await dialog().getByText('名单发出之前，请先看这几点').waitFor();
    await dialog().getByRole('button', { name: '生成', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await stage.page.getByText(/^核验报告已写好，从“核验汇总”起/).waitFor();
    await stage.settled();
  }

  async function takeBack(): Promise<void> {
    await button('撤销').first().click();
    await stage.page.getByText(/^已撤销/).waitFor();
    await stage.settled();
  }

  const REPORT = ['核验汇总', '核验明细', '疑点清单', '未纳入核验的条款', '征求意见反馈表', '拟奖补名单（测算稿）'];

  test('the report is shown, made beside the list, made again around a remark, and taken back', async () => {
    stage = await stager.open(MESSY);
    await check();
    await place('导出').click();
    await button('核验报告').click();
    await stage.page.getByRole('checkbox', { name: '拟奖补名单（测算稿）' }).check();
    await button('预览核验报告').click();
    await dialog().getByText('新增', { exact: true }).waitFor();
    expect(await stage.sheets()).toEqual([LIST]);
    await dialog().getByRole('button', { name: '取消', exact: true }).click();
    await makeReport();
    expect(await stage.sheets()).toEqual([LIST, ...REPORT]);
    expect(await stage.cell('核验汇总', 'A1')).toBe('2025年二季度企业核验汇总');
    expect(await stage.cell('拟奖补名单（测算稿）', 'A1')).toMatch(/拟奖补名单（测算稿）$/);
    await expectListUntouched();
    await takeBack();
    expect(await stage.sheets()).toEqual([LIST]);

    await makeReport();
    await stage.type('疑点清单', 'Z4', '已电话核实');
    await stage.settled();
    await makeReport();
    expect(await stage.sheets()).toEqual([LIST, ...REPORT]);
    expect(await stage.cell('疑点清单', 'Z4')).toBe('已电话核实');
    await takeBack();
    expect(await stage.sheets()).toEqual([LIST, ...REPORT]);
    expect(await stage.cell('核验汇总', 'A1')).toBe('2025年二季度企业核验汇总');
    expect(await stage.cell('疑点清单', 'Z4')).toBe('已电话核实');
    await expectListUntouched();
  });

  test('a cell that someone filled where results go is never written over', async () => {
    stage = await stager.open(MESSY);
    await check();
    await stage.type(LIST, 'G6', '手写的意见');
    await write();
    await stage.page.getByText(/^已把结果写入“产值情况”H—K列/).waitFor();
    await stage.settled();
    expect(await cells(['G3', 'G5', 'G6', 'H3', 'H6'])).toEqual([null, null, '手写的意见', '核验结论', '不符合']);
    await expectListUntouched();
  });

  test('in English', async () => {
    stage = await stager.open(MESSY, 'en');
    await button('Check 5 enterprises').click();
    const list = stage.page.getByRole('list').getByRole('button');
    await list.first().waitFor();
    const titles = await stage.page.getByRole('option').allInnerTexts();
    const panel = await stage.page.getByRole('tabpanel').first().innerText();
    const words = titles.reduce((text, title) => text.replace(title, ''), panel);
    // Names and the policy's own words aside, nothing of the pane's own is Chinese.
    expect(words).toContain('Eligible');
    expect(words).not.toMatch(/核验|写入|企业\d|疑点/);
  });
});
