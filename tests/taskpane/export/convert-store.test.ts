import type { ConversionKind } from '../../../src/taskpane/export/convert-store';
import type { PaneModel } from '../../../src/taskpane/pane-model';
import type { MemoryWorkbook } from '../harness/memory-workbook';
import { realModel } from '../real-model';

const OURS = /POLICY\./i;

async function formulas(workbook: MemoryWorkbook): Promise<string[]> {
  return [...(await workbook.read('企业名单')).parts.formulas.values()];
}

/** A list with formula columns of ours beside it. */
async function withFormulas() {
  const found = await realModel(14);
  await found.model.columns.plan();
  await found.model.columns.write();
  return found;
}

async function planned(model: PaneModel, kind: ConversionKind) {
  model.convert.choose(kind);
  await model.convert.plan();
  const { phase } = model.convert.store.getState();
  if (phase.kind !== 'preview') throw new Error(JSON.stringify(phase));
  return phase;
}

test('to values: no formula of ours is left, each cell holds what it showed, and one step puts them back', async () => {
  const { model, workbook, stop } = await withFormulas();
  const before = workbook.held('企业名单');
  const { conversion } = await planned(model, 'freeze');
  expect(conversion.frozen).toHaveLength(14 * 3);
  expect([conversion.converted, conversion.left, conversion.stale]).toEqual([[], [], []]);
  await model.convert.write();
  expect((await formulas(workbook)).filter((each) => OURS.test(each))).toEqual([]);
  const now = new Map(workbook.held('企业名单'));
  const shown = before.filter(([, { value }]) => value.kind !== 'stale');
  expect(shown.length).toBeGreaterThan(14 * 2);
  expect(shown.map(([place]) => now.get(place)?.value)).toEqual(shown.map(([, { value }]) => value));
  await model.ledger.undo();
  expect(workbook.held('企业名单')).toEqual(before);
  expect(model.convert.store.getState().written).toBeNull();
  stop();
});

test('to plain formulas: what can be is one, what cannot is a value with the reason, and 政策表 goes with the undo', async () => {
  const { model, workbook, stop } = await withFormulas();
  const { conversion } = await planned(model, 'native');
  expect(conversion.converted.length).toBeGreaterThan(0);
  expect(conversion.frozen.length).toBeGreaterThan(0);
  expect(conversion.converted.length + conversion.frozen.length).toBe(14 * 3);
  expect(new Set(conversion.frozen.map(({ why }) => why.code))).toContain('convert.no-formula');
  await model.convert.write();
  const now = await formulas(workbook);
  expect(now).toHaveLength(conversion.converted.length);
  expect(now.filter((each) => OURS.test(each))).toEqual([]);
  expect((await workbook.sheets()).map(({ name }) => name)).toContain('政策表');
  await model.ledger.undo();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['企业名单']);
  expect((await formulas(workbook)).filter((each) => OURS.test(each))).toHaveLength(14 * 3);
  stop();
});

test('a result that is out of date is told before it changes', async () => {
  const { model, workbook, stop } = await withFormulas();
  workbook.type('企业名单', 5, 6, 9999);
  const { conversion } = await planned(model, 'freeze');
  expect(conversion.stale).toContainEqual({
    sheet: '企业名单',
    cell: 'I5',
    was: { kind: 'text', text: '不符合' },
    now: { kind: 'text', text: '符合' },
  });
  stop();
});

test('a workbook without a formula of ours needs none, and none that can be converted is refused', async () => {
  const { model, workbook, stop } = await realModel(7);
  await model.convert.plan();
  expect(model.convert.store.getState().phase).toMatchObject({ kind: 'refused', why: { code: 'pane.convert.none' } });
  workbook.type('企业名单', 4, 10, { value: { kind: 'stale' }, formula: '=POLICY.VERDICT(1,OFFSET(A1,3,3),F4,G4)' });
  await model.convert.plan();
  expect(model.convert.store.getState().phase).toMatchObject({
    kind: 'refused',
    why: { code: 'pane.convert.all-left', params: { count: 1, sheet: '企业名单', cell: 'J4' } },
  });
  stop();
});

test('a standard or a cell changed after the preview: shown anew before anything is written', async () => {
  const { model, workbook, stop } = await withFormulas();
  await planned(model, 'native');
  workbook.type('企业名单', 4, 6, 100);
  const { applied } = workbook;
  await model.convert.write();
  expect(workbook.applied).toBe(applied);
  await model.standards.setParameters({ 'm1.award': '12.5' });
  const set = workbook.applied;
  await model.convert.write();
  expect(workbook.applied).toBe(set);
  expect(model.convert.store.getState().phase).toMatchObject({ kind: 'preview', renewed: true });
  await model.convert.write();
  expect(workbook.applied).toBe(set + 1);
  stop();
});
