import { vocabulary } from '../../messages/message';
import { groupsOf, othersOf } from './duplicates';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.credit-code-duplicate': {
    'zh-CN': '「{sheet}」{cell}：信用代码与第{rows}行相同；同一企业只能计一次，请核对是重复填报还是代码有误。',
    en: '{sheet}!{cell}: the same credit code stands in row {rows}. An enterprise counts once: is it listed twice, or is a code wrong?',
  },
});

/** The same code, cleaned, in several rows: one finding on each of them. */
export const creditCodeDuplicate = {
  id: 'credit-code-duplicate',
  name: { 'zh-CN': '信用代码重复', en: 'Credit code duplicate' },
  texts: words.texts,
  find(
    sheet: string,
    column: number,
    rows: readonly number[],
    codes: readonly (string | null)[],
  ): FindingOf<'credit-code-duplicate'>[] {
    return groupsOf(rows, codes).flatMap((group) =>
      group.map((row) => ({
        row,
        column,
        code: 'credit-code-duplicate' as const,
        message: words.message('list.credit-code-duplicate', {
          ...cellOf(sheet, row, column),
          rows: othersOf(group, row),
        }),
      })),
    );
  },
} as const satisfies FindingKind<'credit-code-duplicate'> & Record<string, unknown>;
