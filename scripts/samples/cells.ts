import type ExcelJS from 'exceljs';

/** What a cell of a sample holds; a formula keeps the result that Excel would have stored. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly result: number | string | boolean }
  | { readonly error: '#DIV/0!' | '#N/A' | '#REF!' };

const THIN: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } };
export const BOX: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export const BODY_FONT: Partial<ExcelJS.Font> = { name: '等线', size: 11 };

/** Puts a value in a cell as it is meant: a text of digits stays text. */
export function put(cell: ExcelJS.Cell, value: Cell): void {
  if (value === null) return;
  if (typeof value !== 'object') cell.value = value;
  else if ('error' in value) cell.value = { error: value.error };
  else cell.value = { formula: value.formula, result: value.result };
}

/** A merged title line. */
export function title(sheet: ExcelJS.Worksheet, row: number, columns: number, text: string): void {
  sheet.mergeCells(row, 1, row, columns);
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = { name: '等线', size: 16, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(row).height = 30;
}

/** The look of a header cell. */
export function heading(cell: ExcelJS.Cell): void {
  cell.font = { ...BODY_FONT, bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  cell.border = BOX;
}
