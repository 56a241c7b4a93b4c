import { cellCode, cellDifference } from '../cell';
import type { SealedCell } from '../cell';
import type { SealedRow } from '../content';
import { nameKey } from '../row-key';
import type { SnapshotRow } from '../snapshot';

export interface RowPairs {
  readonly pairs: readonly (readonly [was: SealedRow, now: SnapshotRow])[];
  readonly removed: readonly SealedRow[];
  readonly added: readonly SnapshotRow[];
}

/** Rows of one key beyond this are paired by their texts and then in order, for each could be any other's. */
const SEARCHED = 200;

/**
 * Pairs sealed rows with those of the list, wherever they stand. Rows of one key are a multiset: equal ones pair first,
 * the rest in order. What is left is paired by name, so that a changed code is told as that. `cellsOf`: a row's cells in
 * the sealed columns.
 */
export function pairRows(
  sealed: readonly SealedRow[],
  rows: readonly SnapshotRow[],
  cellsOf: (row: SnapshotRow) => readonly (SealedCell | null)[],
): RowPairs {
  const pairs: (readonly [SealedRow, SnapshotRow])[] = [];
  const first = pairBy(sealed, rows, ({ key }) => key, cellsOf, pairs);
  const second = pairBy(first.removed, first.added, ({ name }) => nameKey(name), cellsOf, pairs);
  return { pairs, removed: second.removed, added: second.added };
}

function pairBy(
  sealed: readonly SealedRow[],
  rows: readonly SnapshotRow[],
  keyOf: (row: { readonly key: string; readonly name: string }) => string,
  cellsOf: (row: SnapshotRow) => readonly (SealedCell | null)[],
  pairs: (readonly [SealedRow, SnapshotRow])[],
): { readonly removed: readonly SealedRow[]; readonly added: readonly SnapshotRow[] } {
  const groups = new Map<string, SnapshotRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const wanted = new Map<string, SealedRow[]>();
  for (const row of sealed) {
    const key = keyOf(row);
    const group = wanted.get(key);
    if (group) group.push(row);
    else wanted.set(key, [row]);
  }
  const removed: SealedRow[] = [];
  const added: SnapshotRow[] = [];
  for (const [key, group] of groups) if (!wanted.has(key)) added.push(...group);
  for (const [key, group] of wanted) {
    const left = pairGroup(group, groups.get(key) ?? [], cellsOf, pairs);
    removed.push(...left.removed);
    added.push(...left.added);
  }
  return { removed, added };
}

function pairGroup(
  sealed: readonly SealedRow[],
  rows: readonly SnapshotRow[],
  cellsOf: (row: SnapshotRow) => readonly (SealedCell | null)[],
  pairs: (readonly [SealedRow, SnapshotRow])[],
): { readonly removed: readonly SealedRow[]; readonly added: readonly SnapshotRow[] } {
  const [only] = sealed;
  const [lone] = rows;
  if (only && lone && sealed.length === 1 && rows.length === 1) {
    pairs.push([only, lone]);
    return { removed: [], added: [] };
  }
  const byText = takeEqual(
    sealed,
    rows,
    (was) => was.cells.map(codeOf).join('\n'),
    (now) =>
      cellsOf(now)
        .map((cell) => (cell ? codeOf(cell) : '-'))
        .join('\n'),
  );
  pairs.push(...byText.pairs);
  let { removed, added } = byText;
  if (removed.length <= SEARCHED && added.length <= SEARCHED) {
    const rest = [...added];
    removed = removed.filter((was) => {
      const at = rest.findIndex((now) =>
        cellsOf(now).every((cell, place) => {
          const sealedCell = was.cells[place];
          return cell !== null && sealedCell !== undefined && cellDifference(sealedCell, cell) === 'same';
        }),
      );
      const now = rest[at];
      if (!now) return true;
      rest.splice(at, 1);
      pairs.push([was, now]);
      return false;
    });
    added = rest;
  }
  const both = Math.min(removed.length, added.length);
  for (let place = 0; place < both; place += 1) {
    const [was, now] = [removed[place], added[place]];
    if (was && now) pairs.push([was, now]);
  }
  return { removed: removed.slice(both), added: added.slice(both) };
}

/** A text that is the same for cells that are the same, formulas too. */
function codeOf(cell: SealedCell): string {
  return `${cellCode(cell, null)}${cell.formula ? `\t${cell.formula}` : ''}`;
}

function takeEqual(
  sealed: readonly SealedRow[],
  rows: readonly SnapshotRow[],
  textOf: (row: SealedRow) => string,
  textNow: (row: SnapshotRow) => string,
): { pairs: (readonly [SealedRow, SnapshotRow])[]; removed: readonly SealedRow[]; added: readonly SnapshotRow[] } {
  const byText = new Map<string, SnapshotRow[]>();
  for (const row of rows) {
    const text = textNow(row);
    const same = byText.get(text);
    if (same) same.push(row);
    else byText.set(text, [row]);
  }
  const pairs: (readonly [SealedRow, SnapshotRow])[] = [];
  const taken = new Set<SnapshotRow>();
  const removed = sealed.filter((was) => {
    const now = byText.get(textOf(was))?.shift();
    if (!now) return true;
    taken.add(now);
    pairs.push([was, now]);
    return false;
  });
  return { pairs, removed, added: rows.filter((row) => !taken.has(row)) };
}
