import fc from 'fast-check';
import type { Condition, Quantity } from '../../src/policy/algebra';
import { exact, plain } from '../../src/quantity/exact';
import type { StepRounding } from '../../src/quantity/whole-steps';
import { judgeOf } from '../../src/rules';
import type { Award } from '../../src/rules/verdict';
import { value } from './oracle/evaluate';
import { interval } from './oracle/interval';
import type { Interval } from './oracle/interval';
import { rational } from './oracle/rational';
import { everyWorld, opens } from './oracle/worlds';
import { plainCondition } from './random/measures';
import { metric, packOf, parameter, standardsWith } from './random/pack';
import { rows } from './random/rows';

/** Awards against the amounts of every completion. */

const METRICS = [metric('output', 'from-zero')];
const PARAMETERS = [parameter('p.rate', 'from-zero'), parameter('p.cap', 'from-zero')];
const ALWAYS: Condition = { kind: 'all', of: [] };

const number = (value: string): Quantity => ({ kind: 'const', value: exact(value) });
const fact = (key: string): Quantity => ({ kind: 'fact', key });
const param = (id: string): Quantity => ({ kind: 'param', id });

const leaf = fc.constantFrom(
  number('0'),
  number('2'),
  number('5'),
  fact('output'),
  fact('output.base'),
  param('p.rate'),
  param('p.cap'),
);

function amounts(depth: number): fc.Arbitrary<Quantity> {
  if (depth === 0) return leaf;
  const under = amounts(depth - 1);
  const operation = fc.constantFrom('sum', 'product', 'min', 'max');
  const when = plainCondition({ metrics: ['output'], growing: ['output'], parameters: [] });
  return fc.oneof(
    { arbitrary: leaf, weight: 1 },
    {
      arbitrary: fc
        .tuple(operation, fc.array(under, { minLength: 1, maxLength: 3 }))
        .map(([kind, of]): Quantity => ({ kind, of })),
      weight: 3,
    },
    {
      arbitrary: fc
        .tuple(when, under, under)
        .map(([guard, then, otherwise]): Quantity => ({ kind: 'choose', cases: [{ when: guard, then }], otherwise })),
      weight: 2,
    },
  );
}

const range = fc.constantFrom<Quantity>(
  { kind: 'within', low: number('0'), high: number('6') },
  { kind: 'within', low: number('2'), high: number('5') },
  { kind: 'within', low: number('3'), high: null },
);
const size = fc.constantFrom(number('0.5'), number('2'), number('3'));
const rounding = fc.constantFrom<StepRounding>('down', 'half-up', 'up');

/** The same with steps, least awards and what the text leaves vague. */
function vagueAmounts(depth: number): fc.Arbitrary<Quantity> {
  if (depth === 0) return fc.oneof({ arbitrary: leaf, weight: 4 }, { arbitrary: range, weight: 1 });
  const under = vagueAmounts(depth - 1);
  const operation = fc.constantFrom('sum', 'product', 'min', 'max');
  const when = plainCondition({ metrics: ['output'], growing: ['output'], parameters: [] });
  return fc.oneof(
    { arbitrary: under, weight: 1 },
    {
      arbitrary: fc
        .tuple(operation, fc.array(under, { minLength: 1, maxLength: 3 }))
        .map(([kind, of]): Quantity => ({ kind, of })),
      weight: 3,
    },
    {
      arbitrary: fc.record({ of: under, size, rounding }).map((each): Quantity => ({ kind: 'steps', ...each })),
      weight: 3,
    },
    {
      arbitrary: fc.record({ of: under, floor: size }).map((each): Quantity => ({ kind: 'least', ...each })),
      weight: 2,
    },
    {
      arbitrary: fc
        .tuple(when, under, under)
        .map(([guard, then, otherwise]): Quantity => ({ kind: 'choose', cases: [{ when: guard, then }], otherwise })),
      weight: 2,
    },
  );
}

