import type { Pack } from './pack';
import type { Metric, MetricId, Months } from './terms';
import { monthsOf } from './period';

/**
 * The metrics that rise with one when it is raised, itself among them: figures of the same thing whose months hold its
 * months, in the same year. Three quarters hold the third one; the first half does not, nor does a year before.
 */
export function raisedWith(pack: Pack, id: MetricId): ReadonlySet<MetricId> {
  const raised = pack.metrics.find((metric) => metric.id === id);
  const own = raised && monthsIn(pack, raised);
  if (!raised || !own) return new Set([id]);
  const moved = pack.metrics.filter((metric) => {
    const months = monthsIn(pack, metric);
    return (
      months !== null &&
      thing(pack, metric) === thing(pack, raised) &&
      (metric.stretch?.yearsBack ?? 0) === (raised.stretch?.yearsBack ?? 0) &&
      months.from <= own.from &&
      months.to >= own.to
    );
  });
  return new Set([id, ...moved.map((metric) => metric.id)]);
}

/** Null where headings alone say what its period is. */
function monthsIn(pack: Pack, { stretch, wholeHeader }: Metric): Months | null {
  return stretch ?? (wholeHeader ? null : monthsOf(pack.period));
}

/** What it is a figure of, whatever the period. */
function thing(pack: Pack, { id, stretch }: Metric): MetricId {
  const of = stretch && stretch.of !== id ? pack.metrics.find((metric) => metric.id === stretch.of) : undefined;
  // A chain that leads back to itself is a fault of the pack; here it ends.
  return of?.stretch?.of === id ? id : of ? thing(pack, of) : (stretch?.of ?? id);
}
