import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { Above } from '../header/above';
import { placeOfPeriod, readPeriod } from '../period';
import type { HeaderPeriod } from '../reading';
import { bare, oneLine } from '../sheet/wording';
import { metricInTitle } from './metric-words';
import { withoutDates } from './period-words';
import { isBareYear } from './sense';

/** What the lines above a list say for all its columns. */
export interface ListContext {
  readonly above: Above;
  /** The period that a line names, or else the title; null where neither does. */
  readonly period: { readonly period: HeaderPeriod; readonly by: 'line' | 'title'; readonly text: string } | null;
  /** The year that they name. */
  readonly year: number | null;
  readonly titleMetric: MetricId | null;
  /** The metric of a figure that names none, where nothing else tells: the one that the first measure decides on. */
  readonly defaultMetric: MetricId;
}

export function contextOf(above: Above, pack: Pack): ListContext {
  const { title, lines } = above;
  const line = lines.map((text) => ({ text, period: periodIn(text, pack) })).find(({ period }) => period !== null);
  const titlePeriod = title === null ? null : periodIn(title, pack);
  const period =
    line?.period != null
      ? { period: line.period, by: 'line' as const, text: oneLine(line.text) }
      : titlePeriod && title !== null
        ? { period: titlePeriod, by: 'title' as const, text: title }
        : null;
  const years = [...lines, ...(title === null ? [] : [title])]
    .map((text) => yearIn(text, pack))
    .filter((year) => year !== null);
  const first = pack.measures.find(({ eligibility }) => eligibility !== null)?.eligibility?.metrics[0];
  return {
    above,
    period,
    year: years.includes(pack.period.year) ? pack.period.year : (years[0] ?? null),
    titleMetric: title === null ? null : metricInTitle(title, pack),
    defaultMetric: first ?? pack.metrics[0]?.id ?? '',
  };
}

/** A text without dates and document numbers, neither of which is a period of figures. */
function speaking(text: string): string {
  return withoutDates(text).replace(/[〔[【]\s*20\d\d\s*[〕\]】]\s*\d*\s*号?/gu, '');
}

/** The one stretch of months that a line or title names; several that differ (1—6月及二季度) name none. */
function periodIn(text: string, pack: Pack): HeaderPeriod | null {
  const words = speaking(text);
  const read = readPeriod(words, pack.period);
  if (!read || isBareYear(read, words, pack)) return null;
  const named = words
    .split(/[及和与、,，()（）:：;；/]/u)
    .map((part) => readPeriod(part, pack.period))
    .filter((period): period is HeaderPeriod => period !== null && period.kind !== 'year' && period.relative !== true);
  const places = new Set(named.map((period) => `${period.kind}${period.month}`));
  const holdsOwn = named.some((period) => placeOfPeriod({ ...period, year: null }, pack.period)?.suffix === '');
  if (places.size > 1 && holdsOwn) return null;
  return read;
}

function yearIn(text: string, pack: Pack): number | null {
  const words = speaking(text);
  const years = [...bare(words).matchAll(/(?<!\d)(20\d\d)(?=年|[-.]?Q|[-.]\d|$|第?[一二三四]季|上半年|H1)/giu)].map(
    (match) => Number(match[1]),
  );
  if (years.length > 0) return years.includes(pack.period.year) ? pack.period.year : (years[0] ?? null);
  return readPeriod(words, pack.period)?.year ?? null;
}

/** The period of the lines above, where it is none that a list of this policy has; null where there is nothing to say. */
export function foreignPeriodOf({ period, year }: ListContext, pack: Pack): HeaderPeriod | null {
  const said = period ? { ...period.period, year: year ?? period.period.year } : null;
  if (said) {
    const place = placeOfPeriod(said, pack.period);
    if (place === null || place.year === 'base' || place.suffix === '.prior') return said;
    return null;
  }
  return year === null || year === pack.period.year ? null : { year, kind: 'year', month: 12 };
}
