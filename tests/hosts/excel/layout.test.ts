import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { excelWords } from '../../../src/hosts/excel/words';
import type { Message } from '../../../src/messages/message';
import { say } from '../../../src/messages/say';
import type { Change } from '../../../src/workbook/change';
import { chartName, LABEL_FORMAT, LAYOUT_LIMIT } from '../../../src/workbook/layout';
import type { SheetLayout } from '../../../src/workbook/layout';
import { area, laterChanges, LAYOUT, REPORT, reportChanges } from '../../workbook/layout-samples';
import { HostSheet } from './office-host/model';
import { snapshot } from './snapshot';
import type { Start } from './start';
import { listOf, over, SOON } from './start';

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
  const notes: Message[] = [];
  await started.workbook.apply(reportChanges(), { note: (said) => notes.push(said) });
  const sheet = reportOf(started);
  expect(sheet.page).toEqual({});
  expect([sheet.charts.length, sheet.breaks.size]).toEqual([3, 2]);
  expect(notes.map((said) => say(said, 'zh-CN', excelWords.texts))).toEqual([
    expect.stringMatching(/“核验汇总 \(1\)”的页面设置（本机可能没有打印机），其余内容已写入。打印前请/),
  ]);
});

/** What a plan of a report made again knows of the sheet: its merged areas alone. */
function againChanges(): readonly Change[] {
  return laterChanges().map((change) =>
    change.kind === 'layout' ? { ...change, before: { merges: LAYOUT.merges ?? [] } } : change,
  );
}

test('the undo puts back how the pages were set up, whoever had set them up so', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges());
  const sheet = reportOf(started);
  const mine = {
    orientation: 'Portrait',
    paper: 'A3',
    zoom: { scale: 80 },
    titles: '$2:$2',
    left: '我的页脚',
    right: '',
  };
  Object.assign(sheet.page, mine);
  const undo = await started.workbook.apply(againChanges());
  expect(sheet.page).toMatchObject({ paper: 'A4', titles: '$2:$3', left: '制表人：丙' });
  const redo = await started.workbook.apply(undo);
  expect(sheet.page).toEqual(mine);
  await started.workbook.apply(redo);
  expect(sheet.page).toMatchObject({ paper: 'A4', titles: '$2:$3', left: '制表人：丙' });
});

test('a report made again knows what it had put there before: its undo brings all of that back', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges());
  const key = (): string =>
    JSON.stringify(snapshot(started.world.book), (name, value: unknown) =>
      name === 'charts' || name === 'merges' ? sorted(value) : value,
    );
  const before = key();
  const undo = await started.workbook.apply(againChanges());
  expect([...reportOf(started).links]).toEqual([[place(5, 1), '名单!A3']]);
  await started.workbook.apply(undo);
  expect(key()).toBe(before);
});

test('of a report from before the pane was opened the undo takes nothing away but links and breaks', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges());
  const sheet = reportOf(started);
  const later = new ExcelWorkbook((batch) => started.host.Excel.run(batch), SOON);
  const undo = await later.apply(againChanges());
  await later.apply(undo);
  expect(sheet.charts.map(({ name }) => name)).toContain(chartName(0));
  expect(sheet.frozen).toMatchObject({ top: 1, bottom: 3 });
  expect(sheet.merges).toEqual(expect.arrayContaining([...(LAYOUT.merges ?? [])]));
  expect(sheet.at(7, 1)?.value).toBe('合计');
  expect(sheet.links.has(place(5, 1))).toBe(false);
});

test('a chart that the user dressed keeps its dress, its size and its place among theirs', async () => {
  const started = over(listOf(3));
  await started.workbook.apply(reportChanges());
  const sheet = reportOf(started);
  const [chart] = sheet.charts;
  if (!chart) throw new Error('no chart');
  const { id } = chart;
  chart.legend = 'Top';
  chart.at = 'F2:P30';
  chart.series[0]!.format = '0.0';
  sheet.charts.unshift({ ...chart, id: '{mine}', name: '我的图', series: [] });
  const undo = await started.workbook.apply(againChanges());
  const now = sheet.charts.find(({ name }) => name === chartName(0));
  // Two series became one: that chart is another one. The user's own stays.
  expect(sheet.charts.map(({ name }) => name)).toEqual(['我的图', chartName(0)]);
  expect(now?.id).not.toBe(id);
  await started.workbook.apply(undo);

  const moved = over(listOf(3));
  await moved.workbook.apply(reportChanges());
  const led = reportOf(moved).charts[1];
  if (!led) throw new Error('no pie');
  Object.assign(led, { legend: 'Top', at: 'F18:P40' });
  const pie = LAYOUT.charts?.[1];
  if (!pie) throw new Error('no pie');
  const after: SheetLayout = {
    ...LAYOUT,
    charts: (LAYOUT.charts ?? []).map((each, index) =>
      index === 1
        ? {
            ...pie,
            title: '新占比',
            categories: area('A4:A7'),
            series: [{ name: '符合', values: area('B4:B7') }],
            at: area('E19:L31'),
          }
        : each,
    ),
  };
  const before = { ...led, series: led.series.map((each) => ({ ...each })) };
  const back = await moved.workbook.apply([{ kind: 'layout', sheet: REPORT, before: {}, after }]);
  expect(reportOf(moved).charts[1]).toBe(led);
  expect(led).toMatchObject({ title: '新占比', legend: 'Top', at: 'E19:O41', series: [{ values: ref('B4:B7') }] });
  await moved.workbook.apply(back);
  expect(led).toMatchObject({ ...before, at: 'E18:O40' });
});

test('a sheet that went comes back where it stood', async () => {
  const started = over(listOf(3));
  const add = (sheet: string): Change => ({ kind: 'add-sheet', sheet, widths: [], at: 0 });
  await started.workbook.apply(['丙', '乙', '甲'].map(add));
  const names = (): string[] => started.world.book.sheets.map(({ name }) => name);
  const before = names();
  const undo = await started.workbook.apply(
    ['甲', '乙'].map((sheet): Change => ({ kind: 'remove-sheet', sheet, widths: [] })),
  );
  expect(names()).not.toContain('乙');
  await started.workbook.apply(undo);
  expect(names()).toEqual(before);
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
