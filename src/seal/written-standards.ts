import { SheetView } from '../list/sheet/sheet-view';
import type { Pack } from '../policy/pack';
import { standardsRowsOf } from '../report/standards-cells';
import { rowIds } from '../report/standards-ids';
import { columnLetter } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { sealedCell } from './cell';
import type { FormOf, SealedCell } from './cell';
import { formulaForm } from './formula-form';

/** A value of 补充标准, and where it stands. */
export interface WrittenStandard {
  readonly row: number;
  readonly column: number;
  readonly cell: SealedCell;
}

/** The values that the sheet 补充标准 holds for a policy, by the id of their row; the first of an id counts. */
export function writtenStandards(
  sheet: Grid,
  pack: Pack,
  formulas: 'noted' | 'kept' = 'noted',
): ReadonlyMap<string, WrittenStandard> {
  const ids = rowIds(pack);
  const view = new SheetView(sheet);
  const formOf: FormOf | null =
    formulas === 'noted'
      ? null
      : (formula, row) =>
          formulaForm(formula, { sheet: sheet.sheet, row, headerRow: 0, columnName: (column) => columnLetter(column) });
  const found = new Map<string, WrittenStandard>();
  for (const { id, cell } of standardsRowsOf(sheet, ids)) {
    const { row, column } = cell;
    if (ids.has(id) && !found.has(id))
      found.set(id, { row, column, cell: sealedCell(view, row, column, false, formOf) });
  }
  return found;
}
