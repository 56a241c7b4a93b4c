import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { FactKey } from '../facts/names';
import { headerMonths, placeOfPeriod, same } from '../period';
import type { HeaderPeriod } from '../reading';
import type { Aspect } from './aspect';

/** Which fact a column is by its metric, period and aspect; `last-rate`: the growth of another year; null: none of the pack's. */
export type PlacedFact = FactKey | 'last-rate' | null;

/**
 * The fact of a column. A period that some metric of the pack is of (上半年产值, 2024年产值) goes before what the pack's own
 * period makes of it: the policy asks for that figure by name.
 */
export function placedFact(metric: MetricId, period: HeaderPeriod, aspect: Aspect, pack: Pack): PlacedFact {
  if (pack.metrics.some(({ id, wholeHeader }) => id === metric && wholeHeader)) return { metric, suffix: '', aspect };
  const months = headerMonths(period);
  for (const { id, stretch } of pack.metrics) {
    if (stretch?.of !== metric || !months || !same(months, stretch)) continue;
    const placed = ofYear(id, stretch.yearsBack, period.year, aspect, pack);
    if (placed !== null) return placed;
  }
  const place = placeOfPeriod(period, pack.period);
  if (!place) return null;
  if (aspect === 'growth' && place.year === 'base') return 'last-rate';
  return { metric, suffix: place.suffix, aspect: place.year === 'base' && aspect === 'figure' ? 'base' : aspect };
}

/** A metric of other months: its figure, or that of the year before it, by the year that is said. */
function ofYear(metric: MetricId, yearsBack: 0 | 1, year: number | null, aspect: Aspect, pack: Pack): PlacedFact {
  const own = pack.period.year - yearsBack;
  // A year that is not said is the pack's.
  if (year === null && yearsBack > 0) return null;
  if (year === null || year === own) {
    // 上年 says which year a metric of the year before is of, and no base of it.
    return { metric, suffix: '', aspect: yearsBack > 0 && aspect === 'base' ? 'figure' : aspect };
  }
  if (year !== own - 1) return null;
  return aspect === 'growth' ? 'last-rate' : { metric, suffix: '', aspect: 'base' };
}

/** The metric of the pack that is the whole year's figure of another, of that year; null where it asks for none. */
export function wholeYearMetric(metric: MetricId, year: number, pack: Pack): MetricId | null {
  const found = pack.metrics.find(
    ({ stretch }) =>
      stretch?.of === metric &&
      stretch.from === 1 &&
      stretch.to === 12 &&
      pack.period.year - stretch.yearsBack === year,
  );
  return found?.id ?? null;
}
