import type { Block } from '../../../src/hosts/excel/block';
import { markedFirst } from '../../../src/hosts/excel/unfinished';
import { isOwnHeading } from '../../../src/list';
import { say } from '../../../src/messages/say';
import { loadedPack } from '../../../src/policy/packs';
import { exact } from '../../../src/quantity/exact';
import { resultColumns, resultWords } from '../../../src/report/result-columns';
import type { Verdict } from '../../../src/rules/verdict';
import type { Change } from '../../../src/workbook/change';
import type { Grid } from '../../../src/workbook/grid';
import { HostBook } from './office-host/model';
import { snapshot } from './snapshot';
import { over } from './start';
import type { Start } from './start';

jest.setTimeout(240_000);

const ROWS = 100;
const REASON = '据'.repeat(10_000);
const pack = loadedPack();
const verdict: Verdict = { kind: 'eligible', award: { kind: 'amount', amount: exact('12.5') } };

function list(): HostBook {
  const book = new HostBook();
  const sheet = book.add('名单');
  sheet.touch(1, 1).value = '二季度名单';
  sheet.touch(2, 1).value = '企业名称';
  sheet.touch(2, 2).value = '产值';
  for (let row = 3; row < ROWS + 3; row += 1) {
    sheet.touch(row, 1).value = `企业${String(row)}`;
    sheet.touch(row, 2).value = row;
  }
  return book;
}

/** What the next run writes: into columns of ours, where it finds some. */
function plan(grid: Grid): readonly Change[] {
  return resultColumns({
    grid,
    headerTop: 2,
    headerRow: 2,
    rows: Array.from({ length: ROWS }, (_, index) => ({
      row: index + 3,
      results: [{ verdict, reason: [{ code: 'long', params: {} }] }],
    })),
    measures: [1],
    pack,
    speak: (message) => (message.code === 'long' ? REASON : say(message, 'zh-CN', resultWords.texts)),
    place: 'replace',
    highlight: true,
  }).changes;
}

/** A page that dies right before or after the host carries out its nth request: nothing ever comes back. */
function dying(started: Start, nth: number, carriedOut: boolean): Promise<void> {
  const { door } = started.host;
  const ask = door.ask.bind(door);
  let count = 0;
  return new Promise((died) => {
    door.ask = async (request, batch) => {
      count += 1;
      if (count < nth) return ask(request, batch);
      if (count === nth && carriedOut) await ask(request, batch);
      died();
      return null;
    };
  });
}

function headings({ sheet }: Start): unknown[] {
  return [3, 4, 5, 6].map((column) => sheet.at(2, column)?.value ?? '');
}

test('a page that dies at any request leaves a list that says so, and that the next run mends', async () => {
  const whole = over(list());
  const start = snapshot(whole.world.book);
  await whole.workbook.apply(plan(await whole.workbook.read('名单')));
  const { requests } = whole.host.door.traffic;
  const wanted = snapshot(whole.world.book);
  expect(headings(whole)).toEqual(['核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）']);

  let broken = 0;
  for (let nth = 1; nth <= requests; nth += 1) {
    for (const carriedOut of [false, true]) {
      const started = over(list());
      const changes = plan(await started.workbook.read('名单'));
      const died = dying(started, nth, carriedOut);
      void started.workbook.apply(changes);
      const end = await Promise.race([died.then(() => 'died'), finished(started, wanted)]);
      const half = snapshot(started.world.book);
      if (
        end === 'died' &&
        JSON.stringify(half) !== JSON.stringify(start) &&
        JSON.stringify(half) !== JSON.stringify(wanted)
      ) {
        broken += 1;
        const said = headings(started);
        expect(said.every((heading) => String(heading).endsWith('（写入未完成）'))).toBe(true);
        expect(said.every((heading) => isOwnHeading(String(heading)))).toBe(true);
      }
      const again = over(started.world.book);
      await again.workbook.apply(plan(await again.workbook.read('名单')));
      expect(snapshot(again.world.book)).toEqual(wanted);
    }
  }
  expect(broken).toBeGreaterThan(2);
});

/** Never, unless the write comes to its end first: then it is what was wanted. */
async function finished({ world }: Start, wanted: unknown): Promise<string> {
  for (;;) {
    await new Promise((next) => setTimeout(next, 20));
    if (JSON.stringify(snapshot(world.book)) === JSON.stringify(wanted)) return 'finished';
  }
}

test('an undo that dies in the middle says so too', async () => {
  const started = over(list());
  const undo = await started.workbook.apply(plan(await started.workbook.read('名单')));
  const { door } = started.host;
  const ask = door.ask.bind(door);
  const died = new Promise<void>((end) => {
    door.ask = async (request, batch) => {
      const reply = await ask(request, batch);
      if ((started.sheet.at(4, 3)?.value ?? '') !== '') return reply;
      end();
      return null;
    };
  });
  void started.workbook.apply(undo);
  await died;
  expect(headings(started)).toEqual(
    ['核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）'].map((heading) => `${heading}（写入未完成）`),
  );
});

test('a heading over blocks that are cut off from it is marked until all of them are there', () => {
  const block = (top: number, words: string): Block => ({
    sheet: '名单',
    top,
    left: 3,
    before: [[{ value: { kind: 'empty' } }]],
    after: [[{ value: { kind: 'text', text: words } }]],
    dressed: false,
    widenings: [],
  });
  const saying = (blocks: readonly Block[]) =>
    blocks.map(({ top, after }) => [top, after[0]?.[0]?.value.kind === 'text' && after[0][0].value.text]);
  expect(saying(markedFirst([block(2, '核验结论'), block(4, '符合')]))).toEqual([
    [2, '核验结论（写入未完成）'],
    [4, '符合'],
    [2, '核验结论'],
  ]);
  expect(saying(markedFirst([block(2, '核验结论')]))).toEqual([[2, '核验结论']]);
});
