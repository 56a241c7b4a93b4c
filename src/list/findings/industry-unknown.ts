import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.industry-unknown': { 'zh-CN': '「{sheet}」{cell}：{what}', en: '{sheet}!{cell}: {what}' },
});

/** An industry that neither the policy nor GB/T 4754 knows, or a code whose letter does not fit it. */
export const industryUnknown = {
  id: 'industry-unknown',
  name: { 'zh-CN': '行业无法归类', en: 'Industry unknown' },
  texts: words.texts,
  of(sheet: string, row: number, column: number, what: Message): FindingOf<'industry-unknown'> {
    const message = words.message('list.industry-unknown', { ...cellOf(sheet, row, column), what });
    return { row, column, code: 'industry-unknown', message };
  },
} as const satisfies FindingKind<'industry-unknown'> & Record<string, unknown>;
