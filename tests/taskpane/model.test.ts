import { PATIENCE_MS } from '../../src/taskpane/check/run-store';
import { QUIET_MS } from '../../src/taskpane/follow';
import type { PaneModel } from '../../src/taskpane/pane-model';
import { WorkbookFailure } from '../../src/workbook/workbook';
import { memoryWords } from './harness/memory-workbook';
import type { MemoryWorkbook } from './harness/memory-workbook';
import { followed, HEADER, settle, setup } from './pane-model';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Waits as a person would, timers and all. */
async function pass(ms: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
  await settle();
}

describe('finding the list', () => {
  test('has already looked when it opens', async () => {
    const { host } = setup();
    const { model } = await followed(host);
    expect(model.list.store.getState().phase).toMatchObject({
      kind: 'found',
      list: { sheet: '企业名单', rowCount: 6 },
    });
  });

  test('takes the sheet that is shown before the first one', async () => {
    const { host, workbook } = setup();
    workbook.add('另一份', [HEADER, ['符合甲', '', 1, 1]]);
    workbook.pick({ sheet: '另一份', area: { top: 1, left: 1, bottom: 1, right: 1 } });
    const { model } = await followed(host);
    expect(model.list.store.getState().phase).toMatchObject({ list: { sheet: '另一份' } });
  });

  test('falls back to the workbook’s order where the shown sheet holds none', async () => {
    const { host, workbook } = setup();
    workbook.add('说明', [['填表说明']]);
    workbook.pick({ sheet: '说明', area: { top: 1, left: 1, bottom: 1, right: 1 } });
    const { model } = await followed(host);
    expect(model.list.store.getState().phase).toMatchObject({ list: { sheet: '企业名单' } });
  });

  test('looks again once the sheet has been quiet, and once only', async () => {
    const { host, workbook, session } = setup();
    const { model } = await followed(host);
    const finds = session.finds;
    workbook.type('企业名单', 8, 1, '符合七号公司');
    workbook.type('企业名单', 9, 1, '符合八号公司');
    await pass(QUIET_MS - 1);
    expect(session.finds).toBe(finds);
    await pass(1);
    expect(session.finds).toBe(finds + 1);
    expect(model.list.store.getState().phase).toMatchObject({ list: { rowCount: 8 } });
  });

  test('follows the user to another sheet, but not once a sheet was chosen', async () => {
    const { host, workbook } = setup();
    workbook.add('另一份', [HEADER, ['符合甲', '', 1, 1]]);
    const { model } = await followed(host);
    const go = async (sheet: string) => {
      workbook.pick({ sheet, area: { top: 2, left: 1, bottom: 2, right: 1 } });
      await settle();
    };
    await go('另一份');
    expect(model.list.store.getState().phase).toMatchObject({ list: { sheet: '另一份' } });
    await model.list.choose({ sheet: '企业名单' });
    await go('企业名单');
    await go('另一份');
    expect(model.list.store.getState().phase).toMatchObject({ list: { sheet: '企业名单' } });
  });

  test('an empty workbook: why, and a template that can be taken back', async () => {
    const { host, workbook } = setup([]);
    await workbook.apply([
      {
        kind: 'cells',
        sheet: '企业名单',
        top: 1,
        left: 1,
        before: [HEADER.map((text) => ({ value: { kind: 'text', text } }) as const)],
        after: [HEADER.map(() => ({ value: { kind: 'empty' } }) as const)],
      },
    ]);
    const { model } = await followed(host);
    expect(model.list.store.getState().phase.kind).toBe('none');
    await model.insertTemplate();
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['企业名单', '企业名单模板']);
    expect(await model.ledger.undo()).toBe(true);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['企业名单']);
  });
});

