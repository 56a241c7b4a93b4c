import type { PaneModel } from '../../../src/taskpane/pane-model';
import type { MemoryWorkbook } from '../harness/memory-workbook';
import { realModel, until } from '../real-model';

async function planned(model: PaneModel) {
  await model.columns.plan();
  const { phase } = model.columns.store.getState();
  if (phase.kind !== 'preview') throw new Error(`${phase.kind}: ${JSON.stringify(phase)}`);
  return phase;
}

async function formulasIn(workbook: MemoryWorkbook, row: number): Promise<Record<number, string>> {
  const grid = await workbook.read('企业名单');
  const found: Record<number, string> = {};
  for (let column = 1; column <= grid.columns; column += 1) {
    const formula = grid.formula(row, column);
    if (formula !== null) found[column] = formula;
  }
  return found;
}

const headings = async (workbook: MemoryWorkbook, row = 3, from = 9) => {
  const grid = await workbook.read('企业名单');
  return Array.from({ length: Math.max(0, grid.columns - from + 1) }, (_, index) => {
    const value = grid.value(row, from + index);
    return value.kind === 'text' ? value.text : '';
  });
};

test('live formulas beside the list: shown, tried on every row, written in one step, taken back in one', async () => {
  const { model, workbook, stop } = await realModel(14);
  const phase = await planned(model);
  expect(phase).toMatchObject({ measure: 1, agreed: 14, left: [], inTheWay: [] });
  expect(phase.plan.columns).toEqual(['I', 'J', 'K']);
  expect(workbook.applied).toBe(0);
  await model.columns.write();
  expect(await headings(workbook)).toEqual([
    '第1条核验结论（公式）',
    '第1条核验说明（公式）',
    '第1条达标差额（公式，万元）',
  ]);
  expect((await formulasIn(workbook, 4))[9]).toBe(
    '=POLICY.VERDICT(1,IF(E4="","",E4),IF(F4="","",F4),IF(G4="",IF(H4="","","同期为空，只报增速"),G4))',
  );
  expect(Object.keys(await formulasIn(workbook, 17))).toEqual(['9', '10', '11']);
  expect(Object.keys(await formulasIn(workbook, 18))).toEqual([]);
  expect(await model.ledger.undo()).toBe(true);
  expect(await headings(workbook)).toEqual([]);
  expect(model.columns.store.getState().written).toBeNull();
  stop();
});

