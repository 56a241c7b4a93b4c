import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Measure } from '../policy/measure';
import { argumentWords, wordsArgument } from './argument';
import type { FunctionError } from './definition';
import { errorResult } from './result';

export const measureWords = vocabulary({
  'functions.measure-unreadable': {
    'zh-CN': '“{text}”不是措施的序号；请填序号，如1、“第1条”或“一”。可填：{allowed}。',
    en: '“{text}” is no number of a measure; enter one such as 1. Allowed: {allowed}.',
  },
  'functions.measure-other': {
    'zh-CN': '此函数不适用于第{number}条；可填：{allowed}。',
    en: 'This function is not for measure {number}. Allowed: {allowed}.',
  },
  'functions.measure-unknown': {
    'zh-CN': '本政策没有第{number}条；可填：{allowed}。',
    en: 'This policy has no measure {number}. Allowed: {allowed}.',
  },
});

export const MEASURE_NAME: Texts = { 'zh-CN': '措施', en: 'measure' };

const DIGITS = '零一二三四五六七八九';

/** A Chinese numeral below a hundred (十二, 三十七), or null. */
function chineseNumber(text: string): number | null {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  return (ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? DIGITS.indexOf(ones) : 0);
}

/** The number of a measure as people write it: `1`, `第1条`, `一`, `（一）`, `措施1`; null where it is none. */
export function measureNumber(text: string): number | null {
  if (text === '前言') return 0;
  const match = /^[(]?(?:第|措施)?\s*([\d一二三四五六七八九十]{1,4})\s*(?:条|项|号)?[)、.]?$/.exec(text);
  const digits = match?.[1];
  if (digits === undefined) return null;
  return /^\d+$/.test(digits) ? Number(digits) : chineseNumber(digits);
}

/** The one measure that a title or a short name is of. */
function measureNamed(pack: Pack, text: string): Measure | undefined {
  const found = pack.measures.filter(({ title, short }) => title === text || short['zh-CN'] === text);
  return found.length === 1 ? found[0] : undefined;
}

/** Numbers as people list them: `1、2、9—20`. */
function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (to - from > 1 ? `${String(from)}—${String(to)}` : [...new Set([from, to])].join('、')))
    .join('、');
}

/** The measure that an argument names, of those that `allowed` takes; an error lists them. */
export function measureArgument(
  pack: Pack,
  given: unknown,
  allowed: (measure: Measure) => boolean,
): Measure | FunctionError {
  const text = wordsArgument(given, MEASURE_NAME);
  if (typeof text !== 'string') return text;
  if (text === '') return errorResult('#VALUE!', argumentWords.message('functions.blank', { name: MEASURE_NAME }));
  const titled = measureNamed(pack, text);
  const number = titled?.number ?? measureNumber(text);
  const measure = titled ?? pack.measures.find((candidate) => candidate.number === number);
  if (measure && allowed(measure)) return measure;
  const choice = { allowed: listed(pack.measures.filter(allowed).map((candidate) => candidate.number)) };
  if (number === null) {
    return errorResult(
      '#VALUE!',
      measureWords.message('functions.measure-unreadable', { ...choice, text: shortened(text) }),
    );
  }
  return errorResult(
    '#VALUE!',
    measureWords.message(measure ? 'functions.measure-other' : 'functions.measure-unknown', {
      ...choice,
      number: String(number),
    }),
  );
}

/** What was typed, at a length that a message can hold. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
