import fc from 'fast-check';
import { exact, plain } from '../../src/quantity/exact';
import { wholeSteps } from '../../src/quantity/whole-steps';
import type { StepRounding } from '../../src/quantity/whole-steps';
import { stepsOf } from '../rules/oracle/evaluate';
import { rational } from '../rules/oracle/rational';

test.each<[string, string, StepRounding, string]>([
  ['2999.99', '1000', 'down', '2'],
  ['3000', '1000', 'down', '3'],
  ['3000.01', '1000', 'down', '3'],
  ['3000.01', '1000', 'up', '4'],
  ['3000', '1000', 'up', '3'],
  ['0', '1000', 'up', '0'],
  // 0.7 / 0.1 is 6.999… in binary, 0.3 / 0.1 too.
  ['0.7', '0.1', 'down', '7'],
  ['0.3', '0.1', 'down', '3'],
  ['1.005', '0.01', 'half-up', '101'],
  ['1.00499999999999999999', '0.01', 'half-up', '100'],
  ['2.5', '1', 'half-up', '3'],
  ['-2.5', '1', 'half-up', '-2'],
  ['-2.5', '1', 'down', '-3'],
  ['-2.5', '1', 'up', '-2'],
  ['-3', '1', 'down', '-3'],
  // A third of it goes in three times, and its rest is not lost.
  ['1', '0.33333333333333333333', 'down', '3'],
  ['999999999999999.99999999999999999999', '0.00000000000000000001', 'down', '99999999999999999999999999999999999'],
])('%s in steps of %s, %s: %s', (of, size, rounding, steps) => {
  expect(plain(wholeSteps(exact(of), exact(size), rounding))).toBe(steps);
});

test('whole quotients of BigInt say the same, at the step and beside it', () => {
  const decimal = (whole: bigint, places: number): string => {
    const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return whole < 0n ? `-${text}` : text;
  };
  const size = fc.tuple(fc.bigInt(1n, 10n ** 12n), fc.integer({ min: 0, max: 12 }));
  const count = fc.bigInt(-(10n ** 15n), 10n ** 15n);
  const beside = fc.constantFrom(-1n, 0n, 1n);
  fc.assert(
    fc.property(
      size,
      count,
      beside,
      fc.constantFrom<StepRounding>('down', 'half-up', 'up'),
      ([unit, places], n, off, r) => {
        // Halves of steps and a hair beside them, twenty places below the point.
        const of = n * unit * 10n ** 8n * 5n + off;
        const text = decimal(of, places + 9);
        const step = decimal(unit, places);
        const wanted = stepsOf(rational(text), rational(step), r);
        expect(plain(wholeSteps(exact(text), exact(step), r))).toBe(String(wanted.over / wanted.under));
      },
    ),
    { numRuns: 3000 },
  );
});

test('a step has a size', () => {
  expect(() => wholeSteps(exact('1'), exact('0'), 'down')).toThrow(RangeError);
  expect(() => wholeSteps(exact('1'), exact('-1'), 'down')).toThrow(RangeError);
});
