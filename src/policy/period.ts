import type { Texts } from '../messages/message';
import type { Period } from './pack';
import type { Months } from './terms';

/** What the months of a pack's period are called, and which they are: the one place that knows its kinds. */

const NUMERALS = ['一', '二', '三', '四'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The first and the last month of a period, from 1. */
export function monthsOf(period: Period): Months {
  switch (period.kind) {
    case 'quarter':
      return { from: period.quarter * 3 - 2, to: period.quarter * 3 };
    case 'months':
      return { from: period.from, to: period.to };
    case 'year':
      return { from: 1, to: 12 };
  }
}

/** The quarter that months are; null where they are none. */
export function quarterOf({ from, to }: Months): 1 | 2 | 3 | 4 | null {
  if (to - from !== 2) return null;
  return ([1, 2, 3, 4] as const).find((quarter) => quarter * 3 === to) ?? null;
}

/** Months in figures: 1—6月, 7月. */
export function monthsName({ from, to }: Months): Texts {
  const name = (month: number): string => MONTHS[month - 1] ?? '';
  return from === to
    ? { 'zh-CN': `${String(to)}月`, en: name(to) }
    : { 'zh-CN': `${String(from)}—${String(to)}月`, en: `${name(from)} to ${name(to)}` };
}

/** Months as people call them: 二季度, 上半年, 全年, 1—11月, 7月. */
export function stretchName(months: Months): Texts {
  const quarter = quarterOf(months);
  if (quarter) return { 'zh-CN': `${NUMERALS[quarter - 1] ?? ''}季度`, en: `Q${String(quarter)}` };
  if (months.from === 1 && months.to === 6) return { 'zh-CN': '上半年', en: 'H1' };
  if (months.from === 1 && months.to === 12) return { 'zh-CN': '全年', en: 'full-year' };
  return monthsName(months);
}

/** A day that is written `2025-04-01`, as people write it: 2025年4月1日. */
export function dayName(day: string): Texts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {
    'zh-CN': `${String(year)}年${String(month)}月${String(date)}日`,
    en: `${String(date)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  };
}

/** A period without its year, as it stands before a metric's name: 二季度, 全年, 1—11月. */
export function periodName(period: Period): Texts {
  return stretchName(monthsOf(period));
}

/** A period with its year: 2025年二季度, 2025年, 2025年1—2月. */
export function periodTitle(period: Period): Texts {
  const year = String(period.year);
  if (period.kind === 'year') return { 'zh-CN': `${year}年`, en: year };
  const { 'zh-CN': zh, en } = periodName(period);
  return { 'zh-CN': `${year}年${zh}`, en: `${en} ${year}` };
}

/**
 * The cumulative months that figures of the period are also had from: from January to its end, and to its start. Null
 * where there are none: a period that begins in January has its own months from January, and nothing before them.
 */
export function cumulativeOf(period: Period): { readonly ytd: Months; readonly prior: Months } | null {
  const { from, to } = monthsOf(period);
  return from === 1 ? null : { ytd: { from: 1, to }, prior: { from: 1, to: from - 1 } };
}
