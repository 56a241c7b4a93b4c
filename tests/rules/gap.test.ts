import fc from 'fast-check';
import type { Enterprise } from '../../src/policy/enterprise';
import type { Pack } from '../../src/policy/pack';
import type { Metric } from '../../src/policy/terms';
import type { Standards } from '../../src/policy/standards';
import { exact, plain } from '../../src/quantity/exact';
import { gapReader } from '../../src/rules/gap/gap';
import type { Gap } from '../../src/rules/gap/gap';
import { rowOf, together } from '../../src/rules/reading/row';
import { settle } from '../../src/rules/reading/settle';
import { test as holds } from './oracle/evaluate';
import { add, compare, ratio, rational } from './oracle/rational';
import type { Rational } from './oracle/rational';
import { everyWorld, opens } from './oracle/worlds';
import type { Draft } from './oracle/worlds';
import { plainCondition, tree, wildCondition } from './random/measures';
import { metric, packOf, parameter, standardsWith } from './random/pack';
import { rows } from './random/rows';

/** The least further amount against trying every amount on a grid, and just beside the answer. */

type OnePack = ReturnType<typeof packOf>;
const METRICS = [metric('output', 'from-zero'), metric('profit', 'from-zero')];
const COUNTS = [metric('output', 'from-zero', true), metric('profit', 'from-zero', true)];
const WORDS = { metrics: ['output', 'profit'], growing: ['output'], parameters: ['p.one'] };
const PARAMETERS = [parameter('p.one', 'any')];
const HAIR = ratio(1, 10n ** 30n);
const UNDER = ratio(-1, 10n ** 19n);
/** A fen less, in 万元. */
const FEN = ratio(-1, 10n ** 6n);
const QUARTERS = Array.from({ length: 161 }, (_, index) => ratio(index, 4));
const HALVES = Array.from({ length: 31 }, (_, index) => ratio(index, 2));
const WHOLES = Array.from({ length: 41 }, (_, index) => ratio(index));

function gapOf(pack: OnePack, standards: Standards, row: Enterprise, raised: string): Gap {
  const reader = gapReader(pack, pack.only, standards, settle(pack.only.eligible, standards));
  return reader.gap(rowOf(row, together([0, 1, 2, 5])), raised);
}

/** Whether the row would be eligible with the metric raised by an amount. */
function reaches(
  pack: Pack,
  eligible: OnePack['only']['eligible'],
  draft: Draft,
  raised: string,
  by: Rational,
): boolean {
  const numbers = new Map(draft.numbers);
  numbers.set(raised, add(numbers.get(raised)!, by));
  return holds(eligible, { ...draft, numbers, rounding: 'none', pack });
}

/** One world: the answer is the least that does, or there is none. */
function checked(pack: OnePack, draft: Draft, raised: string, gap: Gap, steps: readonly Rational[]): void {
  const does = (by: Rational): boolean => reaches(pack, pack.only.eligible, draft, raised, by);
  const least =
    gap.kind === 'least' ? rational(plain(gap.amount)) : gap.kind === 'above' ? rational(plain(gap.limit)) : null;
  if (!least) {
    expect(steps.filter(does)).toEqual([]);
    return;
  }
  expect(does(least)).toBe(gap.kind === 'least');
  if (gap.kind === 'least' && steps !== WHOLES && least.over > 0n) {
    // Without an end (2/3) it is rounded up to a fen: it does, and a fen less does not. Else a hair less does not.
    const rounded = does(add(least, UNDER));
    if (rounded) expect(gap.amount.decimalPlaces()).toBeLessThanOrEqual(6);
    expect(does(add(least, rounded ? FEN : UNDER))).toBe(false);
  }
  if (gap.kind === 'above') expect(does(add(least, HAIR))).toBe(true);
  expect(steps.filter((step) => compare(step, least) < 0 && does(step))).toEqual([]);
}

const complete = rows(['output', 'profit'], 0).filter(({ industry }) => industry.kind === 'known');

