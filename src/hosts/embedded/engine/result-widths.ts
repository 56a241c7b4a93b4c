import type { CellContent } from '../../../workbook/cell';
import type { Change } from '../../../workbook/change';
import { columnPixels } from './pixels';

/** Digits of the default font that a column of ours is at least and at most wide. */
const LEAST = 12;
const MOST = 44;

/** How wide a text is in digits: a Chinese character takes two. */
function widthOf({ value }: CellContent): number {
  if (value.kind !== 'text') return value.kind === 'number' ? String(value.number).length : 0;
  return Array.from(value.text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/**
 * Widths in pixels, by column from 1, for the columns that a block of ours heads: as wide as what stands in them, within
 * reason. Long headings wrap.
 */
export function resultWidths(change: Extract<Change, { kind: 'cells' }>): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const head = change.after.findIndex((row) => row.some(({ role }) => role === 'heading'));
  change.after[head]?.forEach(({ role, value }, across) => {
    if (role !== 'heading' || value.kind === 'empty') return;
    const below = change.after.slice(head + 1).map((row) => {
      const cell = row[across];
      return cell ? widthOf(cell) : 0;
    });
    const heading = Math.ceil(widthOf({ value }) / 2);
    widths.set(change.left + across, columnPixels(Math.min(MOST, Math.max(LEAST, heading, ...below) + 2)));
  });
  return widths;
}
