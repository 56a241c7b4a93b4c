import { headedWidths } from '../../../workbook/heading-widths';
import type { CellsChange } from './patch';

/** A `col` element for one column. */
export function colXml(prefix: string, column: number, width: number): string {
  const at = String(column);
  return `<${prefix}col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
}

/** The widths that are still to be written, given out as the `cols` of a sheet pass by. */
export class PendingWidths {
  readonly #widths: [column: number, width: number][];

  constructor(blocks: readonly CellsChange[]) {
    this.#widths = [...headedWidths(blocks)].sort(([a], [b]) => a - b);
  }

  get none(): boolean {
    return this.#widths.length === 0;
  }

  /** The `col` elements of columns left of `column`. */
  before(prefix: string, column: number): string {
    let text = '';
    for (let first = this.#widths[0]; first && first[0] < column; first = this.#widths[0]) {
      text += colXml(prefix, ...first);
      this.#widths.shift();
    }
    return text;
  }

  /** Columns up to `column` have a width of the file's own. */
  settled(column: number): void {
    while ((this.#widths[0]?.[0] ?? Infinity) <= column) this.#widths.shift();
  }
}