test('what the formulas come to is what the check says, and the list is read as before', async () => {
  const { model, workbook, stop } = await realModel(14);
  await model.check();
  const verdicts = await model.host.session.judged(1, model.standards.store.getState().said);
  await planned(model);
  await model.columns.write();
  const grid = await workbook.read('企业名单');
  const WORDS = {
    eligible: '符合',
    ineligible: '不符合',
    'undetermined-data': '待定（缺数据）',
    'undetermined-standard': '待定（标准未明确）',
    'not-applicable': '不适用',
  };
  expect(verdicts.map(({ row }) => grid.value(row, 9))).toEqual(
    verdicts.map(({ verdict }) => ({ kind: 'text', text: WORDS[verdict] })),
  );
  await model.recheck();
  const { phase } = model.list.store.getState();
  expect(phase.kind === 'found' && phase.list.columns.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  stop();
});

test('a second run takes the place of the first; another measure’s columns and the results stay', async () => {
  const { model, workbook, stop } = await realModel(14);
  await planned(model);
  await model.columns.write();
  await model.check();
  await model.write.plan();
  await model.write.write();
  model.columns.toggle('REASON', false);
  model.columns.toggle('GAP', false);
  const again = await planned(model);
  expect(again.plan.replaces).toBe(true);
  await model.columns.write();
  expect(await headings(workbook)).toEqual([
    '第1条核验结论（公式）',
    '',
    '',
    '核验结论',
    '核验说明',
    '达标差额（万元）',
    '奖补金额（万元）',
  ]);
  // The results written as values are replaced by results, never by formulas, and the other way round.
  await model.write.plan();
  await model.write.write();
  expect((await headings(workbook))[0]).toBe('第1条核验结论（公式）');
  stop();
});

test('rows whose verdict rests on a reported rate get no formula, and are named', async () => {
  const list = [
    ['企业名称', '所属行业', '二季度产值（万元）', '上年同期（万元）', '同比增速'],
    ['甲公司', '通用设备制造业', 4400, 3900, '12.8%'],
    ['乙公司', '通用设备制造业', 4400, null, '12.8%'],
  ];
  const { model, workbook, stop } = await realModel(list);
  const phase = await planned(model);
  expect(phase.agreed).toBe(1);
  expect(phase.left).toEqual([
    { enterprise: { row: 3, name: '乙公司', verdict: 'eligible', gap: null, award: null }, why: 'growth' },
  ]);
  await model.columns.write();
  expect(Object.keys(await formulasIn(workbook, 2))).toHaveLength(3);
  expect(await formulasIn(workbook, 3)).toEqual({});
  stop();
});

test('a row whose figures are text gets no formula, and says so', async () => {
  const list = [
    ['企业名称', '所属行业', '1-6月产值（元）', '上年1-6月产值（元）', '1-3月产值（元）', '上年1-3月产值（元）'],
    ['甲公司', '通用设备制造业', 84_000_000, 74_000_000, 40_000_000, 35_000_000],
    ['乙公司', '通用设备制造业', '84,000,000', 74_000_000, 40_000_000, 35_000_000],
  ];
  const { model, stop } = await realModel(list);
  const phase = await planned(model);
  expect(phase.left).toEqual([
    { enterprise: { row: 3, name: '乙公司', verdict: 'eligible', gap: null, award: null }, why: 'text' },
  ]);
  stop();
});

test.each([
  [
    'no row at all can be put into a formula',
    [
      ['企业名称', '所属行业', '二季度产值（万元）', '同比增速'],
      ['甲公司', '通用设备制造业', 4400, '12.8%'],
    ],
    'pane.formulas.none',
  ],
  [
    'one of the two cumulative columns is not there',
    [
      ['企业名称', '所属行业', '1-6月工业总产值（万元）', '上年1-6月工业总产值（万元）'],
      ['甲公司', '通用设备制造业', 9000, 8000],
    ],
    'formula-columns.half-difference',
  ],
])('where %s, it says so and offers nothing', async (_, list, code) => {
  const { model, workbook, stop } = await realModel(list);
  await model.columns.plan();
  expect(model.columns.store.getState().phase).toMatchObject({ kind: 'refused', why: { code } });
  expect(workbook.applied).toBe(0);
  stop();
});

test('a list in yuan: numbers are scaled, texts keep their unit or get the column’s', async () => {
  const list = [
    ['企业名称', '所属行业', '二季度产值（元）', '上年同期（元）'],
    ['甲公司', '通用设备制造业', 44_000_000, 39_000_000],
    ['乙公司', '通用设备制造业', '４4,000,０００ 元', '39,000,000'],
    ['丙公司', '通用设备制造业', '4,400万元', 39_000_000],
    ['丁公司', '通用设备制造业', 21_000_000, '无基数'],
  ];
  const { model, stop } = await realModel(list);
  const phase = await planned(model);
  expect(phase).toMatchObject({ agreed: 4, left: [] });
  expect(phase.examples[0]).toContain('IF(ISNUMBER(C2),C2/10000,SUBSTITUTE(C2,"元","")&"元")');
  stop();
});

test('cumulative columns in 亿元 keep what is typed into them later, to the fen', async () => {
  const list = [
    [
      '企业名称',
      '所属行业',
      '1-6月工业总产值（亿元）',
      '1-3月工业总产值（亿元）',
      '上年1-6月工业总产值（亿元）',
      '上年1-3月工业总产值（亿元）',
    ],
    ['甲公司', '通用设备制造业', 0.9, 0.5, 0.85, 0.5],
  ];
  const { model, workbook, stop } = await realModel(list);
  const { examples } = await planned(model);
  expect(examples[0]).toContain('ROUND(C2-D2,10)');
  await model.columns.write();
  workbook.type('企业名单', 2, 3, 0.8999999999);
  await model.recheck();
  const [judged] = await model.host.session.judged(1, model.standards.store.getState().said);
  const again = await planned(model);
  expect([judged?.gap, again.agreed, again.examples[0]]).toEqual(['0.000001', 1, examples[0]]);
  stop();
});

test.each<[string, (model: PaneModel, workbook: MemoryWorkbook) => unknown]>([
  [
    'a figure is edited',
    (_, workbook) => {
      workbook.type('企业名单', 4, 6, 1);
    },
  ],
  ['a choice that the formulas carry is made', (model) => model.standards.setChoices({ emptyPrior: 'zero' })],
])('where %s after the preview, nothing is written before it is shown anew', async (_, change) => {
  const { model, workbook, stop } = await realModel(7);
  await planned(model);
  await change(model, workbook);
  const { applied } = workbook;
  await model.columns.write();
  expect(workbook.applied).toBe(applied);
  expect(model.columns.store.getState().phase).toMatchObject({ kind: 'preview', renewed: true });
  await model.columns.write();
  expect(workbook.applied).toBe(applied + 1);
  stop();
});

test('the award follows what is filled in as its standard', async () => {
  const { model, workbook, stop } = await realModel(7);
  await model.standards.setParameters({ 'm1.award': '12.5' });
  await until(() => !model.list.store.getState().busy);
  model.columns.toggle('AWARD', true);
  for (const id of ['VERDICT', 'REASON', 'GAP'] as const) model.columns.toggle(id, false);
  await planned(model);
  await model.columns.write();
  const grid = await workbook.read('企业名单');
  expect(grid.value(4, 9)).toEqual({ kind: 'number', number: 12.5 });
  expect(grid.value(5, 9)).toEqual({ kind: 'text', text: '' });
  expect(grid.value(8, 9)).toMatchObject({ kind: 'error' });
  stop();
});
