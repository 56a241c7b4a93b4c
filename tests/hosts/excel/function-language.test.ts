import { typedName } from '../../../src/functions/names';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { EXCEL_TEXTS } from '../../../src/hosts/excel/texts';
import { say } from '../../../src/messages/say';
import type { FunctionLanguage } from '../../../src/workbook/workbook';
import { WorkbookFailure } from '../../../src/workbook/workbook';
import { officeHost } from './office-host/bridge';
import { HostBook } from './office-host/model';
import { World } from './office-host/world';

const PATIENCE = { every: 5, editing: 20, lost: 20 };

function start(names: readonly FunctionLanguage[]) {
  const book = new HostBook();
  const sheet = book.add('名单');
  sheet.touch(1, 1).value = '企业名称';
  sheet.touch(3, 4).value = 4400;
  const world = new World(book);
  world.functionNames = names;
  const host = officeHost(world);
  return { book, sheet, world, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), PATIENCE) };
}

/** All that stands in the book: sheets, what their cells hold, and their formats. */
function standing(book: HostBook): unknown {
  return book.sheets.map(({ name, visibility, cells }) => [
    name,
    visibility,
    [...cells]
      .filter(([, { value, formula, format }]) => value !== '' || formula !== null || format !== 'General')
      .map(([place, { value, formula, format }]) => [place, value, formula, format]),
  ]);
}

async function refusal(asked: Promise<unknown>): Promise<string> {
  const failure = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(failure instanceof WorkbookFailure)) throw new Error(String(failure));
  return say(failure.said, 'zh-CN', EXCEL_TEXTS);
}

test.each<[string, readonly FunctionLanguage[], FunctionLanguage]>([
  ['English names alone', ['en'], 'en'],
  ['Chinese names alone', ['zh-CN'], 'zh-CN'],
  ['both: the English ones, which every program of ours knows', ['en', 'zh-CN'], 'en'],
])('an Excel that takes %s', async (_, names, language) => {
  const { book, world, workbook } = start(names);
  const before = standing(book);
  expect(await workbook.functionLanguage()).toBe(language);
  expect(standing(book)).toEqual(before);
  // Entered and emptied: two steps that the user's own undo counts, and no more.
  expect(world.writes).toBe(2);
  // Once a session.
  expect(await workbook.functionLanguage()).toBe(language);
  expect(world.writes).toBe(2);
  expect(world.listening.size).toBe(0);
});

test('an Excel that takes none says so, leaves nothing behind, and is asked again', async () => {
  const { book, world, workbook } = start([]);
  const before = standing(book);
  expect(await refusal(workbook.functionLanguage())).toMatch(/Excel还不认得本工具的公式/);
  expect(standing(book)).toEqual(before);
  world.functionNames = ['zh-CN'];
  expect(await workbook.functionLanguage()).toBe('zh-CN');
});

describe('a formula of ours that works tells, and nothing is written', () => {
  test.each<[string, FunctionLanguage]>([
    [`=${typedName('GAP', 'zh-CN')}(1,A1,B1,C1)`, 'zh-CN'],
    [`=IF(A1="","",${typedName('GAP', 'en')}(1,A1,B1,C1))`, 'en'],
  ])('%s', async (formula, language) => {
    const { sheet, world, workbook } = start(['en', 'zh-CN']);
    Object.assign(sheet.touch(9, 9), { formula, value: 100 });
    expect(await workbook.functionLanguage()).toBe(language);
    expect(world.writes).toBe(0);
  });

  test.each<[string, string, string | number]>([
    ['one that Excel does not know', '=POLICY.GAP(1)', '#NAME?'],
    ['one as a file keeps it', '=_xldudf_POLICY_GAP(1)', 3],
    ['one with two calls, of which one may never be asked', '=IF(A1,POLICY.GAP(1),POLICY.VERDICT(1))', 3],
    ['one in a text', '="POLICY.GAP(1)"', 'POLICY.GAP(1)'],
  ])('not %s', async (_, formula, value) => {
    const { sheet, world, workbook } = start(['zh-CN']);
    Object.assign(sheet.touch(9, 9), { formula, value, error: value === '#NAME?' });
    expect(await workbook.functionLanguage()).toBe('zh-CN');
    expect(world.writes).toBe(2);
  });
});

describe('where it is tried', () => {
  test('not on a protected sheet, and on a hidden one before none', async () => {
    const { book, sheet, workbook } = start(['zh-CN']);
    sheet.protected = true;
    const hidden = book.add('底稿', 'Hidden');
    expect(await workbook.functionLanguage()).toBe('zh-CN');
    expect(sheet.calculations).toBe(0);
    hidden.protected = true;
    const { workbook: another } = { workbook: new ExcelWorkbook(workbook.run, PATIENCE) };
    expect(await refusal(another.functionLanguage())).toMatch(/所有工作表都受保护/);
  });

  test('not in cells with a format: a cell formatted as text keeps a formula as a text', async () => {
    const { book, sheet, workbook } = start(['zh-CN']);
    for (let column = 5; column <= 8; column += 1) sheet.touch(1, column).format = '@';
    const before = standing(book);
    expect(await workbook.functionLanguage()).toBe('zh-CN');
    expect(standing(book)).toEqual(before);
  });

  test('a sheet that is full to its last column gives way to another', async () => {
    const { book, sheet, workbook } = start(['en']);
    sheet.touch(1, 16_384).value = '满';
    book.add('另一张');
    const before = standing(book);
    expect(await workbook.functionLanguage()).toBe('en');
    expect(standing(book)).toEqual(before);
  });

  test('a workbook without a used cell', async () => {
    const book = new HostBook();
    book.add('Sheet1');
    const world = new World(book);
    world.functionNames = ['zh-CN'];
    const host = officeHost(world);
    expect(await new ExcelWorkbook((batch) => host.Excel.run(batch), PATIENCE).functionLanguage()).toBe('zh-CN');
  });

  test('read-only: said in words, and nothing is left', async () => {
    const { book, world, workbook } = start(['en']);
    world.readOnly = true;
    const before = standing(book);
    expect((await refusal(workbook.functionLanguage())).length).toBeGreaterThan(5);
    expect(standing(book)).toEqual(before);
  });
});

test('asked twice at once it is tried once', async () => {
  const { world, workbook } = start(['en']);
  expect(await Promise.all([workbook.functionLanguage(), workbook.functionLanguage()])).toEqual(['en', 'en']);
  expect(world.writes).toBe(2);
});
