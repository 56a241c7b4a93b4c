import { areaAddress } from '../../../workbook/address';
import { cellAddress } from '../../../workbook/address';
import { cellXml } from './cell-xml';
import { colXml } from './column-widths';
import type { RoleStyle } from './role-styles';
import type { SheetPatch } from './patch';
import { holds } from './patch';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new sheet's part, piece by piece. Cells that a change expects to hold something are noted in `changed`. */
export function* newSheetXml(
  patch: SheetPatch,
  widths: readonly number[],
  namespace: string,
  style: RoleStyle,
  changed: string[],
): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${namespace}">`;
  if (!patch.isEmpty) yield `<dimension ref="${areaAddress(patch.area)}"/>`;
  yield '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  if (widths.length > 0) yield `<cols>${widths.map((width, index) => colXml('', index + 1, width)).join('')}</cols>`;
  yield '<sheetData>';
  for (let row = patch.nextRow(1); row !== null; row = patch.nextRow(row + 1)) {
    let cells = '';
    for (const { column, before, after } of patch.row(row)) {
      const address = cellAddress(row, column);
      if (!holds({ value: { kind: 'empty' } }, before)) changed.push(address);
      const number =
        typeof after.style === 'number' ? after.style : after.role === undefined ? 0 : style(after.role, after.value);
      cells += cellXml('', address, number, after);
    }
    if (cells !== '') yield `<row r="${String(row)}">${cells}</row>`;
  }
  yield '</sheetData></worksheet>';
}
