import type { Meaning, StatedPeriod } from './stated';
import { chineseNumber } from '../../policy/lint/chinese-number';

type Found = { readonly length: number; readonly meaning: Meaning };

const YEAR = String.raw`(?:(?<year>(?:19|20)\d\d|[一二][〇零○九][〇零○一二三四五六七八九]{2})年度?的?)?`;
const QUARTER = String.raw`(?:第?(?<quarter>[一二三四1-4])季度(?:当季|单季)?|(?<first>首季度?))`;
const DASH = String.raw`\s*(?:[-—–－~～至到]|——)\s*`;
const MONTHS = String.raw`(?<from>\d{1,2})月?份?${DASH}(?<to>\d{1,2})月份?(?!\d*日)`;
const HALF = String.raw`(?<half>[上下])半年`;
const SPAN = String.raw`(?<span>前三季度|全年|年度)`;
const MONTH = String.raw`(?<month>\d{1,2})月份?(?!\d{1,2}日)`;

const PERIOD = new RegExp(`${YEAR}(?:${QUARTER}|${MONTHS}|${HALF}|前三季度|${SPAN}|${MONTH})`, 'y');
const YEAR_ALONE = /(?:(?:19|20)\d\d)年度?/y;
const YEARS = /(?:19|20)\d\d(?:年度?)?\s*(?:[-—–~～至到]|——)\s*(?:19|20)\d\d年度?/y;
const DAY =
  /(?:(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日|(?:19|20)\d\d[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12]\d|0?[1-9])(?!\d))/y;
const CHINESE_DATE =
  /[一二][〇零○九][〇零○一二三四五六七八九]{2}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/y;

/** A period or a date that begins here; null where none does. */
export function periodAt(text: string, start: number): Found | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const years = match(YEARS);
  if (years) return { length: years[0].length, meaning: { kind: 'name' } };
  const day = match(DAY);
  if (day) return { length: day[0].length, meaning: { kind: 'date' } };
  const found = match(PERIOD);
  if (found) {
    const period = periodOf(found);
    return { length: found[0].length, meaning: period ? { kind: 'period', period } : { kind: 'date' } };
  }
  const year = match(YEAR_ALONE);
  if (year)
    return { length: year[0].length, meaning: { kind: 'period', period: { year: yearOf(year[0]), from: 1, to: 12 } } };
  const chinese = match(CHINESE_DATE);
  return chinese ? { length: chinese[0].length, meaning: { kind: 'date' } } : null;
}

function periodOf(match: RegExpExecArray): StatedPeriod | null {
  const said = match.groups ?? {};
  const year = said['year'] === undefined ? null : yearOf(said['year']);
  const months = (from: number, to: number): StatedPeriod | null =>
    from >= 1 && from <= to && to <= 12 ? { year, from, to } : null;
  const { quarter, from, to, half, month } = said;
  if (quarter !== undefined) {
    const number = '一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) + 1 : Number(quarter);
    return months(number * 3 - 2, number * 3);
  }
  if (said['first'] !== undefined) return months(1, 3);
  if (from !== undefined && to !== undefined) return months(Number(from), Number(to));
  if (half !== undefined) return half === '上' ? months(1, 6) : months(7, 12);
  if (month !== undefined) return months(Number(month), Number(month));
  return match[0].includes('前三季度') ? months(1, 9) : months(1, 12);
}

function yearOf(text: string): number {
  const digits = /^\d{4}/.exec(text)?.[0];
  return digits === undefined ? (chineseNumber(text.replace(/○/g, '〇'))?.toNumber() ?? 0) : Number(digits);
}
