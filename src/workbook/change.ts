import type { Area } from './address';
import type { CellContent } from './cell';
import type { SheetLayout } from './layout';

/**
 * One change of a workbook, with what was there before it: shown before it is made (`after` beside `before`), refused
 * where `before` no longer holds (someone edited the sheet meanwhile), undone by its inverse. One mechanism for all
 * three, so nothing written is lost.
 */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      /** Row by row, one block without gaps; `before` and `after` have the same size. */
      readonly before: readonly (readonly CellContent[])[];
      readonly after: readonly (readonly CellContent[])[];
    }
  /** `at`: how many sheets stand before it; absent: all others. */
  | ({ readonly kind: 'add-sheet' } & WholeSheet)
  | ({ readonly kind: 'remove-sheet' } & WholeSheet)
  /** A sheet of ours is laid out anew; what the user added to its look stays. Comes after the cells that it lies over. */
  | {
      readonly kind: 'layout';
      readonly sheet: string;
      readonly before: SheetLayout;
      readonly after: SheetLayout;
      /** Of an inverse: what the host found beyond the pieces of a layout, opaque; it puts that back. */
      readonly found?: unknown;
    };

interface WholeSheet {
  readonly sheet: string;
  readonly widths: readonly number[];
  readonly at?: number;
  readonly layout?: SheetLayout;
}

/** The change that takes `change` back. */
export function inverse(change: Change): Change {
  switch (change.kind) {
    case 'cells':
      return { ...change, before: change.after, after: change.before };
    case 'layout':
      return { ...change, before: change.after, after: change.before };
    case 'add-sheet':
      return { ...change, kind: 'remove-sheet' };
    case 'remove-sheet':
      return { ...change, kind: 'add-sheet' };
  }
}

/** The changes that take a whole list back, in the right order. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes.map(inverse).reverse();
}

/** The block that a change of cells covers. */
export function areaOf(change: Extract<Change, { kind: 'cells' }>): Area {
  const width = change.after[0]?.length ?? 0;
  return {
    top: change.top,
    left: change.left,
    bottom: change.top + change.after.length - 1,
    right: change.left + width - 1,
  };
}

/** How many cells a list of changes writes. */
export function cellCount(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, change) => sum + (change.kind === 'cells' ? change.after.length * (change.after[0]?.length ?? 0) : 0),
    0,
  );
}
