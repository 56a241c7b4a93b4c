import { createCheckSession } from '../../../src/check/create-session';
import type { CheckSession } from '../../../src/check/session';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import type { PaneBooks, PolicyHost } from '../../../src/taskpane/host';
import type { PaneModel } from '../../../src/taskpane/pane-model';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { memoryBooks } from '../harness/memory-books';
import { realModel, until } from '../real-model';

type Made = [string, readonly NewSheet[]][];

/** Books of a host that takes each workbook as it is made. */
function taking(take: (name: string, sheets: readonly NewSheet[]) => Promise<void>): PaneBooks {
  return {
    ...memoryBooks(),
    handOut: async (name, books) => {
      for (const book of books) await take(book.name, book.sheets);
      return { kind: 'downloaded', file: `${name}.xlsx` };
    },
  };
}

async function checked(more: Partial<PolicyHost> = {}) {
  const made: Made = [];
  const books = taking((name, sheets) => {
    made.push([name, sheets]);
    return Promise.resolve();
  });
  const all = await realModel(14, { books, ...more });
  await all.model.check();
  return { ...all, made };
}

/** Chooses, looks as the page does, and presses the button. */
async function save({ outgoing }: PaneModel, change: Parameters<PaneModel['outgoing']['choose']>[0]): Promise<void> {
  outgoing.choose(change);
  await outgoing.look();
  await outgoing.save();
}

const counts = (made: Made): readonly number[] => made.map(([, [sheet]]) => sheet?.rows.length ?? 0);

test('all, the eligible ones, what the results show, one alone', async () => {
  const { model, workbook, made, stop } = await checked();
  await save(model, { table: 'details', rows: 'all' });
  await save(model, { rows: 'eligible' });
  await model.rows.ask({ filter: 'all', search: '乙机械' });
  await save(model, { rows: 'shown' });
  await save(model, { rows: 'one', picked: { row: 4, name: '广西甲建材有限公司' } });
  expect(made.map(([name]) => name)).toEqual(Array.from({ length: 4 }, () => '2025年二季度企业核验明细'));
  expect(counts(made)).toEqual([14, 4, 2, 1]);
  expect(model.outgoing.store.getState()).toMatchObject({
    busy: false,
    failure: null,
    done: { table: 'details', count: 1, out: { kind: 'downloaded', file: '2025年二季度企业核验明细.xlsx' } },
  });
  expect(workbook.applied).toBe(0);
  stop();
});

test('which enterprises can be asked for: what is shown only while it is filtered, the unreviewed where there are columns', async () => {
  const { model, workbook, stop } = await checked();
  expect(model.outgoing.offered('details')).toEqual(['all', 'eligible', 'one']);
  expect(model.outgoing.offered('notice')).toEqual(['all']);
  expect(model.outgoing.offered('feedback')).toEqual([]);
  await model.rows.ask({ filter: 'eligible' });
  workbook.type('企业名单', 3, 9, '复核状态');
  await model.reviews.read();
  expect(model.outgoing.offered('details')).toEqual(['all', 'eligible', 'unreviewed', 'shown', 'one']);
  expect(model.outgoing.offered('notice')).toEqual(['all', 'shown']);
  stop();
});

test('one alone, and none picked: nothing to look at, and nothing goes out', async () => {
  const { model, made, stop } = await checked();
  await save(model, { table: 'forms', rows: 'one' });
  expect(model.outgoing.store.getState().told).toBeNull();
  expect(made).toEqual([]);
  stop();
});

test('a list edited since it was looked at is judged again and shown anew: nothing goes out until the next press', async () => {
  const { model, workbook, made, stop } = await checked();
  model.outgoing.choose({ table: 'notice' });
  await model.outgoing.look();
  expect(model.outgoing.store.getState().told).toMatchObject({ count: 4 });
  workbook.type('企业名单', 5, 6, 9999);
  await model.outgoing.save();
  expect(made).toEqual([]);
  expect(model.outgoing.store.getState()).toMatchObject({ renewed: true, told: { count: 5 }, done: null });
  await model.outgoing.save();
  expect(counts(made)).toEqual([6]);
  expect(model.outgoing.store.getState()).toMatchObject({ renewed: false, done: { count: 5 } });
  stop();
});

test('an officer’s word written since counts, and is shown first', async () => {
  const { model, workbook, made, stop } = await checked();
  for (const [across, heading] of ['复核状态', '调整结论', '调整原因', '复核人'].entries()) {
    workbook.type('企业名单', 3, 9 + across, heading);
  }
  model.outgoing.choose({ table: 'notice' });
  await model.outgoing.look();
  for (const [across, word] of ['已复核', '不符合', '已停产', '张三'].entries()) {
    workbook.type('企业名单', 4, 9 + across, word);
  }
  await model.outgoing.save();
  expect([made.length, model.outgoing.store.getState().renewed]).toEqual([0, true]);
  await model.outgoing.save();
  expect(counts(made)).toEqual([4]);
  stop();
});

test('a standard set a moment ago counts in what is handed out while the check is still at it', async () => {
  const quick = createCheckSession(defaultPack());
  const session: CheckSession = {
    ...quick,
    // A worker that has much to judge.
    run: async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return quick.run(...asked);
    },
  };
  const { model, made, stop } = await checked({ session });
  await save(model, { table: 'details', rows: 'all' });
  const set = model.standards.setParameters({
    'm1.relaxed.output': '4000',
    'm1.relaxed.outputWithoutBase': '2000',
    'm1.relaxed.growth': '0.1',
  });
  await until(() => model.run.store.getState().phase.kind === 'running');
  await Promise.all([set, model.outgoing.save()]);
  const open = made.map(([, sheets]) => JSON.stringify(sheets[0]?.rows).split('待定（标准未明确）').length - 1);
  expect(open).toEqual([4, 0]);
  stop();
});

test('a host that refuses: what happened and what to do, and another try', async () => {
  let refuse = true;
  const { model, stop } = await checked({
    books: taking(() => (refuse ? Promise.reject(new Error('NotAllowed')) : Promise.resolve())),
  });
  await save(model, { table: 'details', rows: 'all' });
  expect(model.outgoing.store.getState()).toMatchObject({
    busy: false,
    done: null,
    failure: { code: 'pane.failure.export', params: { detail: 'NotAllowed' } },
  });
  refuse = false;
  await model.outgoing.save();
  expect(model.outgoing.store.getState()).toMatchObject({ failure: null, done: { count: 14 } });
  stop();
});

test('a table that was chosen last is what is looked at, whatever answers first', async () => {
  const quick = createCheckSession(defaultPack());
  const session: CheckSession = {
    ...quick,
    outgoingTold: async (sheet, asked) => {
      if (asked.table === 'notice') await new Promise((resolve) => setTimeout(resolve, 50));
      return quick.outgoingTold(sheet, asked);
    },
  };
  const { model, stop } = await checked({ session });
  model.outgoing.choose({ table: 'notice' });
  const slow = model.outgoing.look();
  model.outgoing.choose({ table: 'details' });
  await model.outgoing.look();
  await slow;
  expect(model.outgoing.store.getState().told).toMatchObject({ count: 14, doubts: [] });
  stop();
});
