import { areaAddress, cellAddress } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/cell';
import { EMPTY, sameValue } from '../../../workbook/cell';
import type { Change } from '../../../workbook/change';
import { excessOf } from '../../../workbook/limits';
import { WorkbookFailure } from '../../../workbook/workbook';
import { kept } from './kept';
import { gridWords } from './words';

/** What the workbook holds now, as far as a check of changes needs to know. */
export interface Present {
  has(sheet: string): boolean;
  at(sheet: string, row: number, column: number): CellContent;
  /** All cells of a sheet that hold something, as `row:column`. */
  used(sheet: string): Iterable<readonly [number, number]>;
}

function same(a: CellContent, b: CellContent): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return sameValue(kept(a.value), kept(b.value));
}

/** Excel takes sheet names for the same whatever their case. */
function key(sheet: string): string {
  return sheet.toLowerCase();
}

/**
 * Fails where a change no longer fits what is there; changes are looked at in order, each on top of those before it. A
 * formula's own result may have changed since: the formula is what is compared.
 */
export function assertFits(changes: readonly Change[], present: Present): void {
  const excess = excessOf(changes);
  if (excess?.kind === 'area') throw failure('embedded.sheet-full', excess.sheet, [areaAddress(excess.area)]);
  if (excess) throw failure('embedded.text-too-long', excess.sheet, [cellAddress(excess.row, excess.column)]);
  const added = new Set<string>();
  const removed = new Set<string>();
  const written = new Map<string, CellContent>();
  const exists = (sheet: string): boolean => added.has(key(sheet)) || (present.has(sheet) && !removed.has(key(sheet)));
  const place = (sheet: string, row: number, column: number): string => `${key(sheet)}!${cellAddress(row, column)}`;
  const at = (sheet: string, row: number, column: number): CellContent =>
    written.get(place(sheet, row, column)) ??
    (added.has(key(sheet)) || !present.has(sheet) ? { value: EMPTY } : present.at(sheet, row, column));

  for (const change of changes) {
    switch (change.kind) {
      case 'add-sheet':
        if (exists(change.sheet)) throw failure('embedded.sheet-exists', change.sheet);
        added.add(key(change.sheet));
        break;
      case 'remove-sheet': {
        if (!exists(change.sheet)) throw failure('embedded.no-sheet', change.sheet);
        const left = [...stillUsed(change.sheet, present, at)];
        if (left.length > 0) throw failure('embedded.sheet-in-use', change.sheet, left);
        added.delete(key(change.sheet));
        removed.add(key(change.sheet));
        break;
      }
      case 'layout':
        if (!exists(change.sheet)) throw failure('embedded.no-sheet', change.sheet);
        break;
      case 'cells': {
        if (!exists(change.sheet)) throw failure('embedded.no-sheet', change.sheet);
        const changed: string[] = [];
        change.before.forEach((cells, down) => {
          cells.forEach((before, across) => {
            const row = change.top + down;
            const column = change.left + across;
            if (!same(before, at(change.sheet, row, column))) changed.push(cellAddress(row, column));
          });
        });
        if (changed.length > 0) throw failure('embedded.changed', change.sheet, changed);
        change.after.forEach((cells, down) => {
          cells.forEach((after, across) => {
            written.set(place(change.sheet, change.top + down, change.left + across), after);
          });
        });
        break;
      }
    }
  }
}

function* stillUsed(
  sheet: string,
  present: Present,
  at: (sheet: string, row: number, column: number) => CellContent,
): Iterable<string> {
  if (!present.has(sheet)) return;
  for (const [row, column] of present.used(sheet)) {
    const { value, formula } = at(sheet, row, column);
    if (value.kind !== 'empty' || formula !== undefined) yield cellAddress(row, column);
  }
}

function failure(
  code: Parameters<typeof gridWords.message>[0],
  sheet: string,
  cells: readonly string[] = [],
): WorkbookFailure {
  return new WorkbookFailure(
    gridWords.message(code, { sheet, cells: cells.slice(0, 3).join('、'), count: cells.length }),
  );
}
