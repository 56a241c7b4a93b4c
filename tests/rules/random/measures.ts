import fc from 'fast-check';
import type { Condition, Order, Quantity } from '../../../src/policy/algebra';
import { exact } from '../../../src/quantity/exact';

/**
 * Random rules. Numbers are whole and few, rates such that `base x (1 + rate)` has its roots on whole numbers for
 * figures that are multiples of four: the grid of the brute force then has a point in every cell.
 */
export interface Vocabulary {
  readonly metrics: readonly string[];
  readonly growing: readonly string[];
  readonly parameters: readonly string[];
}

const number = fc
  .integer({ min: 0, max: 8 })
  .map((value): Quantity => ({ kind: 'const', value: exact(String(value)) }));
const order = fc.constantFrom<Order>('>=', '>', '<=', '<');
const rate = fc.constantFrom('0', '1', '3').map((value): Quantity => ({ kind: 'const', value: exact(value) }));
const group = fc.constantFrom('industrial', 'relaxed', 'software');

/** Conditions with one unknown each: bounds against numbers and parameters of their own, growth under its guard. */
export function plainCondition({ metrics, growing, parameters }: Vocabulary): fc.Arbitrary<Condition> {
  const limit: fc.Arbitrary<Quantity> =
    parameters.length === 0
      ? number
      : fc.oneof({ arbitrary: number, weight: 3 }, { arbitrary: fc.constantFrom(...parameters).map(param), weight: 1 });
  const bound = fc
    .record({ fact: fc.constantFrom(...metrics), order, than: limit })
    .map((each): Condition => ({ kind: 'bound', ...each }));
  const member = group.map((each): Condition => ({ kind: 'member', group: each }));
  const growth = (metric: string): fc.Arbitrary<Condition> =>
    fc.record({ order, rate }).map((each): Condition => ({ kind: 'growth', metric, ...each }));
  const guarded = fc.constantFrom(...growing).chain((metric) =>
    fc.tuple(growth(metric), bound, fc.constantFrom('all', 'branch')).map(([grows, other, form]): Condition => {
      const hasBase: Condition = { kind: 'hasBase', metric };
      return form === 'all'
        ? { kind: 'all', of: [hasBase, grows] }
        : { kind: 'branch', cases: [{ when: hasBase, then: grows }], otherwise: other };
    }),
  );
  return fc.oneof({ arbitrary: bound, weight: 4 }, { arbitrary: guarded, weight: 3 }, { arbitrary: member, weight: 1 });
}

/** Conditions with several unknowns: increments, ratios, minima, numbers that hang on conditions, flags. */
export function wildCondition(words: Vocabulary): fc.Arbitrary<Condition> {
  const plain = plainCondition(words);
  const [first = '', second = first] = words.metrics;
  const base: Quantity = { kind: 'fact', key: `${first}.base` };
  const than = fc.oneof(
    number.map((each): Quantity => ({ kind: 'sum', of: [base, each] })),
    number.map((each): Quantity => ({ kind: 'product', of: [each, { kind: 'fact', key: second }] })),
    number.map((each): Quantity => ({ kind: 'min', of: [each, base] })),
    number.map((each): Quantity => ({ kind: 'max', of: [each, base] })),
    fc
      .tuple(plain, number, number)
      .map(([when, then, otherwise]): Quantity => ({ kind: 'choose', cases: [{ when, then }], otherwise })),
  );
  const increment = fc.record({ order, than }).map((each): Condition => ({ kind: 'bound', fact: first, ...each }));
  const flag = fc.constant<Condition>({ kind: 'flag', key: 'class:park' });
  return fc.oneof(
    { arbitrary: plain, weight: 4 },
    { arbitrary: increment, weight: 3 },
    { arbitrary: crosswise(words), weight: 2 },
    { arbitrary: flag, weight: 1 },
  );
}

/** Two ratios held against each other, multiplied crosswise; a figure so many times; a mean of the months that are not 0. */
export function crosswise({ metrics, growing }: Vocabulary): fc.Arbitrary<Condition> {
  const [first = '', second = first] = metrics;
  const times = fc.constantFrom('2', '4', '0.5').map((value): Quantity => ({ kind: 'const', value: exact(value) }));
  const than = fc.oneof(
    number,
    number.map((each): Quantity => ({ kind: 'product', of: [each, { kind: 'fact', key: second }] })),
  );
  const several = fc.record({ order, times, than }).map((each): Condition => ({ kind: 'bound', fact: first, ...each }));
  const ratio = fc.tuple(fc.constantFrom(...growing), order, number).map(([metric, each, factor]): Condition => ({
    kind: 'all',
    of: [
      { kind: 'hasBase', metric },
      {
        kind: 'bound',
        fact: second,
        times: { kind: 'fact', key: `${metric}.base` },
        order: each,
        than: { kind: 'product', of: [factor, { kind: 'fact', key: metric }] },
      },
    ],
  }));
  const count: Quantity = {
    kind: 'sum',
    of: metrics.map((metric): Quantity => ({
      kind: 'choose',
      cases: [{ when: { kind: 'bound', fact: `${metric}.base`, order: '>', than: nought }, then: one }],
      otherwise: nought,
    })),
  };
  const mean = fc
    .tuple(order, number)
    .map(([each, factor]): Condition => ({ kind: 'bound', fact: first, times: count, order: each, than: factor }));
  return fc.oneof(several, ratio, mean);
}

const nought: Quantity = { kind: 'const', value: exact('0') };
const one: Quantity = { kind: 'const', value: exact('1') };

function param(id: string): Quantity {
  return { kind: 'param', id };
}

/** Trees of `all`, `any`, `not`, `branch` over the conditions given. */
export function tree(leaf: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf;
  const under = tree(leaf, depth - 1);
  const some = fc.array(under, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 1 },
    { arbitrary: some.map((of): Condition => ({ kind: 'all', of })), weight: 3 },
    { arbitrary: some.map((of): Condition => ({ kind: 'any', of })), weight: 3 },
    { arbitrary: under.map((of): Condition => ({ kind: 'not', of })), weight: 1 },
    {
      arbitrary: fc
        .tuple(under, under, under)
        .map(([when, then, otherwise]): Condition => ({ kind: 'branch', cases: [{ when, then }], otherwise })),
      weight: 2,
    },
  );
}
