import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { HostBook } from '../hosts/excel/office-host/model';
import { World } from '../hosts/excel/office-host/world';
import { loadedPack, PACK_IDS } from '../../src/policy/packs';
import { TWO_FOLDER } from '../policy/second/pack-two';
import { built, closeBrowser, openPage, ROOT } from './embedded-browser';
import type { OpenPage } from './embedded-browser';
import { keptCell, keptSheets, pick, settled, type } from './embedded-driving';
import { excelPage } from './excel-host';

jest.setTimeout(180_000);

const SECOND = '云岭市2025年三季度支持企业增收若干措施';
/** Those that come with the tool, the first in use. */
const BUILT_IN = PACK_IDS.map((id) => loadedPack(id).title);
/** The built page as an office deploys it: one policy of its own, and one that was edited after it was checked. */
const site = mkdtempSync(join(tmpdir(), 'packs-'));
let open: OpenPage;

beforeAll(async () => {
  cpSync(built('dist'), site, { recursive: true });
  rmSync(join(site, 'packs'), { recursive: true, force: true });
  for (const [name, id] of [
    ['云岭 2025', 'yunling-2025q3'],
    ['改过的', 'yunling-edited'],
  ] as const) {
    cpSync(TWO_FOLDER, join(site, 'packs', name), { recursive: true });
    const file = join(site, 'packs', name, 'pack.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('yunling-2025q3', id));
  }
  execFileSync(process.execPath, ['scripts/packs.mjs', join(site, 'packs')], { cwd: ROOT });
  appendFileSync(join(site, 'packs', '改过的', 'source.txt'), '又加一句。');
  open = await openPage(site);
});

afterAll(async () => {
  await open.close();
  await closeBrowser();
  rmSync(site, { recursive: true, force: true });
});

const LIST = `企业名称,所属行业,营业收入（万元）
示例甲子有限公司,制造业,500
示例乙丑有限公司,制造业,499.99
示例丙寅有限公司,软件和信息技术服务业,300
`;

const policyOf = (page: Page) => page.getByRole('combobox', { name: '依据的政策' });

async function chooseSecond(page: Page): Promise<void> {
  await policyOf(page).selectOption({ label: SECOND });
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.getByText(`改按《${SECOND}》核验`).waitFor();
  await dialog.getByRole('button', { name: '写入', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('in the page’s own workbook: the good policy appears and judges, the broken one is told with its path', async () => {
  const { page } = open;
  await settled(page);
  const file = join(site, '名单.csv');
  writeFileSync(file, LIST);
  await page.locator('[data-open-file]').setInputFiles(file);
  await page.getByRole('heading', { name: '名单', exact: true, level: 1 }).waitFor();
  await settled(page);
  expect(await policyOf(page).locator('option').allInnerTexts()).toEqual([...BUILT_IN, SECOND]);
  await page.getByRole('button', { name: '有1个政策文件夹没有采用，查看原因' }).click();
  await page.getByText('packs/改过的：文件 source.txt 与索引不符').waitFor();
  await page.getByRole('tab', { name: '核验' }).click();
  await pick(page, '名单', 'F1');
  await type(page, '=POLICY.VERDICT(1,B2,C2)');
  await settled(page);
  expect(await keptCell(page, '名单', 'F1')).toMatchObject({ v: '待定（缺数据）' });
  const before = await keptSheets(page);

  await chooseSecond(page);
  await page.getByText('现行有效，2025年三季度').waitFor();
  await settled(page);
  expect(await keptCell(page, '补充标准', 'D3')).toMatchObject({ v: 'yunling-2025q3' });
  expect(await keptCell(page, '名单', 'F1')).toMatchObject({ v: '符合' });
  await page.getByRole('button', { name: '开始核验（3家）' }).click();
  await page.getByRole('button', { name: '2 符合', exact: true }).waitFor();
  await page.getByRole('button', { name: '1 不符合', exact: true }).waitFor();
  if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/packs.png` });

  // One undo of the grid takes the choice back, and all follows.
  await page.locator('main').getByRole('button').first().click();
  await page.getByText('征求意见稿，2025年二季度').waitFor();
  await settled(page);
  expect(await keptSheets(page)).toEqual(before);
  expect(open.outside).toEqual([]);
  expect(open.complaints).toEqual([]);
});

/** A workbook in Excel that names a policy. */
function bookNaming(id: string): HostBook {
  const book = new HostBook();
  const list = book.add('企业名单');
  [
    ['企业名称', '所属行业', '营业收入（万元）'],
    ['示例甲子有限公司', '制造业', 500],
    ['示例乙丑有限公司', '制造业', 499.99],
  ].forEach((row, down) => {
    row.forEach((value, across) => {
      list.touch(down + 1, across + 1).value = value;
    });
  });
  const standards = book.add('补充标准');
  ['编号', '名称', '单位', '数值', '来源'].forEach((value, across) => {
    standards.touch(1, across + 1).value = value;
  });
  standards.touch(2, 1).value = 'pack';
  standards.touch(2, 4).value = id;
  book.selection = { sheet: '企业名单', area: { top: 1, left: 1, bottom: 1, right: 1 } };
  return book;
}

test('in Excel: the policy that the workbook names judges, in the pane and in formulas', async () => {
  const excel = await excelPage(open.context, new World(bookNaming('yunling-2025q3')), `${open.url}taskpane.html`);
  const { page } = excel;
  await page.getByText('现行有效，2025年三季度').waitFor();
  await page.getByRole('button', { name: '开始核验（2家）' }).click();
  await page.getByRole('button', { name: '1 符合', exact: true }).waitFor();
  await page.getByRole('button', { name: '1 不符合', exact: true }).waitFor();
  expect(await excel.calculate('VERDICT', [1, '制造业', 500])).toMatchObject({ value: '符合' });
  expect(await excel.calculate('THRESHOLD', [1, 'sales'])).toMatchObject({ value: 500 });
  expect(excel.outside).toEqual([]);
  await page.close();
});

test('in Excel: a policy that is not at hand judges nothing, and another can be chosen', async () => {
  const book = bookNaming('yunling-edited');
  const excel = await excelPage(open.context, new World(book), `${open.url}taskpane.html`);
  const { page } = excel;
  await page.getByText('本工作簿指定的政策“yunling-edited”不在手边（「补充标准」D2）').waitFor();
  await page.getByText('packs/改过的：文件 source.txt 与索引不符').waitFor();
  expect(await page.getByRole('button', { name: /^开始核验/ }).count()).toBe(0);
  const refused = await excel.calculate('VERDICT', [1, '制造业', 500]);
  expect([refused.failed, refused.value]).toEqual([true, expect.stringContaining('“yunling-edited”不在手边')]);
  await page.getByRole('button', { name: `改用《${SECOND}》（现行有效，2025年三季度）` }).click();
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByRole('button', { name: '开始核验（2家）' }).waitFor();
  expect(book.sheet('补充标准')?.at(2, 4)?.value).toBe('yunling-2025q3');
  await page.close();
});
