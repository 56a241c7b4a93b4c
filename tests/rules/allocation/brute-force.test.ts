import type { AllocationStep } from '../../../src/policy/allocation';
import { loadedPack } from '../../../src/policy/packs';
import { exact, whole } from '../../../src/quantity/exact';
import { allocate } from '../../../src/rules/allocation';
import { totalOf } from '../../../src/rules/allocation/standing';
import type { Belonging, Candidate, Presence } from '../../../src/rules/allocation/candidate';
import { Random } from '../../agreement/random';
import { played } from './worlds';
import type { OracleRow, OracleStep } from './worlds';

const PACK = loadedPack('gx-2025q2-draft');
const ELSEWHERE = '(none of those named)';

/** A row of which some things are open: every value that each can have. */
interface OpenRow {
  readonly enterprise: number;
  readonly measure: 1 | 2;
  readonly present: readonly boolean[];
  /** All whole numbers from the first to the last. */
  readonly award: readonly bigint[];
  readonly figure: readonly bigint[] | 'missing';
  /** `unknown`: any. */
  readonly place: string;
  readonly group: string;
}

const name = { 'zh-CN': '一步', en: 'a step' };
const basis = { words: null, reading: true };

function presenceOf(present: readonly boolean[]): Presence {
  return present.length > 1 ? 'unsure' : present[0] ? 'in' : 'out';
}

function belonging(name: string, key: string): Belonging {
  if (name === 'unknown') return { kind: 'unknown', key };
  return name === '' ? { kind: 'none' } : { kind: 'known', name };
}

function candidateOf(row: OpenRow, index: number): Candidate {
  const [low, high] = [row.award[0]!, row.award.at(-1)!];
  const figure = row.figure;
  return {
    enterprise: String(row.enterprise),
    label: `第${String(index)}户`,
    pack: PACK,
    measure: row.measure,
    presence: presenceOf(row.present),
    names: row.present.length > 1 ? ['output.base'] : [],
    award: { low: exact(low), high: exact(high) },
    awardNames: low === high ? [] : ['m1.award'],
    facts: {
      output: {
        current:
          figure === 'missing' ? { kind: 'missing', keys: ['output'] } : { kind: 'known', value: exact(figure[0]!) },
        base: { kind: 'none', by: 'zero' },
      },
    },
    belongs: {
      city: { kind: 'none' },
      county: belonging(row.place, 'county'),
      industry: { kind: 'none' },
      group: belonging(row.group, 'group'),
    },
    heads: null,
  };
}

function stepOf(step: OracleStep): AllocationStep {
  const all = { name, basis, measures: null };
  switch (step.kind) {
    case 'exclude':
      return {
        ...all,
        kind: 'exclude',
        keep: step.keep,
        measures: step.order.map((measure) => ({ pack: PACK.id, measure })),
      };
    case 'one':
      return { ...all, kind: 'one', keep: 'better' };
    case 'rank':
      return {
        ...all,
        kind: 'rank',
        ties: step.ties,
        by: step.by.map((key) => ({
          of: key === 'award' ? { kind: 'award' } : { kind: 'figure', metric: 'output' },
          order: step.lowFirst ? 'low-first' : 'high-first',
        })),
      };
    case 'take':
      return { ...all, kind: 'take', per: step.per, count: step.count, quotas: step.quotas };
    case 'ceiling':
      return {
        ...all,
        kind: 'ceiling',
        over: step.over,
        amount: { kind: 'const', value: exact(step.limit) },
        cut: step.cut === 'pro-rata' ? { kind: 'pro-rata', unit: whole(1), rest: step.rest } : { kind: step.cut },
      };
  }
}

function* completions(rows: readonly OpenRow[]): Generator<readonly OracleRow[]> {
  const figures = rows.flatMap(({ figure }) => (figure === 'missing' ? [] : figure));
  const anyFigure = [0n, ...new Set(figures.flatMap((each) => [each, each + 1n]))];
  const places = [...new Set(rows.map(({ place }) => place).filter((place) => place !== 'unknown')), ELSEWHERE];
  const groups = [...new Set(rows.map(({ group }) => group).filter((group) => group !== 'unknown')), ELSEWHERE];
  function* of(at: number): Generator<readonly OracleRow[]> {
    const row = rows[at];
    if (!row) {
      yield [];
      return;
    }
    for (const rest of of(at + 1))
      for (const present of row.present)
        for (const award of row.award)
          for (const figure of row.figure === 'missing' ? anyFigure : row.figure)
            for (const place of row.place === 'unknown' ? places : [row.place])
              for (const group of row.group === 'unknown' ? groups : [row.group])
                yield [
                  { enterprise: row.enterprise, measure: row.measure, present, award, figure, place, group },
                  ...rest,
                ];
  }
  yield* of(0);
}

