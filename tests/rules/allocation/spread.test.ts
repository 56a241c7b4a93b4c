import type { StepOf } from '../../../src/policy/allocation';
import { loadedPack } from '../../../src/policy/packs';
import { exact, plain, ZERO } from '../../../src/quantity/exact';
import { allocate } from '../../../src/rules/allocation';
import type { Candidate } from '../../../src/rules/allocation/candidate';
import { Random } from '../../agreement/random';

const PACK = loadedPack('gx-2025q2-draft');

interface Row {
  readonly place: string | null;
  readonly isIn: boolean | null;
  readonly output: bigint;
  readonly award: bigint;
}

const candidate = ({ place, isIn, output, award }: Row, index: number): Candidate => ({
  enterprise: String(index),
  label: String(index),
  pack: PACK,
  measure: 1,
  presence: isIn === null ? 'unsure' : isIn ? 'in' : 'out',
  names: [],
  award: { low: exact(award), high: exact(award) },
  awardNames: [],
  facts: { output: { current: { kind: 'known', value: exact(output) }, base: { kind: 'none', by: 'zero' } } },
  belongs: {
    city: { kind: 'none' },
    county: place === null ? { kind: 'unknown', key: 'county' } : { kind: 'known', name: place },
    industry: { kind: 'none' },
    group: { kind: 'none' },
  },
  heads: null,
});

/** 60 % by output, 30 % by awards, 10 % by number. */
const WEIGHTS = [6n, 3n, 1n] as const;
const stepOf = (total: string, rest: 'largest-remainder' | 'first' | 'left', unit = '1'): StepOf<'spread'> => ({
  kind: 'spread',
  name: { 'zh-CN': '分到县', en: 'to the counties' },
  basis: { words: null, reading: true },
  measures: null,
  over: 'county',
  amount: { kind: 'const', value: exact(total) },
  by: [
    { of: { kind: 'figure', metric: 'output' }, weight: exact('0.6') },
    { of: { kind: 'award' }, weight: exact('0.3') },
    { of: { kind: 'count' }, weight: exact('0.1') },
  ],
  unit: exact(unit),
  rest,
});

/** The same in whole numbers over one common divisor; null where an indicator is 0 everywhere. */
function spreadPlainly(rows: readonly Row[], total: bigint, rest: 'largest-remainder' | 'first' | 'left') {
  const there = rows.filter(({ isIn }) => isIn === true);
  const places = [...new Set(there.map(({ place }) => place!))];
  const partsOf = (some: readonly Row[]): readonly bigint[] => [
    some.reduce((sum, { output }) => sum + output, 0n),
    some.reduce((sum, { award }) => sum + award, 0n),
    BigInt(some.length),
  ];
  const wholes = partsOf(there);
  if (wholes.some((whole) => whole === 0n)) return null;
  const divisor = 10n * wholes.reduce((product, whole) => product * whole, 1n);
  const due = places.map((place) =>
    partsOf(there.filter((row) => row.place === place)).reduce(
      (sum, part, k) => sum + (WEIGHTS[k]! * part * divisor) / (10n * wholes[k]!),
      0n,
    ),
  );
  const units = due.map((each) => (each * total) / divisor);
  let left = total - units.reduce((sum, each) => sum + each, 0n);
  const order = due.map((each, index) => ({ index, over: (each * total) % divisor, each }));
  if (rest === 'largest-remainder')
    order.sort((a, b) => (a.over === b.over ? a.index - b.index : a.over < b.over ? 1 : -1));
  for (const { index, each } of order) {
    if (rest === 'left' || each === 0n) continue;
    const more = rest === 'first' ? left : left > 0n ? 1n : 0n;
    units[index] = units[index]! + more;
    left -= more;
  }
  return new Map(places.map((place, index) => [place, units[index]!]));
}

test('a total over counties comes to the total, and to each what the weights say', () => {
  const rows: readonly Row[] = [
    { place: '甲县', isIn: true, output: 3000n, award: 20n },
    { place: '乙县', isIn: true, output: 6000n, award: 10n },
    { place: '丙县', isIn: false, output: 9000n, award: 10n },
  ];
  const { shares, totals } = allocate(rows.map(candidate), [stepOf('100', 'largest-remainder', '0.01')], new Map());
  // 甲: 0.6 x 1/3 + 0.3 x 2/3 + 0.1 x 1/2 = 0.45.
  expect(shares.map(({ place, amount }) => [place, plain(amount.low)])).toEqual([
    ['甲县', '45'],
    ['乙县', '55'],
  ]);
  expect(totals.map(({ said }) => said.code)).toEqual(['allocation.spread-given']);
});

test('an indicator that is 0 everywhere leaves the total where it is', () => {
  const rows: readonly Row[] = [{ place: '甲县', isIn: true, output: 3000n, award: 0n }];
  const { shares, totals } = allocate(rows.map(candidate), [stepOf('100', 'left')], new Map());
  expect(shares).toEqual([]);
  expect(totals.map(({ said }) => said.code)).toEqual(['allocation.spread-nothing']);
});

test('against whole numbers, with rows and places open', () => {
  const random = new Random(31);
  let settled = 0;
  for (let round = 0; round < 400; round += 1) {
    const total = BigInt(random.below(50));
    const rest = random.of(['largest-remainder', 'first', 'left'] as const);
    let open = random.below(3);
    const rows = Array.from({ length: 4 }, (): Row => {
      const isOpen = open > 0 && random.chance(0.6) && (open -= 1) >= 0;
      const kind = random.below(2);
      return {
        place: isOpen && kind === 0 ? null : random.of(['甲县', '乙县', '丙县']),
        isIn: isOpen && kind === 1 ? null : random.chance(0.9),
        output: BigInt(random.below(9)),
        award: BigInt(random.below(5)),
      };
    });
    const { shares } = allocate(rows.map(candidate), [stepOf(String(total), rest)], new Map());
    const worlds = rows.reduce<readonly (readonly Row[])[]>(
      (before, row) =>
        before.flatMap((world) => {
          const places = row.place === null ? ['甲县', '乙县', '丙县', '别县'] : [row.place];
          const presences = row.isIn === null ? [true, false] : [row.isIn];
          return places.flatMap((place) => presences.map((isIn) => [...world, { ...row, place, isIn }]));
        }),
      [[]],
    );
    for (const world of worlds) {
      const wanted = spreadPlainly(world, total, rest);
      if (!wanted) continue;
      for (const { place, amount } of shares) {
        const paid = exact(wanted.get(place) ?? 0n);
        expect(paid.lessThan(amount.low)).toBe(false);
        expect(amount.high?.lessThan(paid)).toBe(false);
      }
      if (worlds.length === 1) {
        settled += 1;
        const sum = shares.reduce((all, { amount }) => all.plus(amount.low), ZERO);
        if (rest !== 'left') expect(plain(sum)).toBe(String(total));
        expect(shares.map(({ place, amount }) => [place, plain(amount.low)])).toEqual(
          [...wanted].map(([place, amount]) => [place, String(amount)]),
        );
      }
    }
  }
  expect(settled).toBeGreaterThan(80);
});
