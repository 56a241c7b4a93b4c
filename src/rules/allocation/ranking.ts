import type { RankKey, RankQuantity, Ties } from '../../policy/allocation';
import type { Base, Figure } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { MetricId, Span } from '../../policy/terms';
import { addRatios, compareRatios, divideRatios, ratio, ratioOf } from '../../quantity/ratio';
import type { Ratio } from '../../quantity/ratio';
import type { Candidate } from './candidate';
import { bothHang, ON_NOTHING } from './standing';
import type { Hangs, Standing } from './standing';

/** One end of what a quantity can be: a number, or below or above all numbers. */
export type End = Ratio | 'lowest' | 'highest';

/** What a row's quantities can be, the first one first, turned so that the higher stands before the lower. */
export interface EndSpan {
  readonly low: readonly End[];
  readonly high: readonly End[];
  /** What they hang on where they are open. */
  readonly hangs: Hangs;
}

/** The same with each end as its place among all ends of its quantity: rows are compared many times, ratios once. */
export interface RankSpan {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly hangs: Hangs;
}

/** The order that a step made: the spans by candidate (undefined: not ranked), and what holds among those that are level. */
export interface Ranking {
  readonly spans: readonly (RankSpan | undefined)[];
  readonly ties: Ties;
}

/** The sign of a - b, the first quantity that differs deciding. */
export function compareEnds(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const sign = (a[at] ?? 0) - (b[at] ?? 0);
    if (sign !== 0) return sign;
  }
  return 0;
}

/** Spans with each end as its place among all of its quantity; level ends have one place. */
export function placed(spans: readonly (EndSpan | undefined)[], keys: number): readonly (RankSpan | undefined)[] {
  const places = Array.from({ length: keys }, (_, key) =>
    placesOf(spans.flatMap((span) => (span ? [span.low[key], span.high[key]] : []))),
  );
  const inPlaces = (ends: readonly End[]): readonly number[] => ends.map((end, key) => places[key]?.get(end) ?? 0);
  return spans.map((span) => span && { low: inPlaces(span.low), high: inPlaces(span.high), hangs: span.hangs });
}

/** How near two doubles of ratios may be before the ratios themselves are compared. */
const SURE = 1e-12;

function placesOf(ends: readonly (End | undefined)[]): ReadonlyMap<End, number> {
  const distinct = [...new Set(ends.filter((end) => end !== undefined))].map((end) => ({ end, near: nearOf(end) }));
  distinct.sort((a, b) => {
    const apart = a.near - b.near;
    return Math.abs(apart) > SURE * Math.max(Math.abs(a.near), Math.abs(b.near)) ? apart : compareEnd(a.end, b.end);
  });
  const places = new Map<End, number>();
  let place = 0;
  distinct.forEach(({ end }, index) => {
    const before = distinct[index - 1];
    if (before && compareEnd(before.end, end) !== 0) place += 1;
    places.set(end, place);
  });
  return places;
}

/** A double near a ratio, to some sixteen digits; one that no double holds tells nothing. */
function nearOf(end: End): number {
  if (end === 'lowest') return -Infinity;
  if (end === 'highest') return Infinity;
  const near = Number(end.over) / Number(end.under);
  return Number.isFinite(near) ? near : Number.NaN;
}

function compareEnd(a: End, b: End): number {
  if (typeof a === 'string' || typeof b === 'string') return heightOf(a) - heightOf(b);
  return compareRatios(a, b);
}

function heightOf(end: End): number {
  return end === 'lowest' ? -1 : end === 'highest' ? 1 : 0;
}

/** What the quantities of a row can be. */
export function rankSpan(candidate: Candidate, standing: Standing, by: readonly RankKey[]): EndSpan {
  const low: End[] = [];
  const high: End[] = [];
  const names = new Set<string>();
  let hangsOnAward = false;
  for (const { of, order } of by) {
    const reach = reachOf(candidate, standing, of);
    const turned = order === 'high-first';
    low.push(turned ? reach.low : opposite(reach.high));
    high.push(turned ? reach.high : opposite(reach.low));
    for (const name of reach.names) names.add(name);
    hangsOnAward ||= of.kind === 'award';
  }
  const hangs: Hangs = names.size === 0 ? ON_NOTHING : { names: [...names], rows: [], more: 0 };
  return { low, high, hangs: hangsOnAward ? bothHang(hangs, standing.amountHangs) : hangs };
}