function permutations(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((shorter) =>
    Array.from({ length: count }, (_, at) => [...shorter.slice(0, at), count - 1, ...shorter.slice(at)]),
  );
}

/** What all completions, and all orders of level rows, come to. */
function truth(rows: readonly OpenRow[], steps: readonly OracleStep[], draws: readonly (readonly number[])[]) {
  const seen = rows.map(() => ({ isIn: false, isOut: false, low: null as bigint | null, high: null as bigint | null }));
  const totals = new Set<bigint>();
  for (const world of completions(rows)) {
    for (const draw of draws) {
      const paid = played(world, steps, draw);
      totals.add(paid.reduce((sum, { isIn, amount }) => (isIn ? sum + amount : sum), 0n));
      paid.forEach(({ isIn, amount }, index) => {
        const each = seen[index]!;
        if (!isIn) {
          each.isOut = true;
          return;
        }
        each.isIn = true;
        if (each.low === null || amount < each.low) each.low = amount;
        if (each.high === null || amount > each.high) each.high = amount;
      });
    }
  }
  return { seen, totals };
}

interface Wildness {
  readonly rows: number;
  /** How many things may be open. */
  readonly open: number;
  readonly twoMeasures: boolean;
  readonly places: boolean;
  readonly awards: boolean;
}

function randomRows(random: Random, { rows, open, twoMeasures, places, awards }: Wildness): readonly OpenRow[] {
  let left = open;
  const isOpen = (): boolean => left > 0 && random.chance(0.3) && (left -= 1) >= 0;
  return Array.from({ length: rows }, (_, index): OpenRow => {
    const award = BigInt(random.below(6));
    const figure = BigInt(random.below(4));
    const wide = BigInt(1 + random.below(2));
    return {
      enterprise: twoMeasures ? index >> 1 : index,
      measure: twoMeasures && index % 2 === 1 ? 2 : 1,
      present: isOpen() ? [true, false] : [random.chance(0.9)],
      award:
        awards && isOpen() ? Array.from({ length: Number(wide) + 1 }, (__, more) => award + BigInt(more)) : [award],
      figure: isOpen() ? 'missing' : [figure],
      place: places && isOpen() ? 'unknown' : random.of(['甲县', '乙县']),
      group: places && isOpen() ? 'unknown' : random.of(['', '集团']),
    };
  });
}

const randomRank = (random: Random, by?: readonly ('award' | 'figure')[]): OracleStep => ({
  kind: 'rank',
  by: by ?? random.of([['figure'], ['award'], ['figure', 'award']] as const),
  lowFirst: random.chance(0.3),
  ties: random.of(['all-in', 'all-out', 'unsure'] as const),
});

const randomTake = (random: Random): OracleStep => ({
  kind: 'take',
  per: random.of(['all', 'county'] as const),
  count: 1 + random.below(3),
  quotas: new Map(random.chance(0.3) ? [['甲县', random.below(3)]] : []),
});

const randomCeiling = (random: Random, cut: 'by-rank' | 'last-out' | 'pro-rata'): OracleStep => ({
  kind: 'ceiling',
  over: random.of(['all', 'county', 'enterprise'] as const),
  limit: BigInt(random.below(12)),
  cut,
  rest: random.of(['largest-remainder', 'first', 'left'] as const),
});

const randomExclude = (random: Random): OracleStep => ({
  kind: 'exclude',
  keep: random.of(['better', 'first'] as const),
  order: random.of([
    [1, 2],
    [2, 1],
  ] as const),
});

/** Holds random lists against all their completions; counts where more is left open than has to be. */
function held(seed: number, cases: number, wild: Wildness, stepsOf: (random: Random) => readonly OracleStep[]) {
  const random = new Random(seed);
  const draws = permutations(wild.rows);
  const counted = { rows: 0, open: 0, openForNothing: 0, wide: 0, wideForNothing: 0, out: 0, unnamed: 0 };
  for (let each = 0; each < cases; each += 1) {
    const rows = randomRows(random, wild);
    const steps = stepsOf(random);
    const state = allocate(rows.map(candidateOf), steps.map(stepOf), new Map());
    const { standings } = state;
    const { seen, totals } = truth(rows, steps, draws);
    const total = totalOf(state);
    for (const paid of totals) {
      const isWithin = exact(paid).greaterThanOrEqualTo(total.low) && !(total.high?.lessThan(exact(paid)) ?? false);
      if (!isWithin) throw new Error(`paid ${String(paid)} in all: ${JSON.stringify({ rows, steps }, bigint)}`);
    }
    standings.forEach(({ presence, amount, hangs, amountHangs }, index) => {
      const { isIn, isOut, low, high } = seen[index]!;
      const told = JSON.stringify({ rows, steps, index, presence, isIn, isOut }, bigint);
      counted.rows += 1;
      if (presence === 'in' && isOut) throw new Error(`in, but not in all: ${told}`);
      if (presence === 'out' && isIn) throw new Error(`out, but not in all: ${told}`);
      if (presence === 'out') counted.out += 1;
      if (presence === 'unsure') counted.open += 1;
      if (presence === 'unsure' && isIn !== isOut) counted.openForNothing += 1;
      if (presence === 'unsure' && hangs.names.length + hangs.rows.length === 0) counted.unnamed += 1;
      if (presence === 'out' || low === null || high === null) return;
      const [from, to] = [BigInt(amount.low.toFixed()), amount.high === null ? null : BigInt(amount.high.toFixed())];
      if (from > low || (to !== null && to < high)) {
        throw new Error(`paid from ${String(low)} to ${String(high)}, said ${String(from)} to ${String(to)}: ${told}`);
      }
      if (from === to) return;
      counted.wide += 1;
      if (low === high) counted.wideForNothing += 1;
      if (amountHangs.names.length + amountHangs.rows.length === 0) counted.unnamed += 1;
    });
  }
  return counted;
}

function bigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

const ONE_MEASURE: Wildness = { rows: 4, open: 3, twoMeasures: false, places: false, awards: false };

describe('a single step is exact where what is open of each row is its own', () => {
  test.each([
    ['take by a figure', 11, ONE_MEASURE, (random: Random) => [randomRank(random, ['figure']), randomTake(random)]],
    [
      'take by an award',
      12,
      { ...ONE_MEASURE, awards: true },
      (random: Random) => [randomRank(random, ['award']), randomTake(random)],
    ],
    [
      'take, places open',
      13,
      { ...ONE_MEASURE, places: true },
      (random: Random) => [randomRank(random, ['figure']), randomTake(random)],
    ],
    ['exclude', 14, { ...ONE_MEASURE, twoMeasures: true, awards: true }, (random: Random) => [randomExclude(random)]],
    [
      'last out by a figure',
      15,
      { ...ONE_MEASURE, awards: true },
      (random: Random) => [
        { ...randomRank(random, ['figure']), ties: random.of(['all-out', 'unsure'] as const) } as OracleStep,
        randomCeiling(random, 'last-out'),
      ],
    ],
  ])('%s', (_, seed, wild, stepsOf) => {
    const counted = held(seed, 250, wild, stepsOf);
    expect(counted).toMatchObject({ openForNothing: 0, unnamed: 0 });
    expect(counted.open).toBeGreaterThan(40);
    expect(counted.out).toBeGreaterThan(40);
  });
});

describe('whatever the steps and whatever is open, nothing is said that a completion contradicts', () => {
  const wild: Wildness = { rows: 4, open: 3, twoMeasures: true, places: true, awards: true };
  const notAllIn = (random: Random): OracleStep =>
    ({ ...randomRank(random), ties: random.of(['all-out', 'unsure'] as const) }) as OracleStep;

  /** The share of open answers that no completion asks for: what taking each end by itself costs. */
  test.each([
    ['one of a group', 21, (_: Random) => [{ kind: 'one' }], 0.01, 0.01],
    ['by rank', 22, (random: Random) => [notAllIn(random), randomCeiling(random, 'by-rank')], 0.01, 0.12],
    ['last out', 23, (random: Random) => [notAllIn(random), randomCeiling(random, 'last-out')], 0.01, 0.04],
    ['in proportion', 24, (random: Random) => [randomCeiling(random, 'pro-rata')], 0.01, 0.2],
    [
      'exclude, rank, take',
      25,
      (random: Random) => [randomExclude(random), randomRank(random), randomTake(random)],
      0.02,
      0.02,
    ],
    [
      'exclude, take, in proportion',
      26,
      (random: Random) => [
        randomExclude(random),
        randomRank(random),
        randomTake(random),
        randomCeiling(random, 'pro-rata'),
      ],
      0.02,
      0.13,
    ],
    [
      'one, in proportion, by rank, last out',
      27,
      (random: Random) => [
        { kind: 'one' },
        randomCeiling(random, 'pro-rata'),
        notAllIn(random),
        randomCeiling(random, 'by-rank'),
        randomCeiling(random, 'last-out'),
      ],
      0.1,
      0.22,
    ],
  ] as readonly (readonly [string, number, (random: Random) => readonly OracleStep[], number, number])[])(
    '%s',
    (_, seed, stepsOf, mostOpen, mostWide) => {
      const counted = held(seed, 200, wild, stepsOf);
      expect(counted.unnamed).toBe(0);
      expect(counted.openForNothing).toBeLessThanOrEqual(mostOpen * counted.rows);
      expect(counted.wideForNothing).toBeLessThanOrEqual(mostWide * counted.rows);
      expect(counted.open).toBeGreaterThan(20);
    },
  );
});
