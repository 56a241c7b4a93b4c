import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { CellContent } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/change';
import { Cancelled, WorkbookFailure } from '../../../src/workbook/workbook';
import { officeHost } from './office-host/bridge';
import type { OfficeHost } from './office-host/bridge';
import { HostBook } from './office-host/model';
import { World } from './office-host/world';
import { snapshot } from './snapshot';

jest.setTimeout(120_000);

/** Patience that a test has. */
const SOON = { every: 5, editing: 60, lost: 60 };

/** More than one request's worth of two columns. */
const ROWS = 11_000;
const text = (words: string): CellContent => ({ value: { kind: 'text', text: words } });

function start(): { host: OfficeHost; workbook: ExcelWorkbook } {
  const book = new HostBook();
  const sheet = book.add('名单');
  for (let row = 1; row <= ROWS; row += 1) {
    sheet.touch(row, 1).value = `企业${String(row)}`;
    const output = sheet.touch(row, 2);
    output.value = row / 7;
    output.format = '0.00';
    output.look.bold = row === 1;
  }
  sheet.touch(3, 3).value = '旧';
  sheet.touch(3, 3).look.fill = '#FFFF00';
  const host = officeHost(new World(book));
  return { host, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), SOON) };
}

/** Column C and D of the list, a new sheet, and a block on it. */
function changes(): Change[] {
  const before = Array.from({ length: ROWS }, (_, row) => [
    row === 2 ? text('旧') : { value: EMPTY },
    { value: EMPTY },
  ]);
  const after = Array.from({ length: ROWS }, (_, row): CellContent[] => [
    { ...text(row % 3 ? '符合' : '00123'), role: row % 3 ? 'eligible' : 'text' },
    { value: { kind: 'number', number: row / 3 }, role: 'amount' },
  ]);
  return [
    { kind: 'add-sheet', sheet: '补充标准', widths: [20, 40] },
    {
      kind: 'cells',
      sheet: '补充标准',
      top: 1,
      left: 1,
      before: [[{ value: EMPTY }]],
      after: [[{ ...text('m1.award'), role: 'heading' }]],
    },
    { kind: 'cells', sheet: '名单', top: 1, left: 3, before, after },
  ];
}

async function failing(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

function codeOf(thrown: unknown): string {
  return thrown instanceof WorkbookFailure ? thrown.said.code : String(thrown);
}

test('an undo puts back values, formats and looks', async () => {
  const { host, workbook } = start();
  const before = snapshot(host.world.book);
  const undo = await workbook.apply(changes());
  const sheet = host.world.book.sheet('名单');
  expect([sheet?.at(1, 3)?.value, sheet?.at(2, 3)?.value, sheet?.at(2, 3)?.look.fill]).toEqual([
    '00123',
    '符合',
    '#F1FAF1',
  ]);
  expect([sheet?.at(4, 4)?.value, sheet?.at(4, 4)?.format]).toEqual([1, '#,##0.######']);
  expect(host.world.book.sheet('补充标准')?.widths.get(2)).toBeCloseTo(213.75);
  await workbook.apply(undo);
  expect(snapshot(host.world.book)).toEqual(before);
});

test('a fault in any write leaves the workbook as it was, and says so', async () => {
  const all = start();
  await all.workbook.apply(changes());
  const writes = all.host.world.writes;
  expect(writes).toBeGreaterThan(20);
  const tried = [1, 2, 4, 12, Math.floor(writes / 2), writes - 3, writes];
  for (const nth of tried) {
    const { host, workbook } = start();
    const before = snapshot(host.world.book);
    host.world.failAtWrite = nth;
    expect(codeOf(await failing(workbook.apply(changes())))).toBe('excel.refused');
    expect(snapshot(host.world.book)).toEqual(before);
    expect(host.world.writes).toBeGreaterThanOrEqual(nth);
  }
});

test.each([
  ['MergedRangeConflict', 'excel.in-the-way'],
  ['AccessDenied', 'excel.read-only'],
  ['GeneralException', 'excel.refused'],
])('Excel refuses with %s: %s', async (failWith, code) => {
  const { host, workbook } = start();
  const before = snapshot(host.world.book);
  host.world.failAtWrite = 30;
  host.world.failWith = failWith;
  expect(codeOf(await failing(workbook.apply(changes())))).toBe(code);
  expect(snapshot(host.world.book)).toEqual(before);
});

test('a protected sheet is refused before anything is written', async () => {
  const { host, workbook } = start();
  const sheet = host.world.book.sheet('名单');
  if (sheet) sheet.protected = true;
  const thrown = await failing(workbook.apply(changes()));
  expect(thrown instanceof WorkbookFailure && thrown.said).toEqual({
    code: 'excel.protected',
    params: { sheet: '名单', area: 'C1:D11000' },
  });
  expect(host.world.writes).toBe(0);
});

test('a read-only book, a cell being edited, a host that does not answer', async () => {
  const { host, workbook } = start();
  host.world.readOnly = true;
  // The taking back is refused too, but nothing was written: the sheet that was to come is not there.
  expect(host.world.book.sheets.map(({ name }) => name)).toEqual(['名单']);
  expect(codeOf(await failing(workbook.apply(changes())))).toBe('excel.read-only');
  host.world.readOnly = false;
  host.world.editing = true;
  expect(codeOf(await failing(workbook.apply(changes())))).toBe('excel.editing');
  expect(codeOf(await failing(workbook.read('名单')))).toBe('excel.editing');
  expect(await workbook.selection()).toBeNull();
  host.world.editing = false;
  host.world.disconnected = true;
  expect(codeOf(await failing(workbook.sheets()))).toBe('excel.lost');
});

test('what could not be taken back is said, with its place', async () => {
  const { host, workbook } = start();
  host.world.failAtWrite = 40;
  host.world.failOn = true;
  expect(codeOf(await failing(workbook.apply(changes())))).toBe('excel.half');
});

test('a cancel in the middle takes back what was written', async () => {
  const { host, workbook } = start();
  const before = snapshot(host.world.book);
  const stop = new AbortController();
  const seen: number[] = [];
  const report = ({ done }: { done: number }): void => {
    seen.push(done);
    if (seen.length === 3) stop.abort();
  };
  expect(await failing(workbook.apply(changes(), { signal: stop.signal, report }))).toBeInstanceOf(Cancelled);
  expect(seen).toHaveLength(3);
  expect(snapshot(host.world.book)).toEqual(before);
});
