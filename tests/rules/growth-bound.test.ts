import fc from 'fast-check';
import type { Order } from '../../src/policy/algebra';
import { exact, plain } from '../../src/quantity/exact';
import { growthBound, judgedRate } from '../../src/rules/reading/growth-bound';
import { compare, halfUp, rational } from './oracle/rational';

/** The bound on an unrounded rate is the one on the rounded rate. */
test('rounding a rate and moving the bound are the same', () => {
  const rate = fc.integer({ min: -300_000, max: 300_000 }).map((value) => String(value / 1_000_000));
  const near = fc.constantFrom('0.0995', '0.09949999', '0.09995', '-0.0005', '-0.0601', '0.1', '0.0005', '0.00005');
  fc.assert(
    fc.property(
      fc.oneof(rate, near).map((text) => (text.includes('e') ? '0' : text)),
      fc.oneof(rate, near, fc.constantFrom('0.08125', '0')).map((text) => (text.includes('e') ? '0' : text)),
      fc.constantFrom<Order>('>=', '>', '<=', '<'),
      fc.constantFrom(1 as const, 2 as const),
      (found, asked, order, places) => {
        const rounded = halfUp(rational(found), places === 1 ? 1000n : 10000n);
        const wanted = holds(order, compare(rounded, rational(asked)));
        const bound = growthBound(order, exact(asked), places);
        expect(holds(bound.order, compare(rational(found), rational(plain(bound.rate))))).toBe(wanted);
        expect(compare(rational(plain(judgedRate(exact(found), places))), rounded)).toBe(0);
      },
    ),
    { numRuns: 5000 },
  );
});

function holds(order: Order, sign: number): boolean {
  return { '>=': sign >= 0, '>': sign > 0, '<=': sign <= 0, '<': sign < 0 }[order];
}
