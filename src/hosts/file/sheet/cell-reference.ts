import { SHEET_LIMIT } from '../../../workbook/address';

/** The column of an address such as `AB12` if it lies on `row`; 0 where it is no such address. Written for millions of cells. */
export function columnOnRow(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  if (at === 0 || at > 3 || column > SHEET_LIMIT.columns) return 0;
  let number = 0;
  if (at === reference.length || reference.length - at > 7) return 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number === row ? column : 0;
}
