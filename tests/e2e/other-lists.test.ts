import { readFileSync } from 'node:fs';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import ExcelJS from 'exceljs';
import type { Download } from 'playwright-core';
import { code } from '../check/compare/lists';
import { embeddedStager } from './stage/embedded-stage';
import type { Stage, StageSheet } from './stage/stage';

jest.setTimeout(240_000);

const HEADER = [
  '企业名称',
  '统一社会信用代码',
  '所属行业',
  '县（市、区）',
  '二季度产值（万元）',
  '上年同期产值（万元）',
];
const COUNTIES = ['江南区', '青秀区', '柳南区', '七星区'];
const LIST: StageSheet = {
  name: '全市名单',
  merges: [],
  rows: [
    HEADER,
    ...COUNTIES.flatMap((county, place) =>
      [1, 2, 3, 4].map((at) => [
        `${county}${String(at)}公司`,
        code(place * 10 + at),
        '通用设备制造业',
        county,
        4400 + 10 * at,
        at === 4 ? null : 4000,
      ]),
    ),
  ],
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let stage: Stage;
const stager = embeddedStager();
afterEach(async () => {
  await stage.close();
  expect(stage.outside).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
afterAll(() => stager.end());

const button = (name: string | RegExp) => stage.page.getByRole('button', { name, exact: true });
/** The pane's own way to files: the page has one of its own for workbooks to open. */
const pickFiles = (files: readonly { name: string; buffer: Buffer }[]) =>
  stage.page
    .locator('[role=tabpanel] input[type=file]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: XLSX })));

async function downloading(press: () => Promise<void>): Promise<Download> {
  const coming = stage.page.waitForEvent('download');
  await press();
  return coming;
}

async function unpacked(download: Download): Promise<Map<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(await download.path())), { useWebWorkers: false });
  const files = new Map<string, Buffer>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  return files;
}

/** A county's file as it comes back: the second enterprise gone, one more, every figure ten times as large. */
async function sentBack(bytes: Buffer): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  let header = 1;
  while (sheet.getRow(header).getCell(1).text !== '企业名称') header += 1;
  sheet.spliceRows(header + 2, 1);
  sheet.addRow(['柳南区新增公司', code(77), '通用设备制造业', '柳南区', 4600, 4000]);
  for (let row = header + 1; row <= header + 4; row += 1) {
    for (const column of [5, 6]) {
      const cell = sheet.getRow(row).getCell(column);
      if (typeof cell.value === 'number') cell.value = cell.value * 10;
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a list goes out by county, comes back, is taken together and compared with what it was', async () => {
  stage = await stager.open(LIST);
  const { page } = stage;
  await button('开始核验（16家）').click();
  await button('写入结果列').waitFor();
  await page.getByRole('tab', { name: '导出', exact: true }).click();

  // Out: four workbooks in one file.
  await page.getByRole('button', { name: /按县区拆分/ }).click();
  await page.getByRole('checkbox', { name: /^柳南区：4家/ }).waitFor();
  const zip = await downloading(() => button('生成4个工作簿').click());
  expect(zip.suggestedFilename()).toBe('全市名单按县区拆分.zip');
  const parts = await unpacked(zip);
  expect([...parts.keys()].sort()).toEqual([...COUNTIES].sort().map((county) => `${county}.xlsx`));
  await button('返回').click();

  // Back: one of them changed, and a file that is none.
  await page.getByRole('button', { name: /汇总各县区/ }).click();
  const files = await Promise.all(
    [...parts].map(async ([name, buffer]) => ({
      name,
      buffer: name === '柳南区.xlsx' ? await sentBack(buffer) : buffer,
    })),
  );
  await pickFiles([...files, { name: '坏.xlsx', buffer: Buffer.from('not a workbook') }]);
  await page.getByText('汇总4个文件，企业16家').waitFor();
  await page.getByText(/^没有读出：/).waitFor();
  await page.getByText(/柳南区.*的二季度产值中位数为4[\d,.]+万元（4家）.*约为10倍/).waitFor();
  const merged = await downloading(() => button('另存汇总名单').click());
  expect(merged.suggestedFilename()).toBe('各县区汇总.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(await merged.path()).buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['汇总名单', '疑点清单', '分文件汇总']);

  // Into the workbook, shown first, and back in one step.
  await button('写入本工作簿').click();
  await page.getByRole('dialog').getByText('汇总名单、疑点清单、分文件汇总').waitFor();
  expect(await stage.sheets()).toEqual(['全市名单']);
  await page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
  await page.getByText(/^汇总已写入，从“汇总名单”起/).waitFor();
  await stage.settled();
  expect(await stage.sheets()).toEqual(['全市名单', '汇总名单', '疑点清单', '分文件汇总']);
  await button('撤销').first().click();
  await page.getByText(/^已撤销/).waitFor();
  await stage.settled();
  expect(await stage.sheets()).toEqual(['全市名单']);
  await button('返回').click();

  // Compared: what came back is the later version.
  await page.getByRole('button', { name: /比对两份名单/ }).click();
  await page.getByRole('radio', { name: '这份名单的后一份' }).click();
  await pickFiles([{ name: '各县区汇总.xlsx', buffer: readFileSync(await merged.path()) }]);
  await page.getByText('名单比对：前“本工作簿”16家，后“各县区汇总.xlsx”16家').waitFor();
  for (const [name, count] of [
    ['新增', 1],
    ['退出', 1],
    ['数据变化', 3],
    ['无变化', 12],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${name}\\s*${String(count)}$`) }).waitFor();
  }
  await page.getByRole('button', { name: /^退出\s*1$/ }).click();
  await page.getByRole('button', { name: /^柳南区2公司，在工作表中选中第11行/ }).click();
  expect(await stage.selected()).toMatch(/11/);
  const compared = await downloading(() => button('另存比对结果').click());
  expect(compared.suggestedFilename()).toBe('全市名单比对结果.xlsx');

  // Against a second source: the missing bases are filled in, each with where it came from, and taken back in one step.
  const source = new ExcelJS.Workbook();
  const statistics = source.addWorksheet('统计');
  statistics.addRow(HEADER);
  statistics.addRow(['江南区4公司', code(4), '通用设备制造业', '江南区', 4440, 3900]);
  await page.getByRole('radio', { name: /^另一来源的数据/ }).click();
  await pickFiles([{ name: '统计局.xlsx', buffer: Buffer.from(await source.xlsx.writeBuffer()) }]);
  await page.getByRole('button', { name: /^可补填同期数\s*1$/ }).click();
  await page.getByText('“全市名单”第5行：同期产值补填3,900万元，来自统计局.xlsx“统计”F2').first().waitFor();
  await button('预览补填同期数').click();
  expect(await stage.cell('全市名单', 'F5')).toBeNull();
  await page.getByRole('dialog').getByRole('button', { name: '补填', exact: true }).click();
  await page.getByText(/^已补填“全市名单”/).waitFor();
  await stage.settled();
  expect(await stage.cell('全市名单', 'F5')).toBe(3900);
  expect(await stage.cell('全市名单', 'G1')).toBe('补填来源');
  await button('撤销').first().click();
  await page.getByText(/^已撤销/).waitFor();
  await stage.settled();
  expect([await stage.cell('全市名单', 'F5'), await stage.cell('全市名单', 'G1')]).toEqual([null, null]);
});
