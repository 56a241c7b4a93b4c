import type { CellContent, CellRole } from '../../../workbook/cell';
import type { CellsChange } from './patch';
import { isBlank } from './patch';

/** Widths, in characters, that a column of such cells needs. */
const WIDTHS: Partial<Readonly<Record<CellRole, number>>> = {
  wrapped: 60,
  amount: 16,
  eligible: 16,
  ineligible: 16,
  undetermined: 16,
  'not-applicable': 16,
};
const WIDEST = 60;
const LOOKED_AT = 50;

/** Signs of Chinese take two places. */
function places(text: string): number {
  return text.length + text.replace(/[^\u2e80-\uffff]/g, '').length;
}

function widthOf({ value, role }: CellContent): number {
  return WIDTHS[role ?? 'text'] ?? (value.kind === 'text' ? places(value.text) + 3 : 10);
}

/**
 * The widths of columns that a list of changes begins anew: those whose first written cell is a heading where nothing
 * was. A column that has a width already keeps it.
 */
export function newColumnWidths(blocks: readonly CellsChange[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { left, before, after } of blocks) {
    after[0]?.forEach((heading, index) => {
      const former = before[0]?.[index];
      if (heading.role !== 'heading' || !former || !isBlank(former)) return;
      const body = after.slice(1, LOOKED_AT).map((row) => widthOf(row[index] ?? heading));
      widths.set(left + index, Math.min(WIDEST, Math.max(widthOf(heading), ...body)));
    });
  }
  return widths;
}

/** A `col` element for one column. */
export function colXml(prefix: string, column: number, width: number): string {
  const at = String(column);
  return `<${prefix}col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
}

/** The widths that are still to be written, given out as the `cols` of a sheet pass by. */
export class PendingWidths {
  readonly #widths: [column: number, width: number][];

  constructor(blocks: readonly CellsChange[]) {
    this.#widths = [...newColumnWidths(blocks)].sort(([a], [b]) => a - b);
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
