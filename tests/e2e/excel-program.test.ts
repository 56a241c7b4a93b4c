import { HostBook } from '../hosts/excel/office-host/model';
import { HostUser } from '../hosts/excel/office-host/user';
import { World } from '../hosts/excel/office-host/world';
import { built, closeBrowser, openPage } from './embedded-browser';
import type { OpenPage } from './embedded-browser';
import { excelPage } from './excel-host';
import type { ExcelPage, Program } from './excel-host';

jest.setTimeout(180_000);

const LIST = [
  ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'],
  ['甲机械有限公司', '机械', 4400, 4000],
  ['乙机械有限公司', '机械', 4399.99, 4000],
  ['丙建材有限公司', '建材', 3500, 3000],
];

let server: OpenPage;
let excel: ExcelPage;

beforeAll(async () => {
  server = await openPage(built('dist'), 'taskpane.html');
});
afterEach(async () => {
  await excel.page.close();
  expect(excel.outside).toEqual([]);
  expect(excel.complaints).toEqual([]);
});
afterAll(async () => {
  await server.close();
  await closeBrowser();
});

async function opened(program: Program = {}, prepare?: (world: World) => void): Promise<World> {
  const book = new HostBook();
  const sheet = book.add('企业名单');
  LIST.forEach((row, down) => {
    row.forEach((value, across) => {
      sheet.touch(down + 1, across + 1).value = value;
    });
  });
  book.selection = { sheet: '企业名单', area: { top: 1, left: 1, bottom: 1, right: 1 } };
  const world = new World(book);
  prepare?.(world);
  excel = await excelPage(server.context, world, `${server.url}taskpane.html`, program);
  return world;
}

const start = () => excel.page.getByRole('button', { name: '开始核验（3家）' });

test('starting up writes nothing and asks for nothing that would empty the user’s own undo', async () => {
  const world = await opened({ settings: { 已有: '"不动"' } });
  await start().waitFor();
  await excel.page.waitForTimeout(1500);
  expect(world.writes).toBe(0);
  // No property is set, no setting saved, no ribbon drawn anew: what is called looks, listens and calculates.
  const allowed =
    /^(_KeepReference|_RemoveReference|_Register\w+Event|_SetOsfControlContainerReady\w+|NotifyActionHandlerReady|Get\w+|Calculate|Trace)$/;
  expect(excel.asked.filter((name) => !allowed.test(name))).toEqual([]);
  expect(await excel.settings()).toEqual({ 已有: '"不动"' });
});

test('formulas are answered by the same page', async () => {
  await opened();
  await start().waitFor();
  expect(await excel.calculate('VERDICT', [1, '机械', 4400, 4000])).toMatchObject({ value: '符合' });
  expect(await excel.calculate('CREDITCODE', ['91350100M000100Y43'])).toMatchObject({ value: true });
  const refused = await excel.calculate('AWARD', [1, null, null, null]);
  expect(refused.failed).toBe(true);
  expect(refused.value).toContain('m1.award');
  const list = await excel.calculate('CHECK', [LIST, 1]);
  const verdicts = (list.value as unknown[][]).map((row) => row[0]);
  expect(verdicts).toEqual(['核验结论', '符合', '不符合', '待定（标准未明确）']);
});

test('a button of the ribbon reaches what the page registered for it', async () => {
  await opened();
  await start().waitFor();
  await excel.page.evaluate(() => {
    Office.actions.associate('probe', () => {
      document.title = '按下了';
    });
  });
  await excel.press('probe');
  await excel.page.waitForFunction(() => document.title === '按下了');
});

test('English, and dark', async () => {
  await opened({ locale: 'en-US', theme: 'dark' });
  await excel.page.getByRole('button', { name: /^Check/ }).waitFor();
  expect(await excel.page.evaluate(() => document.documentElement.lang)).toBe('en');
  const background = await excel.page
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 255] = /\d+/.exec(background)?.map(Number) ?? [];
  expect(red).toBeLessThan(80);
});

