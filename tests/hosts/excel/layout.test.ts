import { chartName, LABEL_FORMAT, LAYOUT_LIMIT } from '../../../src/workbook/layout';
import type { SheetLayout } from '../../../src/workbook/layout';
import { area, laterChanges, LAYOUT, REPORT, reportChanges } from '../../workbook/layout-samples';
import { HostSheet } from './office-host/model';
import { snapshot } from './snapshot';
import type { Start } from './start';
import { listOf, over } from './start';

jest.setTimeout(240_000);

const ref = (cells: string): string => `'${REPORT}'!${cells}`;
const place = HostSheet.place.bind(HostSheet);

function reportOf({ world }: Start): HostSheet {
  const sheet = world.book.sheet(REPORT);
  if (!sheet) throw new Error('no report');
  return sheet;
}

test('a sheet of ours is laid out once its cells stand', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges());
  const sheet = reportOf(started);
  expect(sheet.merges).toEqual(LAYOUT.merges);
  expect(sheet.at(1, 1)?.value).toBe('核验汇总');
  expect(sheet.frozen).toMatchObject({ top: 1, bottom: 3 });
  expect(Object.fromEntries(sheet.heights)).toEqual(LAYOUT.heights);
  expect(sheet.filter?.area).toEqual(area('A3:C6'));
  expect([...sheet.links]).toEqual([[place(4, 1), '名单!A3']]);
  expect([...sheet.breaks]).toEqual([5, 6]);
  expect(sheet.page).toEqual({
    orientation: 'Landscape',
    paper: 'A4',
    zoom: { horizontalFitToPages: 1 },
    titles: '$1:$3',
    left: '制表人：A&&B  复核人：<无>',
    right: '第&P页 共&N页',
  });
  expect(
    sheet.charts.map(({ name, kind, title, at, legend, reversed }) => [name, kind, title, at, legend, reversed]),
  ).toEqual([
    [chartName(0), 'ColumnClustered', '各县区 <符合> & "待定"', 'E2:L16', 'Bottom', false],
    [chartName(1), 'Pie', '占比', 'E18:L30', 'Right', false],
    [chartName(2), 'BarStacked', '叠加', 'E32:L46', 'Bottom', true],
  ]);
  // Excel would take a name that begins with = for a reference.
  expect(sheet.charts[0]?.series).toEqual([
    { name: '符合', values: ref('B4:B6'), categories: ref('A4:A6'), labels: true, format: LABEL_FORMAT },
    { name: ' =待定', values: ref('C4:C6'), categories: ref('A4:A6'), labels: true, format: LABEL_FORMAT },
  ]);
});

test('its undo takes the sheet away, and the undo of that lays it out again', async () => {
  const started = over(listOf(3));
  const before = snapshot(started.world.book);
  const undo = await started.workbook.apply(reportChanges());
  const done = snapshot(started.world.book);
  const redo = await started.workbook.apply(undo);
  expect(snapshot(started.world.book)).toEqual(before);
  await started.workbook.apply(redo);
  expect(snapshot(started.world.book)).toEqual(done);
});

test('a report made again moves what is ours; the user’s own merges, links, breaks and charts stay; its undo puts all back', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges());
  const sheet = reportOf(started);
  sheet.merges.push(area('A20:B20'));
  sheet.links.set(place(30, 1), '名单!B2');
  sheet.breaks.add(40);
  sheet.charts.push({ ...sheet.charts[0]!, id: '{mine}', name: '我的图', series: [] });
  const before = snapshot(started.world.book);
  const undo = await started.workbook.apply(laterChanges());
  expect(sheet.merges).toEqual([area('A1:C1'), area('A20:B20'), area('A8:B8')]);
  expect([...sheet.links]).toEqual([
    [place(30, 1), '名单!B2'],
    [place(5, 1), '名单!A3'],
  ]);
  expect([...sheet.breaks].sort((a, b) => a - b)).toEqual([6, 7, 40]);
  expect(Object.fromEntries(sheet.heights)).toEqual({ 1: 30, 5: 45 });
  expect(sheet.filter?.area).toEqual(area('A3:C7'));
  expect(sheet.page).toMatchObject({ orientation: 'Portrait', titles: '$2:$3', left: '制表人：丙' });
  expect(sheet.charts.map(({ name }) => name)).toEqual(['我的图', chartName(0)]);
  expect(sheet.at(7, 2)?.value).toBe('');
  expect(sheet.at(7, 1)?.value).toBe('丙县 & <丁>');
  await started.workbook.apply(undo);
  const order = (book: unknown): string =>
    JSON.stringify(book, (key, value: unknown) => (key === 'charts' || key === 'merges' ? sorted(value) : value));
  expect(order(snapshot(started.world.book))).toBe(order(before));
  expect(sheet.page).toMatchObject({ orientation: 'Landscape', titles: '$1:$3' });
});

