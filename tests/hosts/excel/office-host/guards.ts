import type { Area } from '../../../../src/workbook/address';
import { cellArea, covers, overlap } from './area';
import { HostFault } from './fault';
import type { HostSheet } from './model';
import type { HostRange } from './range';
import type { World } from './world';

/** What a write changes of cells. */
export type Touch = 'values' | 'looks' | 'columns' | 'rows';

const ALLOWS: Readonly<Record<Touch, string | null>> = {
  values: null,
  looks: 'allowFormatCells',
  columns: 'allowFormatColumns',
  rows: 'allowFormatRows',
};

/** Counts a write to cells, and refuses it where Excel does. */
export function beforeWrite(world: World, ranges: readonly HostRange[], touch: Touch): void {
  world.write();
  for (const range of ranges) assertTouchable(world, range, touch);
}

function assertTouchable(world: World, { sheet, area }: HostRange, touch: Touch): void {
  assertUnprotected(sheet, area, touch);
  if (touch !== 'values') return;
  if (world.book.pivots.some((pivot) => pivot.sheet === sheet && overlap(pivot.area, area))) {
    throw new HostFault('PivotTableRangeConflict', 'The operation conflicts with a PivotTable.');
  }
  if (sheet.arrays.some((array) => overlap(array, area) && !covers(area, array))) {
    throw new HostFault('InvalidOperation', 'Part of an array cannot be changed.');
  }
}

function assertUnprotected(sheet: HostSheet, area: Area, touch: Touch): void {
  if (!sheet.protection) return;
  const allows = ALLOWS[touch];
  if (allows === null ? isUnlocked(sheet, area) : sheet.protection.options[allows] === true) return;
  throw new HostFault('AccessDenied', 'The sheet is protected.');
}

function isUnlocked({ unlocked }: HostSheet, area: Area): boolean {
  if (unlocked.some((each) => covers(each, area))) return true;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!unlocked.some((each) => covers(each, cellArea(row, column)))) return false;
    }
  }
  return true;
}

/** Refuses what is not allowed on a protected sheet at all: tables, merging, names of columns. */
export function assertOpen({ protection }: HostSheet): void {
  if (protection) throw new HostFault('AccessDenied', 'The sheet is protected.');
}

/** Refuses to change which sheets there are where the structure is protected. */
export function assertStructure({ book }: World): void {
  if (book.structure !== null) throw new HostFault('AccessDenied', 'The workbook structure is protected.');
}

/** A name that Excel takes for a sheet. */
export function assertSheetName(name: string, { book }: World): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new HostFault('InvalidArgument', `no name for a sheet: ${name}`);
  }
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}
