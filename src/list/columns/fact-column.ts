import type { Message, Texts } from '../../messages/message';
import type { MetricId, Pack } from '../../policy/pack';
import { keyName } from '../../policy/key-names';
import { monthsOf } from '../../policy/period';
import { keyOf, periodName } from '../facts/names';
import type { FactKey } from '../facts/names';
import { headerPeriod, placeOfPeriod } from '../period';
import type { HeaderPeriod } from '../reading';
import { columnWords } from './column-words';
import { unitRead } from './column-unit';
import type { ListContext } from './context';
import type { Candidate } from './mapped-column';
import { periodOf } from './periods';
import type { PeriodAsker, PeriodRead } from './periods';
import type { FactSense, Sense } from './sense';

const { message } = columnWords;

/** What stands to the left of a column: figures of ours, or one that is none of ours, whose base or rate it may be. */
export type Neighbour = PeriodAsker | { readonly other: string };

export type FactRead =
  | { readonly kind: 'column'; readonly column: Candidate }
  | {
      readonly kind: 'unread';
      readonly why: Message;
      readonly foreign: { readonly period: HeaderPeriod; readonly byLines: boolean } | null;
    };

/** What a heading of figures is in this list, with its metric, period and unit settled; or why it is not read. */
export function factColumn(
  column: number,
  header: string,
  sense: FactSense,
  parts: readonly string[],
  neighbours: Neighbour[],
  senses: ReadonlyMap<number, { readonly sense: Sense }>,
  context: ListContext,
  pack: Pack,
): FactRead {
  const found = metricFor(column, sense, neighbours, senses, context);
  if ('other' in found) {
    return { kind: 'unread', why: message('list.unread.of-other', { other: found.other }), foreign: null };
  }
  const asker: PeriodAsker = { sense, metric: found.metric, group: parts.slice(0, -1).join('') };
  const whole = wholeYear(column, header, asker, neighbours, senses, pack);
  const read: PeriodRead =
    whole === null ? periodOf(asker, neighbours.filter(isFigure), context, pack) : { kind: 'year-alone', year: whole };
  neighbours.push(asker);
  if (read.kind === 'year-alone') {
    const period: HeaderPeriod = { year: read.year, kind: 'year', month: 12 };
    return {
      kind: 'unread',
      why: message('list.unread.year-alone', { year: String(read.year) }),
      foreign: { period, byLines: false },
    };
  }
  const place = placeOfPeriod(read.period, pack.period);
  const otherYear = !read.yearSaid && read.period.year !== null && read.period.year !== pack.period.year;
  if (!place || otherYear)
    return foreignRead(read.period, read.by === 'line' || read.by === 'title' || otherYear, pack);
  if (sense.aspect === 'growth' && place.year === 'base') {
    return { kind: 'unread', why: message('list.unread.last-rate'), foreign: null };
  }
  const aspect = place.year === 'base' && sense.aspect === 'figure' ? 'base' : sense.aspect;
  const fact: FactKey = { metric: found.metric, suffix: place.suffix, aspect };
  const unit = unitRead(fact, sense.unit, context, pack);
  if (unit.clash) {
    const name = metricName(pack, found.metric);
    return { kind: 'unread', why: message('list.unread.unit', { unit: unit.clash.id, name }), foreign: null };
  }
  const key = keyOf(fact);
  const name = keyName(pack, key);
  const period = periodName(read.period);
  const reasons = [
    message(found.by === 'header' ? 'list.column.named' : `list.column.metric-${found.by}`, {
      header,
      name: found.by === 'header' ? name : metricName(pack, found.metric),
    }),
    message(`list.column.period-${read.by}`, { period, text: read.text }),
  ];
  if (unit.reason) reasons.push(unit.reason);
  return {
    kind: 'column',
    column: {
      column,
      key,
      header,
      fact,
      unit: unit.unit,
      unitBy: unit.by,
      period: read.period,
      reasons,
      certain: found.by !== 'guess' && (unit.by === 'written' || unit.unit === null) && place.suffix === '',
      rank: (found.by === 'header' ? 4 : 0) + (read.by === 'header' ? 2 : read.by === 'pack' ? 0 : 1),
      byLines: read.by === 'line' || read.by === 'title',
    },
  };
}

const SAME_MONTHS = /同期|同季|基数|基期/u;

/**
 * 2024年产值 or 上年产值 before columns that name their months (二季度产值): the whole year's figure, which no column to
 * its left tells otherwise. Null where it may be the base.
 */
function wholeYear(
  column: number,
  header: string,
  { sense, metric }: PeriodAsker,
  neighbours: readonly Neighbour[],
  senses: ReadonlyMap<number, { readonly sense: Sense }>,
  pack: Pack,
): number | null {
  const yearSaid = sense.bareYear && sense.aspect === 'figure';
  const lastYear = sense.aspect === 'base' && sense.own === null && sense.upper === null && !SAME_MONTHS.test(header);
  if (!yearSaid && !lastYear) return null;
  const names = (other: Sense): boolean =>
    other.kind === 'fact' &&
    other.aspect !== 'growth' &&
    other.own !== null &&
    !other.bareYear &&
    (other.metric === null || other.metric === metric);
  if (neighbours.some((left) => isFigure(left) && left.metric === metric && names(left.sense))) return null;
  const right = [...senses].some(([place, { sense: other }]) => place > column && names(other));
  if (!right) return null;
  return (yearSaid ? (sense.own?.year ?? sense.upper?.year) : null) ?? pack.period.year - 1;
}

/** Why a column of another period is not read. */
export function foreignRead(period: HeaderPeriod, byLines: boolean, pack: Pack): FactRead {
  const own = headerPeriod(pack.period.year, monthsOf(pack.period));
  return {
    kind: 'unread',
    why: message('list.unread.period', { period: periodName(period), wanted: periodName(own) }),
    foreign: { period, byLines },
  };
}

function isFigure(neighbour: Neighbour): neighbour is PeriodAsker {
  return 'sense' in neighbour;
}

/** The metric that a column speaks of: its own, its left neighbour's, the title's, or a guess. */
function metricFor(
  column: number,
  sense: FactSense,
  neighbours: readonly Neighbour[],
  senses: ReadonlyMap<number, { readonly sense: Sense }>,
  { titleMetric, defaultMetric }: ListContext,
): { metric: MetricId; by: 'header' | 'left' | 'title' | 'guess' } | { readonly other: string } {
  if (sense.metric !== null) return { metric: sense.metric, by: 'header' };
  const left = neighbours.findLast((one) => !isFigure(one) || one.sense.aspect !== 'growth') ?? neighbours.at(-1);
  // 销售产值 | 上年同期: the base of a figure that is none of ours.
  if (left) return isFigure(left) ? { metric: left.metric, by: 'left' } : left;
  if (titleMetric !== null) return { metric: titleMetric, by: 'title' };
  // A base or a rate may stand before its figure.
  if (sense.aspect !== 'figure') {
    for (const [place, { sense: right }] of senses) {
      if (place > column && right.kind === 'fact' && right.metric !== null)
        return { metric: right.metric, by: 'guess' };
    }
  }
  return { metric: defaultMetric, by: 'guess' };
}

/** A metric's own name, without a period. */
export function metricName(pack: Pack, metric: MetricId): Texts {
  return pack.metrics.find(({ id }) => id === metric)?.name ?? { 'zh-CN': metric, en: metric };
}
