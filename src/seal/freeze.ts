import type { CellContent } from '../workbook/cell';
import type { Change } from '../workbook/change';
import { Grid } from '../workbook/grid';
import type { Snapshot } from './snapshot';

/** A cell whose formula becomes its value. */
export interface FormulaCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Every cell of a list that is under the seal. */
export function sealedPlaces({ columns, rows }: Snapshot): readonly Place[] {
  return columns.flatMap(({ column }) => rows.map(({ row }) => ({ row, column })));
}

/** Those of some cells that hold a formula, column by column from the top. */
export function formulasAt(grid: Grid, places: readonly Place[]): readonly FormulaCell[] {
  return places
    .filter(({ row, column }) => grid.formula(row, column) !== null)
    .map(({ row, column }) => ({ grid, row, column }));
}

/** The changes that put values where formulas stand, one block a run of cells. */
export function freezing(cells: readonly FormulaCell[]): readonly Change[] {
  const changes: Extract<Change, { kind: 'cells' }>[] = [];
  let before: CellContent[][] = [];
  let after: CellContent[][] = [];
  let last: FormulaCell | null = null;
  for (const cell of cells) {
    const { grid, row, column } = cell;
    const goesOn = last?.grid === grid && last.column === column && last.row === row - 1;
    if (!goesOn) {
      [before, after] = [[], []];
      changes.push({ kind: 'cells', sheet: grid.sheet, top: row, left: column, before, after });
    }
    const value = grid.value(row, column);
    before.push([{ value, formula: grid.formula(row, column) ?? '' }]);
    after.push([{ value }]);
    last = cell;
  }
  return changes;
}

/** The grid as it is once its formulas among these are values. */
export function frozenGrid(grid: Grid, cells: readonly FormulaCell[]): Grid {
  const formulas = new Map(grid.parts.formulas);
  for (const { grid: of, row, column } of cells) {
    if (of === grid) formulas.delete((row - 1) * grid.columns + column - 1);
  }
  return new Grid({ ...grid.parts, formulas });
}