function shown({ low, high }: Interval): string {
  return `${plainOf(low.over, low.under)} ${high ? plainOf(high.over, high.under) : 'on'}`;
}

/** What is said of an award, as an interval. */
function saidOf(award: Award): string | null {
  switch (award.kind) {
    case 'amount':
      return `${normal(plain(award.amount))} ${normal(plain(award.amount))}`;
    case 'at-most':
      return `0/1 ${normal(plain(award.amount))}`;
    case 'at-least':
      return `${normal(plain(award.amount))} on`;
    case 'range':
      return `${normal(plain(award.low))} ${normal(plain(award.high))}`;
    case 'none':
    case 'unknown':
      return null;
  }
}

test('steps, least awards and ranges: what is said is so in every completion; what it waits for names all that it hangs on', () => {
  const tally: Record<Award['kind'], number> = {
    none: 0,
    amount: 0,
    'at-most': 0,
    'at-least': 0,
    range: 0,
    unknown: 0,
  };
  let [tooMany, decidable] = [0, 0];
  const values = fc.constantFrom<Record<string, string>>({}, { 'p.rate': '0.5' }, { 'p.rate': '0.5', 'p.cap': '3' });
  fc.assert(
    fc.property(vagueAmounts(2), rows(['output'], 3), values, (award, row, given) => {
      const pack = packOf({ eligible: ALWAYS, award }, METRICS, PARAMETERS);
      const standards = standardsWith(pack, given);
      const worlds = opens(pack, row, standards, [], [0, 1, 2, 5]);
      fc.pre(worlds.open.length <= 2);
      const verdict = judgeOf(pack, 1, standards).judge(row);
      if (verdict.kind !== 'eligible') throw new Error(verdict.kind);
      tally[verdict.award.kind] += 1;
      const all = new Set<string>();
      const seen = new Map<string, Map<string, string>>();
      const hangsOn = new Set<string>();
      const candidates = [...new Set(worlds.open.flatMap(({ names }) => names))];
      everyWorld(worlds, (draft, choice) => {
        const found = shown(interval(award, { ...draft, rounding: 'none', pack }));
        all.add(found);
        for (const name of candidates) {
          const rest = choice.filter((_, index) => !worlds.open[index]!.names.includes(name)).join();
          const before = seen.get(name) ?? new Map<string, string>();
          seen.set(name, before);
          if ((before.get(rest) ?? found) !== found) hangsOn.add(name);
          before.set(rest, found);
        }
      });
      const said = saidOf(verdict.award);
      if (said !== null) {
        expect([...all]).toEqual([said]);
        return;
      }
      const { missing } = unknown(verdict.award);
      expect(missing).not.toEqual([]);
      for (const name of hangsOn) expect(missing).toContain(name);
      if (missing.length > hangsOn.size) tooMany += 1;
      if (all.size === 1) decidable += 1;
    }),
    { numRuns: 3000 },
  );
  expect(tally.amount).toBeGreaterThan(500);
  expect(tally.unknown).toBeGreaterThan(300);
  for (const kind of ['at-most', 'at-least', 'range'] as const) expect(tally[kind]).toBeGreaterThan(20);
  expect(tooMany / tally.unknown).toBeLessThan(0.3);
  expect(decidable / tally.unknown).toBeLessThan(0.2);
});

