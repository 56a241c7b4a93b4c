import type { PaneModel } from '../../../src/taskpane/pane-model';
import { cellText } from '../../../src/workbook/cell-text';
import type { MemoryWorkbook } from '../harness/memory-workbook';
import { realModel } from '../real-model';

const names = async (workbook: MemoryWorkbook) => (await workbook.sheets()).map(({ name }) => name);

const text = async (workbook: MemoryWorkbook, sheet: string, row: number, column: number) =>
  cellText((await workbook.read(sheet)).value(row, column));

async function planned(model: PaneModel) {
  await model.report.plan();
  const { phase } = model.report.store.getState();
  if (phase.kind !== 'preview') throw new Error(JSON.stringify(phase));
  return phase;
}

const ALWAYS = ['核验汇总', '核验明细', '疑点清单', '未纳入核验的条款', '征求意见反馈表'];

test('the sheets are shown, made in one step, and taken back in one', async () => {
  const { model, workbook, stop } = await realModel(14);
  await model.check();
  const before = workbook.held('企业名单');
  const phase = await planned(model);
  expect(phase.made.plan.sheets).toEqual(ALWAYS);
  expect(phase.added).toEqual(ALWAYS);
  expect(phase.made.doubts).toEqual([]);
  expect(workbook.applied).toBe(0);
  await model.report.write();
  expect(workbook.applied).toBe(1);
  expect(await names(workbook)).toEqual(['企业名单', ...ALWAYS]);
  expect(await text(workbook, '核验汇总', 1, 1)).toContain('核验汇总');
  expect(model.report.store.getState().written).toMatchObject({ sheet: '核验汇总', cells: phase.plan.cells });
  expect(workbook.held('企业名单')).toEqual(before);
  expect(await model.ledger.undo()).toBe(true);
  expect(await names(workbook)).toEqual(['企业名单']);
  expect(model.report.store.getState().written).toBeNull();
  stop();
});

test('the list to be published and the forms come on wish, with what to settle before the list goes out', async () => {
  const { model, stop } = await realModel(14);
  await model.check();
  model.report.wish('notice', true);
  model.report.wish('enterprises', true);
  const { made } = await planned(model);
  expect(made.plan.sheets).toEqual([...ALWAYS, '拟奖补名单（测算稿）', '企业核验表']);
  expect(made.doubts.map(({ code }) => code)).toContain('notice.open-awards');
  stop();
});

test('made again, it is updated in place and a remark beside a row stays; the preview says so', async () => {
  const { model, workbook, stop } = await realModel(14);
  await model.check();
  await planned(model);
  await model.report.write();
  const grid = await workbook.read('核验明细');
  workbook.type('核验明细', 6, grid.columns + 1, '已电话核实');
  workbook.type('企业名单', 5, 6, 9999);
  const { made, added } = await planned(model);
  expect(added).toEqual([]);
  expect(made.plan.sheets).toEqual(ALWAYS);
  await model.report.write();
  expect(await text(workbook, '核验明细', 6, grid.columns + 1)).toBe('已电话核实');
  expect(await names(workbook)).toEqual(['企业名单', ...ALWAYS]);
  stop();
});

test('a sheet of the user’s that has one of our names stays as it is, and is named', async () => {
  const { model, workbook, stop } = await realModel(7);
  workbook.add('核验汇总', [['局里自己的汇总'], ['请勿覆盖']]);
  await model.check();
  const { made, added } = await planned(model);
  expect(made.plan.inTheWay).toMatchObject([{ sheet: '核验汇总', taken: '核验汇总（2）' }]);
  expect(added[0]).toBe('核验汇总（2）');
  await model.report.write();
  expect(workbook.held('核验汇总')).toHaveLength(2);
  expect(model.report.store.getState().written?.sheet).toBe('核验汇总（2）');
  stop();
});

test('a review that cannot be taken is told with its cell', async () => {
  const { model, workbook, stop } = await realModel(7);
  await model.check();
  await model.review.plan();
  await model.review.write();
  workbook.type('企业名单', 4, 9, '看过了');
  const { made } = await planned(model);
  expect(made.faults).toMatchObject([{ code: 'review.unknown-state', params: { sheet: '企业名单', cell: 'I4' } }]);
  stop();
});

test.each<[string, (workbook: MemoryWorkbook) => void]>([
  [
    'a figure of the list',
    (workbook) => {
      workbook.type('企业名单', 5, 6, 9999);
    },
  ],
  [
    'a review beside it',
    (workbook) => {
      workbook.type('企业名单', 4, 9, '已复核');
    },
  ],
  [
    'a remark on a sheet of the report',
    (workbook) => {
      workbook.type('核验明细', 6, 30, '备注');
    },
  ],
])('%s edited after the preview: nothing is written before it is shown anew', async (_, edit) => {
  const { model, workbook, stop } = await realModel(7);
  await model.check();
  await model.review.plan();
  await model.review.write();
  await planned(model);
  await model.report.write();
  await planned(model);
  edit(workbook);
  const { applied } = workbook;
  await model.report.write();
  expect(workbook.applied).toBe(applied);
  expect(model.report.store.getState().phase).toMatchObject({ kind: 'preview', renewed: true });
  await model.report.write();
  expect(workbook.applied).toBe(applied + 1);
  stop();
});
