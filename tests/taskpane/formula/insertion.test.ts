import { FUNCTION_IDS } from '../../../src/functions/names';
import { exampleFormula } from '../../../src/taskpane/formula/examples-store';
import { functionsFound } from '../../../src/taskpane/formula/function-words';
import { realModel, until } from '../real-model';

const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

test('every function has an example that answers, of the selected row’s own cells where it is about an enterprise', async () => {
  const { model, workbook, stop } = await realModel(7);
  workbook.pick({ sheet: '企业名单', area: cell(5, 1) });
  await model.examples.look();
  const state = model.examples.store.getState();
  const formulas = FUNCTION_IDS.map((id) => exampleFormula(id, model.host.pack, state, 'en'));
  expect(formulas[0]).toContain('IF(E5="","",E5),IF(F5="","",F5)');
  for (const id of FUNCTION_IDS) {
    workbook.pick({ sheet: '企业名单', area: cell(5, 12) });
    await model.examples.propose(id);
    const { proposal } = model.proposals.store.getState();
    const [, result] = proposal?.lines ?? [];
    // What comes of it is shown before it is written, and is no error (a parameter without a value aside).
    expect([id, result?.code]).toEqual([id, id === 'CHECK' ? 'pane.insert.rows' : 'pane.insert.result']);
    const shown = JSON.stringify(result?.params);
    if (id === 'PARAM') expect(shown).toContain('#N/A');
    else expect([id, shown]).toEqual([id, expect.not.stringContaining('#')]);
    model.proposals.close();
  }
  stop();
});

test('into the selected cell, shown first, replaced where something stands, taken back in one step', async () => {
  const { model, workbook, stop } = await realModel(7);
  workbook.type('企业名单', 5, 12, '备注');
  workbook.pick({ sheet: '企业名单', area: cell(5, 12) });
  await until(() => model.selection.store.getState().at?.area.left === 12);
  await model.examples.propose('GAP');
  const { proposal } = model.proposals.store.getState();
  expect(proposal?.lines.map(({ code }) => code)).toEqual([
    'pane.insert.where',
    'pane.insert.result',
    'pane.insert.replaces',
    'result.draft',
  ]);
  expect(proposal?.lines[1]?.params).toEqual({ result: '0.01' });
  expect(await model.proposals.accept()).toBe(true);
  expect((await workbook.read('企业名单')).formula(5, 12)).toMatch(/^=POLICY\.GAP\(1,/);
  expect(await model.ledger.undo()).toBe(true);
  expect((await workbook.read('企业名单')).value(5, 12)).toEqual({ kind: 'text', text: '备注' });
  stop();
});

test.each([
  ['in the list', 'VERDICT', cell(5, 2), 'pane.insert.in-list'],
  ['left of the list, from where it would spread over it', 'CHECK', cell(1, 7), 'pane.insert.in-list'],
] as const)('nothing is offered %s', async (_, id, area, code) => {
  const { model, workbook, stop } = await realModel(7);
  workbook.pick({ sheet: '企业名单', area });
  await until(() => model.selection.store.getState().at?.area.left === area.left);
  await model.examples.propose(id);
  expect(model.proposals.store.getState().proposal).toBeNull();
  expect(model.examples.store.getState().refused).toMatchObject({ code });
  stop();
});

test('a result that spreads over filled cells is foretold', async () => {
  const { model, workbook, stop } = await realModel(7);
  workbook.type('企业名单', 6, 12, '备注');
  workbook.pick({ sheet: '企业名单', area: cell(3, 11) });
  await until(() => model.selection.store.getState().at?.area.left === 11);
  await model.examples.propose('CHECK');
  expect(model.proposals.store.getState().proposal?.lines.map(({ code }) => code)).toContain('pane.insert.blocked');
  stop();
});

test('functions are found by name, id or what they do, in both languages', () => {
  expect(functionsFound('zh-CN', '差额').map(({ id }) => id)).toContain('GAP');
  expect(functionsFound('zh-CN', 'verdict').map(({ id }) => id)).toEqual(['VERDICT']);
  expect(functionsFound('en', '核验结论').map(({ id }) => id)).toEqual(['VERDICT']);
  expect(functionsFound('en', 'growth').map(({ id }) => id)).toContain('GROWTH');
  expect(functionsFound('zh-CN', '不存在的词')).toEqual([]);
  expect(
    functionsFound('en', '').every(
      ({ description, parameters }) => description && parameters.every(({ text }) => text),
    ),
  ).toBe(true);
});
