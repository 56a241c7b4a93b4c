import type { Period } from '../policy/pack';
import type { Months } from '../policy/terms';
import { cumulativeOf, monthsOf } from '../policy/period';
import type { HeaderPeriod } from './reading';

const NUMERALS: Readonly<Record<string, number>> = {
  元: 1,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};
const MONTH = String.raw`(1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])`;
const QUARTER = '([1-4一二三四])';
const NOT_AFTER_DIGIT = String.raw`(?<![\d.])`;

/** 2025年1月-2025年6月: the year said twice. */
const SAME_YEAR = new RegExp(String.raw`(20\d\d)年(${MONTH}月)-\1年`, 'u');

function numberOf(text: string | undefined): number {
  return text === undefined ? 0 : (NUMERALS[text] ?? Number(text));
}

/** Full width made plain, blanks out, every dash one dash, capitals. */
function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc~～〜∼至到-]+/gu, '-')
    .replace(SAME_YEAR, '$1年$2-')
    .toUpperCase();
}

/** What is said about months, without a year. */
type Stretch = Omit<HeaderPeriod, 'year'>;

/** A way to name a stretch of months. The first that matches counts: the longer words stand before those they hold. */
type Reader = readonly [pattern: RegExp, read: (groups: readonly string[], own: Period) => Stretch];

const UNTIL = '(?:累计|累积|末|底|止|为止)';

function span(from: number, to: number): Stretch {
  if (from === 1) return { kind: 'cumulative', month: to };
  if (to - from === 2 && to % 3 === 0) return { kind: 'quarter', month: to };
  if (from === to) return { kind: 'month', month: to };
  return from < to ? { kind: 'other', month: to, from } : { kind: 'other', month: to };
}

const ownMonth = (own: Period): number => monthsOf(own).to;

const READERS: readonly Reader[] = [
  // 上季度, 上一季度
  [
    /上一?个?季/u,
    (_, own) =>
      own.kind === 'quarter' && own.quarter > 1
        ? { kind: 'quarter', month: ownMonth(own) - 3, relative: true }
        : { kind: 'other', month: 12, relative: true },
  ],
  [/[下次]一?个?季/u, (_, own) => ({ kind: 'other', month: ownMonth(own) + 3, relative: true })],
  // 1-6月, 4—6月, 1月至6月累计, 2024年1-4
  [new RegExp(`${NOT_AFTER_DIGIT}${MONTH}月?份?-${MONTH}月`, 'u'), ([from, to]) => span(numberOf(from), numberOf(to))],
  [new RegExp(`年${MONTH}-${MONTH}(?![\\d.])`, 'u'), ([from, to]) => span(numberOf(from), numberOf(to))],
  [/20\d\d\.(1[0-2]|0?[1-9])-(1[0-2]|0?[1-9])(?![\d.])/u, ([from, to]) => span(numberOf(from), numberOf(to))],
  [/1月?-本月/u, (_, own) => ({ kind: 'cumulative', month: ownMonth(own), relative: true })],
  // 4、5、6月
  [
    new RegExp(`${NOT_AFTER_DIGIT}${MONTH}月?[、,和及]${MONTH}月?[、,和及]${MONTH}月`, 'u'),
    ([first, second, third]) =>
      numberOf(second) === numberOf(first) + 1 && numberOf(third) === numberOf(first) + 2
        ? span(numberOf(first), numberOf(third))
        : { kind: 'other', month: numberOf(third) },
  ],
  [
    new RegExp(`${NOT_AFTER_DIGIT}${MONTH}月?[、,和及]${MONTH}月`, 'u'),
    ([first, second]) =>
      numberOf(second) === numberOf(first) + 1
        ? span(numberOf(first), numberOf(second))
        : { kind: 'other', month: numberOf(second) },
  ],
  // 前三季度, 1-3季度, 一、二季度, 前5个月
  [
    new RegExp(`前${QUARTER.replace('二', '二两')}个?季度?`, 'u'),
    ([q]) => ({ kind: 'cumulative', month: 3 * numberOf(q) }),
  ],
  [
    new RegExp(`${NOT_AFTER_DIGIT}${QUARTER}(?:季度)?[-、,和及]${QUARTER}季度`, 'u'),
    ([from, to]) => quarters(numberOf(from), numberOf(to)),
  ],
  [new RegExp(`前${MONTH.replace('[元', '[两元')}个月`, 'u'), ([m]) => ({ kind: 'cumulative', month: numberOf(m) })],
  // 截至二季度, 二季度累计, 二季度末
  [
    new RegExp(`(?:截至|截止|截-|截止-)(?:20\\d\\d年?)?第?${QUARTER}季度?`, 'u'),
    ([q]) => ({ kind: 'cumulative', month: 3 * numberOf(q) }),
  ],
  [new RegExp(`第?${QUARTER}季度?${UNTIL}`, 'u'), ([q]) => ({ kind: 'cumulative', month: 3 * numberOf(q) })],
  [
    new RegExp(`(?:Q([1-4])|${NOT_AFTER_DIGIT}([1-4])Q)${UNTIL}`, 'u'),
    ([a, b]) => ({ kind: 'cumulative', month: 3 * Number(a ?? b) }),
  ],
  [
    new RegExp(`(?:截至|截止|截-|截止-)(?:20\\d\\d[年.-])?${MONTH}月`, 'u'),
    ([m]) => ({ kind: 'cumulative', month: numberOf(m) }),
  ],
  [new RegExp(`${NOT_AFTER_DIGIT}${MONTH}月份?${UNTIL}`, 'u'), ([m]) => ({ kind: 'cumulative', month: numberOf(m) })],
  // 二季度, 第2季度, Q2
  [new RegExp(`${NOT_AFTER_DIGIT}第?${QUARTER}季`, 'u'), ([q]) => ({ kind: 'quarter', month: 3 * numberOf(q) })],
  [
    new RegExp(`(?<![A-Z])Q([1-4])(?!\\d)|${NOT_AFTER_DIGIT}([1-4])Q(?![A-Z])`, 'u'),
    ([a, b]) => ({ kind: 'quarter', month: 3 * Number(a ?? b) }),
  ],
  // 上半年, H1
  [/下半年|(?<![A-Z])H2(?!\d)/u, () => ({ kind: 'other', month: 12, from: 7 })],
  [/上半年|半年度?|(?<![A-Z])H1(?!\d)/u, () => ({ kind: 'cumulative', month: 6 })],
  [/全年|年度(?!计划|目标|考核)/u, () => ({ kind: 'year', month: 12 })],
  // 6月
  [new RegExp(`${NOT_AFTER_DIGIT}${MONTH}月`, 'u'), ([m]) => ({ kind: 'month', month: numberOf(m) })],
  // 2025-06, 202506
  [
    /(?<!\d)20\d\d(?:[-./](1[0-2]|0?[1-9])|(1[0-2]|0[1-9]))(?![\d./-])/u,
    ([a, b]) => ({ kind: 'month', month: Number(a ?? b) }),
  ],
  // 当季, 本月, 累计
  [/季度?(?:累计|累积|末|底|止)/u, (_, own) => ({ kind: 'cumulative', month: ownMonth(own), relative: true })],
  [/当季|本季|该季|季度/u, (_, own) => ({ kind: 'quarter', month: ownMonth(own), relative: true })],
  [
    /本月止?累计|累计|累积|年初至今|自年初/u,
    (_, own) => ({ kind: 'cumulative', month: ownMonth(own), relative: true }),
  ],
  [/本月|当月/u, (_, own) => ({ kind: 'month', month: ownMonth(own), relative: true })],
];

