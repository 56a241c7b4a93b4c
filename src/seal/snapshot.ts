import { isOwnWarning } from '../list';
import { otherLists } from '../list/other-lists';
import { readAbove } from '../list/header/above';
import type { ListReading } from '../list/reading';
import { isSectionSum, isSum } from '../list/rows/row-words';
import { SheetView, wordsOf } from '../list/sheet/sheet-view';
import type { Pack } from '../policy/pack';
import { columnLetter } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { cleanText, EMPTY_CELL, sealedCell } from './cell';
import type { FormOf, SealedCell } from './cell';
import { formulaForm } from './formula-form';
import { markedColumns } from './marked-columns';
import { rowKey } from './row-key';

/** A column by what it is, wherever it stands. */
export interface SnapshotColumn {
  /** A key of the list (`name`, `output.base` …), or `=` and the heading of a column of ours. */
  readonly role: string;
  readonly kind: 'list' | 'verdict' | 'review';
  readonly column: number;
  readonly header: string;
  /** Unit and period as read; empty where it has none. */
  readonly unit: string;
  readonly period: string;
}

export interface SnapshotRow {
  readonly row: number;
  readonly key: string;
  readonly name: string;
  /** By place in the columns. */
  readonly cells: readonly SealedCell[];
}

/** A row of sums. */
export interface SnapshotSum {
  readonly row: number;
  readonly label: string;
  readonly cells: readonly SealedCell[];
}

/** A list as it stands on its sheet: what is sealed, and what is held against the sealed one later. */
export interface Snapshot {
  readonly sheet: string;
  readonly headerRow: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly SnapshotColumn[];
  readonly rows: readonly SnapshotRow[];
  readonly sums: readonly SnapshotSum[];
  /** The warnings that stand with our columns while the policy is a draft. */
  readonly warnings: readonly string[];
  /** A heading says that its column was not written to the end. */
  readonly unfinished: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Takes a list as read off its sheet, cell by cell. `area`: the block in which it was read, where not the whole sheet was.
 * `formulas`: whether formulas are only noted, or kept in the form that a seal compares.
 */
export function snapshotOf(
  grid: Grid,
  list: ListReading,
  pack: Pack,
  area: Area | null,
  formulas: 'noted' | 'kept' = 'noted',
): Snapshot {
  const view = new SheetView(grid);
  const marked = markedColumns(grid, list.headerRow);
  const columns: SnapshotColumn[] = [
    ...list.columns.map(({ key, column, header, unit, period }) => ({
      role: key,
      kind: 'list' as const,
      column,
      header: cleanText(header),
      unit: unit ?? '',
      period: period ? [period.year ?? '', period.kind, period.month].join(' ').trim() : '',
    })),
    ...marked.columns.map((column) => ({ ...column, unit: '', period: '' })),
  ];
  const isFigure = columns.map(({ role }) => pack.metrics.some(({ id }) => role === id || role.startsWith(`${id}.`)));
  const formOf = formulas === 'kept' ? formsOf(grid, list.headerRow, columns) : null;
  const cellsOf = (row: number): SealedCell[] =>
    columns.map(({ column }, place) => sealedCell(view, row, column, isFigure[place] === true, formOf));
  const { floor, bottom } = area ? { floor: area.top, bottom: area.bottom } : boundsOf(grid, list);
  const above = readAbove(view, floor, list.headerTop - 1);
  return {
    sheet: grid.sheet,
    headerRow: list.headerRow,
    title: cleanText(list.title ?? ''),
    lines: above.lines.map(cleanText),
    columns,
    rows: list.rows.map(({ row, name, creditCode }) => ({
      row,
      key: rowKey(creditCode, name),
      name: name ?? '',
      cells: cellsOf(row),
    })),
    sums: sumsOf(view, list, bottom, isFigure, cellsOf),
    warnings: warningsOn(grid, list),
    unfinished: marked.unfinished.map((column) => ({ row: list.headerRow, column })),
  };
}

/** Formulas tell a column of the list by its role, another by its heading: columns that move change none. */
function formsOf(grid: Grid, headerRow: number, columns: readonly SnapshotColumn[]): FormOf {
  const names = new Map(columns.map(({ column, role }) => [column, role]));
  const seen = new Map<string, number>();
  for (let column = 1; column <= grid.columns; column += 1) {
    if (names.has(column)) continue;
    const heading = cleanText(wordsOf(grid.value(headerRow, column)));
    if (heading === '') continue;
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    names.set(column, `~${heading}${times > 1 ? `#${String(times)}` : ''}`);
  }
  const columnName = (column: number): string => names.get(column) ?? columnLetter(column);
  return (formula, row) => formulaForm(formula, { sheet: grid.sheet, row, headerRow, columnName });
}

/** They stand above our headings or below the list, and no one who moves columns need take them along. */
function warningsOn(grid: Grid, list: ListReading): string[] {
  const listed = new Set(list.rows.map(({ row }) => row));
  const warnings: string[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    if (listed.has(row)) continue;
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      if (value.kind === 'text' && isOwnWarning(value.text)) warnings.push(cleanText(value.text));
    }
  }
  return warnings;
}

/** The rows between which a list stands alone: below the list before it, above the one after it. */
function boundsOf(grid: Grid, list: ListReading): { readonly floor: number; readonly bottom: number } {
  let floor = 1;
  let { rows: bottom } = grid;
  for (const { sheet, area } of otherLists(list)) {
    if (sheet !== grid.sheet || !area) continue;
    if (area.bottom < list.headerTop) floor = Math.max(floor, area.bottom + 1);
    else if (area.top > list.headerRow) bottom = Math.min(bottom, area.top - 1);
  }
  return { floor, bottom };
}

function sumsOf(
  view: SheetView,
  list: ListReading,
  bottom: number,
  isFigure: readonly boolean[],
  cellsOf: (row: number) => SealedCell[],
): SnapshotSum[] {
  const listed = new Set(list.rows.map(({ row }) => row));
  const sums: SnapshotSum[] = [];
  for (let row = list.headerRow + 1; row <= bottom; row += 1) {
    if (listed.has(row)) continue;
    const texts = view.filled(row).map((column) => wordsOf(view.own(row, column)));
    const label = texts.find((text) => isSum(text) || isSectionSum(text));
    if (label === undefined) continue;
    const cells = cellsOf(row).map((cell, place): SealedCell => (isFigure[place] === true ? cell : EMPTY_CELL));
    if (cells.some(({ kind }) => kind !== 'empty')) sums.push({ row, label: cleanText(label), cells });
  }
  return sums;
}
