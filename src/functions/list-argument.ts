import type { CellValue } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { DaySystem } from '../workbook/day-system';
import { GridBuilder } from '../workbook/grid';
import type { Grid } from '../workbook/grid';
import { argument } from './argument';

/** A block's cells, row by row; what is no block is one cell. */
export function blockArgument(given: unknown): readonly (readonly unknown[])[] {
  if (isArrayType(given)) return blockArgument(given.elements);
  if (!Array.isArray(given)) return [[given]];
  return (given as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/** A cell that holds an array as a data type. */
function isArrayType(given: unknown): given is { readonly elements: unknown } {
  return typeof given === 'object' && given !== null && 'elements' in given && Array.isArray(given.elements);
}

function cellOf(given: unknown): CellValue {
  const value = argument(given);
  return value.kind === 'block' ? EMPTY : value;
}

const isZero = (value: CellValue): boolean => value.kind === 'number' && value.number === 0;

/**
 * Excel on the desktop hands over the empty cells of a block as 0. In a row of nothing else, and in a column that
 * otherwise holds words alone, such a 0 is an empty cell; anywhere else it is taken as it stands.
 */
function withoutFalseZeros(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  const wordy = Array.from({ length: width }, (_, column) => {
    const others = rows.map((row) => row[column] ?? EMPTY).filter((value) => value.kind !== 'empty' && !isZero(value));
    return others.length > 0 && others.every((value) => value.kind === 'text');
  });
  return rows.map((row) => {
    const idle = row.every((value) => value.kind === 'empty' || isZero(value));
    return row.map((value, column) => (isZero(value) && (idle || wordy[column]) ? EMPTY : value));
  });
}

/** A block as a sheet of its own, its first cell at A1. It comes without formats: a day's number is a bare one. */
export function gridOf(block: readonly (readonly unknown[])[], days: DaySystem = '1900'): Grid {
  const rows = withoutFalseZeros(block.map((row) => row.map(cellOf)));
  const builder = new GridBuilder('', true, rows[0]?.length ?? 1).days(days);
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      builder.set(down + 1, across + 1, value);
    });
  });
  return builder.build();
}
