import { areaAddress } from '../../workbook/address';
import type { Requests } from './requests';

/** How wide a column is: as all columns of its sheet, or so many points. */
export type Width = 'standard' | number;

/** How wide columns are. */
export async function readWidths(
  requests: Requests,
  sheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<ReadonlyMap<number, Width>> {
  const formats = await requests.ask(() =>
    columns.map((column) => {
      const { format } = sheet.getRange(columnAddress(column));
      format.load(['columnWidth', 'useStandardWidth']);
      return format;
    }),
  );
  return new Map(
    columns.map((column, index) => {
      const format = formats[index];
      return [column, format && !format.useStandardWidth ? format.columnWidth : 'standard'];
    }),
  );
}

export function writeWidth(sheet: Excel.Worksheet, column: number, width: Width): void {
  const { format } = sheet.getRange(columnAddress(column));
  if (width === 'standard') format.useStandardWidth = true;
  else format.columnWidth = width;
}

function columnAddress(column: number): string {
  return areaAddress({ top: 1, bottom: 1, left: column, right: column });
}

/** Width of a column in points, from Excel's count of digits of the default font at 96 dots an inch. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7 + 5) * 72) / 96;
}

/** The same the other way round. */
export function columnCharacters(points: number): number {
  return ((points * 96) / 72 - 5) / 7;
}
