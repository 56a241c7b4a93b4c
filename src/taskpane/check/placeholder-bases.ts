import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { isPlaceholder } from '../../quantity/number-text';
import { columnLetter } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import type { Proposal } from '../proposal-store';

export const placeholderWords = vocabulary({
  'pane.placeholder.title': { 'zh-CN': '把占位符改为“无基数”', en: 'Replace the placeholders by “无基数”' },
  'pane.placeholder.line': {
    'zh-CN': '“{sheet}”{column}列有{count}个“—”一类的占位符，将逐个改为“无基数”，核验时按无基数的标准判断。',
    en: 'Column {column} of {sheet} has {count, plural, one {# placeholder} other {# placeholders}} such as “—”. Each becomes “无基数” (no base) and is judged by the standard without a base.',
  },
  'pane.placeholder.undo': {
    'zh-CN': '其他单元格不变，可以一步撤销。',
    en: 'No other cell changes, and one undo takes it back.',
  },
  'pane.placeholder.what': { 'zh-CN': '占位符改为“无基数”', en: 'the replaced placeholders' },
});

/** What writing 无基数 over the placeholders of a base column would do; null where none is left. */
export function noBaseProposal(grid: Grid, { sheet, headerRow, area }: ListView, column: number): Proposal | null {
  const changes: Change[] = [];
  for (let row = headerRow + 1; row <= area.bottom; row += 1) {
    const value = grid.value(row, column);
    if (value.kind !== 'text' || grid.formula(row, column) !== null) continue;
    if (!isPlaceholder(value.text)) continue;
    const after: CellContent = { value: { kind: 'text', text: '无基数' } };
    changes.push({ kind: 'cells', sheet, top: row, left: column, before: [[{ value }]], after: [[after]] });
  }
  if (changes.length === 0) return null;
  const { message } = placeholderWords;
  return {
    title: message('pane.placeholder.title'),
    lines: [
      message('pane.placeholder.line', { sheet, column: columnLetter(column), count: changes.length }),
      message('pane.placeholder.undo'),
    ],
    what: message('pane.placeholder.what'),
    changes,
  };
}
