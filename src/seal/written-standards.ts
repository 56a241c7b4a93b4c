import { SheetView } from '../list/sheet/sheet-view';
import type { Pack } from '../policy/pack';
import { standardsRowsOf } from '../report/standards-cells';
import { rowIds } from '../report/standards-ids';
import type { Grid } from '../workbook/grid';
import { sealedCell } from './cell';
import type { SealedCell } from './cell';

/** A value of 补充标准, and where it stands. */
export interface WrittenStandard {
  readonly row: number;
  readonly column: number;
  readonly cell: SealedCell;
}

/** The values that the sheet 补充标准 holds for a policy, by the id of their row; the first of an id counts. */
export function writtenStandards(sheet: Grid, pack: Pack): ReadonlyMap<string, WrittenStandard> {
  const ids = rowIds(pack);
  const view = new SheetView(sheet);
  const found = new Map<string, WrittenStandard>();
  for (const { id, cell } of standardsRowsOf(sheet, ids)) {
    const { row, column } = cell;
    if (ids.has(id) && !found.has(id)) found.set(id, { row, column, cell: sealedCell(view, row, column, false) });
  }
  return found;
}