function quarters(from: number, to: number): Stretch {
  if (from === to) return { kind: 'quarter', month: 3 * to };
  if (from === 1) return { kind: 'cumulative', month: 3 * to };
  return from < to ? { kind: 'other', month: 3 * to, from: 3 * from - 2 } : { kind: 'other', month: 3 * to };
}

/** The year that the words name: 2025年, 25年, 上年, 本年. */
function yearOf(words: string, own: Period): number | null {
  const written = /(?<!\d)(20\d\d)(?!\d{3,})/u.exec(words)?.[1];
  if (written !== undefined) return Number(written);
  const short = /(?<!\d)(\d\d)年/u.exec(words)?.[1];
  if (short !== undefined) return 2000 + Number(short);
  if (/去年|上年|上一年/u.test(words)) return own.year - 1;
  return /今年|本年|当年/u.test(words) ? own.year : null;
}

/**
 * The period that a heading, a unit line or a title names; null where it names none (本期, 上年同期 and 产值 alone name
 * none). `own` is the pack's period: 当季 and 累计 mean its own months, 上年 its year before.
 */
export function readPeriod(text: string, own: Period): HeaderPeriod | null {
  const words = cleaned(text);
  const year = yearOf(words, own);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(words);
    if (match) return { year, ...read(match.slice(1), own) };
  }
  const calendarYear = /(?<!\d)(?:20\d\d|\d\d)年|^20\d\d$/u.test(words);
  return calendarYear ? { year, kind: 'year', month: 12 } : null;
}

/** What a period is to the pack's: the suffix of its facts' keys, and which year it is of (null: unsaid). */
export interface PeriodPlace {
  /** `''` the pack's period, `.ytd` cumulative to its end, `.prior` cumulative to its start. */
  readonly suffix: '' | '.ytd' | '.prior';
  readonly year: 'current' | 'base' | null;
}

/** The place of a period among the facts of the pack's; null where it is none of them (another quarter, month or year). */
export function placeOfPeriod(period: HeaderPeriod, own: Period): PeriodPlace | null {
  const year = yearPlace(period.year, own);
  const suffix = suffixOf(period, own);
  return year === undefined || suffix === null ? null : { suffix, year };
}

function yearPlace(year: number | null, own: Period): 'current' | 'base' | null | undefined {
  if (year === null) return null;
  if (year === own.year) return 'current';
  return year === own.year - 1 ? 'base' : undefined;
}

function suffixOf(period: HeaderPeriod, own: Period): PeriodPlace['suffix'] | null {
  const months = headerMonths(period);
  if (!months) return null;
  // The first quarter is the same months as 1-3月, the whole year the same as 1-12月.
  if (same(months, monthsOf(own))) return '';
  const cumulative = cumulativeOf(own);
  if (!cumulative) return null;
  if (same(months, cumulative.ytd)) return '.ytd';
  return same(months, cumulative.prior) ? '.prior' : null;
}

/** The months that a heading's period is of; null where it does not say where they begin. */
export function headerMonths({ kind, month, from }: HeaderPeriod): Months | null {
  switch (kind) {
    case 'quarter':
      return { from: month - 2, to: month };
    case 'cumulative':
      return { from: 1, to: month };
    case 'month':
      return { from: month, to: month };
    case 'year':
      return { from: 1, to: 12 };
    case 'other':
      return from === undefined ? null : { from, to: month };
  }
}

/** Months as a heading would name them. */
export function headerPeriod(year: number | null, { from, to }: Months): HeaderPeriod {
  if (from === 1 && to === 12) return { year, kind: 'year', month: 12 };
  return { year, ...span(from, to) };
}

export function same(one: Months, other: Months): boolean {
  return one.from === other.from && one.to === other.to;
}