describe('the check', () => {
  test('a short one shows nothing, a long one its progress after a while', async () => {
    const { host, session } = setup();
    const { model } = await followed(host);
    session.slowness = 2000;
    const running = model.check();
    expect(model.run.store.getState().phase).toEqual({ kind: 'running', progress: null, slow: false });
    await pass(PATIENCE_MS);
    expect(model.run.store.getState().phase).toMatchObject({ slow: true, progress: { of: 6 } });
    await pass(2000);
    await running;
    expect(model.run.store.getState().phase).toMatchObject({
      kind: 'done',
      summary: { rows: 6, counts: { eligible: 2, ineligible: 1, 'undetermined-data': 1, 'undetermined-standard': 1 } },
    });
  });

  test('cancelled, it leaves what was there before', async () => {
    const { host, session } = setup();
    const { model } = await followed(host);
    session.slowness = 2000;
    const running = model.check();
    await pass(500);
    model.run.cancel();
    await pass(500);
    await running;
    expect(model.run.store.getState().phase).toEqual({ kind: 'idle' });
  });

  test('a failure says what failed and what to do', async () => {
    const { host, session } = setup();
    const { model } = await followed(host);
    session.failure = new Error('worker gone');
    await model.check();
    expect(model.run.store.getState().phase).toMatchObject({
      kind: 'failed',
      said: { code: 'pane.failure.run', params: { detail: 'worker gone' } },
    });
  });

  test('filters and searches; a new check asks anew', async () => {
    const { host } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.rows.ask({ filter: 'eligible' });
    expect(model.rows.store.getState().total).toBe(2);
    await model.rows.ask({ search: '六号' });
    expect(model.rows.at(0)?.name).toBe('符合六号公司');
    await model.check();
    expect(model.rows.store.getState()).toMatchObject({ total: 6, query: { filter: 'all', search: '' } });
  });

  test('opening a row selects it in the sheet and explains it', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.openRow(3);
    expect(await workbook.selection()).toEqual({
      sheet: '企业名单',
      area: { top: 3, left: 1, bottom: 3, right: 4 },
    });
    expect(model.rows.opened.getState().open?.explained).toMatchObject({ row: 3, name: '不符合二号公司' });
    // What we selected ourselves is explained where it was opened, and not a second time.
    expect(model.selection.store.getState().row).toBeNull();
  });

  test('selecting a row in the sheet explains it here', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    workbook.pick({ sheet: '企业名单', area: { top: 4, left: 2, bottom: 4, right: 2 } });
    await settle();
    expect(model.selection.store.getState().row).toMatchObject({ row: 4 });
    workbook.pick({ sheet: '企业名单', area: { top: 1, left: 2, bottom: 1, right: 2 } });
    await settle();
    expect(model.selection.store.getState().row).toBeNull();
  });

  test('a row that is explained follows the verdicts, and one put away stays away', async () => {
    const { host, workbook, session } = setup();
    const { model } = await followed(host);
    await model.check();
    workbook.pick({ sheet: '企业名单', area: { top: 4, left: 2, bottom: 4, right: 2 } });
    await settle();
    const before = model.selection.store.getState().row;
    await model.recheck();
    expect(model.selection.store.getState().row).toMatchObject({ row: 4 });
    expect(model.selection.store.getState().row).not.toBe(before);
    model.selection.clear();
    await model.recheck();
    expect(model.selection.store.getState().row).toBeNull();
    // Selected while the check runs: explained when it is through.
    session.slowness = 1000;
    const rechecked = model.recheck();
    await settle();
    workbook.pick({ sheet: '企业名单', area: { top: 3, left: 2, bottom: 3, right: 2 } });
    await settle();
    expect(model.selection.store.getState().row).toBeNull();
    await pass(1000);
    await rechecked;
    expect(model.selection.store.getState().row).toMatchObject({ row: 3 });
  });

  test('an edit of the list makes the results old, one beside it does not', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    workbook.type('企业名单', 3, 9, '备注');
    await pass(QUIET_MS);
    expect(model.run.store.getState().stale).toBe(false);
    workbook.type('企业名单', 3, 3, 4399);
    await pass(QUIET_MS);
    expect(model.run.store.getState().stale).toBe(true);
    await model.recheck();
    expect(model.run.store.getState()).toMatchObject({ stale: false, phase: { kind: 'done' } });
  });
});

