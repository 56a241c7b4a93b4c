import { createCheckSession } from '../../../src/check/create-session';
import type { CheckSession } from '../../../src/check/session';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import type { PaneBooks } from '../../../src/taskpane/host';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { memoryBooks } from '../harness/memory-books';
import { realModel, until } from '../real-model';

type Make = (name: string, sheet: NewSheet) => Promise<void>;

/** Books of a host that makes one sheet at a time. */
function making(make: Make): PaneBooks {
  return {
    ...memoryBooks(),
    handOut: async (name, books) => {
      for (const sheet of books.flatMap(({ sheets }) => sheets)) await make(name, sheet);
      return { kind: 'downloaded', file: `${name}.xlsx` };
    },
  };
}

async function exported(make: Make) {
  const found = await realModel(14, { books: making(make) });
  await found.model.check();
  return found;
}

test('all, the eligible ones, or what the list of results shows', async () => {
  const made: [string, NewSheet][] = [];
  const { model, workbook, stop } = await exported((name, sheet) => {
    made.push([name, sheet]);
    return Promise.resolve();
  });
  await model.exports.saveAs('结果', 'all');
  await model.exports.saveAs('结果', 'eligible');
  await model.rows.ask({ filter: 'all', search: '乙机械' });
  await model.exports.saveAs('结果', 'shown');
  expect(made.map(([name, { rows }]) => [name, rows.length])).toEqual([
    ['结果', 14],
    ['结果', 4],
    ['结果', 2],
  ]);
  expect(model.exports.store.getState()).toMatchObject({
    busy: false,
    failure: null,
    done: { count: 2, out: { kind: 'downloaded', file: '结果.xlsx' } },
  });
  expect(workbook.applied).toBe(0);
  stop();
});

test('a list edited since the check is checked again first', async () => {
  const made: NewSheet[] = [];
  const { model, workbook, stop } = await exported((_, sheet) => {
    made.push(sheet);
    return Promise.resolve();
  });
  workbook.type('企业名单', 5, 6, 9999);
  await model.exports.saveAs('结果', 'eligible');
  expect(made[0]?.rows).toHaveLength(5);
  stop();
});

test('a standard set a moment ago counts in what is handed out while the check is still at it', async () => {
  const made: NewSheet[] = [];
  const quick = createCheckSession(defaultPack());
  const session: CheckSession = {
    ...quick,
    // A worker that has much to judge.
    run: async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return quick.run(...asked);
    },
  };
  const books = making((_, sheet) => {
    made.push(sheet);
    return Promise.resolve();
  });
  const { model, stop } = await realModel(14, { books, session });
  await model.check();
  await model.exports.saveAs('结果', 'all');
  const set = model.standards.setParameters({
    'm1.relaxed.output': '4000',
    'm1.relaxed.outputWithoutBase': '2000',
    'm1.relaxed.growth': '0.1',
  });
  await until(() => model.run.store.getState().phase.kind === 'running');
  await Promise.all([set, model.exports.saveAs('结果', 'all')]);
  const open = made.map((sheet) => JSON.stringify(sheet.rows).split('待定（标准未明确）').length - 1);
  expect(open).toEqual([4, 0]);
  stop();
});

test('a host that refuses: what happened and what to do, and another try', async () => {
  let refuse = true;
  const { model, stop } = await exported(() => (refuse ? Promise.reject(new Error('NotAllowed')) : Promise.resolve()));
  await model.exports.saveAs('结果', 'all');
  expect(model.exports.store.getState()).toMatchObject({
    busy: false,
    done: null,
    failure: { code: 'pane.failure.export', params: { detail: 'NotAllowed' } },
  });
  refuse = false;
  await model.exports.saveAs('结果', 'all');
  expect(model.exports.store.getState()).toMatchObject({ failure: null, done: { count: 14 } });
  stop();
});
