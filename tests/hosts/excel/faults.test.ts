import type { CellContent } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/change';
import { Cancelled } from '../../../src/workbook/workbook';
import { officeHost } from './office-host/bridge';
import type { HostBook } from './office-host/model';
import { snapshot } from './snapshot';
import type { Start } from './start';
import { blank, block, listOf, LONG, number, over, refusal, results, SOON, text } from './start';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';

jest.setTimeout(240_000);

const ROWS = 120;

/** A list with cells of the user's, dressed, where results will go; a sheet that is to go. */
function book(): HostBook {
  const made = listOf(ROWS);
  const [sheet] = made.sheets;
  if (!sheet) throw new Error();
  Object.assign(sheet.touch(3, 3), { value: '旧', format: '0.00' });
  Object.assign(sheet.touch(3, 3).look, { fill: '#FFFF00', italic: true });
  Object.assign(sheet.touch(9, 4).look, { fill: '#FFFFFF' });
  sheet.widths.set(4, 99);
  const old = made.add('旧表');
  old.touch(1, 1).value = '要删的';
  old.touch(1, 1).look.bold = true;
  old.widths.set(1, 123.75);
  made.add('最后一张').touch(1, 1).value = 1;
  return made;
}

/** Every kind of change: columns on the list, a sheet that comes with a block, one that is emptied and goes. */
function changes(characters = LONG): readonly Change[] {
  const columns = results(ROWS, 3, characters);
  const before = columns.before.map((cells, row) => (row === 2 ? [text('旧'), blank] : cells));
  return [
    { kind: 'add-sheet', sheet: '补充标准', widths: [20, 40] },
    {
      kind: 'cells',
      sheet: '补充标准',
      top: 1,
      left: 1,
      before: [[blank, blank]],
      after: [
        [
          { ...text('m1.award'), role: 'heading' },
          { ...number(20), role: 'input' },
        ] satisfies CellContent[],
      ],
    },
    { ...columns, before },
    { kind: 'cells', sheet: '旧表', top: 1, left: 1, before: [[text('要删的')]], after: [[blank]] },
    { kind: 'remove-sheet', sheet: '旧表', widths: [9] },
  ];
}

function all({ world }: Start): unknown {
  return { sheets: snapshot(world.book), widths: world.book.sheets.map(({ widths }) => [...widths]) };
}

test('an undo puts back values, formats, looks, widths, and a sheet with its content in its place', async () => {
  const started = over(book());
  const { world, sheet, workbook } = started;
  const before = all(started);
  const undo = await workbook.apply(changes());
  expect(world.book.sheets.map(({ name }) => name)).toEqual(['名单', '最后一张', '补充标准']);
  expect([sheet.at(1, 3)?.value, sheet.at(1, 4)?.value]).toEqual(['核验结论', '达标差额（万元）']);
  expect([sheet.at(4, 4)?.value, sheet.at(4, 4)?.format]).toEqual([1, '#,##0.######']);
  expect(sheet.at(3, 3)?.look).toMatchObject({ fill: '#F1FAF1', italic: false });
  // A width that someone set stays.
  expect([sheet.widths.has(3), sheet.widths.get(4)]).toEqual([true, 99]);
  await workbook.apply(undo);
  expect(all(started)).toEqual(before);
});

test('the undo of an undo does it again', async () => {
  const started = over(book());
  const undo = await started.workbook.apply(changes(0));
  const done = all(started);
  await started.workbook.apply(await started.workbook.apply(undo));
  expect(all(started)).toEqual(done);
});

test('a fault in any write leaves the workbook as it was, and says so', async () => {
  const trial = over(book());
  await trial.workbook.apply(changes());
  const { writes } = trial.world;
  expect(writes).toBeGreaterThan(30);
  for (let nth = 1; nth <= writes; nth += 1) {
    const started = over(book());
    const before = all(started);
    started.world.failAtWrite = nth;
    expect([nth, (await refusal(started.workbook.apply(changes()))).code]).toEqual([nth, 'excel.refused']);
    expect(all(started)).toEqual(before);
  }
});

