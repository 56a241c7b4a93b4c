import type { CellContent, CellValue } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import type { OurCell } from './our-cells';

/** Cells that are written, one below another as one change. */
export class WrittenCells {
  readonly #blocks: { readonly cell: OurCell; readonly after: CellContent[][] }[] = [];

  /** A plain formula in place of one of ours, with what it comes to. */
  formula(cell: OurCell, formula: string, value: CellValue): void {
    this.#blocks.push({ cell, after: [[{ value, formula }]] });
  }

  /** Values from a cell on, rightwards and down. */
  values(cell: OurCell, cells: readonly (readonly CellValue[])[]): void {
    this.#blocks.push({ cell, after: cells.map((row) => row.map((value): CellContent => ({ value }))) });
  }

  changes(): readonly Change[] {
    const order = new Map([...new Set(this.#blocks.map(({ cell }) => cell.grid))].map((grid, index) => [grid, index]));
    const sorted = [...this.#blocks].sort(
      ({ cell: a }, { cell: b }) =>
        (order.get(a.grid) ?? 0) - (order.get(b.grid) ?? 0) || a.column - b.column || a.row - b.row,
    );
    const runs: { readonly cell: OurCell; readonly after: CellContent[][] }[] = [];
    for (const { cell, after } of sorted) {
      const run = runs.at(-1);
      const below =
        run?.cell.grid === cell.grid &&
        run.cell.column === cell.column &&
        run.cell.row + run.after.length === cell.row &&
        run.after[0]?.length === after[0]?.length;
      if (run && below) run.after.push(...after);
      else runs.push({ cell, after: [...after] });
    }
    return runs.map(({ cell: { grid, row, column }, after }) => ({
      kind: 'cells',
      sheet: grid.sheet,
      top: row,
      left: column,
      before: after.map((line, down) => line.map((_, right) => contentOf(grid, row + down, column + right))),
      after,
    }));
  }
}

function contentOf(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}
