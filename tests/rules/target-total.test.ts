import fc from 'fast-check';
import type { Order } from '../../src/policy/algebra';
import type { MetricFacts } from '../../src/policy/enterprise';
import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { exact, plain } from '../../src/quantity/exact';
import { targetReached, targetTotal } from '../../src/rules';
import type { TotalledRow } from '../../src/rules';

const ORDERS: readonly Order[] = ['>=', '>', '<=', '<'];
const choices = { choices: DEFAULT_CHOICES };

/** A row in hundredths of the unit; null: missing. */
interface Row {
  readonly current: bigint | null;
  readonly base: bigint | null;
  readonly member: 'sure' | 'maybe';
}

const hundredths = (units: bigint) => exact(units).times('0.01');

function facts({ current, base }: Row): MetricFacts {
  return {
    current:
      current === null ? { kind: 'missing', keys: ['output.ytd'] } : { kind: 'known', value: hundredths(current) },
    base:
      base === null
        ? { kind: 'missing', keys: ['output.ytd.base'] }
        : base === 0n
          ? { kind: 'none', by: 'zero' }
          : { kind: 'figure', value: hundredths(base) },
  };
}

const totalled = (rows: readonly Row[]): TotalledRow[] =>
  rows.map((row) => ({ facts: facts(row), member: row.member }));

/** Whether sums in hundredths reach a rate in thousandths; no base: nothing grows. */
function reached(order: Order, rate: bigint, current: bigint, base: bigint): boolean {
  if (base <= 0n) return false;
  const margin = current * 1000n - base * (1000n + rate);
  return { '>=': margin >= 0n, '>': margin > 0n, '<=': margin <= 0n, '<': margin < 0n }[order];
}

/** Every way of filling in what is missing and of settling whose industry is open: by hand, in whole numbers. */
function* ways(rows: readonly Row[], fill: readonly bigint[]): Generator<readonly [bigint, bigint]> {
  const [first, ...rest] = rows;
  if (!first) {
    yield [0n, 0n];
    return;
  }
  for (const [current, base] of ways(rest, fill)) {
    if (first.member === 'maybe') yield [current, base];
    for (const now of first.current === null ? fill : [first.current]) {
      for (const before of first.base === null ? fill : [first.base]) yield [current + now, base + before];
    }
  }
}

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: 0n, max: 40n }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const row: fc.Arbitrary<Row> = fc.record({
  current: figure,
  base: figure,
  member: fc.constantFrom('sure' as const, 'sure' as const, 'maybe' as const),
});
const rates = fc.constantFrom(100n, -60n, 0n, 65n, 200n, -1000n);

test('a verdict is said exactly where every way of filling in says it', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      rates,
      fc.constantFrom(...ORDERS),
      (rows, rate, order) => {
        const total = targetTotal({ order, rate: exact(rate).times('0.001') }, 'from-zero', totalled(rows), choices);
        // Zero, and so much that nothing else counts beside it.
        const all = [...ways(rows, [0n, 1n, 10n ** 9n])];
        const bases = all.map(([, base]) => base);
        const verdicts = new Set(all.map(([current, base]) => reached(order, rate, current, base)));
        if (total.outcome === 'no-base') expect(bases.every((base) => base === 0n)).toBe(true);
        if (total.outcome === 'met') expect([...verdicts]).toEqual([true]);
        if (total.outcome === 'not-met') expect([...verdicts]).toEqual([false]);
        if (bases.every((base) => base > 0n)) {
          expect(total.outcome).toBe(verdicts.size > 1 ? 'unknown' : verdicts.has(true) ? 'met' : 'not-met');
        }
      },
    ),
    { numRuns: 4000 },
  );
});

test('the growth shown holds every growth that the rows can come to, and its ends are among them', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const { growth } = targetTotal({ order: '>=', rate: exact('0.1') }, 'from-zero', totalled(rows), choices);
      const all = [...ways(rows, [0n, 1n, 10n ** 9n])].filter(([, base]) => base > 0n);
      const rate = ([current, base]: readonly [bigint, bigint]) => Number(current) / Number(base) - 1;
      const found = all.map(rate);
      const near = 1e-12;
      for (const each of found) {
        if (growth.low) expect(each).toBeGreaterThanOrEqual(growth.low.toNumber() - near);
        if (growth.high) expect(each).toBeLessThanOrEqual(growth.high.toNumber() + near);
      }
      if (growth.low) expect(Math.min(...found)).toBeCloseTo(growth.low.toNumber(), 9);
      if (growth.high && rows.every(({ base }) => base !== null)) {
        expect(Math.max(...found)).toBeCloseTo(growth.high.toNumber(), 9);
      }
    }),
    { numRuns: 4000 },
  );
});

