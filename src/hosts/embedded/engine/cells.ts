import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellContent, CellError, CellValue } from '../../../workbook/cell';
import { EMPTY } from '../../../workbook/cell';
import { kept } from './kept';
import { roleStyle, wholeStyle } from './roles';

/** The errors that the grid writes as the text of a cell. */
const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#CALC!',
  '#SPILL!',
  '#CONNECT!',
  '#CYCLE!',
  '#ERROR!',
  '#GETTING_DATA',
]);

function isError(text: string): text is CellError {
  return ERRORS.has(text);
}

/** Text of a cell with mixed formatting: the document's stream without its closing marks. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/[\r\n\0]+$/, '').replaceAll('\r', '\n');
}

/** A cell of the grid as the port says it; a formula that has no result yet is stale. */
export function valueOf(cell: Nullable<ICellData>, hasFormula: boolean): CellValue {
  if (cell == null) return hasFormula ? { kind: 'stale' } : EMPTY;
  const text = richText(cell);
  if (text !== null && text !== '') return { kind: 'text', text };
  const { v } = cell;
  if (v == null || v === '') {
    if (hasFormula) return v === '' ? { kind: 'text', text: '' } : { kind: 'stale' };
    return EMPTY;
  }
  if (cell.t === CellValueType.BOOLEAN || typeof v === 'boolean') {
    return { kind: 'logical', logical: v === true || v === 1 || v === 'TRUE' || v === '1' };
  }
  if (typeof v === 'number') return { kind: 'number', number: v };
  if (cell.t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) {
    return { kind: 'number', number: Number(v) };
  }
  if (cell.t !== CellValueType.FORCE_STRING && isError(v)) return { kind: 'error', error: v };
  return { kind: 'text', text: v };
}

/** The value and type that make the grid hold `value`; always both, or it would turn a code of digits into a number. */
export function dataOf(said: CellValue): Pick<ICellData, 'v' | 't'> {
  const value = kept(said);
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return { v: null, t: null };
    case 'number':
      return { v: value.number, t: CellValueType.NUMBER };
    case 'digits':
    case 'text':
      return isError(value.text)
        ? { v: value.text, t: CellValueType.FORCE_STRING }
        : { v: value.text, t: CellValueType.STRING };
    case 'logical':
      return { v: value.logical ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** What is set in a cell: everything that may have been there is named, so that nothing of it stays behind. */
export function cellOf(content: CellContent): ICellData {
  const formula = content.formula;
  const data = formula === undefined ? dataOf(content.value) : { v: null, t: null };
  const cell: ICellData = { ...data, f: formula ?? null, si: null, p: null, ref: null };
  if (content.style !== undefined) cell.s = wholeStyle(content.style);
  else if (content.role !== undefined) cell.s = wholeStyle(roleStyle(content.role));
  // Saving gives the file its own look for the same role.
  if (content.style !== undefined) cell.custom = null;
  else if (content.role !== undefined) cell.custom = { role: content.role };
  return cell;
}
