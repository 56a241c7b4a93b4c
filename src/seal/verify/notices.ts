import { readFormat } from '../../quantity/number-format';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import type { Snapshot } from '../snapshot';
import type { SealNotice } from './answer';

/** What a sheet's file says of its looks, beyond what a grid holds. */
export interface SheetLook {
  readonly sheet: string;
  readonly hiddenColumns: readonly number[];
  /** The area of a filter that leaves rows out; null where none does. */
  readonly filter: Area | null;
  /** Whether a cell's text is white on nothing or on white. */
  readonly isWhite: (row: number, column: number) => boolean;
  /** Areas in which a rule writes words of its own in place of what the cell holds. */
  readonly paintedRules: readonly Area[];
  /** Cells over which a shape, picture or text box lies. */
  readonly shapes: readonly Area[];
}

/** What about the sheet of a sealed list deceives the eye. One notice a column and kind, at its first cell. */
export function lookNotices(grid: Grid, snapshot: Snapshot, look: SheetLook | null): readonly SealNotice[] {
  const { sheet } = grid;
  const notices: SealNotice[] = [];
  const rows = [snapshot.headerRow, ...snapshot.rows.map(({ row }) => row)];
  const add = (code: SealNotice['code'], cell: string | null): void => {
    notices.push({ code, sheet, cell });
  };
  if (!grid.visible) add('hidden-sheet', null);
  for (const row of rows)
    if (grid.parts.hiddenRows.has(row)) add('hidden-row', cellAddress(row, snapshot.columns[0]?.column ?? 1));
  for (const { column } of snapshot.columns) {
    const odd = rows.find((row) => grid.value(row, column).kind === 'number' && deceives(grid.format(row, column)));
    if (odd !== undefined) add('number-format', cellAddress(odd, column));
    const blank = rows.find((row) => grid.value(row, column).kind === 'text' && hidesText(grid.format(row, column)));
    if (blank !== undefined && odd === undefined) add('number-format', cellAddress(blank, column));
    if (!look) continue;
    const white = rows.find((row) => grid.value(row, column).kind !== 'empty' && look.isWhite(row, column));
    if (white !== undefined) add('white-text', cellAddress(white, column));
    if (look.hiddenColumns.includes(column)) add('hidden-column', cellAddress(snapshot.headerRow, column));
  }
  if (!look) return notices;
  if (look.filter) add('filter', areaAddress(look.filter));
  const list = listArea(snapshot);
  for (const area of look.paintedRules) if (touches(area, list)) add('painted-rule', areaAddress(area));
  for (const area of look.shapes) if (touches(area, list)) add('painted-shape', areaAddress(area));
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

function listArea({ headerRow, rows, columns }: Snapshot): Area {
  const places = columns.map(({ column }) => column);
  const last = rows.reduce((most, { row }) => Math.max(most, row), headerRow);
  return { top: headerRow, left: Math.min(...places), bottom: last, right: Math.max(...places) };
}

function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
