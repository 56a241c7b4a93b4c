import type { Base, Enterprise, Figure, IndustrySaid } from '../../policy/enterprise';
import type { MetricId } from '../../policy/terms';
import { exact, ONE, whole, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { isPastLevel, isPastRate } from './cuts';
import type { Cuts } from './cuts';

/**
 * The regions that cuts divide figures into, numbered as formulas number them: the current figure is missing (0) or past so
 * many levels, and the base is missing (0), none (1), or a figure with a growth past so many rates (2 and more). All rows of
 * a region have one verdict, so a verdict's formula finds the region and reads the answer off a text.
 */
export function baseStates({ rates }: Cuts, sides: 1 | 2 = 1): number {
  return sides * rates.length + 3;
}

export function regionCount(cuts: Cuts): number {
  return (cuts.levels.length + 2) * baseStates(cuts);
}

/** A figure as a region knows it; null is missing. */
export type CurrentState = Exact | null;
export type BaseState = Exact | 'none' | null;

/** The number of the region that figures lie in. */
export function regionOf(cuts: Cuts, current: CurrentState, base: BaseState): number {
  return numbered(cuts, current, base, 1, (test) => (test(current, base) ? 1 : 0));
}

/** A pair of figures looked at from both sides: a last binary digit in favour of no cut, and of every one. */
export interface BothSides {
  readonly low: { readonly current: CurrentState; readonly base: BaseState };
  readonly high: { readonly current: CurrentState; readonly base: BaseState };
}

/**
 * The same for figures of which the last digit is not sure: each cut counts once a side, so that an odd count says that the
 * sides disagree. See `guardedLetters`.
 */
export function guardedRegionOf(cuts: Cuts, { low, high }: BothSides): number {
  return numbered(cuts, low.current, low.base, 2, (test) => {
    return Number(test(low.current, low.base)) + Number(test(high.current, high.base));
  });
}

type Test = (current: CurrentState, base: BaseState) => boolean;

function numbered(
  { levels, rates }: Cuts,
  current: CurrentState,
  base: BaseState,
  sides: 1 | 2,
  passed: (test: Test) => number,
): number {
  const all = (tests: readonly Test[]): number => tests.reduce((sum, test) => sum + passed(test), 0);
  const onLevels = levels.map(
    (cut): Test =>
      (now) =>
        now !== null && isPastLevel(cut, now),
  );
  const onRates = rates.map(
    (cut): Test =>
      (now, before) =>
        now !== null && before !== null && before !== 'none' && isPastRate(cut, now, before),
  );
  const above = current === null ? 0 : 1 + all(onLevels);
  return above * baseStates({ levels, rates }, sides) + (base === null ? 0 : base === 'none' ? 1 : 2 + all(onRates));
}

/**
 * Letters of regions for figures that are looked at from both sides: where the sides disagree and their regions have
 * different letters, the letter of a row without figures, which no verdict that a figure decides has.
 */
export function guardedLetters(cuts: Cuts, letters: string): string {
  const width = baseStates(cuts);
  let text = '';
  for (let above = 0; above < 2 + 2 * cuts.levels.length; above += 1) {
    for (let base = 0; base < baseStates(cuts, 2); base += 1) {
      const found = new Set(
        between(above, 1).flatMap((row) => between(base, 2).map((column) => letters.charAt(row * width + column))),
      );
      const [only = ''] = found;
      text += found.size === 1 ? only : letters.charAt(0);
    }
  }
  return text;
}

/** The plain numbers that a doubled one lies between; the first `single` are counted once. */
function between(doubled: number, single: number): readonly number[] {
  if (doubled < single) return [doubled];
  const half = (doubled - single) / 2;
  return [single + Math.floor(half), single + Math.ceil(half)];
}

/** A pair of figures that stands for a region. */
export interface Probe {
  readonly region: number;
  readonly current: CurrentState;
  readonly base: BaseState;
}

const STEP = exact('0.000001');
const EDGES = [ONE.minus(STEP), ONE, ONE.plus(STEP)];

/** Figures in each region that there is, several in most: on, just under and just above each cut, and between them. */
export function probesOf(cuts: Cuts): readonly Probe[] {
  const marks = cuts.levels.map(({ value }) => value).filter((value) => !value.isZero());
  const currents = [
    ZERO,
    STEP,
    ONE,
    whole(10_000_000),
    ...marks.flatMap((mark) => EDGES.map((edge) => mark.times(edge))),
  ];
  currents.push(...marks.flatMap((mark) => [mark.times('0.5'), mark.times('1.7')]));
  const probes: Probe[] = [];
  const add = (current: CurrentState, base: BaseState): void => {
    probes.push({ region: regionOf(cuts, current, base), current, base });
  };
  for (const base of [null, 'none', ONE, whole(5000), whole(10_000_000)] as const) {
    add(null, base);
    for (const current of currents) add(current, base);
  }
  for (const current of currents) {
    if (current.isZero()) continue;
    for (const { value } of cuts.rates) {
      const base = current.dividedBy(ONE.plus(value)).toDecimalPlaces(20);
      for (const edge of EDGES) add(current, base.times(edge));
      // The growth is the rate itself.
      add(current.times(ONE.plus(value)), current);
    }
  }
  return probes;
}

/** The enterprise of a probe, for the judge. */
export function enterpriseOf(metric: MetricId, industry: IndustrySaid, { current, base }: Probe): Enterprise {
  const now: Figure = current === null ? { kind: 'missing', keys: [metric] } : { kind: 'known', value: current };
  return { facts: { [metric]: { current: now, base: baseOf(metric, base) } }, industry, marks: {} };
}

function baseOf(metric: MetricId, base: BaseState): Base {
  if (base === null) return { kind: 'missing', keys: [`${metric}.base`, `${metric}.growth`] };
  return base === 'none' ? { kind: 'none', by: 'zero' } : { kind: 'figure', value: base };
}
