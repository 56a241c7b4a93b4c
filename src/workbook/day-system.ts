import { isDateFormat } from '../quantity/displayed';
import type { Grid } from './grid';

/**
 * What the numbers of a sheet's days count from. `1900`, as nearly all workbooks do; `1904`, as those begun in Excel for
 * Mac long ago; `1904-shown`: a workbook of 1904 held by a program that knows 1900 alone, where what is shown as a date
 * was turned and a bare number was not; `unknown`, where the host could not find out.
 */
export type DaySystem = '1900' | '1904' | '1904-shown' | 'unknown';

/** A day's number of 1904 is this much less than that of 1900. */
export const DAYS_APART = 1462;

/** The number of a cell as a workbook of 1900 would hold it: what is shown as a date there is the same day. */
export function numberOf1900(number: number, format: string, days: DaySystem): number {
  return days === '1904' && isDateFormat(format) ? number + DAYS_APART : number;
}

/** The reverse: as a workbook of 1904 holds what one of 1900 shows. */
export function numberOf1904(number: number, format: string): number {
  return isDateFormat(format) ? number - DAYS_APART : number;
}

/** The day's number (of 1900) in a cell, or null where it can't be told which day it stands for. */
export function dayNumberAt(grid: Grid, row: number, column: number, number: number): number | null {
  const { days } = grid;
  if (days === '1900') return number;
  const format = grid.format(row, column);
  // A bare number may have come from a workbook that counts otherwise.
  return days === 'unknown' || !isDateFormat(format) ? null : numberOf1900(number, format, days);
}
