import { vocabulary } from '../../messages/message';
import { readDay } from '../../quantity/day';
import { ZERO, type Exact } from '../../quantity/exact';
import { matching, object } from '../schema/build';
import type { Site } from './shape';

const words = vocabulary({
  'pack.day-not-in-calendar': {
    'zh-CN': '“{day}”不是日历上的日子。请改正。',
    en: '"{day}" is no day of the calendar. Correct it.',
  },
  'pack.days-backwards': {
    'zh-CN': '起止日期颠倒。请改正。',
    en: 'The first day is after the last one. Correct them.',
  },
});
export const dayTexts = words.texts;

/** A day: `2025-01-20`. */
export const day = matching('\\d{4}-\\d{2}-\\d{2}', 'A day: "2025-01-20".');
/** A run of days, the first and the last both counted. */
export const run = object({ from: day, to: day });

/** The number of a day as Excel counts. A day that there is not is a fault, and 0. */
export function numberOf(text: string, field: string, site: Site): Exact {
  const number = readDay(text);
  if (!number) site.fault(field, words.message('pack.day-not-in-calendar', { day: text }));
  return number ?? ZERO;
}

/** How many days a run has. */
export function daysIn(
  { from, to }: { readonly from: string; readonly to: string },
  field: string,
  site: Site,
): number {
  const days = numberOf(to, `${field}/to`, site)
    .minus(numberOf(from, `${field}/from`, site))
    .toNumber();
  if (days < 0) site.fault(field, words.message('pack.days-backwards'));
  return Math.max(0, days) + 1;
}