describe('writing the result columns', () => {
  test('shows the plan, writes it once, and undoes it in one step', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    expect(workbook.applied).toBe(0);
    expect(model.write.store.getState().phase).toMatchObject({
      kind: 'preview',
      plan: { columns: ['E', 'F'], cells: 14 },
      inTheWay: [],
      rechecked: false,
    });
    await model.write.write();
    expect(workbook.applied).toBe(1);
    expect(model.write.store.getState()).toMatchObject({ phase: { kind: 'closed' }, written: { cells: 14 } });
    expect((await workbook.read('企业名单')).value(1, 5)).toEqual({ kind: 'text', text: '核验结论' });
    expect(await model.ledger.undo()).toBe(true);
    expect((await workbook.read('企业名单')).value(1, 5)).toEqual({ kind: 'empty' });
    expect(model.write.store.getState().written).toBeNull();
  });

  test('written twice, the second replaces our own columns', async () => {
    const { host } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    await model.write.write();
    await pass(QUIET_MS);
    expect(model.run.store.getState()).toMatchObject({ stale: false, phase: { kind: 'done' } });
    await model.write.plan();
    expect(model.write.store.getState().phase).toMatchObject({
      kind: 'preview',
      plan: { replaces: true },
      inTheWay: [],
      rechecked: false,
    });
    await model.write.write();
    expect(model.ledger.store.getState().steps).toHaveLength(2);
  });

  test('names the cells of others that are in the way', async () => {
    const { host, workbook } = setup();
    workbook.type('企业名单', 3, 6, '局里备注');
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    expect(model.write.store.getState().phase).toMatchObject({ inTheWay: ['F3'] });
  });

  test('checks again first where the list was edited meanwhile', async () => {
    const { host, workbook, session } = setup();
    const { model } = await followed(host);
    await model.check();
    const runs = session.runs;
    workbook.type('企业名单', 2, 1, '不符合一号公司');
    await model.write.plan();
    expect(session.runs).toBe(runs + 1);
    expect(model.write.store.getState().phase).toMatchObject({ kind: 'preview', rechecked: true });
    expect(model.run.store.getState().phase).toMatchObject({ summary: { counts: { eligible: 1, ineligible: 2 } } });
  });

  test.each<[string, (model: PaneModel, workbook: MemoryWorkbook) => unknown]>([
    [
      'the list is edited',
      (_, workbook) => {
        workbook.type('企业名单', 2, 1, '不符合一号公司');
      },
    ],
    ['a standard is filled in', (model) => model.standards.setParameters({ 'm1.award': '20' })],
  ])('where %s after the preview, no old result is written: it is shown anew first', async (_, change) => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    expect(model.write.store.getState().phase).toMatchObject({ kind: 'preview', renewed: false });
    await change(model, workbook);
    await settle();
    const { applied } = workbook;
    await model.write.write();
    expect(workbook.applied).toBe(applied);
    expect(model.write.store.getState().phase).toMatchObject({ kind: 'preview', renewed: true });
    await model.write.write();
    expect(workbook.applied).toBe(applied + 1);
    const { written } = model.write.store.getState();
    expect(written?.run).toBe(model.run.store.getState().runs);
  });

  test('standards that change while it is written: what is written counts as that of the check before', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    workbook.slowness = 2000;
    const writing = model.write.write();
    await settle();
    await model.run.again();
    await pass(5000);
    await writing;
    const { written } = model.write.store.getState();
    expect(written?.run).toBe(model.run.store.getState().runs - 1);
  });

  test('a cell edited after the preview stops the write, and nothing is lost', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    workbook.type('企业名单', 4, 5, '刚填的');
    await model.write.write();
    expect(model.write.store.getState().phase).toMatchObject({
      kind: 'failed',
      said: { code: 'memory.changed', params: { cell: 'E4' } },
    });
    const grid = await workbook.read('企业名单');
    expect(grid.value(4, 5)).toEqual({ kind: 'text', text: '刚填的' });
    expect(grid.value(1, 5)).toEqual({ kind: 'empty' });
  });

  test('a long write can be cancelled and leaves the sheet as it was', async () => {
    const { host, workbook } = setup(Array.from({ length: 400 }, (_, index) => `符合${String(index)}`));
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    workbook.slowness = 2000;
    const writing = model.write.write();
    await pass(PATIENCE_MS);
    expect(model.write.store.getState().phase).toMatchObject({ kind: 'writing', slow: true });
    model.write.close();
    await pass(1000);
    await writing;
    expect(model.write.store.getState().phase).toEqual({ kind: 'closed' });
    expect((await workbook.read('企业名单')).value(1, 5)).toEqual({ kind: 'empty' });
    expect(model.ledger.store.getState().steps).toEqual([]);
  });

  test('an undo that no longer holds says so and keeps what is there', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.write.plan();
    await model.write.write();
    workbook.type('企业名单', 2, 5, '人工改判');
    expect(await model.ledger.undo()).toBe(false);
    expect(model.ledger.store.getState().failure).toMatchObject({ code: 'memory.changed' });
    expect((await workbook.read('企业名单')).value(2, 5)).toEqual({ kind: 'text', text: '人工改判' });
  });
});

