import type { OutgoingFile } from '../../../src/hosts/books/outgoing-file';
import { fixed } from '../../../src/taskpane/host';
import type { PaneModel } from '../../../src/taskpane/pane-model';
import { cellText } from '../../../src/workbook/cell-text';
import { shelfOfTwo, TWO } from '../../policy/second/pack-two';
import { memoryBooks } from '../harness/memory-books';
import type { MemoryWorkbook } from '../harness/memory-workbook';
import { realModel, until } from '../real-model';

jest.setTimeout(300_000);

const SHEET = '企业名单';
const LIST = [
  ['企业名称', '县区', '所属行业', '二季度产值（万元）', '上年同期', '三季度营业收入（万元）', '上年同期'],
  ['甲', '江南区', '通用设备制造业', 8000, 4000, 900, 400],
  ['乙', '江南区', '通用设备制造业', 7000, 4000, 100, 400],
  ['丙', '柳南区', '通用设备制造业', 6000, 4000, 900, 400],
];

/** A pane with two policies at hand, the list checked under the first, whose award is given. */
async function checked(books: OutgoingFile[] = []) {
  const pane = await realModel(LIST, { shelf: fixed(shelfOfTwo()), books: memoryBooks(books) });
  await pane.model.check();
  await pane.model.standards.setParameters({ 'm1.award': '50' });
  await until(() => pane.model.run.store.getState().runs === 2);
  return pane;
}

async function cells(workbook: MemoryWorkbook, from: number): Promise<string[][]> {
  const grid = await workbook.read(SHEET);
  return Array.from({ length: LIST.length }, (_, row) =>
    Array.from({ length: Math.max(0, grid.columns - from + 1) }, (_column, at) =>
      cellText(grid.value(row + 1, from + at)),
    ),
  );
}

/** The first so many by award, of all that is there. */
function takeFirst({ trial }: PaneModel, count: string): void {
  const { form } = trial.allocation.store.getState();
  trial.allocation.fill({
    take: { ...form.take, on: true, count },
    rank: { by: { of: 'figure', metric: 'output' }, ties: 'unsure' },
  });
}

test('the one in use is ticked; others are judged beside it, and untick what was', async () => {
  const { model, stop } = await checked();
  const { several } = model.trial;
  expect([...several.store.getState().ticked]).toEqual([model.host.pack.id]);
  several.tick(TWO.pack.id, true);
  expect(several.chosen().map(({ pack }) => pack.id)).toEqual([model.host.pack.id, TWO.pack.id]);
  await several.judge();
  const { judged } = several.store.getState();
  expect(judged).toMatchObject({ rows: 3, any: 3, several: 2 });
  expect(several.rows.store.getState().total).toBe(3);
  await several.rows.ask({ filter: 'several' });
  expect(several.rows.at(0)?.name).toBe('甲');
  several.tick(TWO.pack.id, false);
  expect(several.store.getState().judged).toBeNull();
  expect(several.rows.at(0)).toBeNull();
  stop();
});

test('a form that is not whole hands nothing out and says where', async () => {
  const { model, stop } = await checked();
  const { allocation } = model.trial;
  await allocation.allocate();
  expect(Object.keys(allocation.store.getState().formFaults)).toEqual(['steps']);
  takeFirst(model, '0');
  expect(allocation.store.getState().formFaults).toEqual({});
  await allocation.allocate();
  expect(Object.keys(allocation.store.getState().formFaults)).toEqual(['count']);
  expect(allocation.store.getState().done).toBeNull();
  takeFirst(model, '2');
  await allocation.allocate();
  expect(allocation.store.getState().done?.view).toMatchObject({
    counts: { in: 2, out: 1, unsure: 0 },
    total: { amount: '100' },
  });
  stop();
});

