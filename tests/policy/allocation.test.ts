import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/messages/say';
import { planWords } from '../../src/policy/lint/plan-words';
import { loadPack } from '../../src/policy/load';
import { loadPlan } from '../../src/policy/load-plan';
import type { Pack } from '../../src/policy/pack';
import { loadedPack } from '../../src/policy/packs';
import { PACK_TEXTS } from '../../src/policy/texts';
import { plain } from '../../src/quantity/exact';
import { changed } from './edit';

const GOOD = join(__dirname, 'good');
const tiny: unknown = JSON.parse(readFileSync(join(GOOD, 'tiny.json'), 'utf8'));
const source = readFileSync(join(GOOD, 'tiny.txt'), 'utf8');
const name = { 'zh-CN': '前三十名', en: 'the first thirty' };

function loaded(set: Readonly<Record<string, unknown>>): Pack {
  const result = loadPack(changed(tiny, { set, remove: [] }), source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.pack;
}

test('steps of a policy are its own: bare numbers are its measures, words its basis', () => {
  const { allocation } = loaded({
    '/allocation': [
      {
        step: 'rank',
        name,
        reading: true,
        by: [
          { of: 'growth', metric: 'output' },
          { of: 'award', order: 'low-first' },
        ],
        ties: 'all-out',
      },
      { step: 'take', name, count: 30, measures: [1], from: { measure: 2, words: '培育小巨人30家左右' } },
      {
        step: 'ceiling',
        name,
        reading: true,
        over: 'enterprise',
        amount: { parameter: 'm2.cap' },
        cut: 'pro-rata',
        unit: '0.1',
        rest: 'left',
      },
    ],
  });
  expect(allocation).toMatchObject([
    {
      kind: 'rank',
      basis: { words: null, reading: true },
      measures: null,
      by: [
        { of: { kind: 'growth', metric: 'output' }, order: 'high-first' },
        { of: { kind: 'award' }, order: 'low-first' },
      ],
      ties: 'all-out',
    },
    {
      kind: 'take',
      basis: { words: '培育小巨人30家左右', reading: false },
      measures: [{ pack: 'tiny', measure: 1 }],
      per: 'all',
      count: 30,
    },
    {
      kind: 'ceiling',
      over: 'enterprise',
      amount: { kind: 'param', pack: 'tiny', id: 'm2.cap' },
      cut: { kind: 'pro-rata', rest: 'left' },
    },
  ]);
  const [, , limit] = allocation;
  expect(limit?.kind === 'ceiling' && limit.cut.kind === 'pro-rata' && plain(limit.cut.unit)).toBe('0.1');
});

test('a policy without steps has none', () => {
  expect(loaded({}).allocation).toEqual([]);
});

test('the plan that the documentation shows is one', () => {
  const docs = readFileSync(join(__dirname, '../../docs/allocation.md'), 'utf8');
  const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(docs) ?? [];
  const read = loadPlan(JSON.parse(shown), [loadedPack('gx-2025q2-draft')]);
  expect(read.ok ? read.plan.steps.map(({ kind }) => kind) : read.faults).toEqual(['one', 'rank', 'take', 'ceiling']);
});

describe('a plan', () => {
  const first = loaded({});
  const second = loaded({ '/id': 'other' });
  const rank = { step: 'rank', name, by: [{ of: 'award' }], ties: 'unsure' };
  const plan = (...steps: readonly unknown[]): unknown => ({ format: 'allocation-plan/1', name, steps });
  const faultsOf = (json: unknown, packs: readonly Pack[]) => {
    const read = loadPlan(json, packs);
    return read.ok
      ? []
      : read.faults.map(
          ({ path, message }) => `${path} ${say(message, 'zh-CN', { ...PACK_TEXTS, ...planWords.texts })}`,
        );
  };

  test('under one policy its bare numbers are that policy’s measures', () => {
    const read = loadPlan(plan(rank, { step: 'take', name, count: 3, measures: [1] }), [first]);
    expect(read).toMatchObject({
      ok: true,
      plan: {
        group: null,
        steps: [{ kind: 'rank', basis: { reading: true } }, { measures: [{ pack: 'tiny', measure: 1 }] }],
      },
    });
  });

  test('under several policies it says which is meant', () => {
    const exclude = {
      step: 'exclude',
      name,
      measures: [
        { pack: 'tiny', measure: 1 },
        { pack: 'other', measure: 1 },
      ],
      keep: 'better',
    };
    expect(faultsOf(plan(exclude), [first, second])).toEqual([]);
    expect(faultsOf(plan({ ...exclude, measures: [1, { pack: 'third', measure: 1 }] }), [first, second])).toEqual([
      '/steps/0/measures/0 这里有几个政策，要写明是哪一个：条款写成 {"pack":"tiny","measure":1}，参数另写 pack。可用：tiny、other。',
      '/steps/0/measures/1 手边没有政策“third”。可用：tiny、other。',
    ]);
  });

  test('what is not a plan, or names what there is not, is told where', () => {
    expect(faultsOf([], [first])).toHaveLength(1);
    expect(faultsOf({ format: 'allocation-plan/2', name, steps: [{ step: 'draw', name }] }, [first])).toEqual([
      '/format 此处不能写“allocation-plan/2”。请改用：allocation-plan/1。',
      '/steps/0/step 此处不能写“draw”。请改用：exclude、one、rank、take、ceiling、spread。',
    ]);
    const limit = { step: 'ceiling', name, over: 'all', cut: 'pro-rata' };
    expect(
      faultsOf(
        plan(
          { ...limit, amount: { parameter: 'm7.cap' } },
          { ...limit, amount: { parameter: 'm2.rate' } },
          { ...limit, over: 'enterprise', amount: { metric: 'tax' } },
        ),
        [first],
      ),
    ).toEqual([
      '/steps/0/amount/parameter 政策“tiny”没有参数“m7.cap”。可用：m1.relaxed、m1.growth、m1.award、m2.rate、m2.cap。',
      '/steps/1/amount/parameter 金额应以“万元”计，“m2.rate”以“share”计。',
      '/steps/2/amount/metric 政策“tiny”没有指标“tax”。可用：output、profit。',
    ]);
  });

  test('the group’s column, and what an empty cell of it says', () => {
    const read = loadPlan({ ...(plan(rank) as object), group: { headers: ['所属集团'] } }, [first]);
    expect(read).toMatchObject({ ok: true, plan: { group: { headers: ['所属集团'], blank: 'unknown' } } });
  });
});