describe('standards', () => {
  test('are kept in the workbook, re-run the check, show what changed, and recalculate formulas', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.check();
    const recalculated = workbook.recalculated;
    expect(await model.standards.setParameters({ 'm1.relaxed.output': '3000' })).toBe(true);
    await settle();
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('补充标准');
    expect(workbook.recalculated).toBeGreaterThan(recalculated);
    const { phase, previous } = model.run.store.getState();
    expect(previous?.counts['undetermined-standard']).toBe(1);
    expect(phase).toMatchObject({ summary: { counts: { eligible: 3, 'undetermined-standard': 0 } } });
  });

  test('an undo opens them again', async () => {
    const { host, workbook, session } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.standards.setParameters({ 'm1.award': '50' });
    await settle();
    expect(session.said?.parameters).toEqual({ 'm1.award': '50' });
    await model.ledger.undo();
    await settle();
    expect(model.standards.store.getState().said.parameters).toEqual({});
    expect(session.said?.parameters).toEqual({});
    expect((await workbook.sheets()).map(({ name }) => name)).not.toContain('补充标准');
  });

  test('a value typed into the sheet counts, a bad one is told with its cell', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    await model.standards.setParameters({ 'm1.award': '50' });
    await pass(QUIET_MS);
    const grid = await workbook.read('补充标准');
    const row = Array.from({ length: grid.rows }, (_, index) => index + 1).find(
      (at) => JSON.stringify(grid.value(at, 1)) === JSON.stringify({ kind: 'text', text: 'm1.award' }),
    );
    workbook.type('补充标准', row ?? 0, 4, '60');
    await pass(QUIET_MS);
    expect(model.standards.store.getState().said.parameters['m1.award']).toBe('60');
    workbook.type('补充标准', row ?? 0, 4, '六十');
    await pass(QUIET_MS);
    expect(model.standards.store.getState()).toMatchObject({ said: { parameters: {} }, faults: [{}] });
  });

  test('a write that fails keeps the old value and says why', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    workbook.refuse = new WorkbookFailure(memoryWords.message('memory.no-sheet', { sheet: '补充标准' }));
    expect(await model.standards.setParameters({ 'm1.award': '50' })).toBe(false);
    expect(model.standards.store.getState()).toMatchObject({
      said: { parameters: {} },
      failure: { code: 'memory.no-sheet' },
    });
  });

  test('counts what hangs on each once a run', async () => {
    const { host } = setup();
    const { model } = await followed(host);
    await model.check();
    await model.dependents.count(1);
    expect(model.dependents.store.getState().counts?.get('m1.relaxed.output')).toBe(49);
  });
});

describe('questions before the first write', () => {
  test('a unit is corrected and the list read again', async () => {
    const { host, session } = setup();
    const question = {
      kind: 'unit' as const,
      column: 3,
      message: memoryWords.message('memory.no-sheet', { sheet: 'x' }),
      units: ['千元', '万元'],
    };
    session.listed = { questions: [question] };
    const { model } = await followed(host);
    const { phase } = model.list.store.getState();
    if (phase.kind !== 'found') throw new Error('no list');
    await model.answerUnit(phase.list, question, '千元');
    expect(model.list.store.getState().choices).toMatchObject({ sheet: '企业名单' });
    expect(model.list.store.getState().choices.columns?.get(3)).toEqual({ key: 'output', unit: '千元' });
    expect(model.list.store.getState().answered.has('unit:3')).toBe(true);
  });

  test('placeholders become 无基数 only after they were shown', async () => {
    const { host, workbook, session } = setup();
    workbook.type('企业名单', 3, 4, '—');
    workbook.type('企业名单', 5, 4, 'N/A');
    const question = {
      kind: 'placeholder-base' as const,
      column: 4,
      message: memoryWords.message('memory.no-sheet', { sheet: 'x' }),
    };
    session.listed = { questions: [question], area: { top: 1, left: 1, bottom: 7, right: 4 } };
    const { model } = await followed(host);
    const { phase } = model.list.store.getState();
    if (phase.kind !== 'found') throw new Error('no list');
    await model.answerPlaceholder(phase.list, question, 'none');
    expect(model.proposals.store.getState().proposal?.changes).toHaveLength(2);
    expect((await workbook.read('企业名单')).value(3, 4)).toEqual({ kind: 'text', text: '—' });
    await model.proposals.accept();
    const grid = await workbook.read('企业名单');
    expect([grid.value(3, 4), grid.value(5, 4), grid.value(2, 4)]).toEqual([
      { kind: 'text', text: '无基数' },
      { kind: 'text', text: '无基数' },
      { kind: 'number', number: 3900 },
    ]);
  });
});

