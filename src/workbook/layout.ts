import type { Area } from './address';

/** How a sheet of ours looks and prints beyond its cells. Rows and columns count from 1; plain data. */
export interface SheetLayout {
  readonly merges?: readonly Area[];
  /** Rows that stay in sight at the top. */
  readonly frozenRows?: number;
  /** In points, by row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** A filter's buttons on the first row of the area. */
  readonly filter?: Area;
  readonly links?: readonly CellLink[];
  readonly print?: PrintLayout;
  readonly charts?: readonly SheetChart[];
}

/** A cell that leads to cells of the same workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly area: Area;
}

/** A4, as wide as the page, with page numbers. */
export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page. */
  readonly repeat?: { readonly top: number; readonly bottom: number };
  /** Printed at the left of each page's foot (制表人、复核人、负责人); the page number stands at its right. */
  readonly foot?: string;
  /** A new page begins below each of these rows. */
  readonly breaks?: readonly number[];
}

/** A chart of the program's own over cells of the same sheet: it follows them. */
export interface SheetChart {
  readonly kind: 'column' | 'bar' | 'stacked-bar' | 'pie';
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells that it lies over. */
  readonly at: Area;
}
