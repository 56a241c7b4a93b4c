import type { Pack } from '../../policy/pack';
import { monthsOf } from '../../policy/period';
import { headerPeriod } from '../period';
import type { HeaderPeriod } from '../reading';
import type { ListContext } from './context';
import type { FactSense } from './sense';

/** Where a column's period comes from. */
export type PeriodBy = 'header' | 'left' | 'upper' | 'line' | 'title' | 'pack';

/** A column of figures whose metric is settled. */
export interface PeriodAsker {
  readonly sense: FactSense;
  readonly metric: string;
  /** The heading's upper rows, as one text. */
  readonly group: string;
}

export type PeriodRead =
  | {
      readonly kind: 'period';
      readonly period: HeaderPeriod;
      readonly by: PeriodBy;
      readonly text: string;
      /** The heading itself names the year. */ readonly yearSaid: boolean;
    }
  /** 2024年 beside a column that names its months: maybe the whole year. */
  | { readonly kind: 'year-alone'; readonly year: number };

/**
 * The period of a column: its own heading's; else that of the nearest figure column to its left that names one and has
 * the same metric; else the heading's upper row, the unit line, the title; else the pack's. An upper row that holds for
 * this column and not for its neighbour goes before the neighbour.
 */
export function periodOf(
  asker: PeriodAsker,
  left: readonly PeriodAsker[],
  context: ListContext,
  pack: Pack,
): PeriodRead {
  const { sense } = asker;
  if (sense.own && !sense.bareYear) return read(settled(sense.own, context, pack), 'header', sense.own.year !== null);
  const own = sense.bareYear ? (sense.own?.year ?? sense.upper?.year ?? null) : null;
  const upper = sense.upper && !sense.bareYear ? sense.upper : null;
  const neighbour = left.findLast(
    (other) =>
      other.metric === asker.metric &&
      other.sense.aspect !== 'growth' &&
      other.sense.own !== null &&
      !other.sense.bareYear &&
      (upper === null || other.group === asker.group),
  );
  if (neighbour?.sense.own) {
    // A year said in full beside 二季度: without 同期 or 基数 it may mean all of it.
    if (own !== null && sense.aspect === 'figure') return { kind: 'year-alone', year: own };
    return read(
      { ...settled(neighbour.sense.own, context, pack), year: own ?? foreignYear(context.year, pack) },
      'left',
      own !== null,
    );
  }
  if (upper) return read(settled(upper, context, pack), 'upper', upper.year !== null);
  if (context.period) {
    const { period, by, text } = context.period;
    return {
      kind: 'period',
      period: { ...period, year: own ?? context.year ?? period.year },
      by,
      text,
      yearSaid: own !== null,
    };
  }
  const period = headerPeriod(own ?? context.year, monthsOf(pack.period));
  return read(period, 'pack', own !== null);
}

function read(period: HeaderPeriod, by: PeriodBy, yearSaid: boolean): PeriodRead {
  return { kind: 'period', period, by, text: '', yearSaid };
}

/** 累计, 本月 and 当季 end where the title or the unit line says; a year that is not said is theirs. */
function settled(period: HeaderPeriod, { period: said, year }: ListContext, pack: Pack): HeaderPeriod {
  const named = period.year ?? foreignYear(year, pack);
  if (period.relative !== true || !said || said.period.relative === true) return { ...period, year: named };
  const { month, kind } = said.period;
  const ends = kind === 'cumulative' || kind === 'month' || kind === 'quarter';
  const fits = ends && (period.kind !== 'quarter' || month % 3 === 0);
  return { ...period, year: named, month: fits ? month : period.month };
}

/** The year of the lines, where it is another than the pack's; the pack's own need not be repeated. */
function foreignYear(year: number | null, pack: Pack): number | null {
  return year === pack.period.year ? null : year;
}
