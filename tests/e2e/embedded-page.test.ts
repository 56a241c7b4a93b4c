import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenPage } from './embedded-browser';
import { built, closeBrowser, openPage, ROOT } from './embedded-browser';
import { keptCell, keptSheets, pick, settled, type } from './embedded-driving';

jest.setTimeout(180_000);

const FORMULAS = '公式示例';
const LIST = '企业名单';
const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
let open: OpenPage;
let page: Page;

beforeEach(async () => {
  open = await openPage(built('dist'));
  page = open.page;
  await settled(page);
});
afterEach(async () => {
  await open.close();
  // Whatever a test does: nothing leaves this computer, and nothing breaks on the way.
  expect(open.outside).toEqual([]);
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses the button that saves, and answers where the file went. */
async function save(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  const path = join(folder, `${String(Date.now())}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

async function choose(path: string): Promise<void> {
  await page.locator('[data-open-file]').setInputFiles(path);
}

test('the sample is there, our formulas come to what they say, and follow their cells', async () => {
  expect(Object.keys(await keptSheets(page))).toEqual([LIST, FORMULAS]);
  expect(await keptCell(page, FORMULAS, 'D9')).toMatchObject({
    v: '符合',
    f: '=POLICY.VERDICT(1,B4,B5,IF(B6="","",B6))',
  });
  expect(await keptCell(page, FORMULAS, 'D16')).toMatchObject({ v: 0.128205128205128 });
  expect(await keptCell(page, FORMULAS, 'D14')).toMatchObject({ v: '#N/A' });
  await pick(page, FORMULAS, 'B4');
  await type(page, '汽车制造业');
  await pick(page, FORMULAS, 'B5');
  await type(page, '3999.99');
  await settled(page);
  expect(await keptCell(page, FORMULAS, 'D9')).toMatchObject({ v: '不符合' });
  await pick(page, FORMULAS, 'B5');
  await type(page, '4290');
  await settled(page);
  // 4,290 is exactly 3,900 and 10 %.
  expect(await keptCell(page, FORMULAS, 'D9')).toMatchObject({ v: '符合' });
});

test('a bad argument gives an error of its cell, and everything else goes on', async () => {
  await pick(page, FORMULAS, 'F1');
  await type(page, '=POLICY.VERDICT("没有这条",A1:B9,"约",1/0)');
  await type(page, '=POLICY.CHECK()');
  await type(page, '=POLICY.核验结论(1,"汽车制造业",4400,4000)');
  await settled(page);
  expect((await keptCell(page, FORMULAS, 'F1'))?.v).toMatch(/^#/);
  expect((await keptCell(page, FORMULAS, 'F2'))?.v).toMatch(/^#/);
  expect(await keptCell(page, FORMULAS, 'F3')).toMatchObject({ v: '符合' });
  await pick(page, FORMULAS, 'B6');
  await type(page, '4400');
  await settled(page);
  expect(await keptCell(page, FORMULAS, 'D16')).toMatchObject({ v: 0 });
});

test('a parameter in the sheet 补充标准 is calculated at once', async () => {
  expect(await keptCell(page, FORMULAS, 'D25')).toMatchObject({ v: '#N/A' });
  await page.getByRole('tab', { name: '标准' }).click();
  const field = page.getByRole('textbox', { name: /产值/ }).first();
  await field.fill('3000');
  await field.press('Enter');
  await settled(page);
  expect(Object.keys(await keptSheets(page))).toContain('补充标准');
  // Who works on the list stays with it.
  expect(await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').innerText()).toBe(LIST);
  expect(await keptCell(page, FORMULAS, 'D25')).toMatchObject({ v: 3000 });
});

test('saved and opened again, each cell and formula is the same', async () => {
  await pick(page, FORMULAS, 'B5');
  await type(page, '4500');
  await settled(page);
  const before = await keptSheets(page);
  const path = await save();
  await choose(path);
  await settled(page);
  const after = await keptSheets(page);
  expect(after).toEqual(before);
  expect(after[FORMULAS]?.['D9']).toMatchObject({ f: '=POLICY.VERDICT(1,B4,B5,IF(B6="","",B6))' });
});

test('a saved file keeps the package that it came from: only the changed sheet differs', async () => {
  await pick(page, FORMULAS, 'B5');
  await type(page, '4500');
  await settled(page);
  const { partsOf } = await import('./embedded-package');
  const [was, now] = [
    await partsOf(readFileSync(join(ROOT, 'samples/quarter.xlsx'))),
    await partsOf(readFileSync(await save())),
  ];
  const differing = [...was.keys()].filter((part) => was.get(part) !== now.get(part));
  expect([...now.keys()].sort()).toEqual([...was.keys()].sort());
  expect(differing).toEqual(['xl/worksheets/sheet2.xml']);
  expect(now.get('xl/worksheets/sheet2.xml')).toContain('_xldudf_POLICY_VERDICT(');
});

test('a file dropped on the page opens; a text table keeps every digit', async () => {
  const text = '企业名称,统一社会信用代码,产值（万元）,上年同期\n示例甲子有限公司,914504001069928102,4400.10,4000\n';
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '名单.csv', { type: 'text/csv' }));
    return transfer;
  }, text);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
  await page.getByText('松开即打开这个文件').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await page.getByRole('heading', { name: '名单', exact: true, level: 1 }).waitFor();
  await settled(page);
  expect(await keptCell(page, '名单', 'B2')).toMatchObject({ v: '914504001069928102', t: 1 });
  expect(await keptCell(page, '名单', 'C2')).toMatchObject({ v: 4400.1, t: 2 });
});

test('a reload brings the work back and says so', async () => {
  await pick(page, LIST, 'B7');
  await type(page, '改过的名称');
  await settled(page);
  await page.reload();
  await page.getByText('已恢复“二季度名单”').waitFor();
  await settled(page);
  expect(await keptCell(page, LIST, 'B7')).toMatchObject({ v: '改过的名称' });
  // What is saved after a reload still goes into the package of before.
  const path = await save();
  await choose(path);
  await settled(page);
  expect(await keptCell(page, LIST, 'B7')).toMatchObject({ v: '改过的名称' });
});

test.each([
  [
    'a damaged package',
    '坏.xlsx',
    () => readFileSync(join(ROOT, 'samples/quarter.xlsx')).subarray(0, 9000),
    '没有打开',
  ],
  ['an older format', '旧.xls', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '另存为 .xlsx'],
  ['something else', '图.xlsx', () => Buffer.from('no table at all'), '没有打开'],
])('%s is refused with a way on, and the workbook stays', async (_what, name, bytes, said) => {
  const path = join(folder, name);
  writeFileSync(path, bytes());
  const before = await keptSheets(page);
  await choose(path);
  await page.getByText(`“${name}”没有打开`).first().waitFor();
  expect(await page.locator('.fui-MessageBar').innerText()).toContain(said);
  await page.getByRole('button', { name: '另选文件' }).waitFor();
  expect(await keptSheets(page)).toEqual(before);
});

test('unsaved changes are asked about before another workbook takes their place', async () => {
  await pick(page, LIST, 'B7');
  await type(page, '改过的名称');
  await settled(page);
  const blank = async (): Promise<void> => {
    await page.getByRole('banner').getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: /空白工作簿/ }).click();
  };
  await blank();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  expect(await keptCell(page, LIST, 'B7')).toMatchObject({ v: '改过的名称' });
  await blank();
  await page.getByRole('button', { name: '不保存' }).click();
  await page.getByRole('heading', { name: '工作簿', exact: true, level: 1 }).waitFor();
  await settled(page);
  expect(Object.keys(await keptSheets(page))).toEqual(['Sheet1']);
});

test('a workbook that began in the grid is saved as a whole file', async () => {
  await page.getByRole('banner').getByRole('button', { name: '示例' }).click();
  await page.getByRole('menuitem', { name: /空白工作簿/ }).click();
  await page.getByRole('heading', { name: '工作簿', exact: true, level: 1 }).waitFor();
  await settled(page);
  await pick(page, 'Sheet1', 'A1');
  await type(page, '甲');
  await type(page, '=POLICY.GROWTH(4400,4000)');
  await settled(page);
  const path = await save();
  await choose(path);
  await settled(page);
  expect(await keptSheets(page)).toEqual({
    Sheet1: { A1: { v: '甲', t: 1 }, A2: { v: 0.1, t: 2, f: '=POLICY.GROWTH(4400,4000)' } },
  });
});

test('results are written in one step, the check still stands, and one undo takes them back', async () => {
  const before = await keptSheets(page);
  await page.getByRole('button', { name: /开始核验/ }).click();
  await page.getByRole('button', { name: '写入结果列' }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const write = dialog.getByRole('button', { name: '写入', exact: true });
  // What the list leaves open is asked before the first write.
  while (await write.isDisabled()) {
    await dialog.getByRole('button', { name: '缺数据' }).first().click();
    await page.waitForTimeout(1500);
  }
  await write.click();
  await page.getByText(/已把结果写入/).waitFor();
  await settled(page);
  expect(await keptCell(page, LIST, 'P4')).toMatchObject({ v: '第1条（增产增效）核验结论' });
  expect(await keptCell(page, LIST, 'P8')).toMatchObject({ v: '符合' });
  expect(await keptCell(page, LIST, 'P9')).toMatchObject({ v: '不符合' });
  expect(await page.getByText('在核验之后有改动').count()).toBe(0);
  await page.locator('main').getByRole('button').first().click();
  await settled(page);
  expect((await keptSheets(page))[LIST]).toEqual(before[LIST]);
  // Its sheet has the same name: nothing that was said of the first workbook stands beside it.
  await choose(await save());
  await page.getByRole('button', { name: /开始核验/ }).waitFor();
  expect(await page.getByRole('button', { name: '写入结果列' }).count()).toBe(0);
});

test('behind a dialog the workbook is still to be seen', async () => {
  await page.getByRole('button', { name: /开始核验/ }).click();
  await page.getByRole('button', { name: '写入结果列' }).click();
  const backdrop = page.locator('.fui-DialogSurface__backdrop');
  await backdrop.waitFor();
  const grounds = await backdrop.evaluate((element) => {
    const found: string[] = [];
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (at.getBoundingClientRect().height > 0) found.push(getComputedStyle(at).backgroundColor);
    return found;
  });
  expect(grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)')).toEqual([]);
});

test('clearing leaves nothing on this computer', async () => {
  await pick(page, LIST, 'B7');
  await type(page, '改过的名称');
  await settled(page);
  await page.getByRole('banner').getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '清除本机数据' }).click();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await page.getByText('都已清除').waitFor();
  await page.waitForTimeout(1500);
  expect(await keptSheets(page)).toEqual({});
});
