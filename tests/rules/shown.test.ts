import fc from 'fast-check';
import { exact } from '../../src/quantity/exact';
import { shownRate } from '../../src/rules';
import { rateTexts } from '../../src/rules/trace/shown';

/** A shown rate never reads as met where it is not, nor as missed where it is met. */
test.each([
  ['0.128205128205128', '0.1', '12.82'],
  ['0.099996', '0.1', '9.99'],
  ['0.0999999999999999', '0.1', '9.99'],
  ['0.1', '0.1', '10'],
  ['0.10004', '0.1', '10'],
  ['0.0996', '0.1', '9.96'],
  ['0.081231', '0.08123', '8.123'],
  ['-0.060001', '-0.06', '-6.01'],
  ['-0.06', '-0.06', '-6'],
  ['12.5', '0.1', '1,250'],
  ['0', '0.1', '0'],
])('%s against %s reads %s', (rate, beside, text) => {
  expect(shownRate(exact(rate), exact(beside), '>=')).toBe(text);
});

test('strictly above: a hair of growth does not read as none', () => {
  expect(shownRate(exact('0.00001'), exact('0'), '>')).toBe('0.001');
  expect(shownRate(exact('0.00001'), null, '>')).toBe('0');
});

test('on the right side of every threshold', () => {
  const digits = fc.integer({ min: -2_000_000, max: 2_000_000 });
  fc.assert(
    fc.property(digits, digits, fc.constantFrom('>=', '>'), (a, b, order) => {
      const [rate, limit] = [exact((a / 1e7).toFixed(7)), exact((b / 1e7).toFixed(7))];
      const shown = exact(shownRate(rate, limit, order).replaceAll(',', '')).dividedBy(100);
      expect(order === '>=' ? shown.gte(limit) : shown.gt(limit)).toBe(
        order === '>=' ? rate.gte(limit) : rate.gt(limit),
      );
    }),
    { numRuns: 5000 },
  );
});

test.each<[string, string, '>' | '>=' | '<', boolean, readonly [string, string]]>([
  ['0.1', '0.0666666', '>', true, ['10', '6.67']],
  ['0.1', '0.1', '>', false, ['10', '10']],
  ['0.1', '0.1', '>=', true, ['10', '10']],
  ['0.080001', '0.08', '>', true, ['8.0001', '8']],
  ['0.08', '0.080001', '>', false, ['8', '8']],
  ['0.08', '0.080001', '>=', false, ['8', '8.0001']],
  ['-0.3', '-0.30004', '<', false, ['-30', '-30']],
])('%s held against %s: %s is %s', (left, right, order, met, texts) => {
  expect(rateTexts(exact(left), exact(right), order, met)).toEqual(texts);
});
