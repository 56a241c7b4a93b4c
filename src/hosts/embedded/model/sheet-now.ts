import type { Area } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/cell';
import type { SheetLayout } from '../../../workbook/layout';
import type { Look } from './look';

/** A column as the grid shows it. */
export interface ColumnNow {
  /** In pixels; null for the sheet's own width. */
  readonly pixels: number | null;
  readonly hidden: boolean;
  readonly look: Look;
}

/** A row as the grid shows it. */
export interface RowNow {
  /** In pixels; null where it follows its content. */
  readonly pixels: number | null;
  readonly hidden: boolean;
}

/** A sheet as it stands in the grid. */
export interface SheetNow {
  readonly name: string;
  /** Place among the file's sheets that it came from; null for one that began in the grid. */
  readonly from: number | null;
  readonly visible: boolean;
  /** The last row and column that hold or show something of their own. */
  readonly rows: number;
  readonly columns: number;
  /** A role, where the cell looks as we wrote it. */
  readonly content: (row: number, column: number) => CellContent;
  readonly look: (row: number, column: number) => Look;
  readonly merges: readonly Area[];
  /** By column and row number. */
  readonly columnsNow: ReadonlyMap<number, ColumnNow>;
  readonly rowsNow: ReadonlyMap<number, RowNow>;
  /** How we laid it out since the file was opened: the grid does not show all of it. */
  readonly laidOut?: { readonly before: SheetLayout; readonly after: SheetLayout };
}
