import { parseArea } from '../../../src/workbook/address';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { officeHost } from './office-host/bridge';
import type { OfficeHost } from './office-host/bridge';
import { World } from './office-host/world';
import { listOf, results, SOON } from './start';

/** Flags of a request, as the library sets them. */
const WRITES = 1;
const UNDOABLE = 16;

/** An Excel for Windows that keeps its undo through requests that say so. */
function start(): { host: OfficeHost; workbook: ExcelWorkbook; costly: string[] } {
  const book = listOf(40);
  const [sheet] = book.sheets;
  sheet?.merges.push(parseArea('A5:A7')!, parseArea('D1:F1')!);
  for (const row of [6, 7]) Object.assign(sheet!.touch(row, 1), { value: '' });
  sheet?.hiddenRows.add(9).add(12);
  sheet!.touch(3, 4).formula = '=B3*2';
  Object.assign(sheet!.touch(4, 4), { value: '#N/A', error: true });
  const sets = ['RichApiRuntimeFlag 1.1', 'RichApiRuntimeFlag 1.2', 'ExcelApiUndo 1.2', 'ExcelApiUndo 1.6'];
  const host = officeHost(new World(book), { sets });
  const costly: string[] = [];
  const ask = host.door.ask.bind(host.door);
  host.door.ask = (request, batch) => {
    const { flags } = JSON.parse(request) as { flags: number };
    if ((flags & WRITES) !== 0 && (flags & UNDOABLE) === 0) costly.push(request);
    return ask(request, batch);
  };
  return { host, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), SOON), costly };
}

test('what no one asked for leaves the user their own undo', async () => {
  const { host, workbook, costly } = start();
  await workbook.read('名单');
  const asked = costly.length;
  // Merged areas cannot be had for less.
  expect(asked).toBe(1);
  host.world.book.sheet('名单')!.touch(20, 2).value = 12;
  const grid = await workbook.read('名单', { unasked: true });
  await workbook.sheets();
  await workbook.selection();
  expect(costly).toHaveLength(asked);
  expect(grid.value(20, 2)).toEqual({ kind: 'number', number: 12 });
  expect(grid.merges).toEqual([parseArea('A5:A7'), parseArea('D1:F1')]);
  expect(grid.parts.mergesKept).toBe(true);
  expect([...grid.parts.hiddenRows]).toEqual([9, 12]);
});

test('a write does: it is the user’s own', async () => {
  const { workbook, costly } = start();
  await workbook.apply([results(40, 8)]);
  expect(costly.length).toBeGreaterThan(0);
});

test.each([
  ['rows came in above', 5, '另一家'],
  ['cells are no longer merged', 6, '分开了'],
])('merged areas are asked for again where %s', async (_what, row, value) => {
  const { host, workbook, costly } = start();
  await workbook.read('名单');
  const asked = costly.length;
  const sheet = host.world.book.sheet('名单')!;
  sheet.touch(row, 1).value = value;
  sheet.merges.splice(0, 1);
  const grid = await workbook.read('名单', { unasked: true });
  expect(costly).toHaveLength(asked + 1);
  expect(grid.merges).toEqual([parseArea('D1:F1')]);
  expect(grid.parts.mergesKept).toBeUndefined();
});