test('an amount is that of every completion; what it waits for names all that it hangs on', () => {
  const tally = { amount: 0, unknown: 0, tooMany: 0, decidable: 0 };
  const values = fc.constantFrom<Record<string, string>>({}, { 'p.rate': '0.5' }, { 'p.rate': '0.5', 'p.cap': '3' });
  fc.assert(
    fc.property(amounts(2), rows(['output'], 3), values, (award, row, given) => {
      const pack = packOf({ eligible: ALWAYS, award }, METRICS, PARAMETERS);
      const standards = standardsWith(pack, given);
      const worlds = opens(pack, row, standards, [], [0, 1, 2, 5]);
      fc.pre(worlds.open.length <= 2);
      const verdict = judgeOf(pack, 1, standards).judge(row);
      if (verdict.kind !== 'eligible') throw new Error(verdict.kind);
      const seen = new Map<string, Map<string, string>>();
      const all = new Set<string>();
      const hangsOn = new Set<string>();
      const candidates = [...new Set(worlds.open.flatMap(({ names }) => names))];
      everyWorld(worlds, (draft, choice) => {
        const found = value(award, { ...draft, rounding: 'none', pack });
        const shown = plainOf(found.over, found.under);
        all.add(shown);
        for (const name of candidates) {
          const rest = choice.filter((_, index) => !worlds.open[index]!.names.includes(name)).join();
          const before = seen.get(name) ?? new Map<string, string>();
          seen.set(name, before);
          if ((before.get(rest) ?? shown) !== shown) hangsOn.add(name);
          before.set(rest, shown);
        }
      });
      const found_ = verdict.award;
      if (found_.kind === 'amount') {
        tally.amount += 1;
        expect([...all]).toEqual([normal(plain(found_.amount))]);
        return;
      }
      const { missing } = unknown(found_);
      tally.unknown += 1;
      for (const name of hangsOn) expect(missing).toContain(name);
      if (missing.length > hangsOn.size) tally.tooMany += 1;
      if (all.size === 1) tally.decidable += 1;
    }),
    { numRuns: 2500 },
  );
  expect(tally.amount).toBeGreaterThan(500);
  expect(tally.unknown).toBeGreaterThan(300);
  expect(tally.tooMany / tally.unknown).toBeLessThan(0.15);
  expect(tally.decidable / tally.unknown).toBeLessThan(0.1);
});

function unknown(award: Award): Extract<Award, { kind: 'unknown' }> {
  if (award.kind !== 'unknown') throw new Error(award.kind);
  return award;
}

function normal(text: string): string {
  const { over: top, under } = rational(text);
  return plainOf(top, under);
}

/** A quotient in its lowest terms, as a text. */
function plainOf(top: bigint, bottom: bigint): string {
  const divisor = gcd(top < 0n ? -top : top, bottom);
  return `${String(top / divisor)}/${String(bottom / divisor)}`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b);
}

test('a cap that is none leaves the amount as it is', () => {
  const award: Quantity = {
    kind: 'min',
    of: [{ kind: 'product', of: [param('p.rate'), fact('output')] }, param('p.cap')],
  };
  const row = (output: string) =>
    ({
      facts: {
        output: { current: { kind: 'known', value: exact(output) }, base: { kind: 'none', by: 'said' } },
      },
      industry: { kind: 'known', class: 1 },
      marks: {},
    }) as const;
  const pack = packOf({ eligible: ALWAYS, award }, METRICS, PARAMETERS);
  const under = (given: Record<string, string>, output: string) => {
    const verdict = judgeOf(pack, 1, standardsWith(pack, given)).judge(row(output));
    return verdict.kind === 'eligible' ? verdict.award : null;
  };
  expect(under({ 'p.rate': '0.15', 'p.cap': 'none' }, '1000')).toEqual({ kind: 'amount', amount: exact('150') });
  expect(under({ 'p.rate': '0.15', 'p.cap': '100' }, '1000')).toEqual({ kind: 'amount', amount: exact('100') });
  expect(under({ 'p.rate': '0.15', 'p.cap': '150' }, '1000')).toEqual({ kind: 'amount', amount: exact('150') });
  expect(under({ 'p.rate': '0.15' }, '1000')).toEqual({ kind: 'unknown', missing: ['p.cap'] });
  expect(under({ 'p.cap': '100' }, '1000')).toEqual({ kind: 'unknown', missing: ['p.rate'] });
  expect(under({}, '1000')).toEqual({ kind: 'unknown', missing: ['p.rate', 'p.cap'] });
  // Nothing of nothing is nothing, whatever rate and cap are.
  expect(under({}, '0')).toEqual({ kind: 'amount', amount: exact('0') });
});
