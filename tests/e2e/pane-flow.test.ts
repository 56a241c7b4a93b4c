import type { Page } from 'playwright-core';
import type { MemoryWorkbook } from '../taskpane/harness/memory-workbook';
import { PaneBrowser } from './pane-browser';

jest.setTimeout(180_000);
let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(async () => {
  await browser.close();
});

/** The harness hands its workbook to the page's console. */
interface Harness {
  readonly workbook: MemoryWorkbook;
}

async function texts(page: Page, sheet: string, row: number, columns: readonly number[]): Promise<string[]> {
  return page.evaluate(
    async ([name, at, list]) => {
      const { workbook } = globalThis as unknown as Harness;
      const grid = await workbook.read(name);
      return list.map((column) => {
        const value = grid.value(at, column);
        return value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : value.kind;
      });
    },
    [sheet, row, columns] as const,
  );
}

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('by keyboard alone: check, open a row, close it, write, undo', async () => {
  const { page, complaints } = await browser.open('real&rows=14', 320);
  await page.getByRole('button', { name: '开始核验（14家）' }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: '企业核验结果' });
  await list.getByRole('button').first().waitFor();
  // What had the focus is gone: the heading of the results has it.
  expect(await focusedName(page)).toBe('“企业名单”企业14家');

  const rows = list.getByRole('button');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toContain('广西乙机械有限公司');
  await page.keyboard.press('Enter');
  await page.getByText('差0.01万元', { exact: true }).waitFor();
  expect(await page.locator('mark').allTextContents()).toContain('同比增速达到10%（含）以上');
  expect(await page.evaluate(() => (globalThis as unknown as Harness).workbook.selection())).toEqual({
    sheet: '企业名单',
    area: { top: 5, left: 1, bottom: 5, right: 8 },
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByText('差0.01万元', { exact: true }).waitFor({ state: 'detached' });
  expect(await focusedName(page)).toContain('广西乙机械有限公司');

  await page.getByRole('button', { name: '写入结果列' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('table').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === '写入结果列');
  expect(await texts(page, '企业名单', 3, [9])).toEqual(['empty']);

  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('table').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '写入' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^已把结果写入“企业名单”I—L列/).waitFor();
  expect(await texts(page, '企业名单', 3, [9, 10, 11, 12])).toEqual([
    '核验结论',
    '核验说明',
    '达标差额（万元）',
    '奖补金额（万元）',
  ]);
  expect(await texts(page, '企业名单', 5, [9, 11])).toEqual(['不符合', '0.01']);
  expect(await texts(page, '企业名单', 6, [9])).toEqual(['符合']);

  await page.getByRole('button', { name: '撤销', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^已撤销/).waitFor();
  expect(await texts(page, '企业名单', 3, [9])).toEqual(['empty']);
  expect(await texts(page, '企业名单', 5, [6])).toEqual(['4399.99']);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a standard settles what waits for it, in the workbook and on screen', async () => {
  const { page } = await browser.open('real&rows=14', 400);
  await page.getByRole('button', { name: /^开始核验/ }).click();
  const waiting = page.getByRole('button', { name: /^\d+ 待定（标准未明确）$/ });
  await waiting.waitFor();
  expect(await waiting.textContent()).toBe('2 待定（标准未明确）');
  await page.getByRole('tab', { name: '标准' }).click();
  await page.getByRole('button', { name: '困难行业暂按不降低标准测算' }).click();
  await page.getByText(/待定（标准未明确）2→0家/).waitFor();
  expect(await texts(page, '补充标准', 3, [1, 4])).toEqual(['m1.relaxed.output', '4000']);
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await page.getByText(/待定（标准未明确）0→2家/).waitFor();
  await page.close();
});

test('selecting a row or a formula of ours in the sheet explains it here', async () => {
  const { page } = await browser.open('real&rows=14', 320);
  await page.getByRole('button', { name: /^开始核验/ }).click();
  await page.getByRole('list', { name: '企业核验结果' }).getByRole('button').first().waitFor();
  const pick = (row: number, column: number) =>
    page.evaluate(
      ([at, across]) => {
        const area = { top: at, bottom: at, left: across, right: across };
        (globalThis as unknown as Harness).workbook.pick({ sheet: '企业名单', area });
      },
      [row, column] as const,
    );
  await pick(7, 2);
  await page.getByRole('heading', { name: '广西丁钢铁有限公司' }).waitFor();
  await page.evaluate(() => {
    const { workbook } = globalThis as unknown as Harness;
    const formula = '=POLICY.核验结论(1,E5,F5,G5)';
    workbook.type('企业名单', 5, 10, { value: { kind: 'text', text: '不符合' }, formula });
  });
  await pick(5, 10);
  await page.getByRole('heading', { name: '公式：核验结论' }).waitFor();
  await page.getByText('=POLICY.核验结论(1,E5,F5,G5)').waitFor();
  await page.getByRole('cell', { name: '4,399.99' }).waitFor();
  await page.close();
});

test('100,000 rows: found, judged, filtered and scrolled with a handful of rows drawn', async () => {
  const { page } = await browser.open('real&rows=100000', 320);
  const start = page.getByRole('button', { name: '开始核验（100,000家）' });
  await start.waitFor({ timeout: 60_000 });
  await start.click();
  const list = page.getByRole('list', { name: '企业核验结果' });
  await list.getByRole('button').first().waitFor({ timeout: 90_000 });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-place') === '99999', undefined, {
    timeout: 15_000,
  });
  expect(await list.getByRole('listitem').count()).toBeLessThan(40);
  await page.getByRole('searchbox').fill('99998号');
  await page.getByText('1家', { exact: true }).waitFor();
  expect(await list.getByRole('button').count()).toBe(1);
  await page.close();
});
