import { vocabulary } from '../../messages/message';
import type { Message, Texts } from '../../messages/message';
import type { NoRate } from '../../quantity/growth-text';
import type { NumberFault } from '../../quantity/number-text';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.number-unreadable': {
    'zh-CN': '「{sheet}」{cell}：{name}“{text}”{why}，按缺失处理；请填数字，单位{unit}。',
    en: '{sheet}!{cell}: “{text}” for {name} {why}; taken as missing. Enter a number in {unit}.',
  },
  'list.number-unreadable.rate': {
    'zh-CN': '「{sheet}」{cell}：{name}“{text}”{why}，按缺失处理；请填百分数，如12.5%。',
    en: '{sheet}!{cell}: “{text}” for {name} {why}; taken as missing. Enter a percentage such as 12.5%.',
  },
  'list.number-unreadable.day': {
    'zh-CN': '「{sheet}」{cell}：{name}“{text}”不是可识别的日期，按缺失处理；请填日期，如2025-07-01。',
    en: '{sheet}!{cell}: “{text}” for {name} is no date that can be read; taken as missing. Enter a date such as 2025-07-01.',
  },
  'list.number-unreadable.day-number': {
    'zh-CN':
      '「{sheet}」{cell}：{name}是数{text}，而这个工作簿的日期从1900年还是1904年起算不能确定（两者差四年零一天），按缺失处理；请把日期写成文字，如2025-07-01。',
    en: '{sheet}!{cell}: {name} is the number {text}, and whether dates of this workbook count from 1900 or 1904 cannot be told (four years and a day apart); taken as missing. Write the date as text such as 2025-07-01.',
  },
  'list.unreadable.footnote': {
    'zh-CN': '带有圈码或上标数字，分不清是数还是注号',
    en: 'has circled or raised digits: a number, or a footnote?',
  },
  'list.unreadable.exponent': {
    'zh-CN': '是列宽不足时显示的科学记数，位数已丢失',
    en: 'is in scientific notation, its digits are gone',
  },
  'list.unreadable.grouping': { 'zh-CN': '的千分位分隔有误', en: 'has separators of thousands in the wrong place' },
  'list.unreadable.points': { 'zh-CN': '的小数点有误', en: 'has a misplaced decimal point' },
  'list.unreadable.signs': { 'zh-CN': '的正负号或括号有误', en: 'has a misplaced sign or bracket' },
  'list.unreadable.span': { 'zh-CN': '是一个区间，不是确数', en: 'is a range' },
  'list.unreadable.about': { 'zh-CN': '是约数，不是确数', en: 'is an approximate figure' },
  'list.unreadable.unit': {
    'zh-CN': '数字后面不是可识别的单位',
    en: 'has something behind the digits that is no unit of it',
  },
  'list.unreadable.format-unit': {
    'zh-CN': '的数字格式里写着另一个单位，与本列单位不一致',
    en: 'shows another unit by its number format than its column has',
  },
  'list.unreadable.too-long': { 'zh-CN': '位数过多', en: 'has too many digits' },
  'list.unreadable.no-number': { 'zh-CN': '不是数字', en: 'is no number' },
  'list.unreadable.logical': { 'zh-CN': '是逻辑值，不是数字', en: 'is a logical value' },
  'list.unreadable.date': { 'zh-CN': '是日期或时间，不是数字', en: 'is a date or time' },
  'list.unreadable.percent': { 'zh-CN': '是百分数，不是数额', en: 'is a percentage, no amount' },
  'list.unreadable.points-of-percent': {
    'zh-CN': '是百分点，不是增速',
    en: 'is in percentage points, no rate of growth',
  },
  'list.unreadable.turned': { 'zh-CN': '没有写出增速', en: 'says no rate' },
  'list.unreadable.not-comparable': { 'zh-CN': '没有写出增速', en: 'says that there is nothing to compare' },
  'list.unreadable.new-plant': { 'zh-CN': '没有写出增速', en: 'says no rate' },
  'list.unreadable.no-base': { 'zh-CN': '没有写出增速', en: 'says no rate' },
  'list.unreadable.flat': { 'zh-CN': '没有写出增速', en: 'says no rate' },
});

/** Why a cell of figures could not be read. */
export type Unreadable =
  NumberFault | Exclude<NoRate, 'points'> | 'points-of-percent' | 'logical' | 'date' | 'percent' | 'format-unit';

/** A figure's or rate's cell that is no number: 约4500, 4500a, TRUE, a date. */
export const numberUnreadable = {
  id: 'number-unreadable',
  name: { 'zh-CN': '数字无法识别', en: 'Number unreadable' },
  texts: words.texts,
  /** @param unit the column's unit; null in a column of rates. */
  of(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly text: string; readonly why: Unreadable; readonly unit: string | null },
  ): FindingOf<'number-unreadable'> {
    const why: Message = words.message(`list.unreadable.${said.why}`);
    const params = { ...cellOf(sheet, row, column), name: said.name, text: said.text, why };
    const message =
      said.unit === null
        ? words.message('list.number-unreadable.rate', params)
        : words.message('list.number-unreadable', { ...params, unit: said.unit });
    return { row, column, code: 'number-unreadable', message };
  },
  /** A day's cell that is no date. */
  ofDay(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly text: string },
  ): FindingOf<'number-unreadable'> {
    const message = words.message('list.number-unreadable.day', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'number-unreadable', message };
  },
  /** A day kept as a number, where it can't be told what the number counts from. */
  ofDayNumber(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly text: string },
  ): FindingOf<'number-unreadable'> {
    const message = words.message('list.number-unreadable.day-number', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'number-unreadable', message };
  },
} as const satisfies FindingKind<'number-unreadable'> & Record<string, unknown>;
