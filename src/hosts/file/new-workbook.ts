import { areaAddress, cellAddress } from '../../workbook/address';
import type { SheetLayout } from '../../workbook/layout';
import type { NewCell, NewSheet } from '../../workbook/new-sheet';
import { DECLARATION, freshPackage, MAIN } from './package/fresh-package';
import { cellXml } from './splice/cell-xml';
import { colXml } from './splice/column-widths';
import { withLayouts } from './splice/layout/layout-pass';
import { looksLikeFormula } from './splice/role-styles';
import { emptyStyles, roleStyle, StylesSplice } from './splice/styles-splice';
import { Xlsx } from './xlsx';

/**
 * Sheets as a workbook of its own: values alone, nothing hidden, nothing that leads outward; where a sheet does not say
 * otherwise, the headings in view and on each page, A4 across.
 */
export async function newWorkbook(given: NewSheet | readonly NewSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = isOne(given) ? [given] : given;
  const styles = new StylesSplice(emptyStyles(MAIN));
  const parts = sheets.map((sheet, place) => ({
    name: sheet.name,
    sheet: [...sheetXml(sheet, styles, place === 0)].join(''),
  }));
  styles.format('General');
  const bytes = await freshPackage(parts, styles.result() ?? emptyStyles(MAIN));
  const relaid = sheets.map((sheet) => ({ sheet: sheet.name, before: {}, after: layoutOf(sheet), added: true }));
  return withLayouts(await Xlsx.open(bytes), relaid);
}

function isOne(given: NewSheet | readonly NewSheet[]): given is NewSheet {
  return !Array.isArray(given);
}

function headingsRow({ notes }: NewSheet): number {
  return notes.length + 2;
}

function layoutOf(sheet: NewSheet): SheetLayout {
  const row = headingsRow(sheet);
  return {
    frozenRows: row,
    print: { orientation: 'landscape', repeat: { top: row, bottom: row } },
    ...sheet.layout,
  };
}

function* sheetXml(given: NewSheet, styles: StylesSplice, first: boolean): Generator<string> {
  const { columns, rows } = given;
  const headings = headingsRow(given);
  const area = { top: 1, left: 1, bottom: headings + rows.length, right: Math.max(1, columns.length) };
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="${areaAddress(area)}"/>`;
  yield `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>`;
  const widths = columns.map(({ width }, index) => colXml('', index + 1, width)).join('');
  yield `${widths === '' ? '' : `<cols>${widths}</cols>`}<sheetData>`;
  const title = styles.format('General', { bold: true });
  yield rowXml(1, [{ value: { kind: 'text', text: given.title } }], () => title);
  for (const [index, note] of given.notes.entries()) {
    yield rowXml(index + 2, [{ value: { kind: 'text', text: note }, role: 'note' }], (cell) => styleOf(cell, styles));
  }
  const top = columns.map(({ heading }): NewCell => ({ value: { kind: 'text', text: heading }, role: 'heading' }));
  yield rowXml(headings, top, (cell) => styleOf(cell, styles));
  for (const [index, cells] of rows.entries()) {
    yield rowXml(headings + 1 + index, cells, (cell) => styleOf(cell, styles));
  }
  yield '</sheetData></worksheet>';
}

/** Its own number format; else what its role says; else plain text. */
function styleOf({ value, role, format }: NewCell, styles: StylesSplice): number {
  if (format !== undefined && !looksLikeFormula(value)) return styles.format(format);
  return role === undefined && !looksLikeFormula(value) ? 0 : roleStyle(styles, role ?? 'text', value);
}

function rowXml(row: number, cells: readonly NewCell[], style: (cell: NewCell) => number): string {
  const xml = cells.map((cell, index) => cellXml('', cellAddress(row, index + 1), style(cell), cell)).join('');
  return `<row r="${String(row)}">${xml}</row>`;
}
