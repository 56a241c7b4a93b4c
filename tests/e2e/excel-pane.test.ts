import { HostBook } from '../hosts/excel/office-host/model';
import { World } from '../hosts/excel/office-host/world';
import { built, closeBrowser, openPage } from './embedded-browser';
import type { OpenPage } from './embedded-browser';
import { excelPage } from './excel-host';
import type { ExcelPage } from './excel-host';

jest.setTimeout(90_000);

const LIST = [
  ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'],
  ['甲机械有限公司', '机械', 4400, 4000],
  ['乙机械有限公司', '机械', 4399.99, 4000],
  ['丙建材有限公司', '建材', 3500, 3000],
];

let server: OpenPage;
let book: HostBook;
let excel: ExcelPage;

beforeAll(async () => {
  book = new HostBook();
  const sheet = book.add('企业名单');
  LIST.forEach((row, down) => {
    row.forEach((value, across) => {
      sheet.touch(down + 1, across + 1).value = value;
    });
  });
  book.selection = { sheet: '企业名单', area: { top: 1, left: 1, bottom: 1, right: 1 } };
  server = await openPage(built('dist'));
  excel = await excelPage(server.context, new World(book), `${server.url}taskpane.html`);
});

afterAll(async () => {
  await server.close();
  await closeBrowser();
});

/** Waits until something holds of the host's book. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

test('the pane checks the list that is open, and writes beside it what it showed', async () => {
  const { page } = excel;
  await page.getByRole('button', { name: '开始核验（3家）' }).click();
  await page.getByText('乙机械有限公司').first().waitFor();
  const sheet = book.sheet('企业名单');
  await page.getByRole('button', { name: /写入/ }).first().click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: /写入/ });
  if (await confirm.isVisible().catch(() => false)) await confirm.click();
  await until(() => sheet?.at(1, 5)?.value === '核验结论');
  expect([2, 3, 4].map((row) => sheet?.at(row, 5)?.value)).toEqual(['符合', '不符合', '待定（标准未明确）']);
  expect(sheet?.at(3, 7)?.value).toBe(0.01);
  LIST.forEach((row, down) => {
    row.forEach((value, across) => {
      expect(sheet?.at(down + 1, across + 1)?.value).toBe(value);
    });
  });
});

test('formulas are answered by the same page', async () => {
  expect(await excel.calculate('VERDICT', [1, '机械', 4400, 4000])).toMatchObject({ value: '符合' });
  expect(await excel.calculate('CREDITCODE', ['91350100M000100Y43'])).toMatchObject({ value: true });
  const refused = await excel.calculate('AWARD', [1, null, null, null]);
  expect(refused.failed).toBe(true);
  expect(refused.value).toContain('m1.award');
  const list = await excel.calculate('CHECK', [LIST, 1]);
  expect((list.value as unknown[][]).map((row) => row[0])).toEqual([
    '核验结论',
    '符合',
    '不符合',
    '待定（标准未明确）',
  ]);
});

test('nothing is asked of another origin, and nothing is refused by the page’s own policy', () => {
  expect(excel.outside).toEqual([]);
  expect(excel.complaints.filter((each) => !each.includes('oteljs'))).toEqual([]);
});
