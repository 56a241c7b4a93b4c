import { isOwnSheet } from '../../list';
import { cellsOf } from '../../report/sheets/report-sheet';
import { isStandardsSheet } from '../../report/standards-words';
import { cellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import type { Grid } from '../../workbook/grid';
import type { NewSheet } from '../../workbook/new-sheet';
import { cleanText, sameNumber } from '../cell';
import type { SealedContent } from '../content';
import { STAMP_SHEET } from '../stamp-sheet';
import type { SealChange, SealNotice } from './answer';

/** Below our rows a report keeps a user's notes on rows that went; they are told apart by this heading. */
const KEPT_NOTES = '上次的备注';

/** Whether a sheet is a report of ours: results that follow from the sealed rows. */
export function isReportSheet(name: string): boolean {
  return (
    isOwnSheet(name) && !isStandardsSheet(name) && !name.trim().startsWith(STAMP_SHEET) && name.trim() !== '政策表'
  );
}

/** Holds the reports of a workbook against those that follow from the sealed rows, cell by cell. */
export function reportDifferences(
  content: SealedContent,
  grids: readonly Grid[],
  expected: readonly NewSheet[],
): { readonly changes: readonly SealChange[]; readonly notices: readonly SealNotice[] } {
  const changes: SealChange[] = [];
  const notices: SealNotice[] = [];
  for (const grid of grids) {
    if (!isReportSheet(grid.sheet)) continue;
    const sheet = expected.find(({ name }) => name === grid.sheet);
    if (sheet) changes.push(...sheetChanges(grid, sheet));
    else notices.push({ code: 'report-unchecked', sheet: grid.sheet, cell: null });
  }
  for (const name of content.reports) {
    if (grids.some(({ sheet }) => sheet === name)) continue;
    changes.push({ sheet: name, cell: null, kind: 'report', was: name, now: null });
  }
  return { changes, notices };
}

function sheetChanges(grid: Grid, sheet: NewSheet): readonly SealChange[] {
  const changes: SealChange[] = [];
  const cells = cellsOf(sheet);
  const width = sheet.columns.length;
  for (let row = 1; row <= Math.max(grid.rows, cells.length); row += 1) {
    if (row > cells.length && saysKept(grid, row, width)) break;
    for (let column = 1; column <= width; column += 1) {
      const was = cells[row - 1]?.[column - 1] ?? { value: EMPTY };
      const now = grid.value(row, column);
      // What a formula of ours comes to is the sheet's own; that it is the formula is ours.
      const formula = grid.formula(row, column);
      if (was.formula === undefined ? isSame(was, now) && formula === null : formula === was.formula) continue;
      changes.push({
        sheet: grid.sheet,
        cell: cellAddress(row, column),
        kind: 'report',
        was: was.formula ?? told(cellText(was.value)),
        now: formula ?? told(cellText(now)),
      });
    }
  }
  return changes;
}

function isSame(was: CellContent, now: CellContent['value']): boolean {
  if (was.value.kind === 'number' && now.kind === 'number') {
    return sameNumber(String(was.value.number), String(now.number));
  }
  const kinds = [was.value, now].map(({ kind }) => kind === 'number');
  return kinds[0] === kinds[1] && cleanText(cellText(was.value)) === cleanText(cellText(now));
}

function told(text: string): string | null {
  return text === '' ? null : text;
}

function saysKept(grid: Grid, row: number, width: number): boolean {
  for (let column = 1; column <= width; column += 1) {
    const value = grid.value(row, column);
    if (value.kind === 'text' && value.text.startsWith(KEPT_NOTES)) return true;
  }
  return false;
}
