import { vocabulary } from '../../messages/message';
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
  'pack.day-not-in-text': {
    'zh-CN': '所引原文“{words}”中没有日期{day}。请引写明该日期的原文，或标为本工具理解。',
    en: 'The quoted text "{words}" does not hold the day {day}. Quote the words that do, or mark it as our reading.',
  },
});
export const dayTexts = words.texts;

/** A day: `2025-01-20`. */
export const day = matching('\\d{4}-\\d{2}-\\d{2}', 'A day: "2025-01-20".');
/** A run of days, the first and the last both counted. */
export const run = object({ from: day, to: day });

/** Excel's number of 1899-12-31 less one: its calendar has a 29 February 1900, and agrees from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;

/** The number of a day as Excel counts (1900 system): 45108 is 2023-07-01. A day that there is not is a fault, and 0. */
export function dayNumber(text: string, field: string, site: Site): number {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) {
    site.fault(field, words.message('pack.day-not-in-calendar', { day: text }));
    return 0;
  }
  return (time - EPOCH) / MILLISECONDS;
}

/** How many days a run has. */
export function daysIn(
  { from, to }: { readonly from: string; readonly to: string },
  field: string,
  site: Site,
): number {
  const days = dayNumber(to, `${field}/to`, site) - dayNumber(from, `${field}/from`, site) + 1;
  if (days < 1) site.fault(field, words.message('pack.days-backwards'));
  return Math.max(1, days);
}

/** A day that the text does not write out is our reading of it. */
export function dayQuoted(text: string, quoted: string, field: string, site: Site): void {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const days = [...quoted.normalize('NFKC').matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g)].map((each) =>
    each.slice(1).map(Number),
  );
  if (days.some(([y, m, d]) => y === year && m === month && d === date)) return;
  site.fault(field, words.message('pack.day-not-in-text', { words: quoted, day: text }));
}