test('with all figures known and all industries settled it is what the target of the pack says of the sums', () => {
  const pack = loadedPack();
  const standards = standardsOf(pack, NOTHING_SAID);
  const targets = pack.measures.flatMap((measure) => measure.targets).filter(({ industry }) => industry !== null);
  expect(targets).toHaveLength(12);
  const known = fc.record({
    current: fc.bigInt({ min: 0n, max: 10n ** 14n }),
    base: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    member: fc.constant('sure' as const),
  });
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), fc.constantFrom(...targets), (rows, target) => {
      const sum = (of: (row: Row) => bigint | null) => rows.reduce((all, each) => all + (of(each) ?? 0n), 0n);
      const [current, base] = [sum((each) => each.current), sum((each) => each.base)];
      const one = facts({ current, base, member: 'sure' });
      const total = targetTotal(target, 'from-zero', totalled(rows), standards);
      expect(total.outcome).toBe(targetReached(target, one, standards));
      expect(total.complete).toBe(true);
      expect(plain(total.current)).toBe(plain(hundredths(current)));
    }),
    { numRuns: 1000 },
  );
});

describe('at the line', () => {
  const at = (current: string, base: string, order: Order, rate: string, growthRounding: 'none' | 1 = 'none') =>
    targetTotal(
      { order, rate: exact(rate) },
      'from-zero',
      [
        {
          member: 'sure',
          facts: {
            current: { kind: 'known', value: exact(current) },
            base: { kind: 'figure', value: exact(base) },
          },
        },
      ],
      { choices: { ...DEFAULT_CHOICES, growthRounding } },
    );

  test.each<[current: string, base: string, order: Order, rate: string, outcome: string, short: string]>([
    ['110000', '100000', '>=', '0.1', 'met', '0'],
    ['109999.99', '100000', '>=', '0.1', 'not-met', '0.01'],
    ['110000', '100000', '>', '0.1', 'not-met', '0'],
    // 4.1 times 1.1 is 4.510000000000001 in doubles.
    ['4.51', '4.1', '>=', '0.1', 'met', '0'],
    ['94', '100', '>=', '-0.06', 'met', '0'],
    ['93.99', '100', '>=', '-0.06', 'not-met', '0.01'],
    ['100', '100', '>', '0', 'not-met', '0'],
    ['100.000000001', '100', '>', '0', 'met', '-0.000000001'],
  ])('%s over %s, %s %s: %s, short by %s', (current, base, order, rate, outcome, short) => {
    const total = at(current, base, order, rate);
    expect(total.outcome).toBe(outcome);
    expect(plain(total.short.low!)).toBe(short);
    expect(plain(total.short.high!)).toBe(short);
  });

  test('a rate that is rounded first is held against its rounding', () => {
    expect(at('109.95', '100', '>=', '0.1').outcome).toBe('not-met');
    expect(at('109.95', '100', '>=', '0.1', 1).outcome).toBe('met');
    expect(at('109.9499', '100', '>=', '0.1', 1).outcome).toBe('not-met');
  });
});

test('a metric that may be below 0 is bounded by nothing where it is missing', () => {
  const row: Row = { current: null, base: 100n, member: 'sure' };
  const rich: Row = { current: 10n ** 9n, base: 100n, member: 'sure' };
  const target = { order: '>=' as const, rate: exact('0.1') };
  expect(targetTotal(target, 'from-zero', totalled([row, rich]), choices).outcome).toBe('met');
  expect(targetTotal(target, 'any', totalled([row, rich]), choices).outcome).toBe('unknown');
});

test('what is missing is counted by row, the rows whose industry is open too', () => {
  const total = targetTotal(
    { order: '>=', rate: exact('0.1') },
    'from-zero',
    totalled([
      { current: null, base: 5n, member: 'sure' },
      { current: 5n, base: null, member: 'maybe' },
      { current: null, base: null, member: 'maybe' },
    ]),
    choices,
  );
  expect([...total.lacking]).toEqual([
    ['output.ytd', 2],
    ['output.ytd.base', 2],
  ]);
  expect(total).toMatchObject({ rows: 1, maybe: 2, complete: false, outcome: 'unknown' });
});
