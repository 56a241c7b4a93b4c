import type { Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';

/** How a formula on `home` finds the cells that it refers to; a whole column ends where its sheet does. */
export function lookupIn(
  grids: readonly Grid[],
  home: string,
): (sheet: string | null, area: Area) => readonly (readonly CellValue[])[] {
  return (sheet, { top, left, bottom, right }) => {
    const grid = grids.find((candidate) => candidate.sheet.toLowerCase() === (sheet ?? home).toLowerCase());
    if (!grid) return [];
    const rows: CellValue[][] = [];
    const lastRow = Math.max(top, Math.min(bottom, grid.rows));
    const lastColumn = Math.max(left, Math.min(right, grid.columns));
    for (let row = top; row <= lastRow; row += 1) {
      const cells: CellValue[] = [];
      for (let column = left; column <= lastColumn; column += 1) cells.push(grid.value(row, column));
      rows.push(cells);
    }
    return rows;
  };
}