function sorted(list: unknown): unknown {
  return (list as unknown[]).map((each) => JSON.stringify(each)).sort();
}

/** How often the book is written in a run that goes well. */
async function writesOf(
  prepare: (started: Start) => Promise<void>,
  run: (started: Start) => Promise<unknown>,
): Promise<number> {
  const started = over(listOf(3));
  await prepare(started);
  const from = started.world.writes;
  await run(started);
  return started.world.writes - from;
}

describe.each<[string, (started: Start) => Promise<void>, (started: Start) => Promise<unknown>]>([
  ['a new report', () => Promise.resolve(), ({ workbook }) => workbook.apply(reportChanges())],
  [
    'a report made again',
    async ({ workbook }) => {
      await workbook.apply(reportChanges());
    },
    ({ workbook }) => workbook.apply(laterChanges()),
  ],
])('%s that breaks off', (_what, prepare, run) => {
  test('at any write leaves the workbook as it was, or is whole where only the pages were not set up', async () => {
    const writes = await writesOf(prepare, run);
    expect(writes).toBeGreaterThan(20);
    let [broken, tolerated] = [0, 0];
    for (let nth = 1; nth <= writes; nth += 1) {
      const started = over(listOf(3));
      await prepare(started);
      const key = (): string =>
        JSON.stringify(snapshot(started.world.book), (name, value: unknown) =>
          name === 'charts' || name === 'merges' ? sorted(value) : value,
        );
      const before = key();
      started.world.failAtWrite = started.world.writes + nth;
      try {
        await run(started);
        tolerated += 1;
      } catch {
        broken += 1;
        expect([nth, key()]).toEqual([nth, before]);
      }
    }
    expect(broken).toBeGreaterThan(15);
    // Orientation, paper, zoom, titles, two feet.
    expect(tolerated).toBeLessThanOrEqual(6);
  });
});

test('without a printer all but the pages is there', async () => {
  const started = over(listOf(3));
  started.world.printer = false;
  await started.workbook.apply(reportChanges());
  const sheet = reportOf(started);
  expect(sheet.page).toEqual({});
  expect([sheet.charts.length, sheet.breaks.size]).toEqual([3, 2]);
});

test('where a link overwrites what its cell shows, the cell gets its words back, and they are no formula', async () => {
  const started = over(listOf(3));
  started.world.linksOverwrite = true;
  await started.workbook.apply(reportChanges());
  expect(reportOf(started).at(4, 1)).toMatchObject({ value: '=甲县', formula: null });
});

test('a merged area of the user’s that ours would cut stays', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges({}));
  const sheet = reportOf(started);
  sheet.merges.push(area('B7:C7'));
  const after: SheetLayout = { merges: [area('A7:B7'), area('A1:C1')] };
  await started.workbook.apply([{ kind: 'layout', sheet: REPORT, before: {}, after }]);
  expect(sheet.merges).toEqual([area('B7:C7'), area('A1:C1')]);
});

test('no more breaks than Excel keeps, and links in several requests', async () => {
  const started = over(listOf(3));
  const breaks = Array.from({ length: 1500 }, (_, row) => row + 1);
  const links = Array.from({ length: 450 }, (_, row) => ({ row: row + 1, column: 5, sheet: '名单', area: area('A1') }));
  await started.workbook.apply(reportChanges({ links, print: { orientation: 'portrait', breaks } }));
  const sheet = reportOf(started);
  expect([sheet.breaks.size, sheet.links.size]).toEqual([LAYOUT_LIMIT.breaks, 450]);
});
