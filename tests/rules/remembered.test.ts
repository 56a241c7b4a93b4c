import fc from 'fast-check';
import type { Condition, Quantity } from '../../src/policy/algebra';
import { loadedPack } from '../../src/policy/packs';
import { exact } from '../../src/quantity/exact';
import { judgeOf } from '../../src/rules';
import { plainCondition, tree, wildCondition } from './random/measures';
import { metric, packOf, parameter, standardsWith } from './random/pack';
import { rows } from './random/rows';
import { rowsOfMeasureOne } from './random/real-rows';

/** An answer that is remembered from another row is the one that the row itself would get. */

const WORDS = { metrics: ['output', 'profit'], growing: ['output', 'profit'], parameters: ['p.one', 'p.two'] };
const METRICS = [metric('output', 'from-zero'), metric('profit', 'from-zero')];
const PARAMETERS = [parameter('p.one', 'any'), parameter('p.two', 'from-zero')];

const constant = (value: string): Quantity => ({ kind: 'const', value: exact(value) });
const increment: Condition = {
  kind: 'bound',
  fact: 'output',
  order: '>=',
  than: { kind: 'sum', of: [{ kind: 'fact', key: 'output.base' }, constant('3')] },
};

test('random rules: forty rows under one judge, each answered alike with and without memory', () => {
  let undetermined = 0;
  const leaf = fc.oneof(plainCondition(WORDS), wildCondition(WORDS));
  const applies = fc.constantFrom<Condition>({ kind: 'all', of: [] }, { kind: 'member', group: 'industrial' });
  const many = fc.array(rows(['output', 'profit'], 4), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.record({ eligible: tree(leaf, 2), applies }), many, (rules, list) => {
      const pack = packOf(rules, METRICS, PARAMETERS);
      const standards = standardsWith(pack, {});
      const remembering = judgeOf(pack, 1, standards);
      const forgetting = judgeOf(pack, 1, standards, { remember: false });
      for (const row of list) {
        const [a, b] = [remembering.judge(row), forgetting.judge(row)];
        expect(a).toEqual(b);
        if (a.kind === 'undetermined') undetermined += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(undetermined).toBeGreaterThan(1000);
});

test('two bounds on one unknown, in the one order and in the other, do not share an answer', () => {
  // base <= output / 2 (growth) and base <= output - 3 (increment): which is the stricter hangs on the output.
  const eligible: Condition = {
    kind: 'all',
    of: [
      { kind: 'hasBase', metric: 'output' },
      {
        kind: 'any',
        of: [
          {
            kind: 'all',
            of: [
              { kind: 'growth', metric: 'output', order: '>=', rate: constant('1') },
              { kind: 'not', of: increment },
            ],
          },
          { kind: 'all', of: [increment, { kind: 'bound', fact: 'profit', order: '>=', than: constant('5') }] },
        ],
      },
    ],
  };
  const pack = packOf({ eligible }, METRICS, []);
  const judge = judgeOf(pack, 1, standardsWith(pack, {}));
  const row = (output: string) =>
    ({
      facts: {
        output: {
          current: { kind: 'known', value: exact(output) },
          base: { kind: 'missing', keys: ['output.base', 'output.growth'] },
        },
        profit: { current: { kind: 'known', value: exact('1') }, base: { kind: 'none', by: 'said' } },
      },
      industry: { kind: 'known', class: 1 },
      marks: {},
    }) as const;
  // Output 4: growth wants base <= 2, no increment wants base > 1: both together can be. Output 8: base <= 4 and > 5: never.
  expect(judge.judge(row('4')).kind).toBe('undetermined');
  expect(judge.judge(row('8')).kind).toBe('ineligible');
});

test('measure 1: 20,000 rows with cells missing, remembered as judged', () => {
  const pack = loadedPack();
  for (const values of [{}, { 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.05' }]) {
    const standards = standardsWith(pack, values);
    const remembering = judgeOf(pack, 1, standards);
    const forgetting = judgeOf(pack, 1, standards, { remember: false });
    for (const row of rowsOfMeasureOne(10_000)) {
      const [a, b] = [remembering.judge(row), forgetting.judge(row)];
      if (
        a.kind !== b.kind ||
        (a.kind === 'undetermined' && b.kind === 'undetermined' && a.missing.join() !== b.missing.join())
      ) {
        throw new Error(JSON.stringify({ row, a, b }));
      }
    }
  }
});
