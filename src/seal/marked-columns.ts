import { isOwnHeading } from '../list';
import { bare } from '../list/sheet/wording';
import type { Grid } from '../workbook/grid';

/** Headings of an officer's review beside the results. */
const REVIEW = new Set(['复核状态', '调整结论', '调整原因', '复核人']);
const UNFINISHED = /\(写入未完成\)$/;

/** A column that stands beside a list and is under the seal with it: results of ours, and the officer's review of them. */
export interface MarkedColumn {
  readonly role: string;
  readonly kind: 'verdict' | 'review';
  readonly column: number;
  readonly header: string;
}

/** The columns of results and review on a header's row, from the left; those that a write left half done are named too. */
export function markedColumns(
  grid: Grid,
  headerRow: number,
): { readonly columns: readonly MarkedColumn[]; readonly unfinished: readonly number[] } {
  const columns: MarkedColumn[] = [];
  const unfinished: number[] = [];
  const seen = new Map<string, number>();
  for (let column = 1; column <= grid.columns; column += 1) {
    const value = grid.value(headerRow, column);
    if (value.kind !== 'text') continue;
    const heading = bare(value.text);
    const whole = heading.replace(UNFINISHED, '');
    const kind = REVIEW.has(whole) ? 'review' : isOwnHeading(value.text) ? 'verdict' : null;
    if (kind === null) continue;
    if (whole !== heading) unfinished.push(column);
    const times = (seen.get(whole) ?? 0) + 1;
    seen.set(whole, times);
    columns.push({ role: `=${whole}${times > 1 ? `#${String(times)}` : ''}`, kind, column, header: whole });
  }
  return { columns, unfinished };
}