test('what is above the sets that the program declares is refused by the library', async () => {
  await opened();
  await start().waitFor();
  const codes = await excel.page.evaluate(async () => {
    const code = async (work: () => void): Promise<string> => {
      try {
        work();
        return await Promise.resolve('taken');
      } catch (thrown) {
        return (thrown as { code: string }).code;
      }
    };
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('企业名单').getRange('A1');
    return [await code(() => range.getDependents()), await code(() => range.getMergedAreasOrNullObject())];
  });
  expect(codes).toEqual(['ApiNotFound', 'taken']);
});

/** Runs the check and asks for its results to be written. */
async function writeResults(): Promise<void> {
  await start().click();
  await excel.page.getByRole('button', { name: '写入结果列' }).click();
  await excel.page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
}

test.each<[string, (world: World) => void, RegExp]>([
  ['in Protected View', (world) => (world.readOnly = true), /不能写入.*没有写入任何内容/],
  [
    'on a protected sheet',
    (world) => {
      world.book.sheets[0]!.protected = true;
    },
    /受保护，.*没有写入任何内容/,
  ],
  ['while the seventh write fails', (world) => (world.failAtWrite = 7), /没有接受.*已恢复原样/],
])('%s nothing is written, and the pane says so', async (_what, fault, said) => {
  const world = await opened();
  await start().waitFor();
  fault(world);
  await writeResults();
  await excel.page.getByText(said).first().waitFor();
  const sheet = world.book.sheets[0]!;
  expect(sheet.used(true)).toEqual({ top: 1, left: 1, bottom: 4, right: 4 });
  expect(world.book.sheets).toHaveLength(1);
});

test('while a cell is being edited the write waits, and is made once it is not', async () => {
  const world = await opened();
  await start().click();
  await excel.page.getByRole('button', { name: '写入结果列' }).click();
  const write = excel.page.getByRole('dialog').getByRole('button', { name: '写入', exact: true });
  await write.waitFor();
  world.editing = true;
  await write.click();
  await excel.page.waitForTimeout(1500);
  expect(world.writes).toBe(0);
  world.editing = false;
  await excel.page.getByText(/^已把结果写入/).waitFor();
  expect(world.book.sheets[0]!.at(3, 5)?.value).toBe('不符合');
});

test('a host that answers late is waited for; one that is closed in the middle leaves the page as it is', async () => {
  const world = await opened({}, (each) => (each.slow = 300));
  await start().click();
  await excel.page.getByText('乙机械有限公司').first().waitFor();
  world.closed = true;
  await excel.page.getByRole('button', { name: '写入结果列' }).click();
  await excel.page.waitForTimeout(1000);
  expect(world.writes).toBe(0);
  expect(await excel.page.getByText('乙机械有限公司').first().isVisible()).toBe(true);
});

test('a cell filled while the preview is open: nothing is written, and it keeps what was put there', async () => {
  const world = await opened();
  await start().click();
  await excel.page.getByRole('button', { name: '写入结果列' }).click();
  const write = excel.page.getByRole('dialog').getByRole('button', { name: '写入', exact: true });
  await write.waitFor();
  new HostUser(world).type('企业名单', 'E3', '别人的意见');
  await write.click();
  await excel.page
    .getByText(/在读取后被改动，没有写入任何内容/)
    .first()
    .waitFor();
  const sheet = world.book.sheets[0]!;
  expect(sheet.at(3, 5)?.value).toBe('别人的意见');
  expect(sheet.used(true)).toEqual({ top: 1, left: 1, bottom: 4, right: 5 });
});

test('a row put in between check and write: each verdict stands beside its own enterprise', async () => {
  const world = await opened();
  await start().click();
  const write = excel.page.getByRole('button', { name: '写入结果列' });
  await write.waitFor();
  new HostUser(world).insertRow('企业名单', 3);
  await excel.tell();
  await write.click();
  await excel.page.getByRole('dialog').getByRole('button', { name: '写入', exact: true }).click();
  await excel.page.getByText(/^已把结果写入/).waitFor();
  const sheet = world.book.sheets[0]!;
  const beside = [1, 2, 3, 4, 5].map((row) => [sheet.at(row, 1)?.value ?? '', sheet.at(row, 5)?.value ?? '']);
  expect(beside).toEqual([
    ['企业名称', '核验结论'],
    ['甲机械有限公司', '符合'],
    ['', ''],
    ['乙机械有限公司', '不符合'],
    ['丙建材有限公司', '待定（标准未明确）'],
  ]);
});
