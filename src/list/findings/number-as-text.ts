import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.number-as-text': {
    'zh-CN': '「{sheet}」{cell}：{name}“{text}”是文本，已按{read}读取；Excel的公式不会把它计入，请改为数字。',
    en: '{sheet}!{cell}: “{text}” for {name} is text, read as {read}. Formulas of Excel leave it out: turn it into a number.',
  },
});

/** A number that was read, but is kept as text. */
export const numberAsText = {
  id: 'number-as-text',
  name: { 'zh-CN': '数字存为文本', en: 'Number as text' },
  texts: words.texts,
  /** @param read the number read, with its unit. */
  of(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly text: string; readonly read: string },
  ): FindingOf<'number-as-text'> {
    const message = words.message('list.number-as-text', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'number-as-text', message };
  },
} as const satisfies FindingKind<'number-as-text'> & Record<string, unknown>;