test.each([
  ['MergedRangeConflict', 'excel.in-the-way'],
  ['AccessDenied', 'excel.read-only'],
  ['GeneralException', 'excel.refused'],
])('Excel refuses with %s: %s', async (failWith, code) => {
  const started = over(book());
  const before = all(started);
  Object.assign(started.world, { failAtWrite: 30, failWith });
  expect((await refusal(started.workbook.apply(changes()))).code).toBe(code);
  expect(all(started)).toEqual(before);
});

test('a read-only book', async () => {
  const started = over(book());
  const before = all(started);
  started.world.readOnly = true;
  expect((await refusal(started.workbook.apply(changes()))).code).toBe('excel.read-only');
  expect((await refusal(started.workbook.apply([results(5, 5)]))).code).toBe('excel.read-only');
  expect(all(started)).toEqual(before);
});

test('a host that does not answer', async () => {
  const { world, workbook } = over(book());
  world.disconnected = true;
  expect((await refusal(workbook.sheets())).code).toBe('excel.lost');
  expect((await refusal(workbook.apply(changes()))).code).toBe('excel.lost');
  expect(await workbook.selection()).toBeNull();
});

test('what could not be taken back is said, all of it with its place', async () => {
  const { world, workbook } = over(book());
  Object.assign(world, { failAtWrite: 20, failOn: true });
  expect(await refusal(workbook.apply([results(ROWS, 5, LONG)]))).toEqual({
    code: 'excel.half',
    params: { places: expect.stringMatching(/^名单!E1:F\d+$/) as string },
  });
});

test('a cancel in the middle takes back what was written', async () => {
  const started = over(book());
  const before = all(started);
  const stop = new AbortController();
  const seen: number[] = [];
  const report = ({ done }: { done: number }): void => {
    seen.push(done);
    if (seen.length === 3) stop.abort();
  };
  const work = started.workbook.apply(changes(), { signal: stop.signal, report });
  await expect(work).rejects.toBeInstanceOf(Cancelled);
  expect(seen).toHaveLength(3);
  expect(all(started)).toEqual(before);
});

describe('the connection breaks in the middle', () => {
  /** Breaks at the first request after the results' first write. */
  function breaking(started: Start, back: (asked: number) => boolean): void {
    const { door } = started.host;
    const ask = door.ask.bind(door);
    let broken = 0;
    door.ask = (request, batch) => {
      if (started.sheet.at(2, 5)?.value) broken += 1;
      started.world.disconnected = broken > 0 && !back(broken);
      return ask(request, batch);
    };
  }

  test('and comes back: everything is taken back', async () => {
    const started = over(book(), { ...SOON, lost: 60_000 });
    const before = all(started);
    breaking(started, (asked) => asked > 4);
    expect((await refusal(started.workbook.apply([results(ROWS, 5, LONG)]))).code).toBe('excel.lost');
    expect(all(started)).toEqual(before);
  });

  test('and stays away: what is left is named, and the sheet says it too', async () => {
    const started = over(book());
    breaking(started, () => false);
    const said = await refusal(started.workbook.apply([results(ROWS, 5, LONG)]));
    expect(said).toEqual({
      code: 'excel.half-lost',
      params: { places: expect.stringMatching(/^名单!E1:F\d+$/) as string },
    });
    expect(started.sheet.at(1, 5)?.value).toBe('核验结论（写入未完成）');
  });

  test('another workbook of the same page still works', async () => {
    const started = over(book());
    breaking(started, () => false);
    await refusal(started.workbook.apply([results(ROWS, 5, LONG)]));
    const again = officeHost(over(started.world.book).world);
    const workbook = new ExcelWorkbook((batch) => again.Excel.run(batch), SOON);
    await workbook.apply([block(500, 1, [[text('在')]])]);
    expect(started.sheet.at(500, 1)?.value).toBe('在');
  });
});
