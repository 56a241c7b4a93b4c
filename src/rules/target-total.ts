import type { MetricFacts } from '../policy/enterprise';
import type { GrowthTarget } from '../policy/measure';
import type { Span } from '../policy/terms';
import type { Standards } from '../policy/standards';
import { ONE, ZERO } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { growthBound } from './reading/growth-bound';
import { holds } from './reading/order';
import { rateOf } from './trace/trace-step';

/** One enterprise as it counts towards an industry's total: surely, or only if its industry turns out so. */
export interface TotalledRow {
  readonly facts: MetricFacts;
  readonly member: 'sure' | 'maybe';
}

/** The lowest and highest that a number can be; null where nothing bounds it on that side. */
export interface Bounds {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** How the enterprises of a list stand, taken together, to an industry's target of growth. */
export interface TargetTotal {
  /** `unknown`: what is missing, or whose industry is open, could turn it. */
  readonly outcome: 'met' | 'not-met' | 'unknown' | 'no-base' | 'no-rows';
  /** Rows that surely belong, and rows that may. */
  readonly rows: number;
  readonly maybe: number;
  /** The known figures of the rows that surely belong, in the metric's unit. */
  readonly current: Exact;
  readonly base: Exact;
  /** Whether these are the total: nothing is missing, and every row's industry is settled. */
  readonly complete: boolean;
  /** Rows that lack a figure, by the key of what is missing. */
  readonly lacking: ReadonlyMap<string, number>;
  /** The growth of the total, a share, rounded half up at 15 digits and never across the target. */
  readonly growth: Bounds;
  /** How much more there would have to be this year, in the metric's unit; below 0 where there is more than enough. */
  readonly short: Bounds;
}

/** What one row brings: a figure that is missing is bounded by the metric's span alone. */
interface Part {
  readonly current: Exact | null;
  readonly base: Exact | null;
}

const NOWHERE: Bounds = { low: null, high: null };
const point = (value: Exact): Bounds => ({ low: value, high: value });
const add = (a: Exact | null, b: Exact | null): Exact | null => (a && b ? a.plus(b) : null);
const plus = (a: Bounds, b: Bounds): Bounds => ({ low: add(a.low, b.low), high: add(a.high, b.high) });
const negative = ({ low, high }: Bounds): Bounds => ({
  low: high ? high.negated() : null,
  high: low ? low.negated() : null,
});

/** The bounds times a share from 0; nothing stays unbounded under 0 itself. */
const times = ({ low, high }: Bounds, factor: Exact): Bounds =>
  factor.isZero() ? point(ZERO) : { low: low ? low.times(factor) : null, high: high ? high.times(factor) : null };

/** A row that may belong brings what it has, or nothing. */
const orNothing = ({ low, high }: Bounds): Bounds => ({
  low: low && (low.isNegative() ? low : ZERO),
  high: high && (high.isNegative() ? ZERO : high),
});

/**
 * The total of a list's rows against an industry's target. Exact, and sure: a figure that is missing can be anything that
 * its metric can be, a row whose industry is open is in or out with all that it has, and `met` or `not-met` is said only
 * where every one of these ways says it. A target of a growth under -100 % is the caller's error.
 *
 * @param span the values that the target's metric can have
 */
export function targetTotal(
  target: Pick<GrowthTarget, 'order' | 'rate'>,
  span: Span,
  rows: Iterable<TotalledRow>,
  standards: Pick<Standards, 'choices'>,
): TargetTotal {
  const limit = growthBound(target.order, target.rate, standards.choices.growthRounding);
  const factor = ONE.plus(limit.rate);
  const missing: Bounds = span === 'from-zero' || span === 'zero-to-one' ? { low: ZERO, high: null } : NOWHERE;
  const boundsOf = (figure: Exact | null): Bounds => (figure ? point(figure) : missing);
  const lacking = new Map<string, number>();
  const sure: Part[] = [];
  const open: Part[] = [];
  let margin = point(ZERO);
  let bases = point(ZERO);
  for (const { facts, member } of rows) {
    const part = partOf(facts, lacking);
    const base = boundsOf(part.base);
    const own = plus(boundsOf(part.current), negative(times(base, factor)));
    (member === 'sure' ? sure : open).push(part);
    margin = plus(margin, member === 'sure' ? own : orNothing(own));
    bases = plus(bases, member === 'sure' ? base : orNothing(base));
  }
  const sum = (of: (part: Part) => Exact | null): Exact => sure.reduce((all, part) => all.plus(of(part) ?? ZERO), ZERO);
  const current = sum((part) => part.current);
  const base = sum((part) => part.base);
  const counted = { rows: sure.length, maybe: open.length, current, base, lacking };
  const complete = open.length === 0 && lacking.size === 0;
  if (sure.length + open.length === 0) {
    return { ...counted, complete, outcome: 'no-rows', growth: NOWHERE, short: NOWHERE };
  }
  if (bases.high && bases.high.lessThanOrEqualTo(0)) {
    return { ...counted, complete, outcome: 'no-base', growth: NOWHERE, short: NOWHERE };
  }
  const sign = (bound: Exact | null): boolean | null => bound && holds(limit.order, bound.comparedTo(0));
  const [atLow, atHigh] = [sign(margin.low), sign(margin.high)];
  const hasBase = bases.low?.greaterThan(0) ?? false;
  return {
    ...counted,
    complete,
    outcome: settled(limit.order, atLow, atHigh, hasBase),
    growth: growthOf(sure, open, missing.low !== null, target.rate),
    short: negative(margin),
  };
}

/** What holds at both ends of the margin holds between them; an end that is open is on the side that it runs to. */
function settled(
  order: GrowthTarget['order'],
  atLow: boolean | null,
  atHigh: boolean | null,
  hasBase: boolean,
): 'met' | 'not-met' | 'unknown' {
  const upward = order === '>=' || order === '>';
  const [fails, meets] = upward ? [atHigh, atLow] : [atLow, atHigh];
  // Where the condition fails, it fails without a base too.
  if (fails === false) return 'not-met';
  return meets === true && hasBase ? 'met' : 'unknown';
}

function partOf({ current, base }: MetricFacts, lacking: Map<string, number>): Part {
  const lack = (keys: readonly string[]): null => {
    for (const key of keys) lacking.set(key, (lacking.get(key) ?? 0) + 1);
    return null;
  };
  const figure = current.kind === 'known' ? current.value : lack(current.keys);
  switch (base.kind) {
    case 'figure':
      return { current: figure, base: base.value };
    case 'none':
      return { current: figure, base: ZERO };
    case 'rate':
    case 'missing':
      return { current: figure, base: lack(base.keys) };
  }
}

/** The least and greatest growth that the rows can come to, whichever of the open ones belong. */
function growthOf(sure: readonly Part[], open: readonly Part[], fromZero: boolean, target: Exact): Bounds {
  const all = [...sure, ...open];
  // Growth over a total that may be below 0 says nothing.
  if (all.some((part) => part.base?.isNegative())) return NOWHERE;
  const known = { current: all.every((part) => part.current), base: all.every((part) => part.base) };
  // A base that is missing can be so large that there is hardly any growth; a figure, so large that there is no end to it.
  const low = known.base && (known.current || fromZero) ? extreme(sure, open, 'low') : null;
  const high = known.current && (known.base || fromZero) ? extreme(sure, open, 'high') : null;
  const rate = (ratio: Ratio | null): Exact | null =>
    ratio?.base.greaterThan(0) ? rateOf(ratio.current, ratio.base, target) : null;
  return { low: rate(low), high: rate(high) };
}

interface Ratio {
  readonly current: Exact;
  readonly base: Exact;
}

/** Which way two ratios lie, without a quotient; a base of 0 is above everything. */
const compared = (a: Ratio, b: Ratio): number => a.current.times(b.base).comparedTo(b.current.times(a.base));

/**
 * The least or greatest `current / base` over the sure rows and any of the open ones: those that pull it that way most come
 * first, and each is taken while it still does.
 */
function extreme(sure: readonly Part[], open: readonly Part[], end: 'low' | 'high'): Ratio | null {
  const ratioOf = ({ current, base }: Part): Ratio => ({ current: current ?? ZERO, base: base ?? ZERO });
  const joined = (a: Ratio, b: Ratio): Ratio => ({ current: a.current.plus(b.current), base: a.base.plus(b.base) });
  const nothing: Ratio = { current: ZERO, base: ZERO };
  const start = sure.map(ratioOf).reduce(joined, nothing);
  const wanted = end === 'low' ? -1 : 1;
  const rest = open
    .map(ratioOf)
    .filter(({ current, base }) => !current.isZero() || !base.isZero())
    .sort((a, b) => wanted * compared(b, a));
  let best = start;
  for (const each of rest) {
    const empty = best.base.isZero() && best.current.isZero();
    if (!empty && wanted * compared(each, best) <= 0) break;
    best = joined(best, each);
    // Nothing is greater than what has no base at all.
    if (end === 'high' && best.base.isZero()) return null;
  }
  return best.base.isZero() ? null : best;
}
