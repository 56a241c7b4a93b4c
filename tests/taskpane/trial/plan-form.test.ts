import { loadPlanText } from '../../../src/policy/load-plan';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import { emptyForm, formFor, isRanked, measuresOf, planOf } from '../../../src/taskpane/trial/allocation/plan-form';
import type { PlanFaults, PlanForm } from '../../../src/taskpane/trial/allocation/plan-form';
import { TWO } from '../../policy/second/pack-two';

const { pack } = defaultPack();
const PACKS = [pack];
const BOTH = [pack, TWO.pack];

/** A form with parts filled in, each of them on unless it says otherwise. */
function filled(parts: { readonly [Part in keyof PlanForm]?: Partial<PlanForm[Part]> }, packs = PACKS): PlanForm {
  const form = emptyForm(packs);
  return {
    exclude: { ...form.exclude, on: 'exclude' in parts, ...parts.exclude },
    group: { ...form.group, on: 'group' in parts, ...parts.group },
    rank: { ...form.rank, ...parts.rank },
    take: { ...form.take, on: 'take' in parts, ...parts.take },
    budget: { ...form.budget, on: 'budget' in parts, ...parts.budget },
    spread: { ...form.spread, on: 'spread' in parts, ...parts.spread },
  };
}

function stepsOf(form: PlanForm, packs = PACKS) {
  const made = planOf(form, packs);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const read = loadPlanText(made.text, '方案.json', packs);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.plan.steps;
}

const wrong = (form: PlanForm, packs = PACKS): (keyof PlanFaults)[] => {
  const made = planOf(form, packs);
  return made.ok ? [] : (Object.keys(made.faults) as (keyof PlanFaults)[]);
};

test('what is filled in is a plan that passes, its steps in the order of the form', () => {
  const steps = stepsOf(
    filled({
      exclude: {},
      group: {},
      take: { count: '20', per: 'county' },
      budget: { amount: '5,000', cut: 'by-rank' },
      spread: { amount: '100', weights: { count: '60', award: '40' } },
    }),
  );
  expect(steps.map(({ kind, name }) => [kind, name['zh-CN']])).toEqual([
    ['exclude', '就高不重复'],
    // The better of a group is of one measure at a time.
    ['one', '每集团一户（第1条）'],
    ['one', '每集团一户（第2条）'],
    ['rank', '按二季度产值增速排序'],
    ['take', '每个县（市、区）取前20名'],
    ['ceiling', '预算上限，按名次付完为止'],
    ['spread', '总额分到各县（市、区）'],
  ]);
  const ceiling = steps.find(({ kind }) => kind === 'ceiling');
  expect(ceiling).toMatchObject({ over: 'all', amount: { kind: 'const' }, measures: null });
  expect(String(ceiling?.kind === 'ceiling' && ceiling.amount.kind === 'const' && ceiling.amount.value)).toBe('5000');
});

test.each<[string, PlanForm, (keyof PlanFaults)[]]>([
  ['nothing chosen', filled({}), ['steps']],
  ['no number of places', filled({ take: {} }), ['count']],
  ['no place', filled({ take: { count: '0' } }), ['count']],
  ['one place', filled({ take: { count: '1' } }), []],
  ['half a place', filled({ take: { count: '1.5' } }), ['count']],
  ['places below zero', filled({ take: { count: '-3' } }), ['count']],
  ['places in words', filled({ take: { count: '前十' } }), ['count']],
  ['no budget', filled({ budget: {} }), ['amount']],
  ['a budget of zero', filled({ budget: { amount: '0' } }), ['amount']],
  ['a budget just above zero', filled({ budget: { amount: '0.01' } }), []],
  ['a budget below zero', filled({ budget: { amount: '-0.01' } }), ['amount']],
  ['a budget in another unit', filled({ budget: { amount: '5 人' } }), ['amount']],
  ['a budget in yuan', filled({ budget: { amount: '5000000元' } }), []],
  [
    'level ones all in beside a budget paid by rank',
    filled({ rank: { ties: 'all-in' }, budget: { amount: '1', cut: 'by-rank' } }),
    ['ties'],
  ],
  [
    'level ones all in beside a budget cut in proportion',
    filled({ rank: { ties: 'all-in' }, budget: { amount: '1' }, take: { count: '2' } }),
    [],
  ],
  ['one measure alone', filled({ exclude: { measures: measuresOf(PACKS).slice(0, 1) } }), ['measures']],
  ['two measures', filled({ exclude: { measures: measuresOf(PACKS).slice(0, 2) } }), []],
  ['no heading of groups', filled({ group: { header: ' ' } }), ['header']],
  ['weights of 99.9 %', filled({ spread: { amount: '1', weights: { count: '60', award: '39.9' } } }), ['weights']],
  ['weights of 100 %', filled({ spread: { amount: '1', weights: { count: '60', award: '40' } } }), []],
  ['weights of 100.1 %', filled({ spread: { amount: '1', weights: { count: '60', award: '40.1' } } }), ['weights']],
  ['a weight below zero', filled({ spread: { amount: '1', weights: { count: '110', award: '-10' } } }), ['weights']],
  ['no weight', filled({ spread: { amount: '1' } }), ['weights']],
  ['no total', filled({ spread: { weights: { count: '100' } } }), ['total']],
])('%s', (_, form, faults) => {
  expect(wrong(form)).toEqual(faults);
});

test('a budget in yuan is one in 万元, to the last digit', () => {
  const [step] = stepsOf(filled({ budget: { amount: '1234567.89元' } }));
  expect(step?.kind === 'ceiling' && step.amount.kind === 'const' && step.amount.value.toFixed()).toBe('123.456789');
});

test('measures that do not go together stand in the order of the policies, however they were ticked', () => {
  const backwards = [...measuresOf(BOTH)].reverse();
  const [step] = stepsOf(filled({ exclude: { measures: backwards, keep: 'first' } }, BOTH), BOTH);
  expect(step).toMatchObject({ kind: 'exclude', keep: 'first', measures: measuresOf(BOTH) });
});

test('rows of several policies are ranked by what all of them know', () => {
  expect(emptyForm(PACKS).rank.by).toEqual({ of: 'growth', metric: 'output' });
  expect(emptyForm([TWO.pack]).rank.by).toEqual({ of: 'growth', metric: 'sales' });
  expect(emptyForm(BOTH).rank.by).toEqual({ of: 'award' });
});

test('under other policies, what they do not have goes, and what was filled in stays', () => {
  const form = filled({ take: { count: '7' }, exclude: { measures: measuresOf(PACKS) } });
  const other = formFor(form, [TWO.pack]);
  expect(other.rank.by).toEqual({ of: 'growth', metric: 'sales' });
  expect(other.take.count).toBe('7');
  expect(other.exclude.measures).toBeNull();
  // One that was unticked on purpose stays so: it is told where the plan is to be used.
  const one = filled({ exclude: { measures: measuresOf(PACKS).slice(0, 1) } });
  expect(formFor(one, PACKS)).toEqual(one);
});

test('an order is asked for where something goes by it', () => {
  expect(isRanked(filled({ take: {} }))).toBe(true);
  expect(isRanked(filled({ budget: { cut: 'last-out' } }))).toBe(true);
  expect(isRanked(filled({ budget: { cut: 'pro-rata' } }))).toBe(false);
  expect(isRanked(filled({ budget: { on: false, cut: 'by-rank' } }))).toBe(false);
});
