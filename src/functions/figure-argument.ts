import { vocabulary } from '../messages/message';
import type { Message, Texts } from '../messages/message';
import type { PackUnit } from '../policy/terms';
import { readDay } from '../quantity/day';
import { FIGURE_DIGITS, fits, ofDouble } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { readNumber } from '../quantity/number-text';
import type { DaySystem } from '../workbook/day-system';
import { argument, argumentWords } from './argument';
import type { Argument } from './argument';
import { shortened } from './measure-argument';

export const figureWords = vocabulary({
  'functions.figure-unreadable': {
    'zh-CN': '{name}“{text}”不能识别为数，按缺数据；请填数字，单位{unit}。',
    en: '{name}: “{text}” is no number and counts as missing; enter a number in {unit}.',
  },
  'functions.figure-unit': {
    'zh-CN': '{name}“{text}”的单位不能换算为{unit}，按缺数据；请填以{unit}计的数字。',
    en: '{name}: the unit of “{text}” cannot be turned into {unit}; counts as missing. Enter a number in {unit}.',
  },
  'functions.figure-too-long': {
    'zh-CN': '{name}的位数过多，按缺数据；请核对该数字。',
    en: '{name} has too many digits and counts as missing; check the number.',
  },
  'functions.figure-error': {
    'zh-CN': '{name}引用的单元格是错误值{error}，按缺数据；请先改正该单元格。',
    en: 'The cell behind {name} holds the error {error} and counts as missing; mend that cell.',
  },
  'functions.figure-logical': {
    'zh-CN': '{name}是逻辑值而不是数，按缺数据；请填数字，单位{unit}。',
    en: '{name} is a logical and no number; counts as missing. Enter a number in {unit}.',
  },
  'functions.day-number': {
    'zh-CN':
      '{name}是数{text}，而这个工作簿的日期不一定从1900年起算，按缺数据；请把日期写成文字，如2025-07-01，或在公式里写 TEXT(单元格,"yyyy-mm-dd")。',
    en: '{name} is the number {text}, and dates of this workbook may not count from 1900; counts as missing. Give the date as text such as 2025-07-01, or as TEXT(cell,"yyyy-mm-dd") in the formula.',
  },
  'functions.figure-placeholder': {
    'zh-CN': '{name}填的是“{text}”，按缺数据；请填数字，单位{unit}。',
    en: '{name} says “{text}” and counts as missing; enter a number in {unit}.',
  },
});

/** What an argument says of a figure. `unusable` counts as missing, and the note says why and what to do. */
export type FigureArgument =
  | { readonly kind: 'known'; readonly value: Exact }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unusable'; readonly note: Message };

export interface FigureAsked {
  /** As the note calls it: 二季度产值. */
  readonly name: Texts;
  /** What a bare number counts, and what a text's unit is scaled to. */
  readonly unit: PackUnit;
  /** What the number of a day counts from; absent: 1900. */
  readonly days?: DaySystem;
}

const UNIT_NAMES: Readonly<Record<PackUnit, Texts>> = {
  万元: { 'zh-CN': '万元', en: '万元 (10,000 yuan)' },
  万千瓦时: { 'zh-CN': '万千瓦时', en: '万千瓦时 (10,000 kWh)' },
  人: { 'zh-CN': '人', en: 'persons' },
  个: { 'zh-CN': '个', en: 'pieces' },
  家: { 'zh-CN': '家', en: 'enterprises' },
  天: { 'zh-CN': '天', en: 'days' },
  吨: { 'zh-CN': '吨', en: 'tonnes' },
  万立方米: { 'zh-CN': '万立方米', en: '万立方米 (10,000 m³)' },
  日期: { 'zh-CN': '日期（如2025-07-01）', en: 'a date (such as 2025-07-01)' },
  '元/人': { 'zh-CN': '元/人', en: 'yuan a head' },
  '元/千瓦时': { 'zh-CN': '元/千瓦时', en: 'yuan a kWh' },
  share: { 'zh-CN': '小数（0.08即8%）', en: 'shares (0.08 is 8%)' },
};

function ofText(text: string, { name, unit }: FigureAsked): FigureArgument {
  const unusable = (code: Parameters<typeof figureWords.message>[0]): FigureArgument => ({
    kind: 'unusable',
    note: figureWords.message(code, { name, unit: UNIT_NAMES[unit], text: shortened(text.normalize('NFKC').trim()) }),
  });
  if (unit === '日期') return dayArgument(text, name);
  const read = readNumber(text);
  switch (read.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'placeholder':
      return unusable('functions.figure-placeholder');
    case 'unreadable':
      return unusable(read.why === 'too-long' ? 'functions.figure-too-long' : 'functions.figure-unreadable');
    case 'number':
      // Enterprises are counted as pieces are.
      if (read.unit && read.unit.packUnit !== (unit === '家' ? '个' : unit)) return unusable('functions.figure-unit');
      return within(read.unit ? read.value.times(read.unit.factor) : read.value, name);
  }
}

/** A day as its number; its text may be a number of its own. */
function dayArgument(text: string, name: Texts): FigureArgument {
  if (text.trim() === '') return { kind: 'blank' };
  const value = readDay(text);
  if (value) return { kind: 'known', value };
  const params = { name, unit: UNIT_NAMES.日期, text: shortened(text.normalize('NFKC').trim()) };
  return { kind: 'unusable', note: figureWords.message('functions.figure-unreadable', params) };
}

function dayUnsure(number: number, name: Texts): FigureArgument {
  return { kind: 'unusable', note: figureWords.message('functions.day-number', { name, text: String(number) }) };
}

function within(value: Exact, name: Texts): FigureArgument {
  return fits(value, FIGURE_DIGITS)
    ? { kind: 'known', value }
    : { kind: 'unusable', note: figureWords.message('functions.figure-too-long', { name }) };
}

/** An argument as a figure in the asked unit: a bare number is in it, a text's own unit is scaled to it. */
export function figureOf(value: Argument, asked: FigureAsked): FigureArgument {
  const { name, unit, days = '1900' } = asked;
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return { kind: 'blank' };
    case 'number':
      return unit === '日期' && days !== '1900' ? dayUnsure(value.number, name) : within(ofDouble(value.number), name);
    case 'digits':
    case 'text':
      return ofText(value.text, asked);
    case 'logical':
      return {
        kind: 'unusable',
        note: figureWords.message('functions.figure-logical', { name, unit: UNIT_NAMES[unit] }),
      };
    case 'error':
      return { kind: 'unusable', note: figureWords.message('functions.figure-error', { name, error: value.error }) };
    case 'block':
      return { kind: 'unusable', note: argumentWords.message('functions.block', { name }) };
  }
}

export function figureArgument(given: unknown, asked: FigureAsked): FigureArgument {
  return figureOf(argument(given), asked);
}
