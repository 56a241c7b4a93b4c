import type { FunctionValue } from './definition';

/**
 * What a custom function may hand over or be handed in one go: Excel's own limit is 5 MB
 * (https://github.com/OfficeDev/office-js/issues/4654, and "Resource limits and performance optimization for Office
 * Add-ins"), and on the web a larger answer leaves the cell at #BUSY! for ever, without a word
 * (https://github.com/OfficeDev/office-js/issues/2786). A tenth is kept for what Excel wraps around it.
 */
export const MOST_BYTES = 4_500_000;

/**
 * And its cells: answers of some 5,000 rows by 20 columns were where Excel on the web first stayed busy
 * (https://github.com/OfficeDev/office-js/issues/2222).
 */
export const MOST_CELLS = 100_000;

/** The bytes of a cell in the JSON that crosses to Excel, its comma included. */
export function cellBytes(value: FunctionValue): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at += 1) bytes += unitBytes(value.charCodeAt(at));
  return bytes;
}

/** Of one UTF-16 unit in UTF-8; half of a pair counts two of its four. */
function unitBytes(unit: number): number {
  if (unit < 0x20) return 6;
  if (unit < 0x80) return unit === 0x22 || unit === 0x5c ? 2 : 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
