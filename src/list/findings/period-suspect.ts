import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf, columnOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.period-suspect.column': {
    'zh-CN': '「{sheet}」{column}列：“{header}”的时期是{period}，不是政策的{wanted}，未采用；请核对名单，或指定时期。',
    en: '{sheet}, column {column}: the period of “{header}” is {period}, not the policy’s {wanted}: not used. Check the list, or set the period.',
  },
  'list.period-suspect.list': {
    'zh-CN': '「{sheet}」：名单上方写的时期是{period}，不是政策的{wanted}；请核对是否选对了名单。',
    en: '{sheet}: the lines above the list speak of {period}, not of the policy’s {wanted}. Is it the right list?',
  },
  'list.period-suspect.half': {
    'zh-CN':
      '「{sheet}」{column}列：只有{present}，没有{absent}，得不出{wanted}；请补上{absent}列，或改用{wanted}的数据。',
    en: '{sheet}, column {column}: there is {present} and no {absent}, so {wanted} cannot be had. Add a column for {absent}, or give {wanted} itself.',
  },
  'list.period-suspect.difference': {
    'zh-CN':
      '「{sheet}」{cell}：{name}为{value}，而{later}减{earlier}为{difference}，两者不符；结论按{name}计算，请核对。',
    en: '{sheet}!{cell}: {name} is {value}, while {later} less {earlier} is {difference}. {name} decides: check them.',
  },
});

/** A period that is not the policy's, or a quarter that cannot be had from the columns there are. */
export const periodSuspect = {
  id: 'period-suspect',
  name: { 'zh-CN': '时期存疑', en: 'Period suspect' },
  texts: words.texts,
  ofColumn(
    sheet: string,
    column: number,
    said: { readonly header: string; readonly period: Texts; readonly wanted: Texts },
  ): FindingOf<'period-suspect'> {
    const message = words.message('list.period-suspect.column', { ...columnOf(sheet, column), ...said });
    return { row: null, column, code: 'period-suspect', message };
  },
  ofList(sheet: string, said: { readonly period: Texts; readonly wanted: Texts }): FindingOf<'period-suspect'> {
    const message = words.message('list.period-suspect.list', { sheet, ...said });
    return { row: null, column: null, code: 'period-suspect', message };
  },
  /** One cumulative column without the other. */
  ofHalf(
    sheet: string,
    column: number,
    said: { readonly present: Texts; readonly absent: Texts; readonly wanted: Texts },
  ): FindingOf<'period-suspect'> {
    const message = words.message('list.period-suspect.half', { ...columnOf(sheet, column), ...said });
    return { row: null, column, code: 'period-suspect', message };
  },
  /** The quarter's own figure against the difference of the cumulative ones. */
  ofDifference(
    sheet: string,
    row: number,
    column: number,
    said: {
      readonly name: Texts;
      readonly value: string;
      readonly later: Texts;
      readonly earlier: Texts;
      readonly difference: string;
    },
  ): FindingOf<'period-suspect'> {
    const message = words.message('list.period-suspect.difference', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'period-suspect', message };
  },
} as const satisfies FindingKind<'period-suspect'> & Record<string, unknown>;
