import fc from 'fast-check';
import { FIGURE_DIGITS, exact, fits, grouped, isPlainDecimal, ofDouble, plain } from '../../src/quantity/exact';

/** Arithmetic of its own: a whole number over a power of ten. */
interface Rational {
  readonly numerator: bigint;
  readonly places: number;
}

function rational(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return { numerator: BigInt(`${whole}${fraction}`), places: fraction.length };
}

const scaled = ({ numerator, places }: Rational, to: number): bigint => numerator * 10n ** BigInt(to - places);

function same(a: Rational, b: Rational): boolean {
  const places = Math.max(a.places, b.places);
  return scaled(a, places) === scaled(b, places);
}

const figures = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.stringMatching(/^\d{0,20}$/))
  .map(
    ([negative, whole, fraction]) =>
      `${negative && whole > 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`,
  );

test('sums, differences and products never round', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const [x, y] = [rational(a), rational(b)];
      const places = Math.max(x.places, y.places);
      const sum = { numerator: scaled(x, places) + scaled(y, places), places };
      const difference = { numerator: scaled(x, places) - scaled(y, places), places };
      const product = { numerator: x.numerator * y.numerator, places: x.places + y.places };
      expect(same(rational(plain(exact(a).plus(exact(b)))), sum)).toBe(true);
      expect(same(rational(plain(exact(a).minus(exact(b)))), difference)).toBe(true);
      expect(same(rational(plain(exact(a).times(exact(b)))), product)).toBe(true);
      expect(exact(a).cmp(exact(b))).toBe(Number(difference.numerator > 0n) - Number(difference.numerator < 0n));
    }),
    { numRuns: 2000 },
  );
});

test('growth at a threshold is decided on the line, where floats are not', () => {
  // 1.1 x 4,000.30 is 4,400.33 exactly, and 4400.330000000001 in floats.
  expect(4400.33 >= 4000.3 * 1.1).toBe(false);
  expect(exact('4400.33').gte(exact('4000.3').times(exact('1.1')))).toBe(true);
  expect(exact('4400.32999999999999999999').gte(exact('4000.3').times(exact('1.1')))).toBe(false);
});

describe('what Excel keeps of a double', () => {
  test.each([
    [4000 * 1.1, '4400'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 1.1, '1.21'],
    [4400.000000000001, '4400'],
    [3999.9999999999995, '4000'],
    [1999.99, '1999.99'],
    [Number('914504001069928102'), '914504001069928000'],
    [1e-7, '0.0000001'],
    [123456789012345680, '123456789012346000'],
    [-0, '0'],
    [5e-324, `0.${'0'.repeat(323)}494065645841247`],
  ])('%p is %s', (double, kept) => {
    expect(plain(ofDouble(double))).toBe(kept);
  });

  test('a number typed with 15 digits is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const text = plain(exact(BigInt(digits)).div(exact(10n ** BigInt(places))));
        expect(plain(ofDouble(Number(text)))).toBe(text);
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('%p is refused', (double) => {
    expect(() => ofDouble(double)).toThrow(RangeError);
  });
});

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['4400.500', '4,400.5'],
  ['-1999.99', '-1,999.99'],
  ['999', '999'],
  ['1000000', '1,000,000'],
  ['0.0001234', '0.0001234'],
])('%s with separators is %s', (text, shown) => {
  expect(grouped(exact(text))).toBe(shown);
});

test.each([
  ['999999999999999', true],
  ['1000000000000000', false],
  ['0.00000000000000000001', true],
  ['0.000000000000000000001', false],
  ['0', true],
])('%s has the digits of a figure: %p', (text, fitting) => {
  expect(fits(exact(text), FIGURE_DIGITS)).toBe(fitting);
});

test.each([
  ['4000.50', true],
  ['-4000', true],
  ['.5', false],
  ['5.', false],
  ['1e5', false],
  ['+5', false],
  ['4,000', false],
  ['', false],
])('%j is a plain decimal: %p', (text, is) => {
  expect(isPlainDecimal(text)).toBe(is);
});
