import { createCheckSession } from '../../../src/check/create-session';
import type { CheckSession } from '../../../src/check/session';
import { TEXTS } from '../../../src/check/texts';
import { say } from '../../../src/messages/say';
import { SHELF_TEXTS } from '../../../src/policy/texts';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import { readPackFiles } from '../../../src/policy/shelf/pack-files';
import { NOTHING_SAID } from '../../../src/policy/standards';
import { Cancelled } from '../../../src/workbook/workbook';
import { changed } from '../../policy/edit';
import { sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';

const PACK = defaultPack();
const zh = (text: string) => ({ 'zh-CN': text, en: text });
const HEADER = ['企业名称', '县区', '行业', '二季度产值（万元）', '上年同期'];
const LIST: Cell[][] = [
  ['甲', '江南区', '通用设备制造业', 8000, 4000],
  ['乙', '江 南 区', '通用设备制造业', 7000, 4000],
  ['丙', null, '通用设备制造业', 6000, 4000],
  ['丁', '柳南区', '通用设备制造业', 100, 4000],
];

async function judged(
  rows: readonly Cell[][],
  award: string | null,
  policy = PACK,
  measures = [1],
): Promise<CheckSession> {
  const said = { ...NOTHING_SAID, parameters: award === null ? {} : { 'm1.award': award } };
  const session = createCheckSession(policy);
  await session.find([sheet([HEADER, ...rows]).parts], {}, said);
  await session.run(measures, said, () => undefined);
  await session.judgeUnder([{ id: policy.pack.id, files: policy.files, said }], () => undefined);
  return session;
}

const plan = (...steps: readonly unknown[]): string =>
  JSON.stringify({ format: 'allocation-plan/1', name: zh('方案'), steps });
const RANK = { step: 'rank', name: zh('排序'), by: [{ of: 'figure', metric: 'output' }], ties: 'unsure' };
const budget = (value: string) => ({
  step: 'ceiling',
  name: zh('预算'),
  over: 'all',
  amount: { value },
  cut: 'pro-rata',
});

const allocated = async (session: CheckSession, text: string) => {
  const view = await session.allocate({ file: '方案.json', text }, () => undefined);
  if (view.kind === 'refused') throw new Error(JSON.stringify(view.faults));
  return view;
};

test('what is paid in all, of what may be, and by county', async () => {
  const session = await judged(LIST, '50');
  const view = await allocated(session, plan(budget('99.99')));
  expect(view).toMatchObject({
    counts: { in: 3, out: 0, unsure: 0 },
    enterprises: 3,
    total: { amount: '99.99' },
    limit: '99.99',
    // One county, however it is spaced; what is not said comes last.
    byPlace: [
      { name: '江南区', in: 2, settled: '66.66', open: 0 },
      { name: null, in: 1, settled: '33.33', open: 0 },
    ],
  });
});

test('who is out is told by whom, and is paid nothing', async () => {
  const session = await judged(LIST, '50');
  await allocated(session, plan(RANK, { step: 'take', name: zh('取前2名'), count: 2 }));
  const { total, rows } = await session.allocatedRows({ filter: 'out', search: '' }, 0, 10);
  expect([total, rows.map(({ name, awards }) => [name, awards[0]!.amount])]).toEqual([1, [['丙', null]]]);
  expect(rows[0]!.awards[0]!.why.map((each) => say(each, 'zh-CN', TEXTS)).join('')).toContain('不在前2名之内');
  expect((await session.allocatedRows({ filter: 'in', search: '甲' }, 0, 10)).total).toBe(1);
  expect((await session.allocatedRows({ filter: 'unsure', search: '' }, 0, 10)).total).toBe(0);
});

test('an open award has no amount anywhere: not in the rows, not by county, not in the cells', async () => {
  // Without 丁: how much it lacks is an amount too.
  const session = await judged(LIST.slice(0, 3), null);
  const view = await allocated(session, plan(RANK, { step: 'take', name: zh('取前2名'), count: 2 }, budget('10')));
  expect(view.total.amount).toBeNull();
  expect(view.byPlace[0]).toMatchObject({ in: 2, settled: '0', open: 2 });
  const { rows } = await session.allocatedRows({ filter: 'all', search: '' }, 0, 10);
  expect(rows.map(({ awards }) => awards[0]!.amount)).toEqual([null, null, null]);
  const { changes } = await session.allocationPlan(true);
  const cells = changes.flatMap((change) => (change.kind === 'cells' ? change.after.flat() : []));
  expect(cells.filter(({ role, value }) => role === 'amount' && value.kind === 'number')).toEqual([]);
  expect(cells.filter(({ value }) => value.kind === 'text' && value.text === '纳入')).toHaveLength(2);
});

/** The policy with the rules of measure 2 drafted and not confirmed. */
function unconfirmed() {
  const what = zh('达到2000万元，含本数');
  const set = { '/measures/2/toConfirm': [{ what, words: '二季度当季营收应达到2000万元（含）以上' }] };
  const files = {
    pack: JSON.stringify(changed(JSON.parse(PACK.files.pack), { set, remove: [] })),
    source: PACK.files.source,
  };
  const read = readPackFiles(files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { ...PACK, pack: read.pack, files };
}

test('what rules that are not confirmed pay is not known, so nothing loses to another award for it', async () => {
  const session = await judged(LIST.slice(0, 1), '50', unconfirmed(), [1, 2]);
  const view = await allocated(session, plan({ step: 'exclude', name: zh('就高'), measures: [1, 2], keep: 'better' }));
  expect(view).toMatchObject({ counts: { in: 0, out: 0, unsure: 2 }, total: { amount: null } });
});

test('an enterprise that several awards hang on is named once, and none are counted that are not there', async () => {
  const rows = Array.from('甲乙丙丁戊己', (name) => [name, '江南区', '通用设备制造业', 8000, 4000]);
  const session = await judged(rows, '50', unconfirmed(), [1, 2]);
  await allocated(session, plan(RANK, { step: 'take', name: zh('取前2名'), count: 2 }));
  const view = await session.allocatedRows({ filter: 'unsure', search: '' }, 0, 10);
  const told = view.rows.flatMap(({ awards }) => awards.map(({ hangsOn }) => hangsOn['zh-CN']));
  expect(told.length).toBeGreaterThan(0);
  for (const each of told) {
    const names = [...each.matchAll(/（第\d+行）/g)].map(([row]) => row);
    expect(new Set(names).size).toBe(names.length);
    expect(each).not.toMatch(/\d+户/);
  }
});

test('no plan, and no step of the policy: every award as it is', async () => {
  const session = await judged(LIST, '50');
  expect(await session.allocate(null, () => undefined)).toMatchObject({
    steps: [],
    counts: { in: 3, out: 0, unsure: 0 },
    total: { amount: '150' },
    limit: null,
  });
});

test.each<[string, string, readonly string[]]>([
  ['no JSON', '{', ['']],
  ['something else', '[]', ['']],
  ['brackets without end', '['.repeat(100_000), ['']],
  ['a plan within a plan', plan({ step: 'plan', name: zh('套'), steps: [RANK] }), ['/steps/0/step']],
  [
    'a step that points to itself',
    '{"format":"allocation-plan/1","name":{"zh-CN":"a","en":"a"},"steps":[{"$ref":"#/steps/0"}]}',
    ['/steps/0/step'],
  ],
  ['a measure that there is not', plan({ ...budget('1'), measures: [99] }), ['/steps/0/measures/0']],
  [
    'a policy that there is not',
    plan({ ...budget('1'), measures: [{ pack: 'nowhere', measure: 1 }] }),
    ['/steps/0/measures/0'],
  ],
  ['no place', plan(RANK, { step: 'take', name: zh('取'), count: 0 }), ['/steps/1/count']],
  [
    'a quota below zero',
    plan(RANK, { step: 'take', name: zh('取'), per: 'county', quotas: [{ of: '江南区', count: -1 }] }),
    ['/steps/1/quotas/0/count'],
  ],
  ['a budget below zero', plan(budget('-1')), ['/steps/0/amount/value']],
  ['a budget as a binary number', plan({ ...budget('1'), amount: { value: 1 } }), ['/steps/0/amount/value']],
  ['places without an order', plan({ step: 'take', name: zh('取'), count: 1 }), ['/steps/0']],
  [
    'a field twice',
    plan(budget('1')).replace('"value":"1"', '"value":"1","value":"1000000"'),
    ['/steps/0/amount/value'],
  ],
  ['a field that there is not', plan({ ...budget('1'), amont: 1 }), ['/steps/0/amont']],
])('a plan that is wrong is refused with its place: %s', async (_, text, places) => {
  const session = await judged(LIST, '50');
  const view = await session.allocate({ file: '方案.json', text }, () => undefined);
  if (view.kind !== 'refused') throw new Error('it was taken');
  expect(view.faults.map(({ path }) => path)).toEqual(places);
  for (const { message } of view.faults) expect(say(message, 'zh-CN', { ...TEXTS, ...SHELF_TEXTS })).toMatch(/。$/);
  // Nothing came of it.
  expect(() => session.allocatedRows({ filter: 'all', search: '' }, 0, 1)).toThrow('nothing was handed out');
});

test('it tells each step, and stops between two', async () => {
  const session = await judged(LIST, '50');
  const told: number[] = [];
  await session.allocate({ file: '方案.json', text: plan(RANK, budget('10'), budget('9')) }, ({ done, of }) => {
    expect(of).toBe(3);
    told.push(done);
  });
  expect(told).toEqual([0, 1, 2]);
  const stopped = session.allocate({ file: '方案.json', text: plan(RANK, budget('8')) }, ({ done }) => {
    if (done === 1) session.stopPolicies();
  });
  await expect(stopped).rejects.toThrow(Cancelled);
});

test('judged under policies anew, what was handed out is gone', async () => {
  const session = await judged(LIST, '50');
  await allocated(session, plan(budget('10')));
  await session.judgeUnder([{ id: 'gx-2025q1', files: PACK.files, said: NOTHING_SAID }], () => undefined);
  expect(() => session.allocatedRows({ filter: 'all', search: '' }, 0, 1)).toThrow('nothing was handed out');
});
