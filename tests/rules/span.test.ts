import type { Order } from '../../src/policy/algebra';
import { exact, whole } from '../../src/quantity/exact';
import type { Exact } from '../../src/quantity/exact';
import { againstZero, greatest, least, product, sum } from '../../src/rules/regions/span';
import type { End, Span } from '../../src/rules/regions/span';

/** Every small span against every other, operations tried on points of both: ends, middles, far out. */

const ENDS = [-2, 0, 1, 3];
const STEPS = Array.from({ length: 33 }, (_, index) => (index - 16) / 4);
const FAR = [-4000, -100, 100, 4000];

function end(at: number, closed: boolean): End {
  return { at: whole(at), closed };
}

const SPANS: readonly Span[] = [
  ...ENDS.flatMap((low) => [
    { low: end(low, true), high: end(low, true) },
    ...[true, false].flatMap((a) => [
      { low: end(low, a), high: null },
      { low: null, high: end(low, a) },
      ...ENDS.filter((high) => high > low).flatMap((high) =>
        [true, false].map((b) => ({ low: end(low, a), high: end(high, b) })),
      ),
    ]),
  ]),
  { low: null, high: null },
];

function has({ low, high }: Span, value: Exact): boolean {
  const above = !low || value.greaterThan(low.at) || (low.closed && value.equals(low.at));
  const below = !high || value.lessThan(high.at) || (high.closed && value.equals(high.at));
  return above && below;
}

const POINTS = [...STEPS, ...FAR].map((value) => exact(String(value)));
const pointsOf = new Map(SPANS.map((span) => [span, POINTS.filter((value) => has(span, value))]));

test.each([
  ['sum', sum, (a: Exact, b: Exact) => a.plus(b)],
  ['product', product, (a: Exact, b: Exact) => a.times(b)],
  ['least', least, (a: Exact, b: Exact) => (a.lessThan(b) ? a : b)],
  ['greatest', greatest, (a: Exact, b: Exact) => (a.greaterThan(b) ? a : b)],
] as const)('%s: holds every result, and reaches its closed ends and no open one', (_, of, by) => {
  for (const a of SPANS) {
    for (const b of SPANS) {
      const whole = of(a, b);
      const results = (pointsOf.get(a) ?? []).flatMap((x) => (pointsOf.get(b) ?? []).map((y) => by(x, y)));
      const shown = JSON.stringify({ a, b, whole });
      expect(results.every((result) => has(whole, result)) ? '' : shown).toBe('');
      for (const limit of [whole.low, whole.high]) {
        if (limit?.closed) expect(results.some((result) => result.equals(limit.at)) ? '' : shown).toBe('');
      }
      if (!whole.low) expect(results.some((result) => result.lessThan(-90)) ? '' : shown).toBe('');
      if (!whole.high) expect(results.some((result) => result.greaterThan(90)) ? '' : shown).toBe('');
    }
  }
});

test.each<Order>(['>=', '>', '<=', '<'])('against zero: %s', (order) => {
  const holds = (value: Exact): boolean =>
    ({ '>=': value.gte(0), '>': value.gt(0), '<=': value.lte(0), '<': value.lt(0) })[order];
  for (const span of SPANS) {
    const found = new Set((pointsOf.get(span) ?? []).map(holds));
    expect({ span, holds: againstZero(span, order) }).toEqual({
      span,
      holds: found.size === 2 ? null : found.has(true),
    });
  }
});
