import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.industry-mismatch': { 'zh-CN': '「{sheet}」{cell}：{what}', en: '{sheet}!{cell}: {what}' },
});

/** Name and code of an industry disagree: the name wins. */
export const industryMismatch = {
  id: 'industry-mismatch',
  name: { 'zh-CN': '行业名称与代码不符', en: 'Industry mismatch' },
  texts: words.texts,
  of(sheet: string, row: number, column: number, what: Message): FindingOf<'industry-mismatch'> {
    const message = words.message('list.industry-mismatch', { ...cellOf(sheet, row, column), what });
    return { row, column, code: 'industry-mismatch', message };
  },
} as const satisfies FindingKind<'industry-mismatch'> & Record<string, unknown>;