test('written beside the list once shown, in one step that takes it back; the next write takes its place', async () => {
  const { model, workbook, stop } = await checked();
  const { allocation } = model.trial;
  takeFirst(model, '2');
  await allocation.allocate();
  await allocation.write.plan();
  expect(allocation.write.store.getState().phase.kind).toBe('preview');
  expect((await workbook.read(SHEET)).columns).toBe(7);
  await allocation.write.write();
  const written = await cells(workbook, 8);
  const heads = written[0]!;
  expect(heads.slice(-3)).toEqual(['分配结果', '分配金额（万元）', '分配说明']);
  const [result, amount] = [heads.indexOf('分配结果'), heads.indexOf('分配金额（万元）')];
  expect(written.slice(1).map((row) => [row[result], row[amount]])).toEqual([
    ['纳入', '50'],
    ['纳入', '50'],
    ['不纳入', ''],
  ]);
  await model.ledger.undo();
  expect((await cells(workbook, 8)).flat().filter((text) => text !== '')).toEqual([]);
  // Written again, then others beside it: never twice.
  await allocation.write.plan();
  await allocation.write.write();
  model.trial.several.tick(TWO.pack.id, true);
  allocation.reopen();
  allocation.fill({ take: { ...allocation.store.getState().form.take, on: true, count: '1' } });
  await allocation.allocate();
  await allocation.write.plan();
  await allocation.write.write();
  const twice = (await cells(workbook, 8))[0]!.filter((text) => text !== '');
  expect(new Set(twice).size).toBe(twice.length);
  expect(twice.every((text) => text.startsWith('〔'))).toBe(true);
  stop();
});

test('a list that was edited is judged and handed out anew before it is written', async () => {
  const { model, workbook, stop } = await checked();
  const { allocation } = model.trial;
  takeFirst(model, '2');
  await allocation.allocate();
  workbook.type(SHEET, 4, 4, 9000);
  await until(() => model.run.store.getState().stale);
  await allocation.write.plan();
  const { phase } = allocation.write.store.getState();
  expect(phase).toMatchObject({ kind: 'preview', rechecked: true });
  await allocation.write.write();
  const written = await cells(workbook, 8);
  const result = written[0]!.indexOf('分配结果');
  // 丙 is the first now, and 乙 gives way.
  expect(written.slice(1).map((row) => row[result])).toEqual(['纳入', '不纳入', '纳入']);
  stop();
});

test('another check takes what was handed out with it, until it is handed out again', async () => {
  const { model, stop } = await checked();
  const { allocation, several } = model.trial;
  takeFirst(model, '2');
  await allocation.allocate();
  const before = allocation.store.getState().done!;
  await model.standards.setParameters({ 'm1.award': '80' });
  await until(() => model.run.store.getState().runs > before.of.run);
  await allocation.again();
  const { done } = allocation.store.getState();
  expect(done?.of).toBe(several.store.getState().judged);
  expect(done?.view.total.amount).toBe('160');
  stop();
});

test('a plan goes out as a file, and comes back as one', async () => {
  const books: OutgoingFile[] = [];
  const { model, stop } = await checked(books);
  const { allocation } = model.trial;
  takeFirst(model, '2');
  await allocation.allocate();
  const { view } = allocation.store.getState().done!;
  await allocation.handOutPlan();
  expect(books.map(({ name }) => name)).toEqual(['分配方案.json']);
  const text = new TextDecoder().decode(books[0]!.bytes);
  allocation.reopen();
  allocation.choose('file');
  await allocation.pick(new File([text], '分配方案.json'));
  await allocation.allocate();
  expect(allocation.store.getState().done?.view).toEqual(view);
  stop();
});

test.each<[string, BlobPart, RegExp]>([
  ['too large', new Uint8Array((1 << 20) + 1), /large$/],
  ['no text', new Uint8Array([0xb7, 0xd6, 0xc5, 0xe4]), /encoding$/],
])('a file that is %s is not read', async (_, bytes, code) => {
  const { model, stop } = await checked();
  const { allocation } = model.trial;
  allocation.choose('file');
  await allocation.pick(new File([bytes], '方案.json'));
  const { file, unread } = allocation.store.getState();
  expect([file, unread?.code]).toEqual([null, expect.stringMatching(code)]);
  await allocation.allocate();
  expect(allocation.store.getState().done).toBeNull();
  stop();
});

test('a plan that is wrong is told with its places, and nothing is handed out', async () => {
  const { model, stop } = await checked();
  const { allocation } = model.trial;
  allocation.choose('file');
  await allocation.pick(
    new File(['{"format":"allocation-plan/1","name":{"zh-CN":"a","en":"a"},"steps":[{"step":"take"}]}'], '方案.json'),
  );
  await allocation.allocate();
  const { done, refused } = allocation.store.getState();
  expect(done).toBeNull();
  expect(refused?.faults.map(({ path }) => path)).toEqual(['/steps/0/name']);
  stop();
});