describe('formulas of ours', () => {
  const formula = (text: string) => ({ value: { kind: 'number', number: 0 } as const, formula: text });

  test('the selected one is explained', async () => {
    const { host, workbook } = setup();
    workbook.type('企业名单', 2, 7, formula('=POLICY.VERDICT(1,B2,C2,D2)'));
    const { model } = await followed(host);
    workbook.pick({ sheet: '企业名单', area: { top: 2, left: 7, bottom: 2, right: 7 } });
    await settle();
    expect(model.formulas.store.getState().shown).toMatchObject({
      id: 'VERDICT',
      result: { kind: 'value', text: '符合' },
      arguments: [{}, {}, { shown: { text: '4,400' } }, { shown: { text: '3,900' } }],
    });
    workbook.pick({ sheet: '企业名单', area: { top: 2, left: 6, bottom: 2, right: 6 } });
    await settle();
    expect(model.formulas.store.getState().shown).toBeNull();
  });

  test('one just typed is explained with the next look', async () => {
    const { host, workbook } = setup();
    const { model } = await followed(host);
    workbook.type('企业名单', 2, 7, formula('=POLICY.GROWTH(C2,D2)'));
    workbook.pick({ sheet: '企业名单', area: { top: 2, left: 7, bottom: 2, right: 7 } });
    await settle();
    expect(model.formulas.store.getState().shown).toBeNull();
    await pass(QUIET_MS);
    expect(model.formulas.store.getState().shown).toMatchObject({ id: 'GROWTH', sheet: '企业名单', row: 2 });
  });

  test('those on empty cells are listed and mended with one button', async () => {
    const { host, workbook } = setup();
    workbook.type('企业名单', 2, 7, formula('=POLICY.GROWTH(C2,E2)'));
    workbook.type('企业名单', 3, 7, formula('=POLICY.GROWTH(C3,D3)'));
    const { model } = await followed(host);
    expect(model.formulas.store.getState().empty).toMatchObject([{ row: 2, column: 7 }]);
    await model.formulas.mend();
    expect((await workbook.read('企业名单')).formula(2, 7)).toBe('=POLICY.GROWTH(C2,E2)');
    await model.proposals.accept();
    const grid = await workbook.read('企业名单');
    expect(grid.formula(2, 7)).toBe('=POLICY.GROWTH(IF(C2="","",C2),IF(E2="","",E2))');
    expect(grid.formula(3, 7)).toBe('=POLICY.GROWTH(C3,D3)');
    await pass(QUIET_MS);
    expect(model.formulas.store.getState().empty).toEqual([]);
  });
});

test('another workbook in its place: the list is looked for anew, and its steps are forgotten', async () => {
  const { host, workbook } = setup();
  const { model } = await followed(host);
  await model.check();
  await model.write.plan();
  await model.write.write();
  expect(model.ledger.store.getState().steps).toHaveLength(1);
  workbook.replace('另一份', [HEADER, ['符合甲', '', 1, 1]]);
  await pass(QUIET_MS);
  expect(model.run.store.getState().phase.kind).toBe('idle');
  expect(model.list.store.getState().phase).toMatchObject({ kind: 'found', list: { sheet: '另一份', rowCount: 1 } });
  expect(model.ledger.store.getState().steps).toEqual([]);
});

test('standards changed while a check runs: it ends with the new ones', async () => {
  const { host, session } = setup();
  const { model } = await followed(host);
  session.slowness = 2000;
  const running = model.check();
  await pass(500);
  await model.standards.setParameters({ 'm1.relaxed.output': '3000' });
  await pass(5000);
  await running;
  expect(session.said?.parameters).toEqual({ 'm1.relaxed.output': '3000' });
  expect(model.run.store.getState().phase).toMatchObject({
    kind: 'done',
    summary: { counts: { eligible: 3, 'undetermined-standard': 0 } },
  });
  expect(model.rows.store.getState().total).toBe(6);
});
