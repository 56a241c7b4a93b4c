import { SheetView } from '../list/sheet/sheet-view';
import { cellAddress, columnLetter } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { sealedCell } from './cell';
import type { FormOf, SealedCell } from './cell';
import { formulaForm } from './formula-form';

/** The sheet that plain formulas look industries up on, by whatever number. */
const LOOKUP = /^政策表(?: ?[(（]\d+[)）])?$/;

/** Whether a sheet is one that formulas of ours look things up on: no report, and no list. */
export function isLookupSheet(name: string): boolean {
  return LOOKUP.test(name.trim());
}

/** A sheet that kept formulas rest on: what they come to changes with it, whatever result is stored beside them. */
export interface SealedLookup {
  readonly sheet: string;
  /** By address, the cells that hold anything. */
  readonly cells: Readonly<Record<string, SealedCell>>;
}

/**
 * The look-up sheets that formulas under a seal name.
 *
 * @param formulas under the seal, as they stand
 */
export function lookupsOf(grids: readonly Grid[], formulas: readonly string[]): readonly SealedLookup[] {
  const looked = grids.filter(({ sheet }) => isLookupSheet(sheet) && formulas.some((text) => text.includes(sheet)));
  return looked.map((grid) => ({ sheet: grid.sheet, cells: lookupCells(grid) }));
}

/** The cells of a look-up sheet that hold anything, by address. */
export function lookupCells(grid: Grid): Readonly<Record<string, SealedCell>> {
  const view = new SheetView(grid);
  const formOf: FormOf = (formula, row) =>
    formulaForm(formula, { sheet: grid.sheet, row, headerRow: 0, columnName: (column) => columnLetter(column) });
  const cells: [string, SealedCell][] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const cell = sealedCell(view, row, column, false, formOf);
      if (cell.kind !== 'empty' || cell.formula !== null) cells.push([cellAddress(row, column), cell]);
    }
  }
  return Object.fromEntries(cells);
}
