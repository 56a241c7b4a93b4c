import type { Area } from '../../../workbook/address';
import { cellAddress } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/cell';
import { sameValue } from '../../../workbook/cell';
import type { Change } from '../../../workbook/change';
import { areaOf } from '../../../workbook/change';

export type CellsChange = Extract<Change, { kind: 'cells' }>;

/** What is to happen to one cell: `before` as the first change expects it, `after` as the last one leaves it. */
export interface CellPatch {
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Whether a cell holds what a change expects: the formula where there is one (what it comes to is the host's), else the value. */
export function holds(found: CellContent, expected: CellContent): boolean {
  if (found.formula !== undefined || expected.formula !== undefined) return found.formula === expected.formula;
  const [a, b] = [found.value, expected.value];
  if (a.kind === 'digits' && b.kind === 'number') return Number(a.text) === b.number;
  if (a.kind === 'number' && b.kind === 'digits') return a.number === Number(b.text);
  return sameValue(a, b);
}

/** Whether nothing is left in a cell. */
export function isBlank({ value, formula }: CellContent): boolean {
  return value.kind === 'empty' && formula === undefined;
}

/** The changes of one sheet's cells, later ones on top of earlier ones, given out row by row. */
export class SheetPatch {
  readonly #blocks: CellsChange[] = [];
  /** Cells where a later change does not expect what an earlier one leaves. */
  readonly conflicts: string[] = [];

  constructor(readonly sheet: string) {}

  add(change: CellsChange): void {
    if (change.after.length > 0 && (change.after[0]?.length ?? 0) > 0) this.#blocks.push(change);
  }

  get blocks(): readonly CellsChange[] {
    return this.#blocks;
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  /** The smallest block around all changed cells. */
  get area(): Area {
    const areas = this.#blocks.map(areaOf);
    return {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    };
  }

  /** The first row from `row` on that has a change; null where there is none. */
  nextRow(row: number): number | null {
    let next = Infinity;
    for (const block of this.#blocks) {
      const { top, bottom } = areaOf(block);
      if (bottom >= row) next = Math.min(next, Math.max(top, row));
    }
    return next === Infinity ? null : next;
  }

  /** The row's changed cells, from left to right. */
  row(row: number): readonly CellPatch[] {
    const touching = this.#blocks.filter(({ top, after }) => row >= top && row < top + after.length);
    const [only] = touching;
    if (touching.length === 1 && only) return blockRow(only, row);
    const cells = new Map<number, CellPatch>();
    for (const block of touching) {
      for (const cell of blockRow(block, row)) {
        const earlier = cells.get(cell.column);
        if (earlier && !holds(earlier.after, cell.before)) this.conflicts.push(cellAddress(row, cell.column));
        cells.set(cell.column, earlier ? { ...cell, before: earlier.before } : cell);
      }
    }
    return [...cells.values()].sort((a, b) => a.column - b.column);
  }

  /** How many cells of an area are changed. */
  covered(area: Area): number {
    let count = 0;
    const touching = this.#blocks.some((block) => {
      const other = areaOf(block);
      return (
        other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left
      );
    });
    if (!touching) return 0;
    for (let row = area.top; row <= area.bottom; row += 1) {
      count += this.row(row).filter(({ column }) => column >= area.left && column <= area.right).length;
    }
    return count;
  }
}

function blockRow(block: CellsChange, row: number): CellPatch[] {
  const before = block.before[row - block.top] ?? [];
  return (block.after[row - block.top] ?? []).flatMap((after, index) => {
    const expected = before[index];
    return expected ? [{ column: block.left + index, before: expected, after }] : [];
  });
}
