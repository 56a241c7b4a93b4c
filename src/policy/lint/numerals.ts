import { readDay } from '../../quantity/day';
import { exact, type Exact } from '../../quantity/exact';
import type { PackUnit } from '../terms';
import { chineseNumber } from './chinese-number';

/** A number as a text states it: `25亿元` is 250,000 in 万元, `10%` a share of 0.1, `40项` 40 pieces. */
export interface Numeral {
  readonly value: Exact;
  /** What the text counts; `count` where it is neither money nor electricity nor a share. */
  readonly unit: '万元' | '万千瓦时' | 'share' | 'count';
  /** Where its digits and its unit stand, `[start, end)` in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

const NUMERAL =
  /((?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?)(?:\s*(%|‰|个百分点|万千瓦时|千瓦时|(?:亿|万)?元|亿|万))?/g;

/** How many times a unit of the text is contained in ours. */
const SCALES: Readonly<Record<string, { readonly times: string; readonly unit: Numeral['unit'] }>> = {
  '%': { times: '0.01', unit: 'share' },
  '‰': { times: '0.001', unit: 'share' },
  个百分点: { times: '0.01', unit: 'share' },
  亿元: { times: '10000', unit: '万元' },
  万元: { times: '1', unit: '万元' },
  元: { times: '0.0001', unit: '万元' },
  万千瓦时: { times: '1', unit: '万千瓦时' },
  千瓦时: { times: '0.0001', unit: '万千瓦时' },
  亿: { times: '100000000', unit: 'count' },
  万: { times: '10000', unit: 'count' },
};

/** It begins with a digit of its own: the 万元 of 100万元 is a unit, and the 十万元 of 几十万元 no number. */
const SPELLED =
  /(?<![0-9０-９.．几数零〇一二两三四五六七八九十百千万亿])([零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*)\s*(%|个百分点|(?:千瓦时|元)|[家个人户名项场台])/g;
const SPELLED_SHARE = /(百|千|万)分之([零〇一二两三四五六七八九十百千万亿]+|[0-9]+(?:\.[0-9]+)?)/g;

/** The numbers that a text spells: 三千万元, 两个百分点, 百分之十五. What is no whole numeral (一百五) is none. */
export function spelledIn(text: string): readonly Numeral[] {
  const counted = [...text.matchAll(SPELLED)].flatMap((match): readonly Numeral[] => {
    const [whole, digits = '', said = ''] = match;
    const value = chineseNumber(digits);
    const { times, unit } = SCALES[said] ?? { times: '1', unit: 'count' as const };
    return value ? [{ value: value.times(times), unit, start: match.index, end: match.index + whole.length }] : [];
  });
  const shares = [...text.matchAll(SPELLED_SHARE)].flatMap((match): readonly Numeral[] => {
    const [whole, of = '', part = ''] = match;
    const value = /^[0-9]/.test(part) ? exact(part) : chineseNumber(part);
    const times = { 百: '0.01', 千: '0.001', 万: '0.0001' }[of] ?? '1';
    return value
      ? [{ value: value.times(times), unit: 'share', start: match.index, end: match.index + whole.length }]
      : [];
  });
  return [...counted, ...shares];
}

/** What joins numbers that share the last one's unit: 20至50万元, 10%-20%, 5、10、20万元. */
const JOINT = /^\s*([-—–~～至到]|——|、)\s*$/;
/** What a numbered item begins with: its 1、 joins nothing. */
const ITEM = /(?:^|[。；;：:\n])\s*$/;

/** The numbers that a text states, full-width digits read as plain ones. */
export function numeralsIn(text: string): readonly Numeral[] {
  const plainText = narrow(text);
  const found = [...plainText.matchAll(NUMERAL)].map((match) => {
    const [whole, digits = '', said = ''] = match;
    return { digits, said, start: match.index, end: match.index + whole.length };
  });
  const numerals: Numeral[] = [];
  let later: { readonly said: string; readonly start: number } | null = null;
  for (const { digits, said, start, end } of found.reverse()) {
    const unit: string = said === '' && later !== null ? shared(plainText, start, end, later) : said;
    const scale = SCALES[unit] ?? { times: '1', unit: 'count' as const };
    const value = exact(digits.replaceAll(',', '')).times(exact(scale.times));
    numerals.unshift({ value, unit: scale.unit, start, end });
    later = { said: unit, start };
  }
  return numerals;
}

/** The unit that a bare number takes from the next one. */
function shared(
  text: string,
  start: number,
  end: number,
  next: { readonly said: string; readonly start: number },
): string {
  const joint = JOINT.exec(text.slice(end, next.start))?.[1];
  if (joint === undefined || (joint === '、' && ITEM.test(text.slice(0, start)))) return '';
  return next.said;
}

/** Full-width digits and signs as plain ones, each in its place; the comma stays: it parts clauses, and no digits. */
function narrow(text: string): string {
  return text.replace(/[０-９％．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}

/** The days that a text states: 2023年7月1日, 2023-07-01. */
export function daysIn(text: string): readonly Exact[] {
  return [...text.normalize('NFKC').matchAll(DAY)].flatMap(([day]) => readDay(day) ?? []);
}

const DAY = /\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})/gu;

/** Whether a numeral states this number of a pack's unit. */
export function states(numeral: Numeral, value: Exact, unit: PackUnit): boolean {
  switch (unit) {
    case '万元':
    case '万千瓦时':
    case 'share':
      return numeral.unit === unit && numeral.value.equals(value);
    case '人':
    case '个':
    case '家':
    case '天':
    case '吨':
    case '万立方米':
      return numeral.unit === 'count' && numeral.value.equals(value);
    // A sum a head or a kilowatt-hour is told as money: 1,000元.
    case '元/人':
    case '元/千瓦时':
      return numeral.unit === '万元' && numeral.value.equals(value.times(YUAN));
    // Days are no numerals: `daysIn`.
    case '日期':
      return false;
  }
}

/** A 元 in 万元. */
const YUAN = exact('0.0001');
