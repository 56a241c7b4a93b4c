import type { Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { MetricId, Months } from '../../policy/terms';
import { cumulativeOf, monthsOf } from '../../policy/period';
import type { HeaderPeriod } from '../reading';

/** A fact's key taken apart: `output.ytd.base`. */
export interface FactKey {
  readonly metric: MetricId;
  readonly suffix: '' | '.ytd' | '.prior';
  readonly aspect: 'figure' | 'base' | 'growth';
}

/** The key of a fact. */
export function keyOf({ metric, suffix, aspect }: FactKey): string {
  return `${metric}${suffix}${aspect === 'figure' ? '' : `.${aspect}`}`;
}

/** The parts of a fact's key; null for what is none of the pack. */
export function parseKey(key: string, pack: Pack): FactKey | null {
  const match = /^([^.]+)(\.ytd|\.prior)?(?:\.(base|growth))?$/.exec(key);
  const metric = match?.[1];
  if (metric === undefined || !pack.metrics.some(({ id }) => id === metric)) return null;
  const suffix = match?.[2] === '.ytd' || match?.[2] === '.prior' ? match[2] : '';
  const aspect = match?.[3] === 'base' || match?.[3] === 'growth' ? match[3] : 'figure';
  return { metric, suffix, aspect };
}

const NUMERALS = ['一', '二', '三', '四'] as const;

/** The months and the year that a key's figures are of; null where headings alone say it. */
function monthsOfKey(
  fact: FactKey,
  { metrics, period }: Pack,
): (Months & { readonly of: MetricId; readonly back: number }) | null {
  const metric = metrics.find(({ id }) => id === fact.metric);
  if (!metric || metric.wholeHeader) return null;
  const { stretch } = metric;
  const back = (stretch?.yearsBack ?? 0) + (fact.aspect === 'base' ? 1 : 0);
  if (stretch) return fact.suffix === '' ? { from: stretch.from, to: stretch.to, of: stretch.of, back } : null;
  const cumulative = cumulativeOf(period);
  const months = fact.suffix === '' ? monthsOf(period) : fact.suffix === '.ytd' ? cumulative?.ytd : cumulative?.prior;
  return months ? { ...months, of: fact.metric, back } : null;
}

/**
 * Other keys that the same figure goes by: in a policy of the third quarter that also asks for the half year's output,
 * 1—6月产值 is that metric and `output.prior` too.
 */
export function otherKeys(fact: FactKey, pack: Pack): readonly string[] {
  if (fact.aspect === 'growth' || pack.metrics.every(({ stretch }) => stretch === null)) return [];
  const own = monthsOfKey(fact, pack);
  if (!own) return [];
  return pack.metrics.flatMap(({ id, stretch }) => {
    if (id !== own.of && stretch?.of !== own.of) return [];
    const suffixes = stretch ? ([''] as const) : (['', '.ytd', '.prior'] as const);
    return suffixes.flatMap((suffix) =>
      (['figure', 'base'] as const).flatMap((aspect) => {
        const other: FactKey = { metric: id, suffix, aspect };
        const months = monthsOfKey(other, pack);
        const same = months?.from === own.from && months.to === own.to && months.back === own.back;
        return same && keyOf(other) !== keyOf(fact) ? [keyOf(other)] : [];
      }),
    );
  });
}

/** A period as headings name it: 2025年二季度, 1—5月, 2024年全年. */
export function periodName({ year, kind, month, from }: HeaderPeriod): Texts {
  const zhYear = year === null ? '' : `${year}年`;
  const enYear = year === null ? '' : ` ${year}`;
  switch (kind) {
    case 'quarter':
      return { 'zh-CN': `${zhYear}${NUMERALS[month / 3 - 1] ?? ''}季度`, en: `Q${month / 3}${enYear}` };
    case 'cumulative':
      return { 'zh-CN': `${zhYear}1—${month}月`, en: `months 1 to ${month}${enYear}` };
    case 'month':
      return { 'zh-CN': `${zhYear}${month}月`, en: `month ${month}${enYear}` };
    case 'year':
      return { 'zh-CN': year === null ? '全年' : `${zhYear}全年`, en: `the whole year${enYear}` };
    case 'other':
      if (from !== undefined)
        return { 'zh-CN': `${zhYear}${from}—${month}月`, en: `months ${from} to ${month}${enYear}` };
      return { 'zh-CN': `${zhYear}截至${month}月的其他时段`, en: `another stretch up to month ${month}${enYear}` };
  }
}
