import { cellsOf } from '../../report/sheets/report-sheet';
import { EMPTY } from '../../workbook/cell';
import type { CellContent } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import type { Grid } from '../../workbook/grid';
import type { NewSheet } from '../../workbook/new-sheet';
import { cleanText, sameNumber } from '../cell';

/** Where the columns of a report of ours stand now: moving one is no change of what the report says. */
export interface ReportColumns {
  /** By place of ours: the sheet's column; null where none has its heading any more. */
  readonly places: readonly (number | null)[];
  /** Further columns under a heading of ours: a reader cannot tell which is meant. */
  readonly doubles: readonly number[];
}

/** The row of a report sheet's headings. */
export function headingRowOf({ notes }: NewSheet): number {
  return notes.length + 2;
}

/** Finds the columns of a report by their headings; one whose heading was altered is looked for where it stood. */
export function reportColumns(grid: Grid, sheet: NewSheet): ReportColumns {
  const row = headingRowOf(sheet);
  const headed = new Map<string, number[]>();
  for (let column = 1; column <= grid.columns; column += 1) {
    const heading = cleanText(cellText(grid.value(row, column)));
    if (heading === '') continue;
    const there = headed.get(heading);
    if (there) there.push(column);
    else headed.set(heading, [column]);
  }
  const taken = new Set<number>();
  const found = sheet.columns.map(({ heading }, place): number | null => {
    const free = (headed.get(cleanText(heading)) ?? []).filter((column) => !taken.has(column));
    const column = free.length > 1 ? likest(grid, sheet, place, free) : free[0];
    if (column === undefined) return null;
    taken.add(column);
    return column;
  });
  const ours = new Set(sheet.columns.map(({ heading }) => cleanText(heading)));
  const doubles = [...headed].flatMap(([heading, columns]) =>
    ours.has(heading) ? columns.filter((column) => !taken.has(column)) : [],
  );
  const claimed = new Set([...taken, ...doubles]);
  const places = found.map((column, place) => column ?? (claimed.has(place + 1) ? null : place + 1));
  return { places, doubles };
}

/** Of several columns under one heading the one that says most of what ours says. */
function likest(grid: Grid, sheet: NewSheet, place: number, columns: readonly number[]): number | undefined {
  const cells = cellsOf(sheet);
  const alike = (column: number): number =>
    cells.filter((row, index) => sameReportCell(row[place] ?? { value: EMPTY }, grid.value(index + 1, column))).length;
  return columns
    .map((column) => ({ column, count: alike(column) }))
    .reduce((best, each) => (each.count > best.count ? each : best)).column;
}

/** Whether a cell of a report still says what it must say. */
export function sameReportCell(was: CellContent, now: CellContent['value']): boolean {
  if (was.value.kind === 'number' && now.kind === 'number') {
    return sameNumber(String(was.value.number), String(now.number));
  }
  const kinds = [was.value, now].map(({ kind }) => kind === 'number');
  return kinds[0] === kinds[1] && cleanText(cellText(was.value)) === cleanText(cellText(now));
}
