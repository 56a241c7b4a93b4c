import type { CellValue } from '../workbook/cell';
import { cellText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';

const VALUE_HEADINGS = new Set(['数值', '值', '取值', 'value', 'Value']);

/** The cell that holds the value of a row of 补充标准. */
export interface ValueCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A row's id, where it stands, and the cell of its value. */
export interface StandardsRow {
  readonly id: string;
  /** Where the id stands. */
  readonly at: { readonly row: number; readonly column: number };
  readonly cell: ValueCell;
}

/** The rows of the sheet, whatever their ids: these stand in the column of the first one that is known. */
export function standardsRowsOf(grid: Grid, known: ReadonlySet<string>): readonly StandardsRow[] {
  const columns = standardsColumns(grid, known);
  if (!columns) return [];
  const rows: StandardsRow[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    const id = wordAt(grid, row, columns.id);
    const cell = { row, column: columns.value, value: grid.value(row, columns.value) };
    if (id !== '') rows.push({ id, at: { row, column: columns.id }, cell });
  }
  return rows;
}

/** The column that holds known ids, and that of their values. */
export function standardsColumns(
  grid: Grid,
  ids: ReadonlySet<string>,
): { readonly id: number; readonly value: number } | null {
  let value: number | null = null;
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const word = wordAt(grid, row, column);
      if (ids.has(word)) return { id: column, value: value ?? column + 3 };
      if (VALUE_HEADINGS.has(word)) value = column;
    }
  }
  return null;
}

function wordAt(grid: Grid, row: number, column: number): string {
  return cellText(grid.value(row, column)).normalize('NFKC').trim();
}