function opposite(end: End): End {
  if (end === 'lowest') return 'highest';
  if (end === 'highest') return 'lowest';
  return { over: -end.over, under: end.under };
}

interface Reach {
  readonly low: End;
  readonly high: End;
  readonly names: readonly string[];
}

const ZERO_RATIO = ratio(0n, 1n);
const MINUS_ONE = ratio(-1n, 1n);

function reachOf({ facts, pack }: Candidate, { amount }: Standing, of: RankQuantity): Reach {
  if (of.kind === 'award') {
    const high = amount.high === null ? 'highest' : ratioOf(amount.high);
    return { low: ratioOf(amount.low), high, names: [] };
  }
  const { current, base } = facts[of.metric] ?? lackingAll(of.metric);
  const now = figureReach(current, lowestOf(pack, of.metric));
  switch (of.kind) {
    case 'figure':
      return now;
    case 'base':
      return baseReach(base);
    case 'growth':
      return growthReach(now, base);
    case 'increment':
      return incrementReach(now, baseReach(base));
  }
}

/** What a row without a column for a metric lacks. */
export function lackingAll(metric: MetricId): { readonly current: Figure; readonly base: Base } {
  return {
    current: { kind: 'missing', keys: [metric] },
    base: { kind: 'missing', keys: [`${metric}.base`] },
  };
}

/** The least value that a metric's figure can have. */
function lowestOf(pack: Pack, metric: MetricId): End {
  const span: Span = pack.metrics.find(({ id }) => id === metric)?.span ?? 'any';
  switch (span) {
    case 'from-zero':
    case 'zero-to-one':
      return ZERO_RATIO;
    case 'from-minus-one':
      return MINUS_ONE;
    case 'any':
      return 'lowest';
  }
}

function figureReach(figure: Figure, lowest: End): Reach {
  if (figure.kind === 'missing') return { low: lowest, high: 'highest', names: figure.keys };
  const at = ratioOf(figure.value);
  return { low: at, high: at, names: [] };
}

function baseReach(base: Base): Reach {
  switch (base.kind) {
    case 'figure': {
      const at = ratioOf(base.value);
      return { low: at, high: at, names: [] };
    }
    case 'none':
      return { low: ZERO_RATIO, high: ZERO_RATIO, names: [] };
    case 'rate':
    case 'missing':
      return { low: ZERO_RATIO, high: 'highest', names: base.keys };
  }
}

/** Growth by figures, or the reported rate. Without a base there is none, and the row ranks below all that have one. */
function growthReach(now: Reach, base: Base): Reach {
  switch (base.kind) {
    case 'none':
      return { low: 'lowest', high: 'lowest', names: [] };
    case 'rate': {
      const at = ratioOf(base.rate);
      return { low: at, high: at, names: [] };
    }
    case 'missing':
      return { low: 'lowest', high: 'highest', names: [...now.names, ...base.keys] };
    case 'figure': {
      const under = ratioOf(base.value);
      const grown = (end: End): End => (typeof end === 'string' ? end : addRatios(divideRatios(end, under), MINUS_ONE));
      return { low: grown(now.low), high: grown(now.high), names: now.names };
    }
  }
}

function incrementReach(now: Reach, base: Reach): Reach {
  return {
    low: less(now.low, base.high, 'lowest'),
    high: less(now.high, base.low, 'highest'),
    names: [...now.names, ...base.names],
  };
}

/** a - b; `open` where either is without end. */
function less(a: End, b: End, open: 'lowest' | 'highest'): End {
  return typeof a === 'string' || typeof b === 'string' ? open : addRatios(a, { over: -b.over, under: b.under });
}
