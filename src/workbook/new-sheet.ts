import type { CellContent } from './cell';
import type { SheetLayout } from './layout';

/** A cell of a new sheet. */
export interface NewCell extends CellContent {
  /** The number format's code that it is shown in; absent: what its role says. */
  readonly format?: string;
}

/** A sheet that becomes a workbook of its own: plain values, nothing hidden, ready to be printed. */
export interface NewSheet {
  readonly name: string;
  readonly title: string;
  /** Between title and headings, a row each. */
  readonly notes: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** Below the headings; none longer than the columns. */
  readonly rows: readonly (readonly NewCell[])[];
  readonly layout?: SheetLayout;
}