test.each([
  ['in fractions', METRICS, QUARTERS],
  ['in whole counts', COUNTS, WHOLES],
])('complete rows, %s', (_, metrics: readonly Metric[], steps) => {
  const tally: Record<Gap['kind'], number> = { least: 0, above: 0, open: 0, never: 0 };
  const leaf = fc.oneof(plainCondition({ ...WORDS, parameters: [] }), wildCondition({ ...WORDS, parameters: [] }));
  fc.assert(
    fc.property(tree(leaf, 2), complete, fc.constantFrom('output', 'profit'), (eligible, row, raised) => {
      const pack = packOf({ eligible }, metrics, []);
      const standards = standardsWith(pack, {});
      const { known, open } = opens(pack, row, standards, ['class:park'], []);
      known.flags.set('class:park', false);
      // A base of which a rate alone is reported stays open, and so does what hangs on it.
      fc.pre(open.length === 1 && !JSON.stringify(eligible).includes('class:park'));
      fc.pre(!holds(eligible, { ...known, rounding: 'none', pack }));
      const gap = gapOf(pack, standards, row, raised);
      tally[gap.kind] += 1;
      // A product with an amount in a minimum is no line: lint refuses it, and the gap stays open.
      if (gap.kind === 'open') expect(JSON.stringify(eligible)).toMatch(/"kind":"(min|max)"/);
      else checked(pack, known, raised, gap, steps);
      if (gap.kind === 'least' && metrics === COUNTS) expect(gap.amount.isInteger()).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(tally.least).toBeGreaterThan(200);
  expect(tally.never).toBeGreaterThan(30);
  if (metrics === METRICS) expect(tally.above).toBeGreaterThan(30);
});

test('rows with something missing: a gap is given only where every completion has that gap', () => {
  const tally: Record<Gap['kind'], number> = { least: 0, above: 0, open: 0, never: 0 };
  fc.assert(
    fc.property(
      tree(plainCondition(WORDS), 2),
      rows(['output', 'profit'], 3),
      fc.constantFrom('output', 'profit'),
      (eligible, row, raised) => {
        const pack = packOf({ eligible }, METRICS, PARAMETERS);
        const standards = standardsWith(pack, {});
        const worlds = opens(pack, row, standards, [], [0, 1, 2, 5]);
        fc.pre(worlds.open.length === 1 || (worlds.open.length === 2 && row.industry.kind !== 'known'));
        const gap = gapOf(pack, standards, row, raised);
        tally[gap.kind] += 1;
        if (gap.kind === 'open') return;
        everyWorld(worlds, (draft) => {
          checked(pack, draft, raised, gap, HALVES);
        });
      },
    ),
    { numRuns: 500 },
  );
  expect(tally.least).toBeGreaterThan(20);
  expect(tally.open).toBeGreaterThan(20);
});

describe('a gap without an end is rounded up to the step of its unit', () => {
  /** Three times the metric is at least what is asked: a mean of three months. */
  function third(unit: Metric['unit'], than: string, current: string, counts = false): Gap {
    const only: Metric = { ...metric('output', 'from-zero', counts), unit };
    const eligible: OnePack['only']['eligible'] = {
      kind: 'bound',
      fact: 'output',
      order: '>=',
      times: { kind: 'const', value: exact('3') },
      than: { kind: 'const', value: exact(than) },
    };
    const row: Enterprise = {
      facts: {
        output: {
          current: { kind: 'known', value: exact(current) },
          base: { kind: 'missing', keys: ['output.base', 'output.growth'] },
        },
      },
      industry: { kind: 'known', class: 0 },
      marks: {},
    };
    return gapOf(packOf({ eligible }, [only], []), standardsWith(packOf({ eligible }, [only], []), {}), row, 'output');
  }

  test.each<[Metric['unit'], string, string, string, number]>([
    ['万元', '10000', '3000', '333.333334', 6],
    ['万元', '20000', '3000', '3666.666667', 6],
    ['万元', '10000', '3333.333333', '0.000001', 6],
    ['万千瓦时', '100', '30', '3.3334', 4],
    ['万立方米', '100', '30', '3.3334', 4],
    ['吨', '100', '30', '3.334', 3],
    ['天', '100', '30', '4', 0],
    // An end is kept, however many places it has.
    ['万元', '9000.00000003', '3000', '0.00000001', 8],
    ['吨', '99.0003', '30', '3.0001', 4],
  ])('%s: 3 x at least %s from %s is %s', (unit, than, current, amount, places) => {
    const gap = third(unit, than, current);
    expect(gap.kind === 'least' && plain(gap.amount)).toBe(amount);
    // In whole numbers: it does, and a step less does not.
    const scaled = (text: string): bigint => {
      const [digits = '', fraction = ''] = text.split('.');
      return BigInt(digits + fraction.padEnd(20, '0'));
    };
    const step = 10n ** BigInt(20 - places);
    const met = (further: bigint): boolean => 3n * (scaled(current) + further) >= scaled(than);
    expect([met(scaled(amount)), met(scaled(amount) - step)]).toEqual([true, false]);
  });

  test('whole counts stay whole', () => {
    const gap = third('人', '100', '30', true);
    expect(gap.kind === 'least' && plain(gap.amount)).toBe('4');
  });
});
