import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { CellValue } from '../../../workbook/cell';
import { numberOf1900 } from '../../../workbook/day-system';
import type { Grid } from '../../../workbook/grid';
import { freshWorkbook } from '../../file/csv/fresh-workbook';
import { openSource } from '../../file/open';
import type { Xlsx } from '../../file/xlsx';
import { TURNED_DAYS } from '../engine/day-system';
import type { NewSheet } from '../engine/new-sheet';
import { newSheet } from '../engine/new-sheet';
import { columnPixels, POINT } from '../engine/pixels';
import { dataOf } from '../engine/cells';
import { readCellStyles } from './cell-styles';
import type { Layout } from './layout';
import { readLayout } from './layout';

/** Faces that the grid falls back to where a workbook's own is not on the machine: both scripts, as Office has them. */
export const DEFAULT_STYLE: IStyleData = { ff: '等线', fs: 11 };

/** A workbook in the grid's model, and the package that saving splices its changes into. */
export interface Opened {
  readonly data: IWorkbookData;
  readonly source: Uint8Array;
}

/** Opens the bytes of a file: an .xlsx, or a text table, told by what they hold. */
export async function openFile(bytes: Uint8Array, file: string, id: string, name: string): Promise<Opened> {
  const opened = await openSource(bytes, file);
  switch (opened.kind) {
    case 'package':
      return { data: await fromXlsx(opened.xlsx, id, name), source: bytes };
    case 'table': {
      const data = workbookData(id, name, [worksheet('sheet-1', opened.grid, null)], [{}]);
      return { data, source: await freshWorkbook(opened.grid) };
    }
  }
}

/** Turns a package into the grid's model: values, formulas, formats, merges, widths, heights, panes, looks. */
async function fromXlsx(xlsx: Xlsx, id: string, name: string): Promise<IWorkbookData> {
  const styles = await readCellStyles(xlsx);
  const sheets: NewSheet[] = [];
  for (const { name: sheet, part } of xlsx.worksheets) {
    const grid = await xlsx.read(sheet);
    sheets.push(worksheet(`sheet-${String(sheets.length + 1)}`, grid, await readLayout(xlsx, part)));
  }
  const data = workbookData(id, name, sheets, styles);
  return xlsx.book.date1904 ? { ...data, custom: TURNED_DAYS } : data;
}

/** A workbook with one empty sheet. */
export function blankWorkbook(id: string, name: string): IWorkbookData {
  return workbookData(id, name, [newSheet('sheet-1', 'Sheet1', [])], [{}]);
}

export function workbookData(
  id: string,
  name: string,
  sheets: readonly NewSheet[],
  styles: readonly IStyleData[],
): IWorkbookData {
  const defaults = Object.fromEntries(Object.entries(styles[0] ?? {}).filter(([key]) => key === 'ff' || key === 'fs'));
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(styles.map((style, number) => [`s${String(number)}`, style])),
    defaultStyle: { ...DEFAULT_STYLE, ...defaults },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function worksheet(id: string, grid: Grid, layout: Layout | null): NewSheet {
  const sheet = newSheet(id, grid.sheet, []);
  sheet.hidden = grid.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  sheet.rowCount = Math.max(200, grid.rows + 100);
  sheet.columnCount = Math.max(26, grid.columns + 12);
  for (let row = 1; row <= grid.rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = 1; column <= grid.columns; column += 1) {
      const cell = isResult(row, column, layout) ? {} : cellData(grid, row, column);
      const style = layout?.styles.get(row)?.get(column);
      if (style !== undefined) cell.s = `s${String(style)}`;
      else if (layout === null && grid.format(row, column) !== 'General')
        cell.s = { n: { pattern: grid.format(row, column) } };
      if (Object.keys(cell).length > 0) cells[column - 1] = cell;
    }
    sheet.cellData[row - 1] = cells;
  }
  sheet.mergeData = grid.merges.map(({ top, left, bottom, right }) => ({
    startRow: top - 1,
    startColumn: left - 1,
    endRow: bottom - 1,
    endColumn: right - 1,
  }));
  for (const row of layout?.hiddenRows ?? grid.parts.hiddenRows) sheet.rowData[row - 1] = { hd: BooleanNumber.TRUE };
  if (layout) lay(sheet, layout, grid);
  return sheet;
}

/** Whether a cell only shows what an array formula beside it comes to: the grid spills it itself. */
function isResult(row: number, column: number, layout: Layout | null): boolean {
  return (layout?.arrays ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function cellData(grid: Grid, row: number, column: number): ICellData {
  const value = shownValue(grid, row, column);
  const formula = grid.formula(row, column);
  if (value.kind === 'empty' && formula === null) return {};
  const data = value.kind === 'empty' || value.kind === 'stale' ? {} : dataOf(value);
  return formula === null ? data : { ...data, f: formula };
}

/** A value as the grid shows it, which counts days from 1900 alone. */
function shownValue(grid: Grid, row: number, column: number): CellValue {
  const value = grid.value(row, column);
  if (value.kind !== 'number' || grid.days !== '1904') return value;
  return { kind: 'number', number: numberOf1900(value.number, grid.format(row, column), grid.days) };
}

function lay(sheet: NewSheet, layout: Layout, grid: Grid): void {
  if (layout.defaultWidth !== null) sheet.defaultColumnWidth = columnPixels(layout.defaultWidth);
  if (layout.defaultHeight !== null) sheet.defaultRowHeight = Math.round(layout.defaultHeight * POINT);
  sheet.showGridlines = layout.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  for (const { from, to, width, hidden, style } of layout.columns) {
    for (let column = from; column <= Math.min(to, sheet.columnCount); column += 1) {
      sheet.columnData[column - 1] = {
        ...(width === null ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style > 0 ? { s: `s${String(style)}` } : {}),
      };
    }
  }
  for (const [row, { points, fixed }] of layout.heights) {
    sheet.rowData[row - 1] = {
      ...sheet.rowData[row - 1],
      h: Math.round(points * POINT),
      ia: fixed ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    };
  }
  const { rows, columns } = layout.frozen;
  if (rows > 0 || columns > 0) {
    sheet.freeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
  }
  // Cells with a look and no value, such as an empty box of the list, stand in rows that the grid may not reach.
  for (const [row, cells] of layout.styles) {
    if (row > Math.min(sheet.rowCount, grid.rows + 50)) continue;
    for (const [column, style] of cells) {
      if (column > sheet.columnCount) continue;
      const target = (sheet.cellData[row - 1] ??= {});
      (target[column - 1] ??= {}).s = `s${String(style)}`;
    }
  }
}
