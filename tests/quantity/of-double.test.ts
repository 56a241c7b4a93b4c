import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { exact, ofDouble, plain } from '../../src/quantity/exact';

const plainly = (double: number): Decimal => new Decimal(double.toPrecision(15));

function same(double: number): void {
  const fast = ofDouble(double);
  const slow = plainly(double);
  expect([fast.s, fast.e, [...fast.d]]).toEqual([slow.s, slow.e, [...slow.d]]);
}

test('what lists hold: up to seven places, and the numbers beside them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: -3, max: 3 }),
      (digits, places, ulps) => {
        const double = digits / 10 ** places;
        same(double + ulps * Math.abs(double) * 2 ** -52);
      },
    ),
    { numRuns: 5_000 },
  );
});

test('any double', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), same), { numRuns: 2_000 });
});

test.each([
  0,
  -0,
  1,
  -1,
  0.9999999999999999,
  1.0000001,
  9999999,
  9999999.9999999,
  10000000,
  4000 * 1.1,
  0.1 + 0.2,
  3999.99999999999,
])('%p', same);

test('it is an exact number like any other', () => {
  expect(plain(ofDouble(4400.25).times(exact('0.1')).minus(exact('440.025')))).toBe('0');
  expect(ofDouble(-4400.25).plus(ofDouble(4400.25)).isZero()).toBe(true);
});
