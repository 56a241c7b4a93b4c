import type { Base, Enterprise, Figure, IndustrySaid } from '../../policy/enterprise';
import type { MetricId } from '../../policy/pack';
import { exact, ONE, whole, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { isPastLevel, isPastRate } from './cuts';
import type { Cuts } from './cuts';

/**
 * The regions that cuts divide figures into, numbered as formulas number them: the current figure is missing (0) or past so
 * many levels, and the base is missing (0), none (1), or a figure with a growth past so many rates (2 and more). All rows of
 * a region have one verdict, so a verdict's formula finds the region and reads the answer off a text.
 */
export function baseStates({ rates }: Cuts): number {
  return rates.length + 3;
}

export function regionCount(cuts: Cuts): number {
  return (cuts.levels.length + 2) * baseStates(cuts);
}

/** A figure as a region knows it; null is missing. */
export type CurrentState = Exact | null;
export type BaseState = Exact | 'none' | null;

/** The number of the region that figures lie in. */
export function regionOf(cuts: Cuts, current: CurrentState, base: BaseState): number {
  const above = current === null ? 0 : 1 + cuts.levels.filter((cut) => isPastLevel(cut, current)).length;
  return above * baseStates(cuts) + baseRegion(cuts, current, base);
}

function baseRegion({ rates }: Cuts, current: CurrentState, base: BaseState): number {
  if (base === null) return 0;
  if (base === 'none') return 1;
  if (current === null) return 2;
  return 2 + rates.filter((cut) => isPastRate(cut, current, base)).length;
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
  return { facts: { [metric]: { current: now, base: baseOf(metric, base) } }, industry };
}

function baseOf(metric: MetricId, base: BaseState): Base {
  if (base === null) return { kind: 'missing', keys: [`${metric}.base`, `${metric}.growth`] };
  return base === 'none' ? { kind: 'none', by: 'zero' } : { kind: 'figure', value: base };
}
