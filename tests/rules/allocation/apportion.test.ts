import fc from 'fast-check';
import { exact, plain, whole, ZERO } from '../../../src/quantity/exact';
import { ratio } from '../../../src/quantity/ratio';
import { apportioned } from '../../../src/rules/allocation/apportion';
import { cutExactly, cutRange } from '../../../src/rules/allocation/pro-rata';
import { point } from '../../../src/rules/allocation/range';

const CENT = exact('0.01');
const units = (texts: readonly string[], limit: string, unit: string, rest: 'largest-remainder' | 'first' | 'left') =>
  cutExactly(
    texts.map((text) => exact(text)),
    exact(limit),
    { kind: 'pro-rata', unit: exact(unit), rest },
  ).map(plain);

describe('awards cut in proportion', () => {
  test('stay as they are where the limit holds them, to the last digit', () => {
    expect(units(['0.1', '0.2'], '0.3', '0.01', 'left')).toEqual(['0.1', '0.2']);
    expect(units(['10.005', '20'], '30.005', '0.01', 'largest-remainder')).toEqual(['10.005', '20']);
  });

  test('come to the limit exactly: just above it, and thirds of it', () => {
    expect(units(['0.1', '0.2', '0.01'], '0.3', '0.01', 'largest-remainder')).toEqual(['0.1', '0.19', '0.01']);
    expect(units(['50', '50', '50'], '100', '0.01', 'largest-remainder')).toEqual(['33.34', '33.33', '33.33']);
    expect(units(['50', '50', '50'], '100', '0.01', 'first')).toEqual(['33.34', '33.33', '33.33']);
    expect(units(['50', '50', '50'], '100', '0.01', 'left')).toEqual(['33.33', '33.33', '33.33']);
    expect(units(['50', '50', '50'], '100', '10', 'first')).toEqual(['40', '30', '30']);
  });

  test('a limit of 0 leaves nothing; a limit that is no whole number of units leaves its part', () => {
    expect(units(['50', '0'], '0', '0.01', 'first')).toEqual(['0', '0']);
    expect(units(['50', '50'], '33.335', '0.01', 'first')).toEqual(['16.67', '16.66']);
  });

  const money = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const awards = fc.array(money, { minLength: 1, maxLength: 12 });

  test('by largest remainders, against whole numbers alone', () => {
    fc.assert(
      fc.property(awards, money, (cents, limit) => {
        const total = cents.reduce((sum, each) => sum + each, 0n);
        fc.pre(total > limit);
        const down = cents.map((each) => (each * limit) / total);
        const left = limit - down.reduce((sum, each) => sum + each, 0n);
        const byRemainder = cents
          .map((each, index) => ({ index, over: (each * limit) % total }))
          .sort((a, b) => (a.over === b.over ? a.index - b.index : a.over < b.over ? 1 : -1))
          .slice(0, Number(left))
          .map(({ index }) => index);
        const wanted = down.map((each, index) => each + (byRemainder.includes(index) ? 1n : 0n));
        const got = cutExactly(
          cents.map((each) => exact(each).times(CENT)),
          exact(limit).times(CENT),
          { kind: 'pro-rata', unit: CENT, rest: 'largest-remainder' },
        );
        expect(got.map(plain)).toEqual(wanted.map((each) => plain(exact(each).times(CENT))));
      }),
    );
  });

  test('never pass the limit or what was due, are never below 0, and are all of it where the rest is given', () => {
    const parts = fc.array(fc.tuple(money, fc.nat(3)), { minLength: 1, maxLength: 10 });
    const rest = fc.constantFrom('largest-remainder', 'first', 'left');
    fc.assert(
      fc.property(parts, money, rest, (raw, limitCents, how) => {
        const due = raw.map(([cents, places]) =>
          exact(cents)
            .times(CENT)
            .dividedBy(whole(10 ** places)),
        );
        const limit = exact(limitCents).times(CENT);
        const paid = cutExactly(due, limit, { kind: 'pro-rata', unit: CENT, rest: how });
        const sum = paid.reduce((total, each) => total.plus(each), ZERO);
        expect(sum.lessThanOrEqualTo(limit)).toBe(true);
        paid.forEach((each, index) => {
          expect(each.isNegative()).toBe(false);
          expect(each.lessThanOrEqualTo(due[index]!)).toBe(true);
        });
        const wholeCents = due.reduce((total, each) => total.plus(each.dividedToIntegerBy(CENT)), ZERO);
        const isCut = due.reduce((total, each) => total.plus(each), ZERO).greaterThan(limit);
        if (isCut && how !== 'left' && wholeCents.greaterThanOrEqualTo(limit.dividedToIntegerBy(CENT))) {
          expect(plain(sum)).toBe(plain(limit));
        }
      }),
    );
  });

  test('with others and limit open, every settled case lies between', () => {
    const cents = fc.bigInt({ min: 0n, max: 400n });
    const pair = fc.tuple(cents, cents).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
    const rest = fc.constantFrom('largest-remainder', 'first', 'left');
    fc.assert(
      fc.property(pair, pair, pair, fc.nat(100), fc.nat(100), fc.nat(100), rest, (own, other, limit, a, b, c, how) => {
        const pick = ([low, high]: readonly [bigint, bigint], at: number): bigint =>
          low + ((high - low) * BigInt(at)) / 100n;
        const cut = { kind: 'pro-rata', unit: exact('0.1'), rest: how } as const;
        const wan = (value: bigint) => exact(value).times(CENT);
        const range = ([low, high]: readonly [bigint, bigint]) => ({ low: wan(low), high: wan(high) });
        const said = cutRange(range(own), { others: range(other), limit: range(limit), count: 2 }, cut);
        for (const order of [0, 1]) {
          const two = [wan(pick(own, a)), wan(pick(other, b))];
          const paid = cutExactly(order === 0 ? two : [...two].reverse(), wan(pick(limit, c)), cut)[order]!;
          expect(paid.lessThan(said.low)).toBe(false);
          expect(said.high?.lessThan(paid)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
    expect(
      cutRange(
        point(exact('5')),
        { others: { low: ZERO, high: null }, limit: point(exact('9')), count: 2 },
        {
          kind: 'pro-rata',
          unit: CENT,
          rest: 'left',
        },
      ),
    ).toEqual({ low: ZERO, high: exact('5') });
  });
});

test('whoever has no room gets no more, and the rest goes on', () => {
  const half = ratio(1n, 2n);
  const dues = [
    { due: half, most: 0n },
    { due: half, most: null },
    { due: ratio(1n, 1n), most: 1n },
  ];
  expect(apportioned(dues, 4n, 'largest-remainder')).toEqual([0n, 3n, 1n]);
  expect(apportioned(dues, 4n, 'first')).toEqual([0n, 3n, 1n]);
  expect(apportioned([{ due: half, most: 0n }], 3n, 'largest-remainder')).toEqual([0n]);
});
