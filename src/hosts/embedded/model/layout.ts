import type { Area } from '../../../workbook/address';
import { parseArea } from '../../../workbook/address';
import type { Xlsx } from '../../file/xlsx';
import type { Attributes } from '../../file/xml/attributes';
import { SPREADSHEET } from '../../file/xml/namespaces';
import { readPart } from '../../file/xml/part';

/** How a sheet looks, apart from what its cells hold. Rows and columns count from 1. */
export interface Layout {
  /** Number of the style by cell, row by row; cells without one are not there. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    /** In digits of the default font; null for the sheet's own. */
    readonly width: number | null;
    readonly hidden: boolean;
    readonly style: number;
  }[];
  /** Heights in points as the file says them; `fixed` where set by hand. */
  readonly heights: ReadonlyMap<number, { readonly points: number; readonly fixed: boolean }>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly gridlines: boolean;
  /** Blocks of array formulas: only the first cell says the formula, the others hold its results. */
  readonly arrays: readonly Area[];
}

export async function readLayout(xlsx: Xlsx, part: string): Promise<Layout> {
  const reader = new LayoutReader();
  await readPart(xlsx.archive, part, SPREADSHEET, reader);
  return reader;
}

class LayoutReader implements Layout {
  readonly styles = new Map<number, Map<number, number>>();
  readonly columns: Layout['columns'][number][] = [];
  readonly heights = new Map<number, { readonly points: number; readonly fixed: boolean }>();
  readonly hiddenRows = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  defaultWidth: number | null = null;
  defaultHeight: number | null = null;
  gridlines = true;
  readonly arrays: Area[] = [];
  #row = 0;
  #column = 0;
  #cells = new Map<number, number>();

  open(element: string, attributes: Attributes): void {
    switch (element) {
      case 'c':
        this.#cell(attributes);
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 'f': {
        const area = attributes.get('t') === 'array' ? parseArea(attributes.get('ref') ?? '') : null;
        if (area) this.arrays.push(area);
        break;
      }
      case 'col':
        this.columns.push({
          from: Number(attributes.get('min')),
          to: Math.min(16_384, Number(attributes.get('max'))),
          width: numberOrNull(attributes.get('width')),
          hidden: attributes.flag('hidden'),
          style: Number(attributes.get('style') ?? '0'),
        });
        break;
      case 'pane':
        if (/^frozen/.test(attributes.get('state') ?? '')) {
          this.frozen = {
            rows: Number(attributes.get('ySplit') ?? '0'),
            columns: Number(attributes.get('xSplit') ?? '0'),
          };
        }
        break;
      case 'sheetFormatPr':
        this.defaultWidth = numberOrNull(attributes.get('defaultColWidth'));
        this.defaultHeight = numberOrNull(attributes.get('defaultRowHeight'));
        break;
      case 'sheetView':
        this.gridlines = attributes.flag('showGridLines', true);
        break;
    }
  }

  close(): void {
    // What is asked for stands in the opening tags.
  }

  #openRow(attributes: Attributes): void {
    this.#row = Number(attributes.get('r') ?? String(this.#row + 1));
    this.#column = 0;
    this.#cells = new Map();
    this.styles.set(this.#row, this.#cells);
    const height = numberOrNull(attributes.get('ht'));
    if (height !== null) this.heights.set(this.#row, { points: height, fixed: attributes.flag('customHeight') });
    if (attributes.flag('hidden')) this.hiddenRows.add(this.#row);
  }

  #cell(attributes: Attributes): void {
    const address = attributes.get('r');
    this.#column = address === null ? this.#column + 1 : (parseArea(address)?.left ?? this.#column + 1);
    const style = Number(attributes.get('s') ?? '0');
    if (style > 0) this.#cells.set(this.#column, style);
  }
}

function numberOrNull(text: string | null): number | null {
  const number = Number(text ?? 'NaN');
  return Number.isFinite(number) ? number : null;
}
