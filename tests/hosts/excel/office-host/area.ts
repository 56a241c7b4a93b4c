import type { Area } from '../../../../src/workbook/address';
import { areaAddress, columnLetter, columnNumber, parseArea, SHEET_LIMIT } from '../../../../src/workbook/address';

export const EVERYTHING: Area = { top: 1, left: 1, bottom: SHEET_LIMIT.rows, right: SHEET_LIMIT.columns };

/** What two blocks share; null: nothing. */
export function overlap(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 1 && bottom === SHEET_LIMIT.rows;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 1 && right === SHEET_LIMIT.columns;
}

/** `A3:K40`, `A:C` or `3:5`; null for what is no address. */
export function areaAt(text: string): Area | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text.trim());
  if (columns) {
    const ends = columns.slice(1).map((letters) => columnNumber(letters));
    const [from, to] = ends;
    return from == null || to == null ? null : { ...EVERYTHING, left: Math.min(from, to), right: Math.max(from, to) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text.trim());
  if (rows) {
    const [from = 0, to = 0] = rows.slice(1).map(Number);
    return from < 1 || to < 1 || Math.max(from, to) > SHEET_LIMIT.rows
      ? null
      : { ...EVERYTHING, top: Math.min(from, to), bottom: Math.max(from, to) };
  }
  return parseArea(text);
}

/** As Excel writes it: whole columns and rows by their ends alone. */
export function addressIn(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetter(area.left)}:${columnLetter(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top)}:${String(area.bottom)}`;
  return areaAddress(area);
}

/** Cells gathered into blocks: runs along a row, then equal runs under one another. */
export function blocks(cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const sorted = [...cells].sort(([a, b], [c, d]) => a - c || b - d);
  const runs: Area[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(cellArea(row, column));
  }
  const found = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${String(run.left)}-${String(run.right)}`;
    const above = found.get(key);
    if (above?.bottom === run.top - 1) {
      found.set(key, { ...above, bottom: run.bottom });
    } else {
      if (above) done.push(above);
      found.set(key, run);
    }
  }
  return [...done, ...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
