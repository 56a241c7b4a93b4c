import type { Message, Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import { keyName } from '../../policy/key-names';
import { monthsOf } from '../../policy/period';
import { keyOf, periodName } from '../facts/names';
import type { FactKey } from '../facts/names';
import { headerPeriod } from '../period';
import type { HeaderPeriod } from '../reading';
import { columnWords } from './column-words';
import { unitRead } from './column-unit';
import type { ListContext } from './context';
import type { Candidate } from './mapped-column';
import { periodOf } from './periods';
import type { PeriodAsker, PeriodBy, PeriodRead as PeriodFound } from './periods';
import { placedFact, wholeYearMetric } from './placed-fact';
import type { FactSense, Sense } from './sense';
import { isWhole } from './whole-header';

const { message } = columnWords;

/** What stands to the left of a column: figures of ours, or one that is none of ours, whose base or rate it may be. */
export type Neighbour = PeriodAsker | { readonly other: string };

/** The period of a column; `named`: its metric's own name says it. */
type PeriodRead = PeriodFound | { readonly kind: 'named' };

/** Where a column's metric comes from. */
type MetricBy = 'header' | 'left' | 'title' | 'guess';

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
  const read: PeriodRead = isWhole(found.metric, pack)
    ? { kind: 'named' }
    : whole === null
      ? periodOf(asker, neighbours.filter(isFigure), context, pack)
      : { kind: 'year-alone', year: whole };
  neighbours.push(asker);
  if (read.kind === 'named') {
    const fact: FactKey = { metric: found.metric, suffix: '', aspect: sense.aspect };
    return settledColumn(column, header, sense, fact, found.by, null, true, context, pack);
  }
  if (read.kind === 'year-alone') {
    const asked = wholeYearMetric(found.metric, read.year, pack);
    if (asked !== null) {
      // The policy asks for the whole year's figure: a person should look whether this is it.
      const fact: FactKey = { metric: asked, suffix: '', aspect: 'figure' };
      const period: HeaderPeriod = { year: read.year, kind: 'year', month: 12 };
      const by = { kind: 'period', period, by: 'header', text: '', yearSaid: true } as const;
      return settledColumn(column, header, sense, fact, found.by, by, false, context, pack);
    }
    const period: HeaderPeriod = { year: read.year, kind: 'year', month: 12 };
    return {
      kind: 'unread',
      why: message('list.unread.year-alone', { year: String(read.year) }),
      foreign: { period, byLines: false },
    };
  }
  const fact = placedFact(found.metric, read.period, sense.aspect, pack);
  const otherYear = !read.yearSaid && read.period.year !== null && read.period.year !== pack.period.year;
  if (!fact || otherYear) return foreignRead(read.period, read.by === 'line' || read.by === 'title' || otherYear, pack);
  if (fact === 'last-rate') return { kind: 'unread', why: message('list.unread.last-rate'), foreign: null };
  return settledColumn(column, header, sense, fact, found.by, read, true, context, pack);
}

/** A column of a fact, with its unit and the reasons for what it was taken for; or why its unit does not fit. */
function settledColumn(
  column: number,
  header: string,
  sense: FactSense,
  fact: FactKey,
  by: MetricBy,
  read: Extract<PeriodRead, { readonly kind: 'period' }> | null,
  sure: boolean,
  context: ListContext,
  pack: Pack,
): FactRead {
  const unit = unitRead(fact, sense.unit, context, pack);
  if (unit.clash) {
    const name = metricName(pack, fact.metric);
    return { kind: 'unread', why: message('list.unread.unit', { unit: unit.clash.id, name }), foreign: null };
  }
  const key = keyOf(fact);
  const name = keyName(pack, key);
  const reasons = [
    message(by === 'header' ? 'list.column.named' : `list.column.metric-${by}`, {
      header,
      name: by === 'header' ? name : metricName(pack, fact.metric),
    }),
  ];
  if (read)
    reasons.push(message(`list.column.period-${read.by}`, { period: periodName(read.period), text: read.text }));
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
      period: read?.period ?? null,
      reasons,
      certain: sure && by !== 'guess' && (unit.by === 'written' || unit.unit === null) && fact.suffix === '',
      rank: (by === 'header' ? 4 : 0) + rankOf(read?.by ?? 'header'),
      byLines: read?.by === 'line' || read?.by === 'title',
    },
  };
}

function rankOf(by: PeriodBy): number {
  return by === 'header' ? 2 : by === 'pack' ? 0 : 1;
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
  if (pack.period.kind === 'year' || (!yearSaid && !lastYear)) return null;
  const names = (other: Sense): boolean =>
    other.kind === 'fact' &&
    other.aspect !== 'growth' &&
    other.own !== null &&
    !other.bareYear &&
    (other.metric === null || other.metric === metric);
  if (neighbours.some((left) => isFigure(left) && left.metric === metric && names(left.sense))) return null;
  const right = [...senses].some(([place, { sense: other }]) => place > column && names(other));
  const year = (yearSaid ? (sense.own?.year ?? sense.upper?.year) : null) ?? pack.period.year - 1;
  if (right) return year;
  // 同期 beside it is the base: then it is the year that the policy asks for.
  const based = [...senses].some(
    ([place, { sense: other }]) =>
      place !== column && other.kind === 'fact' && other.aspect === 'base' && !other.bareYear && other.own === null,
  );
  return based && yearSaid && wholeYearMetric(metric, year, pack) !== null ? year : null;
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
): { metric: MetricId; by: MetricBy } | { readonly other: string } {
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
