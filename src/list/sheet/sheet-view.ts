import type { Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';

/** A sheet, or the block of it that is looked at, with its merged areas at hand. Rows and columns are the sheet's own. */
export class SheetView {
  readonly area: Area;
  /** Merged areas by column, from the top. */
  readonly #merges = new Map<number, Area[]>();
  readonly #rowsWithWideMerge = new Set<number>();

  constructor(
    readonly grid: Grid,
    area?: Area,
  ) {
    const whole: Area = { top: 1, left: 1, bottom: grid.rows, right: grid.columns };
    this.area = area
      ? {
          top: Math.max(area.top, 1),
          left: Math.max(area.left, 1),
          bottom: Math.min(area.bottom, whole.bottom),
          right: Math.min(area.right, whole.right),
        }
      : whole;
    for (const merge of grid.merges) this.#keep(merge);
    for (const column of this.#merges.values()) column.sort((a, b) => a.top - b.top);
  }

  get sheet(): string {
    return this.grid.sheet;
  }

  #keep(merge: Area): void {
    const right = Math.min(merge.right, this.area.right);
    for (let column = Math.max(merge.left, this.area.left); column <= right; column += 1) {
      const kept = this.#merges.get(column);
      if (kept) kept.push(merge);
      else this.#merges.set(column, [merge]);
    }
    if (merge.right === merge.left) return;
    const bottom = Math.min(merge.bottom, this.area.bottom);
    for (let row = Math.max(merge.top, this.area.top); row <= bottom; row += 1) this.#rowsWithWideMerge.add(row);
  }

  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | null {
    const merges = this.#merges.get(column);
    if (!merges) return null;
    let low = 0;
    let high = merges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const merge = merges[middle];
      if (!merge || merge.top > row) high = middle - 1;
      else if (merge.bottom < row) low = middle + 1;
      else return merge;
    }
    return null;
  }

  /** Whether a column has merged areas at all. */
  hasMerges(column: number): boolean {
    return this.#merges.has(column);
  }

  /** Whether a row has cells merged across. */
  hasWideMerge(row: number): boolean {
    return this.#rowsWithWideMerge.has(row);
  }

  /** What stands in the cell itself; a cell that a merged area covers holds nothing. */
  own(row: number, column: number): CellValue {
    const merge = this.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return EMPTY;
    return this.grid.value(row, column);
  }

  /** What the cell shows: a merged area's value holds for all its cells. */
  held(row: number, column: number): CellValue {
    const merge = this.mergeAt(row, column);
    return merge ? this.grid.value(merge.top, merge.left) : this.grid.value(row, column);
  }

  /** The columns of a row that hold something of their own; blanks alone are nothing. */
  filled(row: number): number[] {
    const columns: number[] = [];
    for (let column = this.area.left; column <= this.area.right; column += 1) {
      if (!isBlank(this.own(row, column))) columns.push(column);
    }
    return columns;
  }
}

/** Whether a cell holds nothing, or text of blanks only. */
export function isBlank(value: CellValue): boolean {
  if (value.kind === 'empty') return true;
  return value.kind === 'text' && isBlankText(value.text);
}

export function isBlankText(text: string): boolean {
  // Nearly every text begins with a character that is seen.
  if (text.length > 0 && text.charCodeAt(0) >= 0x4e00) return false;
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** The words of a heading or a line: a text as it stands, a number (2025) as its digits, else nothing. */
export function wordsOf(value: CellValue): string {
  switch (value.kind) {
    case 'text':
    case 'digits':
      return value.text;
    case 'number':
      return String(value.number);
    case 'empty':
    case 'logical':
    case 'error':
    case 'stale':
      return '';
  }
}
