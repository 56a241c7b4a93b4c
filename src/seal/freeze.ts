import type { CellContent } from '../workbook/cell';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';
import { SheetView } from '../list/sheet/sheet-view';
import type { SealedCell } from './cell';
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

/** The list as it is once its formulas among these are values. */
export function frozenSnapshot(snapshot: Snapshot, grid: Grid, formulas: readonly FormulaCell[]): Snapshot {
  const view = new SheetView(grid);
  const placeOf = (row: number, column: number): number => row * MOST_COLUMNS + column;
  const gone = new Set(formulas.filter((cell) => cell.grid === grid).map(({ row, column }) => placeOf(row, column)));
  const settled = (cell: SealedCell, row: number, column: number): SealedCell => {
    if (cell.formula === null) return cell;
    // A merged area shows what its first cell holds, which can stand above the list.
    const { top, left } = view.mergeAt(row, column) ?? { top: row, left: column };
    return gone.has(placeOf(top, left)) ? frozenCell(cell) : cell;
  };
  return {
    ...snapshot,
    rows: snapshot.rows.map((row) => {
      if (row.cells.every(({ formula }) => formula === null)) return row;
      const cells = row.cells.map((cell, place) => settled(cell, row.row, snapshot.columns[place]?.column ?? 0));
      return { ...row, cells };
    }),
  };
}

const MOST_COLUMNS = 16_384;

export function frozenCell(cell: SealedCell): SealedCell {
  return cell.formula === null ? cell : { ...cell, formula: null };
}
