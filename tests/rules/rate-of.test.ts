import fc from 'fast-check';
import { exact, grouped, plain, whole } from '../../src/quantity/exact';
import { longRate, rateOf } from '../../src/rules/trace/trace-step';

const figure = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.nat({ max: 20 }))
  .map(([units, places]) => exact(units).dividedBy(whole(10).pow(places)));
const tiny = fc.constantFrom('0', '0.00000000000000000001', '-0.00000000000000000001', '0.01', '-0.0000001').map(exact);
const besides = fc
  .constantFrom(null, '0.1', '0', '0.05', '-0.06', '0.0995', '1', '0.123456789012345')
  .map((text) => (text === null ? null : exact(text)));

test('the short division shows what the long one does, of whichever figures, at and about what they are held against', () => {
  fc.assert(
    fc.property(figure, figure, besides, tiny, fc.boolean(), (base, other, beside, off, about) => {
      const current = about && beside ? base.times(beside.plus(1)).plus(off) : other;
      expect(plain(rateOf(current, base, beside))).toBe(plain(longRate(current, base, beside)));
    }),
    { numRuns: 5000 },
  );
});

test.each<[string, string, string, string | null]>([
  ['nothing grown', '4000', '4000', '0.1'],
  ['exactly what is asked', '4400', '4000', '0.1'],
  ['half of the last digit', '1.1234567890123455', '1', null],
  ['just under half', '1.12345678901234549999999999', '1', null],
  ['just over half', '1.12345678901234550000000001', '1', null],
  ['fifteen digits would carry it over', '1.0999999999999999', '1', '0.1'],
  ['a third', '4', '3', '0.333333333333333'],
  ['a third, against a third', '4', '3', '0.33333333333333333333'],
  ['hardly anything', '1.00000000000000000001', '1', '0'],
  ['as far as figures go', '999999999999999', '0.00000000000000000001', '0.1'],
  ['and back', '0.00000000000000000001', '999999999999999', '0'],
])('%s', (_, current, base, beside) => {
  const given = [exact(current), exact(base), beside === null ? null : exact(beside)] as const;
  expect(plain(rateOf(...given))).toBe(plain(longRate(...given)));
});

test('separators stand at every third digit before the point, and nowhere else', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 9 }), (units, places) => {
      const value = exact(units).dividedBy(whole(10).pow(places));
      const [digits = '', fraction] = plain(value).split('.');
      const separated = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
      expect(grouped(value)).toBe(fraction === undefined ? separated : `${separated}.${fraction}`);
    }),
  );
});
