import { vocabulary } from '../../messages/message';
import { groupsOf, othersOf } from './duplicates';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.name-duplicate': {
    'zh-CN': '「{sheet}」{cell}：企业名称“{name}”与第{rows}行相同；请核对是重复填报，还是同名的不同企业。',
    en: '{sheet}!{cell}: the name “{name}” stands in row {rows} too. Is it listed twice, or are they two enterprises?',
  },
});

/** The same name, without blanks and full width, in several rows: one finding on each of them. */
export const nameDuplicate = {
  id: 'name-duplicate',
  name: { 'zh-CN': '企业名称重复', en: 'Name duplicate' },
  texts: words.texts,
  find(
    sheet: string,
    column: number,
    rows: readonly number[],
    names: readonly (string | null)[],
  ): FindingOf<'name-duplicate'>[] {
    const nameOf = new Map(rows.map((row, index) => [row, names[index] ?? '']));
    return groupsOf(rows, names).flatMap((group) =>
      group.map((row) => ({
        row,
        column,
        code: 'name-duplicate' as const,
        message: words.message('list.name-duplicate', {
          ...cellOf(sheet, row, column),
          name: nameOf.get(row) ?? '',
          rows: othersOf(group, row),
        }),
      })),
    );
  },
} as const satisfies FindingKind<'name-duplicate'> & Record<string, unknown>;
