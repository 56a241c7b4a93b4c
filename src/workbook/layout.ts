import type { Area } from './address';
import { areaAddress, quotedSheet } from './address';

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

/** How many breaks and links Excel keeps on a sheet; a file with more is one that it mends. */
export const LAYOUT_LIMIT = { breaks: 1026, links: 65_530 } as const;

/** The name of a sheet's chart by its place among ours, from 0: by it we find it again among the user's own. */
export function chartName(place: number): string {
  return `政策核验图 ${String(place + 1)}`;
}

/** The number format of a chart's labels: a zero has no bar, and no label. */
export const LABEL_FORMAT = 'General;-General;';

/** Where a link leads, as Excel writes it: `'名 单'!C17`. */
export function linkLocation({ sheet, area }: CellLink): string {
  return `${quotedSheet(sheet)}!${areaAddress(area)}`;
}
