import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { keptCell, keptSheets, pick, settled, type } from './embedded-driving';
import { launched, offlineFolder } from './offline-browser';
import { withoutNewer } from './older-browser';

jest.setTimeout(180_000);

const LIST = '企业名单';
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const browser = launched();
let context: BrowserContext;
let page: Page;
let complaints: string[];
let asked: string[];

beforeEach(async () => {
  context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  complaints = [];
  asked = [];
  page.on('console', (said) => {
    // The grid warns of itself where it is laid out anew.
    const own = /^Component univer/.test(said.text());
    if (['error', 'warning'].includes(said.type()) && !own) complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => asked.push(request.url()));
});
afterEach(async () => {
  await context.close();
  // Whatever a test does: all comes from the folder, and nothing breaks on the way.
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});
afterAll(async () => {
  await (await browser).close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  await page.goto(pathToFileURL(join(offlineFolder(), '打开.html')).href);
}

/** Checks the list of the sample and reads two verdicts off the pane. */
async function check(): Promise<void> {
  await page.getByRole('button', { name: /开始核验/ }).click();
  await page.getByRole('button', { name: '写入结果列' }).waitFor();
}

test('opened from the disk: the sample is there, is calculated and checked; what is saved opens again', async () => {
  await open();
  await settled(page);
  expect(await keptCell(page, '公式示例', 'D9')).toMatchObject({ v: '符合' });
  await check();
  await pick(page, LIST, 'B7');
  await type(page, '改过的名称');
  await settled(page);
  await page.reload();
  await page.getByText('已恢复“二季度名单”').waitFor();
  await settled(page);
  expect(await keptCell(page, LIST, 'B7')).toMatchObject({ v: '改过的名称' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  const path = join(folder, 'saved.xlsx');
  await download.saveAs(path);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  await settled(page);
  await page.locator('[data-open-file]').setInputFiles(path);
  await page.getByRole('heading', { name: 'saved', exact: true, level: 1 }).waitFor();
  await settled(page);
  expect(await keptCell(page, LIST, 'B7')).toMatchObject({ v: '改过的名称' });
});

test('the other sample opens, too', async () => {
  await open();
  await settled(page);
  await page.getByRole('banner').getByRole('button', { name: '示例' }).click();
  await page.getByRole('menuitem', { name: /累计/ }).click();
  await settled(page);
  expect(Object.keys(await keptSheets(page))).not.toContain('公式示例');
});

test('a browser of late 2022 has all that the page calls', async () => {
  await context.addInitScript(withoutNewer);
  await open();
  await settled(page);
  await check();
  for (const place of ['政策', '公式', '标准', '导出']) {
    await page.getByRole('tab', { name: place, exact: true }).click();
  }
});

test('where nothing can be kept the work goes on, and the page says that it is not kept', async () => {
  await context.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: refuse });
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await open();
  await page.locator('[data-kept="unkept"]').waitFor();
  await check();
});
