import { cellText } from '../../../src/workbook/cell-text';
import type { MemoryWorkbook } from '../harness/memory-workbook';
import { realModel } from '../real-model';

async function row(workbook: MemoryWorkbook, at: number, from: number): Promise<string[]> {
  const grid = await workbook.read('企业名单');
  return Array.from({ length: Math.max(0, grid.columns - from + 1) }, (_, index) =>
    cellText(grid.value(at, from + index)),
  );
}

test('four columns beside the list, right of the results, in one step that can be taken back', async () => {
  const { model, workbook, stop } = await realModel(7);
  await model.check();
  await model.write.plan();
  await model.write.write();
  await model.review.plan();
  expect(model.review.store.getState().phase).toMatchObject({
    kind: 'preview',
    isNew: true,
    inTheWay: [],
    plan: { sheet: '企业名单', columns: ['M', 'N', 'O', 'P'] },
  });
  await model.review.write();
  expect(await row(workbook, 3, 13)).toEqual(['复核状态', '调整结论', '调整原因', '复核人']);
  expect(await row(workbook, 4, 13)).toEqual(['待复核', '', '', '']);
  // 广西庚软件有限公司: no measure of the check is for it, and nothing waits for a review.
  expect(await row(workbook, 10, 13)).toEqual(['', '', '', '']);
  await model.ledger.undo();
  expect(await row(workbook, 3, 13)).toEqual([]);
  expect(model.review.store.getState().written).toBeNull();
  stop();
});

test('what an officer wrote stays: a second run fills in what is empty alone, and a third has nothing to do', async () => {
  const { model, workbook, stop } = await realModel(7);
  await model.check();
  await model.review.plan();
  await model.review.write();
  for (const [column, said] of ['已复核', '不符合', '停产', '李四'].entries())
    workbook.type('企业名单', 4, 9 + column, said);
  workbook.type('企业名单', 5, 9, null);
  await model.review.plan();
  expect(model.review.store.getState().phase).toMatchObject({ kind: 'preview', isNew: false, plan: { cells: 1 } });
  await model.review.write();
  expect(await row(workbook, 4, 9)).toEqual(['已复核', '不符合', '停产', '李四']);
  expect(await row(workbook, 5, 9)).toEqual(['待复核', '', '', '']);
  await model.review.plan();
  expect(model.review.store.getState().phase).toMatchObject({
    kind: 'refused',
    why: { code: 'pane.review.complete', params: { columns: 'I、J、K、L' } },
  });
  stop();
});
