import { realModel, until } from '../real-model';

/** A judged list of seven; the state's column beside it where there is to be one. */
async function judged(reviewed = true) {
  const all = await realModel(7);
  if (reviewed) {
    all.workbook.type('企业名单', 3, 9, '复核状态');
    all.workbook.type('企业名单', 4, 9, '已复核');
  }
  await all.model.check();
  const { rows, reviews } = all.model;
  const shown = () => {
    const { query, total } = rows.store.getState();
    return [query.filter, total];
  };
  return { ...all, shown, waiting: () => reviews.store.getState().count?.waiting ?? null };
}

test('a list without the columns has no such count, and is not filtered by it', async () => {
  const { model, shown, waiting, stop } = await judged(false);
  expect(waiting()).toBeNull();
  await model.showUnreviewed();
  expect(shown()).toEqual(['all', 7]);
  stop();
});

test('counted after the check; shown by what stands in the sheet when it is asked', async () => {
  const { model, workbook, shown, waiting, stop } = await judged();
  // 庚软件 falls under no measure of those checked.
  expect(waiting()).toBe(5);
  workbook.type('企业名单', 5, 9, '已复核');
  await model.showUnreviewed();
  expect([shown(), waiting()]).toEqual([['unreviewed', 4], 4]);
  stop();
});

test('a list filtered by it follows what the officer writes; without the columns all are shown again', async () => {
  const { model, workbook, shown, waiting, stop } = await judged();
  await model.showUnreviewed();
  workbook.type('企业名单', 5, 9, '已复核');
  await until(() => waiting() === 4);
  await until(() => shown()[1] === 4);
  expect(model.run.store.getState().stale).toBe(false);
  workbook.type('企业名单', 3, 9, null);
  await until(() => waiting() === null);
  await until(() => shown()[0] === 'all');
  expect(shown()).toEqual(['all', 7]);
  stop();
});

test('a list edited since is judged again first: its rows may be others', async () => {
  const { model, workbook, stop } = await judged();
  workbook.type('企业名单', 5, 6, 9999);
  const before = model.run.store.getState().runs;
  await model.showUnreviewed();
  expect(model.run.store.getState()).toMatchObject({ runs: before + 1, stale: false });
  stop();
});

test('another list forgets it', async () => {
  const { model, waiting, stop } = await judged();
  model.back();
  expect(waiting()).toBeNull();
  stop();
});
