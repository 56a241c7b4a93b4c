import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { settled } from './embedded-driving';
import { launched, offlineFolder } from './offline-browser';
import { embeddedStager, fileOf } from './stage/embedded-stage';
import { MESSY } from './stage/stage';

jest.setTimeout(240_000);

const PASSPHRASE = '足够八个字的口令';

/** A hand at the pane of a page. */
function handAt(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const task = async (name: string): Promise<void> => {
    // What lies behind a dialog is out of reach until it is gone.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    if (await button('返回').isVisible()) await button('返回').click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
  };
  const pick = async (label: string, name: string, buffer: Buffer): Promise<void> => {
    await page.getByLabel(label, { exact: true }).and(page.locator('input')).setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer,
    });
  };
  const downloaded = async (act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const verify = async (name: string, bytes: Buffer): Promise<void> => {
    await pick('选择工作簿', name, bytes);
    await page.getByText(name, { exact: true }).waitFor();
    await button('验章').click();
  };
  return {
    page,
    button,
    task,
    pick,
    downloaded,
    verify,
    heading: (name: string) => page.getByRole('heading', { name, exact: true }),
  };
}

type Hand = ReturnType<typeof handAt>;

/** From the checked list to a copy under a seal. */
async function sealedCopy({ page, button, task, downloaded }: Hand): Promise<{ name: string; bytes: Buffer }> {
  await button(/^开始核验/).click();
  await button('写入结果列').click();
  await page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: '导出', exact: true }).click();
  await task('封存并盖章');
  await page.getByLabel('经办人').fill('张三');
  await button('预览盖章').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('校验页含全部企业数据，请勿对外发布').waitFor();
  return downloaded(() => dialog.getByRole('button', { name: '盖章', exact: true }).click());
}

describe('beside the grid', () => {
  const stager = embeddedStager();
  afterAll(() => stager.end());

  test('a copy is sealed and verified; a figure changed in it shows; with key and trust it is intact', async () => {
    const stage = await stager.open(MESSY);
    const hand = handAt(stage.page);
    const { page, task, button, pick, downloaded, verify, heading } = hand;
    const copy = await sealedCopy(hand);
    expect(copy.name).toBe('产值情况（已盖章）.xlsx');
    await page.getByText('盖好章的副本已下载为“产值情况（已盖章）.xlsx”。').waitFor();
    expect(await stage.sheets()).not.toContain('防篡改校验');

    await task('验章');
    await page.getByRole('radio', { name: '另选一个文件' }).check();
    await verify(copy.name, copy.bytes);
    await heading('内容一致，没有签名').waitFor();
    await page.getByText('张三', { exact: true }).waitFor();

    const book = new ExcelJS.Workbook();
    await book.xlsx.load(copy.bytes.buffer as ArrayBuffer);
    const cell = book.getWorksheet(MESSY.name)!.getCell('D7');
    expect(cell.value).toBe(35_000_000);
    cell.value = 45_000_000;
    await verify('改过.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    await heading('有改动').waitFor();
    await heading('名单数据（1处）').waitFor();
    await page.getByText(`${MESSY.name}!D7`).waitFor();
    await page.getByText('原为“35000000”，现为“45000000”').waitFor();

    await task('新建密钥');
    await page.getByLabel('单位名称').fill('市工信局');
    await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('再输入一次口令').fill(PASSPHRASE);
    const key = await downloaded(() => button('新建密钥').click());
    const open = await downloaded(() => button('另存公钥文件').click());
    expect(await page.getByLabel('口令', { exact: true }).inputValue()).toBe('');

    await task('封存并盖章');
    await pick('选择密钥文件', key.name, key.bytes);
    await page.getByLabel('密钥的口令').fill(PASSPHRASE);
    await button('预览盖章').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^市工信局（[0-9a-f]{16}）$/).waitFor();
    const signed = await downloaded(() => dialog.getByRole('button', { name: '盖章', exact: true }).click());
    expect(await page.getByLabel('密钥的口令').inputValue()).toBe('');

    await task('验章');
    await pick('选择信任文件', open.name, open.bytes);
    await page.getByText(/^信任1把密钥：市工信局/).waitFor();
    await verify('签名.xlsx', signed.bytes);
    await heading('完好').waitFor();
    await page.getByRole('radio', { name: '现在打开的工作簿' }).check();
    await button('验章').click();
    await heading('没有盖章').waitFor();
    expect(stage.outside).toEqual([]);
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });
});

describe('from the disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser.close());

  test('the folder without a server seals and verifies, too', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    page.setDefaultTimeout(60_000);
    await page.goto(pathToFileURL(join(offlineFolder(), '打开.html')).href);
    await settled(page);
    const file = await fileOf(MESSY);
    await page
      .locator('[data-open-file]')
      .setInputFiles({ name: '名单.xlsx', mimeType: 'application/octet-stream', buffer: file });
    await page.getByRole('heading', { name: '名单', exact: true, level: 1 }).waitFor();
    await settled(page);
    const hand = handAt(page);
    const copy = await sealedCopy(hand);
    await hand.task('验章');
    await page.getByRole('radio', { name: '另选一个文件' }).check();
    await hand.verify(copy.name, copy.bytes);
    await hand.heading('内容一致，没有签名').waitFor();
  });
});
