import { readFormat } from '../../quantity/number-format';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import type { Snapshot } from '../snapshot';
import type { SealNotice } from './answer';

/** What a sheet's file says of its looks, beyond what a grid holds. */
export interface SheetLook {
  readonly sheet: string;
  /** Hidden, or so narrow that nothing of them is seen. */
  readonly hiddenColumns: readonly number[];
  /** Rows that are not hidden, and so low that nothing of them is seen. */
  readonly flatRows: ReadonlySet<number>;
  /** The area of a filter that leaves rows out; null where none does. */
  readonly filter: Area | null;
  /** Whether a cell's text is white on nothing or on white. */
  readonly isWhite: (row: number, column: number) => boolean;
  /** Areas in which a rule writes words of its own in place of what the cell holds. */
  readonly paintedRules: readonly Area[];
  /** Cells over which a shape, picture or text box lies. */
  readonly shapes: readonly Area[];
}

/** The rows and columns of a sheet that readers rely on: a sealed list, a report, the standards. */
export interface ReliedOn {
  /** The row of headings. */
  readonly headerRow: number;
  /** With the heading's. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What about the sheet of a sealed list deceives the eye. One notice a column and kind, at its first cell. */
export function listNotices(grid: Grid, snapshot: Snapshot, look: SheetLook | null): readonly SealNotice[] {
  const { headerRow } = snapshot;
  const rows = [headerRow, ...snapshot.rows.map(({ row }) => row)];
  const columns = snapshot.columns.map(({ column }) => column);
  const hidden: SealNotice[] = grid.visible ? [] : [{ code: 'hidden-sheet', sheet: grid.sheet, cell: null }];
  return [...hidden, ...lookNotices(grid, { headerRow, rows, columns }, look)];
}

/** The same for any part of a sheet; that the sheet is hidden as a whole deceives nobody there. */
export function lookNotices(
  grid: Grid,
  { headerRow, rows, columns }: ReliedOn,
  look: SheetLook | null,
): readonly SealNotice[] {
  const { sheet } = grid;
  const notices: SealNotice[] = [];
  const add = (code: SealNotice['code'], cell: string | null): void => {
    notices.push({ code, sheet, cell });
  };
  for (const row of rows)
    if (grid.parts.hiddenRows.has(row) || look?.flatRows.has(row)) add('hidden-row', cellAddress(row, columns[0] ?? 1));
  for (const column of columns) {
    const odd = rows.find((row) => grid.value(row, column).kind === 'number' && deceives(grid.format(row, column)));
    if (odd !== undefined) add('number-format', cellAddress(odd, column));
    const blank = rows.find((row) => grid.value(row, column).kind === 'text' && hidesText(grid.format(row, column)));
    if (blank !== undefined && odd === undefined) add('number-format', cellAddress(blank, column));
    if (!look) continue;
    const white = rows.find((row) => grid.value(row, column).kind !== 'empty' && look.isWhite(row, column));
    if (white !== undefined) add('white-text', cellAddress(white, column));
    if (look.hiddenColumns.includes(column)) add('hidden-column', cellAddress(headerRow, column));
  }
  if (!look) return notices;
  if (look.filter) add('filter', areaAddress(look.filter));
  const whole = areaOf(rows, columns);
  for (const area of look.paintedRules) if (touches(area, whole)) add('painted-rule', areaAddress(area));
  for (const area of look.shapes) if (touches(area, whole)) add('painted-shape', areaAddress(area));
  return notices;
}

/** Whether a format shows another number than the cell holds, words of its own, or nothing. */
export function deceives(format: string): boolean {
  return readFormat(format).sections.some((section, place) => {
    switch (section.kind) {
      case 'general':
        return speaks(section.before) || speaks(section.after);
      case 'fixed':
        return speaks(section.before) || speaks(section.after) || (section.shift !== 0 && !section.percent);
      case 'date':
        return true;
      case 'text':
        // A dash for zero is how accounts are written. The fourth section is that of texts.
        return place < 3 && (section.text.trim() === '' || speaks(section.text));
    }
  });
}

/** The same for a text: shown by the fourth section, or by the only one where that speaks of it (`@`). */
function hidesText(format: string): boolean {
  const { sections } = readFormat(format);
  const section = sections[3] ?? (sections.length === 1 && format.includes('@') ? sections[0] : undefined);
  if (!section) return false;
  return section.kind === 'text' || (section.kind === 'general' && (speaks(section.before) || speaks(section.after)));
}

/** Words or digits; signs of currencies, brackets and blanks are no words. */
function speaks(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function areaOf(rows: readonly number[], columns: readonly number[]): Area {
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
