import type { CellError, CellValue } from '../../../workbook/cell';
import { EMPTY } from '../../../workbook/cell';

const BARE = /^([+-]?)(0|[1-9]\d*)?(?:\.(\d*))?$/;
const EXPONENT = /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,3}$/;
const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;
/** Whole numbers of this many digits are codes: a spreadsheet would round them. */
const CODE_DIGITS = 16;

/**
 * What a cell of a text table is. A bare number is kept digit for digit (`4000.10`); leading zeros and 16 digits or more
 * make it a code, hence text. `="0012"` is how programs keep a spreadsheet from reading a code as a number.
 */
export function tableCell(text: string): CellValue {
  if (text === '') return EMPTY;
  const trimmed = text.trim();
  const bare = BARE.exec(trimmed);
  if (bare) {
    const [, sign = '', whole, fraction] = bare;
    if (whole === undefined && (fraction ?? '') === '') return { kind: 'text', text };
    if ((whole ?? '').length >= CODE_DIGITS) return { kind: 'text', text };
    const digits = (sign === '-' ? '-' : '') + (whole ?? '0') + (fraction ? `.${fraction}` : '');
    return { kind: 'digits', text: digits };
  }
  if (EXPONENT.test(trimmed)) {
    const number = Number(trimmed);
    return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'text', text };
  }
  if (ERRORS.test(trimmed)) return { kind: 'error', error: trimmed.toUpperCase() as CellError };
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'logical', logical: /^t/i.test(trimmed) };
  const guarded = /^="((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
  return { kind: 'text', text: guarded === undefined ? text : guarded.replaceAll('""', '"') };
}
