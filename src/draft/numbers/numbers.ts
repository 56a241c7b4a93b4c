import { exact, type Exact } from '../../quantity/exact';
import { CHINESE, chineseNumber, magnitude } from '../../policy/lint/chinese-number';
import { folded } from './folded';
import { periodAt } from './periods';
import type { Meaning, Quantified, Stated } from './stated';
import { BASE_UNITS, CHINESE_UNITS, PER, UNIT_NAMES } from './units';

type Found = { readonly length: number; readonly meaning: Meaning };

const escaped = (name: string) => name.replace(/[/%]/g, (sign) => `\\${sign}`);
const UNIT = String.raw`(?<tens>[十百千万亿]*?)(?<unit>${UNIT_NAMES.map(escaped).join('|')})(?![A-Za-z])`;
const PER_UNIT = String.raw`(?:\/(?<per>人|千瓦时|kWh|度|家|户|个|项|台|套|年|月|吨|亩|平方米|次))?`;
const ARABIC = String.raw`(?<digits>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;

/** Digits that are part of a name: a document's number, a standard's, an ordinal, a mark of a list, a telephone. */
const NAMES: readonly RegExp[] = [
  /[〔[【（]\s*(?:19|20)\d\d\s*[〕\]】）]\s*第?\s*\d+\s*号?/y,
  /第\s*\d+(?:\.\d+)?\s*(?:[-—–~～至到、]\s*第?\d+)?/y,
  /\d+号(?=文|令|公告|楼|路|院|[，。；、）]|$)/y,
  /（\d{1,2}）/y,
  /\d{3,4}-\d{6,8}/y,
  /1\d{10}(?!\d)/y,
  /[A-Za-z][A-Za-z0-9]*(?:\/[A-Za-z]+)?[ ]?\d[\d.]*(?:[-—]\d+)*[A-Za-z]*/y,
  /\d+(?:\.\d+)*[A-Z](?![A-Za-z]*h)[A-Za-z]*/y,
];
const ORDINAL = new RegExp(`第[${CHINESE}]+`, 'y');
const LIST_MARK = /\d{1,2}[.、]/y;
const QUANTITY = new RegExp(`${ARABIC}[ \\t]*(?:${UNIT}${PER_UNIT}|(?<loose>[十百千万亿]+)?)`, 'y');
const CHINESE_QUANTITY = new RegExp(
  `(?<digits>[${CHINESE}]+)(?<unit>${UNIT_NAMES.map(escaped).join('|')})${PER_UNIT}`,
  'y',
);
const OF_A_HUNDRED = new RegExp(`(?<whole>百|千|万)分之(?<part>\\d+(?:\\.\\d+)?|[${CHINESE}]+)`, 'y');
const TENTHS = /(?<part>\d(?:\.\d+)?|[一两二三四五六七八九])成(?=以|的|左|$|[，。；、（）])/y;
/** Words that are no number though they begin like one. */
const IDIOM =
  /(?:[一两](?!千|百|十|万|亿|个月|个百分点|年|倍|亿元|万元|元)|[千百万]{1,2}(?!元|亿元|万元)|[万千百十](?=[家户企人]))/y;

/**
 * Every number of a text, in order: each digit 0 to 9 lies in exactly one, and so does each Chinese numeral that counts
 * something (三个百分点, 两千万元). What people write with numerals and mean otherwise (一批, 千企技改) is none. `from` is where to begin: behind
 * the label of a measure.
 */
export function numbersIn(original: string, from = 0): readonly Stated[] {
  const text = folded(original);
  const marks = marksIn(text);
  const found: Stated[] = [];
  let at = from;
  while (at < text.length) {
    const next = numberAt(text, at, marks);
    if (next) {
      found.push({
        start: at,
        end: at + next.length,
        text: original.slice(at, at + next.length),
        meaning: next.meaning,
      });
      at += next.length;
    } else at += 1;
  }
  return asCodes(text, asRanges(text, found));
}

function numberAt(text: string, at: number, marks: ReadonlySet<number>): Found | null {
  const char = text.charAt(at);
  const digit = /\d/.test(char);
  if (!digit && !/[第上下前首全年〔[【（A-Za-z一二三四五六七八九十百千万两]/.test(char)) return null;
  const before = text.charAt(at - 1);
  if (/[A-Za-z]/.test(char) && /[A-Za-z0-9]/.test(before)) return null;
  const fixed = marks.has(at) ? first([LIST_MARK], text, at) : null;
  return (
    fixed ??
    period(text, at, before) ??
    first([...NAMES, ORDINAL], text, at) ??
    (digit ? arabic(text, at) : chinese(text, at, before))
  );
}

function period(text: string, at: number, before: string): Found | null {
  // 年度 is a word of its own, and a period only behind a year.
  if (text.startsWith('年度', at)) return null;
  return /\d/.test(before) ? null : periodAt(text, at);
}

const MARK = /(^|[\n；。：])(\s*)(\d{1,2})[.、]/g;

/** Where 1. and 2、 stand as marks of a list: one after another, at the beginning of a line or behind a sentence. */
function marksIn(text: string): ReadonlySet<number> {
  const candidates = [...text.matchAll(MARK)].map((match) => {
    const [whole, before = '', blanks = '', digits = ''] = match;
    const isNumber = /^\d/.test(text.slice(match.index + whole.length));
    const startsLine = before !== '；' && before !== '。' && before !== '：';
    return {
      at: match.index + before.length + blanks.length,
      number: Number(digits),
      alone: startsLine && !isNumber,
      point: whole.endsWith('.') && isNumber,
    };
  });
  const marks = new Set<number>();
  let last = 0;
  candidates.forEach(({ at, number, alone, point }, index) => {
    // 1.5亿元 is a number.
    if (point) return;
    const begins = number === 1 && candidates[index + 1]?.number === 2;
    if (!alone && !begins && number !== last + 1) return;
    marks.add(at);
    last = number;
  });
  return marks;
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && match[0] !== '' ? match : null;
}

/** A name, where it holds a numeral at all. */
function first(patterns: readonly RegExp[], text: string, at: number): Found | null {
  for (const pattern of patterns) {
    const match = matched(pattern, text, at);
    if (match) return { length: match[0].length, meaning: { kind: 'name' } };
  }
  return null;
}

function arabic(text: string, at: number): Found | null {
  const tenths = matched(TENTHS, text, at);
  if (tenths) return shares(tenths, exact(tenths.groups?.['part'] ?? '0'), '0.1');
  const match = matched(QUANTITY, text, at);
  const said = match?.groups;
  if (!match || !said) return null;
  const value = exact((said['digits'] ?? '0').replaceAll(',', ''));
  if (said['unit'] === undefined) {
    const loose = said['loose'] ?? '';
    const length = match[0].trimEnd().length;
    return { length, meaning: { kind: 'quantity', value: value.times(magnitude(loose)), unit: 'bare', said: '' } };
  }
  return counted(match[0].length, value.times(magnitude(said['tens'] ?? '')), said['unit'], said['per']);
}

function chinese(text: string, at: number, before: string): Found | null {
  const share = matched(OF_A_HUNDRED, text, at);
  if (share) {
    const part = share.groups?.['part'] ?? '';
    const value = /^\d/.test(part) ? exact(part) : chineseNumber(part);
    const times = { 百: '0.01', 千: '0.001', 万: '0.0001' }[share.groups?.['whole'] ?? ''];
    if (value && times !== undefined) return shares(share, value, times);
  }
  const tenths = matched(TENTHS, text, at);
  const part = tenths && chineseNumber(tenths.groups?.['part'] ?? '');
  if (tenths && part) return shares(tenths, part, '0.1');
  if ((before !== '' && CHINESE.includes(before)) || matched(IDIOM, text, at)) return null;
  const match = matched(CHINESE_QUANTITY, text, at);
  const said = match?.groups;
  if (!match || said?.['unit'] === undefined) return null;
  const unit = said['unit'];
  const value = CHINESE_UNITS.has(unit) ? chineseNumber(said['digits'] ?? '') : null;
  return value && counted(match[0].length, value, unit, said['per']);
}

function shares(match: RegExpExecArray, value: Exact, times: string): Found {
  return {
    length: match[0].length,
    meaning: { kind: 'quantity', value: value.times(times), unit: 'share', said: '%' },
  };
}

function counted(length: number, value: Exact, said: string, per: string | undefined): Found | null {
  const meaning = countedAs(value, said, per);
  return meaning && { length, meaning };
}

function countedAs(value: Exact, said: string, per: string | undefined): Quantified['meaning'] | null {
  const base = BASE_UNITS.get(said);
  if (!base) return null;
  const plain = value.times(base.times);
  const { unit } = base;
  if (per === undefined) return { kind: 'quantity', value: plain, unit, said };
  const each = unit === '万元' ? PER.get(per) : undefined;
  if (each) return { kind: 'quantity', value: plain.times(each.times), unit: each.unit, said: `${said}/${per}` };
  return { kind: 'quantity', value: plain, unit, said: `${said}/${per}` };
}

const RANGE = /^(?:（不?含[^）]{0,4}）)?\s*(?:[-—–~～至到]|——)\s*$/;
const LISTED = /^\s*[、，/]\s*$/;

/** How a number with a unit is written: 15亿元 is 15, 亿 and 元. */
interface Written {
  readonly tens: string;
  readonly said: string;
}

function written({ text, meaning }: Stated): Written | null {
  if (meaning.kind !== 'quantity' || meaning.unit === 'bare') return null;
  const said = meaning.said;
  const digits = folded(text).trimEnd().slice(0, -said.length).trimEnd();
  return { tens: /[十百千万亿]*$/.exec(digits)?.[0] ?? '', said };
}

/** 20至50万元, 5、10、20个百分点: what stands without a unit before the one that has it is of the same. */
function asRanges(text: string, found: readonly Stated[]): readonly Stated[] {
  const out = [...found];
  let behind: { readonly stated: Stated; readonly written: Written } | null = null;
  for (let index = out.length - 1; index >= 0; index -= 1) {
    const here = out[index];
    if (!here) continue;
    const own = written(here);
    const like: Stated | null = own === null && behind ? likeNext(text, here, behind.stated, behind.written) : null;
    if (like) out[index] = like;
    behind = own ? { stated: here, written: own } : like && behind ? { stated: like, written: behind.written } : null;
  }
  return out;
}

function likeNext(text: string, here: Stated, next: Stated, { tens, said }: Written): Stated | null {
  if (here.meaning.kind !== 'quantity' || next.meaning.kind !== 'quantity') return null;
  const between = text.slice(here.end, next.start);
  const isRange = RANGE.test(between);
  if (!isRange && !LISTED.test(between)) return null;
  const loose = /[十百千万亿]+$/.test(here.text);
  const [unit = '', per] = said.split('/');
  const meaning = countedAs(loose ? here.meaning.value : here.meaning.value.times(magnitude(tens)), unit, per);
  // 5000至1亿元 is not 5000亿元 to 1亿元: what it is, a reader has to say.
  if (!meaning || (isRange && meaning.value.greaterThan(next.meaning.value))) return null;
  return { ...here, meaning };
}

/** 代码为63、64、65; 大类06-46. */
function asCodes(text: string, found: readonly Stated[]): readonly Stated[] {
  return found.map((each) => {
    if (each.meaning.kind !== 'quantity' || each.meaning.unit !== 'bare' || !/^\d{2,4}$/.test(folded(each.text)))
      return each;
    const clause = /[^。；，\n]*$/.exec(text.slice(0, each.start))?.[0] ?? '';
    return /代码|大类|中类|小类/.test(clause) ? { ...each, meaning: { kind: 'code', code: folded(each.text) } } : each;
  });
}
