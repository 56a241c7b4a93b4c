import { exact, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { ceilAt } from '../../quantity/places';
import type { End, Span } from '../regions/span';

/** A set of amounts x >= 0: stretches from low to high, apart from one another. */
export type Amounts = readonly Span[];

const FROM: NonNullable<End> = { at: ZERO, closed: true };

export const EVERY: Amounts = [{ low: FROM, high: null }];
export const NONE: Amounts = [];

/** All x >= 0 from `end` upward; every one where there is no end. */
export function upward(end: End): Amounts {
  if (!end || end.at.lessThan(0)) return EVERY;
  return [{ low: end, high: null }];
}

export function intersect(a: Amounts, b: Amounts): Amounts {
  if (a === EVERY || b === NONE) return b;
  if (b === EVERY || a === NONE) return a;
  return a.flatMap((x) =>
    b.flatMap((y) => {
      const both = { low: later(x.low, y.low), high: earlier(x.high, y.high) };
      return isEmpty(both) ? [] : [both];
    }),
  );
}

export function complement(a: Amounts): Amounts {
  if (a === EVERY) return NONE;
  if (a === NONE) return EVERY;
  let rest = EVERY;
  for (const { low, high } of a) {
    const before: Amounts = low && !isStart(low) ? [{ low: FROM, high: turned(low) }] : [];
    const after: Amounts = high ? [{ low: turned(high), high: null }] : [];
    rest = intersect(rest, [...before, ...after]);
  }
  return rest;
}

export function unite(a: Amounts, b: Amounts): Amounts {
  if (a === EVERY || b === NONE) return a;
  if (b === EVERY || a === NONE) return b;
  return complement(intersect(complement(a), complement(b)));
}

/** The stretch with the least elements. */
export function firstOf(a: Amounts): Span | null {
  return a.reduce<Span | null>((first, each) => (first && startsBefore(first, each) ? first : each), null);
}

/** Whether two sets begin at the same amount, reached by both or by neither. */
export function sameStart(a: Span, b: Span): boolean {
  const [x, y] = [a.low ?? FROM, b.low ?? FROM];
  return x.at.equals(y.at) && x.closed === y.closed;
}

/** A multiple of a step in a set, and the end of the stretch that it lies in. */
export interface AtStep {
  readonly amount: Exact;
  readonly upTo: Exact | null;
}

/** The least multiple of 10^-places in a set; null where it has none. */
export function leastStep(a: Amounts, places: number): AtStep | null {
  const step = exact(1n).dividedBy(exact(10n ** BigInt(places)));
  const found = a.flatMap(({ low, high }): readonly AtStep[] => {
    const { at, closed } = low ?? FROM;
    const above = ceilAt(at, places);
    const amount = above.equals(at) && !closed ? at.plus(step) : above;
    const within = !high || amount.lessThan(high.at) || (high.closed && amount.equals(high.at));
    return within ? [{ amount, upTo: high?.at ?? null }] : [];
  });
  return found.reduce<AtStep | null>((least, each) => (least?.amount.lte(each.amount) ? least : each), null);
}

function isStart(end: NonNullable<End>): boolean {
  return end.closed && end.at.isZero();
}

function turned(end: NonNullable<End>): NonNullable<End> {
  return { ...end, closed: !end.closed };
}

function startsBefore(a: Span, b: Span): boolean {
  const [x, y] = [a.low ?? FROM, b.low ?? FROM];
  const sign = x.at.comparedTo(y.at);
  return sign < 0 || (sign === 0 && x.closed);
}

function later(a: End, b: End): End {
  if (!a) return b;
  if (!b) return a;
  const sign = a.at.comparedTo(b.at);
  return sign > 0 || (sign === 0 && !a.closed) ? a : b;
}

function earlier(a: End, b: End): End {
  if (!a) return b;
  if (!b) return a;
  const sign = a.at.comparedTo(b.at);
  return sign < 0 || (sign === 0 && !a.closed) ? a : b;
}

function isEmpty({ low, high }: Span): boolean {
  if (!low || !high) return false;
  const sign = low.at.comparedTo(high.at);
  return sign > 0 || (sign === 0 && !(low.closed && high.closed));
}
