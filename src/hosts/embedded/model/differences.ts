import type { Area } from '../../../workbook/address';
import type { CellContent, CellValue } from '../../../workbook/cell';
import { EMPTY, sameValue } from '../../../workbook/cell';
import type { Change } from '../../../workbook/change';
import type { Grid } from '../../../workbook/grid';
import { kept } from '../engine/kept';

/** A file's sheet, and the style of each of its cells. */
export interface SheetThere {
  readonly grid: Grid;
  readonly style: (row: number, column: number) => number;
}

/** What a sheet is to hold: contents with their role or the number of their style. */
export interface SheetWanted {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly content: (row: number, column: number) => CellContent & { readonly style: number };
}

interface Run {
  readonly top: number;
  readonly left: number;
  readonly before: CellContent[][];
  readonly after: CellContent[][];
}

const NOTHING: CellContent = { value: EMPTY };

function contentOf(there: SheetThere | null, row: number, column: number): CellContent {
  if (!there) return NOTHING;
  const { grid } = there;
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

/** Whether the file's cell may stay as it is. */
function stays(file: CellContent, now: CellContent): boolean {
  if (now.role !== undefined) return false;
  if (file.formula === undefined && now.formula === undefined) return sameValue(kept(file.value), kept(now.value));
  if (file.formula !== now.formula) return false;
  // A result that the grid could not come to is no reason to drop the one that the file holds.
  return now.value.kind === 'error' || now.value.kind === 'stale' || sameResult(file.value, now.value);
}

/** Two programs add up in different orders: the last bits of a result are no change. */
function sameResult(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    return Math.abs(a.number - b.number) <= 1e-12 * Math.max(Math.abs(a.number), Math.abs(b.number));
  }
  return sameValue(kept(a), kept(b));
}

/** The changes that bring a sheet of the file to what the grid holds; cells of array formulas are left alone. */
export function differences(
  file: SheetThere | null,
  now: SheetWanted,
  untouched: readonly Area[] = [],
): readonly Change[] {
  const runs: Run[] = [];
  let open = new Map<string, Run>();
  const rows = Math.max(file?.grid.rows ?? 0, now.rows);
  const columns = Math.max(file?.grid.columns ?? 0, now.columns);
  for (let row = 1; row <= rows; row += 1) {
    const next = new Map<string, Run>();
    let left = 0;
    let before: CellContent[] = [];
    let after: CellContent[] = [];
    const finish = (): void => {
      if (before.length === 0) return;
      const key = `${String(left)}:${String(before.length)}`;
      const above = open.get(key);
      if (above) {
        above.before.push(before);
        above.after.push(after);
      }
      const run = above ?? { top: row, left, before: [before], after: [after] };
      if (!above) runs.push(run);
      next.set(key, run);
      before = [];
      after = [];
    };
    for (let column = 1; column <= columns; column += 1) {
      const there = contentOf(file, row, column);
      const { style, ...wanted } = now.content(row, column);
      const looksSame = style === (file?.style(row, column) ?? 0);
      if ((looksSame && stays(there, wanted)) || untouched.some((area) => holds(area, row, column))) {
        finish();
        continue;
      }
      if (before.length === 0) left = column;
      before.push(there);
      after.push(wanted.role === undefined ? { ...wanted, style } : wanted);
    }
    finish();
    open = next;
  }
  return runs.map((run) => ({ kind: 'cells', sheet: now.name, ...run }));
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
