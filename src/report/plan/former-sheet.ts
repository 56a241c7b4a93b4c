import type { CellContent } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { ReportSheet } from '../sheets/report-sheet';
import { isOurs, ownWidths, plainText, tableRows } from './table-rows';
import type { Line, TableRow } from './table-rows';

/** A sheet that an earlier run wrote, taken apart: what is ours, and what the user put beside, between and below. */
export interface FormerSheet {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly endRow: number;
  /** Our columns by heading, and the last of the region that they stand in. */
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
  /** The user's own columns between ours. */
  readonly between: readonly number[];
  readonly rows: readonly TableRow[];
  /** Of rows that are narrower than the table: how many of their cells are ours. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows that the user put between ours. */
  readonly userRows: readonly number[];
}

/** Rows that are looked through for the headings. */
const HEADINGS_WITHIN = 12;

/** An earlier run's sheet by its title, its headings and its last row; null where it is not surely ours. */
export function formerSheet(grid: Grid, sheet: ReportSheet): FormerSheet | null {
  const { known } = sheet;
  if (!known.title.test(textAt(grid, 1, 1))) return null;
  const [first, last] = [sheet.columns[0]?.heading ?? '', sheet.columns.at(-1)?.heading ?? ''];
  const headingRow = rowWhere(grid, 2, Math.min(grid.rows, HEADINGS_WITHIN), (text) => text === first);
  if (headingRow === null) return null;
  const width = columnWhere(grid, headingRow, last);
  const endRow = rowWhere(grid, headingRow + 1, grid.rows, (text) => known.end.test(text));
  if (width === null || endRow === null) return null;
  const columns = new Map<string, number>();
  const between: number[] = [];
  for (let column = 1; column <= width; column += 1) {
    const heading = textAt(grid, headingRow, column);
    if (!columns.has(heading) && known.headings.some((one) => one.test(heading))) columns.set(heading, column);
    else between.push(column);
  }
  const headings = [...columns.keys()];
  const lines: Line[] = [];
  const userRows: number[] = [];
  for (let row = headingRow + 1; row < endRow; row += 1) {
    const texts = [...columns.values()].map((column) => textAt(grid, row, column));
    const ours = isOurs(known, texts);
    if (!ours && texts.some((text) => text !== '')) userRows.push(row);
    lines.push({ at: row, texts, ours });
  }
  const rows = tableRows(known, headings, lines);
  const widths = ownWidths(known, headings.length, lines);
  return { grid, headingRow, endRow, columns, width, between, rows, widths, userRows };
}

/** What stands in a cell: value and formula. */
export function contentAt(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

/** Whether anything stands in a cell. */
export function holdsAnything({ value, formula }: CellContent): boolean {
  return value.kind !== 'empty' || formula !== undefined;
}

function textAt(grid: Grid, row: number, column: number): string {
  return plainText({ value: grid.value(row, column) });
}

function rowWhere(grid: Grid, from: number, to: number, reads: (text: string) => boolean): number | null {
  for (let row = from; row <= to; row += 1) if (reads(textAt(grid, row, 1))) return row;
  return null;
}

function columnWhere(grid: Grid, row: number, heading: string): number | null {
  for (let column = 1; column <= grid.columns; column += 1) if (textAt(grid, row, column) === heading) return column;
  return null;
}
