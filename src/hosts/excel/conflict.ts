import type { CellContent } from '../../workbook/cell';
import { EMPTY, sameValue } from '../../workbook/cell';
import { cellAddress } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import { areaOf } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import { WorkbookFailure } from '../../workbook/workbook';
import { sameFormula } from './cells';
import { excelWords } from './words';

const { message } = excelWords;

type CellsChange = Extract<Change, { kind: 'cells' }>;

/** What the workbook holds now where changes are to be made. */
export interface Present {
  readonly has: (sheet: string) => boolean;
  /** The cells that a change is about to replace. */
  readonly under: (change: CellsChange) => Grid | null;
  /** All that a sheet holds which is to be removed. */
  readonly whole: (sheet: string) => Grid | null;
}

/** A formula's own result may have changed since: then the formula is what is compared. */
function same(a: CellContent, b: CellContent): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return sameFormula(a.formula, b.formula);
  // Excel keeps digits of a text file as a number.
  const value = a.value.kind === 'digits' ? ({ kind: 'number', number: Number(a.value.text) } as const) : a.value;
  return sameValue(value, b.value) || (isBlank(value) && isBlank(b.value));
}

/** An empty text that we write is an empty cell in Excel. */
function isBlank(value: CellContent['value']): boolean {
  return value.kind === 'empty' || (value.kind === 'text' && value.text === '');
}

function key(sheet: string): string {
  return sheet.toLowerCase();
}

/** Fails where a change no longer fits what is there; each is looked at on top of those before it. */
export function assertFits(changes: readonly Change[], present: Present): void {
  const added = new Set<string>();
  const removed = new Set<string>();
  const exists = (sheet: string): boolean => added.has(key(sheet)) || (present.has(sheet) && !removed.has(key(sheet)));
  changes.forEach((change, index) => {
    const { sheet } = change;
    switch (change.kind) {
      case 'add-sheet':
        if (exists(sheet)) throw new WorkbookFailure(message('excel.sheet-exists', { sheet }));
        added.add(key(sheet));
        return;
      case 'remove-sheet': {
        if (!exists(sheet)) throw new WorkbookFailure(message('excel.no-sheet', { sheet }));
        const left = stillUsed(
          writtenTo(sheet, changes.slice(0, index)),
          added.has(key(sheet)) ? null : present.whole(sheet),
        );
        if (left !== null) throw new WorkbookFailure(message('excel.sheet-in-use', { sheet, area: left }));
        added.delete(key(sheet));
        removed.add(key(sheet));
        return;
      }
      case 'layout':
        if (!exists(sheet)) throw new WorkbookFailure(message('excel.no-sheet', { sheet }));
        return;
      case 'cells': {
        if (!exists(sheet)) throw new WorkbookFailure(message('excel.no-sheet', { sheet }));
        const under = added.has(key(sheet)) ? null : present.under(change);
        const cells = changed(change, writtenTo(sheet, changes.slice(0, index)), under);
        if (cells.length === 0) return;
        const shown = cells.slice(0, 3).join('、');
        throw new WorkbookFailure(message('excel.changed', { sheet, cells: shown, count: cells.length }));
      }
    }
  });
}

/** The changes of a sheet's cells, the latest first. */
function writtenTo(sheet: string, changes: readonly Change[]): readonly CellsChange[] {
  return changes.flatMap((each) => (each.kind === 'cells' && key(each.sheet) === key(sheet) ? [each] : [])).reverse();
}

function written(latest: readonly CellsChange[], row: number, column: number): CellContent | undefined {
  for (const { top, left, after } of latest) {
    const content = after[row - top]?.[column - left];
    if (content) return content;
  }
  return undefined;
}

function changed(
  { top, left, before }: CellsChange,
  latest: readonly CellsChange[],
  under: Grid | null,
): readonly string[] {
  const found: string[] = [];
  before.forEach((cells, down) => {
    cells.forEach((expected, across) => {
      const row = top + down;
      const column = left + across;
      const now = written(latest, row, column) ?? contentOf(under, row, column);
      if (!same(expected, now)) found.push(cellAddress(row, column));
    });
  });
  return found;
}

function contentOf(grid: Grid | null, row: number, column: number): CellContent {
  if (!grid) return { value: EMPTY };
  const formula = grid.formula(row, column);
  return { value: grid.value(row, column), ...(formula !== null && { formula }) };
}

/** A cell that a sheet still holds when it is to be removed, or null where the changes before it emptied them all. */
function stillUsed(latest: readonly CellsChange[], whole: Grid | null): string | null {
  const rows = Math.max(whole?.rows ?? 0, ...latest.map((each) => areaOf(each).bottom));
  const columns = Math.max(whole?.columns ?? 0, ...latest.map((each) => areaOf(each).right));
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const { value, formula } = written(latest, row, column) ?? contentOf(whole, row, column);
      if (!isBlank(value) || formula !== undefined) return cellAddress(row, column);
    }
  }
  return null;
}
