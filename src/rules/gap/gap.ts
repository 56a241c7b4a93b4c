import type { Pack } from '../../policy/pack';
import type { Eligibility } from '../../policy/measure';
import type { Metric, MetricId } from '../../policy/terms';
import type { Standards } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import { firstOf, leastStep, sameStart } from './amounts';
import type { Amounts } from './amounts';
import { Raise } from './raise';
import type { Row } from '../reading/row';
import { stepPlaces } from './step';
import type { Settled } from '../reading/settle';

/** How far an ineligible row is from eligible in one metric, all else as it is. */
export type Gap =
  /** The least further amount, in the metric's unit. `upTo`: more than that would lose it again; null where nothing does. */
  | { readonly kind: 'least'; readonly amount: Exact; readonly upTo: Exact | null }
  /** Any amount above this one, and so no least. */
  | { readonly kind: 'above'; readonly limit: Exact }
  /** It hangs on what is missing. */
  | { readonly kind: 'open' }
  /** No amount of this metric alone would do. */
  | { readonly kind: 'never' };

export interface GapReader {
  /** The least amounts, of the metrics that have one. */
  readonly amounts: (row: Row) => ReadonlyMap<MetricId, Exact>;
  readonly gap: (row: Row, metric: MetricId) => Gap;
}

/** Reads the gaps of a measure's rows, each of the measure's metrics raised by itself. */
export function gapReader(pack: Pack, { metrics }: Eligibility, standards: Standards, eligible: Settled): GapReader {
  const raises = new Map(
    metrics.map((metric) => [
      metric,
      { raise: new Raise(pack, standards, eligible, metric), declared: pack.metrics.find(({ id }) => id === metric) },
    ]),
  );
  const gap = (row: Row, metric: MetricId): Gap => {
    const known = raises.get(metric);
    return known ? gapOf(known.raise, known.declared, row) : { kind: 'never' };
  };
  const amounts = (row: Row): ReadonlyMap<MetricId, Exact> => {
    const found = new Map<MetricId, Exact>();
    for (const metric of metrics) {
      const each = gap(row, metric);
      if (each.kind === 'least') found.set(metric, each.amount);
    }
    return found;
  };
  return { amounts, gap };
}

/** Where the amounts that surely do and those that may begin at the same, that is the gap; else it is open. */
function gapOf(raise: Raise, metric: Metric | undefined, row: Row): Gap {
  const { sure, may } = raise.amounts(row);
  if (metric?.counts) return atStep(sure, may, 0, false);
  const [surely, maybe] = [firstOf(sure), firstOf(may)];
  if (!maybe) return { kind: 'never' };
  if (!surely?.low || !sameStart(surely, maybe)) return { kind: 'open' };
  const { at, closed, endless } = surely.low;
  if (endless && metric) return atStep(sure, may, stepPlaces(metric.unit), true);
  return closed ? { kind: 'least', amount: at, upTo: surely.high?.at ?? null } : { kind: 'above', limit: at };
}

/** The least amount in steps of the metric: whole counts, or what is left where the exact one has no end. */
function atStep(sure: Amounts, may: Amounts, places: number, endsTold: boolean): Gap {
  const [surely, maybe] = [leastStep(sure, places), leastStep(may, places)];
  if (!maybe) return { kind: 'never' };
  if (!surely?.amount.equals(maybe.amount)) return { kind: 'open' };
  return { kind: 'least', amount: surely.amount, upTo: endsTold ? surely.upTo : null };
}
