import { areaAddress, cellAddress, quotedSheet } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import type { NewSheet } from '../../workbook/new-sheet';
import { DECLARATION, MAIN, singleSheetPackage } from './package/single-sheet';
import { cellXml } from './splice/cell-xml';
import { colXml } from './splice/column-widths';
import { ROLE_LOOKS } from './splice/role-styles';
import { StylesSplice, emptyStyles } from './splice/styles-splice';
import { escaped } from './xml/entities';

/** Text that a spreadsheet would take for a formula once somebody edits its cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** A sheet as a workbook of its own: values alone, the headings in view and on each page, A4 across. */
export async function newWorkbook(given: NewSheet): Promise<Uint8Array<ArrayBuffer>> {
  const styles = new StylesSplice(emptyStyles(MAIN));
  const headings = given.notes.length + 2;
  const sheet = [...sheetXml(given, headings, styles)].join('');
  styles.format('General');
  const row = String(headings);
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escaped(quotedSheet(given.name))}!$${row}:$${row}</definedName>`;
  return singleSheetPackage({
    name: given.name,
    sheet,
    styles: styles.result() ?? emptyStyles(MAIN),
    definedNames: titles,
  });
}

function* sheetXml(given: NewSheet, headings: number, styles: StylesSplice): Generator<string> {
  const { columns, rows } = given;
  const area = { top: 1, left: 1, bottom: headings + rows.length, right: Math.max(1, columns.length) };
  const below = cellAddress(headings + 1, 1);
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<dimension ref="${areaAddress(area)}"/>`;
  yield `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${String(headings)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`;
  yield `<cols>${columns.map(({ width }, index) => colXml('', index + 1, width)).join('')}</cols><sheetData>`;
  const title = styles.format('General', { bold: true });
  yield rowXml(1, [{ value: { kind: 'text', text: given.title } }], () => title);
  for (const [index, note] of given.notes.entries()) {
    yield rowXml(index + 2, [{ value: { kind: 'text', text: note }, role: 'note' }], (cell) => styleOf(cell, styles));
  }
  const top = columns.map(({ heading }): CellContent => ({ value: { kind: 'text', text: heading }, role: 'heading' }));
  yield rowXml(headings, top, (cell) => styleOf(cell, styles));
  for (const [index, cells] of rows.entries()) {
    yield rowXml(headings + 1 + index, cells, (cell) => styleOf(cell, styles));
  }
  yield '</sheetData><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  yield '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}

/** A role's style; text that looks like a formula is formatted as text, and stays text. */
function styleOf({ value, role }: CellContent, styles: StylesSplice): number {
  if (value.kind === 'text' && LIKE_A_FORMULA.test(value.text)) return styles.format('@', ROLE_LOOKS[role ?? 'text']);
  return role === undefined ? 0 : styles.role(role);
}

function rowXml(row: number, cells: readonly CellContent[], style: (cell: CellContent) => number): string {
  const xml = cells.map((cell, index) => cellXml('', cellAddress(row, index + 1), style(cell), cell)).join('');
  return `<row r="${String(row)}">${xml}</row>`;
}
