import type { Injector, Workbook as Model, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { ColumnNow, RowNow, SheetNow } from '../model/sheet-now';
import { lookOf } from './file-look';
import { laidOut } from './laid-out';
import { SheetReader } from './sheets';

/** All sheets of the workbook shown, as saving needs them: what is typed in cells, not what spills into them. */
export function sheetsNow(api: FUniver, injector: Injector): readonly SheetNow[] {
  const model = api.getActiveWorkbook()?.getWorkbook();
  return model ? model.getSheets().map((sheet) => sheetNow(model, sheet, injector.get(FormulaDataModel))) : [];
}

function sheetNow(model: Model, sheet: Worksheet, formulas: FormulaDataModel): SheetNow {
  const reader = new SheetReader(model, sheet, formulas, false);
  const matrix = sheet.getCellMatrix();
  const layout = laidOut(sheet);
  let [rows, columns] = [0, 0];
  for (const [row, column] of reader.used()) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return {
    name: sheet.getName(),
    // Sheets that came with the file are numbered in its order when it is opened.
    from: /^sheet-\d+$/.test(sheet.getSheetId()) ? Number(sheet.getSheetId().slice('sheet-'.length)) - 1 : null,
    visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
    rows,
    columns,
    content: (row, column) => {
      const { value, formula } = reader.content(row, column);
      const role = reader.role(row, column);
      return { value, ...(formula === undefined ? {} : { formula }), ...(role === undefined ? {} : { role }) };
    },
    look: (row, column) => lookOf(model, matrix.getValue(row - 1, column - 1)?.s),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow + 1,
      left: startColumn + 1,
      bottom: endRow + 1,
      right: endColumn + 1,
    })),
    columnsNow: columnsNow(model, sheet),
    rowsNow: rowsNow(sheet),
    ...(layout && { laidOut: layout }),
  };
}

function columnsNow(model: Model, sheet: Worksheet): ReadonlyMap<number, ColumnNow> {
  const { columnData, columnCount } = sheet.getConfig();
  const columns = new Map<number, ColumnNow>();
  for (let column = 0; column < columnCount; column += 1) {
    const data = columnData[column];
    columns.set(column + 1, {
      pixels: data?.w ?? null,
      hidden: data?.hd === BooleanNumber.TRUE,
      look: lookOf(model, data?.s),
    });
  }
  return columns;
}

function rowsNow(sheet: Worksheet): ReadonlyMap<number, RowNow> {
  const { rowData } = sheet.getConfig();
  const rows = new Map<number, RowNow>();
  for (const row of Object.keys(rowData).map(Number)) {
    const data = rowData[row];
    rows.set(row + 1, { pixels: data?.h ?? null, hidden: data?.hd === BooleanNumber.TRUE });
  }
  return rows;
}
