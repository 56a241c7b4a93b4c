import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.value-negative': {
    'zh-CN': '「{sheet}」{cell}：{name}为{value}，小于零，按缺失处理；请核对。',
    en: '{sheet}!{cell}: {name} is {value}, below zero; taken as missing. Check it.',
  },
  'list.value-negative.difference': {
    'zh-CN':
      '「{sheet}」第{row}行：{name}由{later}减{earlier}得{value}，小于零，按缺失处理；累计数可能经过修订，请核对两个累计数。',
    en: '{sheet}, row {row}: {name} is {later} less {earlier}, {value}, below zero; taken as missing. Cumulative figures may have been revised: check both.',
  },
});

/** A figure below zero, or a quarter below zero as the difference of two cumulative figures. */
export const valueNegative = {
  id: 'value-negative',
  name: { 'zh-CN': '数值为负', en: 'Value negative' },
  texts: words.texts,
  ofCell(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly value: string },
  ): FindingOf<'value-negative'> {
    const message = words.message('list.value-negative', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'value-negative', message };
  },
  /** @param column the later cumulative figure's. */
  ofDifference(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly later: Texts; readonly earlier: Texts; readonly value: string },
  ): FindingOf<'value-negative'> {
    const message = words.message('list.value-negative.difference', { sheet, row: String(row), ...said });
    return { row, column, code: 'value-negative', message };
  },
} as const satisfies FindingKind<'value-negative'> & Record<string, unknown>;
