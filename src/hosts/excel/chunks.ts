import type { Area } from '../../workbook/address';
import type { Raw } from './cells';

/** Cells a request at most. */
export const CELLS_A_READ = 40_000;
/** Cells of the first request, from which is learnt how long the texts are. */
export const FIRST_CELLS = 4_000;
/** Bytes of values an answer: with formats beside them well under the 5 MB that Excel on the web gives. */
export const BYTES_A_READ = 1_500_000;
/** Bytes a request, texts before and after and looks together: an answer tells of all of them too. */
export const BYTES_A_WRITE = 1_500_000;
/** Cells a write: the library turns each 1,500 into requests of their own. */
export const CELLS_A_WRITE = 20_000;

/** Bytes of a text as it travels: three a Chinese character. */
export function textBytes(text: string): number {
  return text.length * 3;
}

/** Bytes that values take as they travel. */
export function bytesOf(values: readonly (readonly Raw[])[]): number {
  let bytes = 1;
  for (const row of values) {
    for (const value of row) bytes += typeof value === 'string' ? textBytes(value) + 3 : 12;
  }
  return bytes;
}

/** An area cut into bands of whole rows, top to bottom, of at most so many cells each. */
export function bands({ top, left, bottom, right }: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / (right - left + 1)));
  const cut: Area[] = [];
  for (let from = top; from <= bottom; from += rows) {
    cut.push({ top: from, left, bottom: Math.min(bottom, from + rows - 1), right });
  }
  return cut;
}

/** An area in two: of fewer rows, a single row of fewer columns; none of a single cell. */
export function halves(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  const row = Math.floor((top + bottom) / 2);
  const column = Math.floor((left + right) / 2);
  if (bottom > top) {
    return [
      { ...area, bottom: row },
      { ...area, top: row + 1 },
    ];
  }
  return right > left
    ? [
        { ...area, right: column },
        { ...area, left: column + 1 },
      ]
    : [];
}

/** A part of a block: rows and columns counted from 0, the ends not included. */
export interface Tile {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly bytes: number;
}

/** A block cut into what one request carries, by how long its texts are: rows together, a row too long in pieces. */
export function tiles(rows: number, columns: number, bytes: (row: number, column: number) => number): readonly Tile[] {
  const cut: Tile[] = [];
  const all = [0, columns] as const;
  let from = 0;
  let sum = 0;
  const close = (to: number): void => {
    if (to > from) cut.push({ rows: [from, to], columns: all, bytes: sum });
    from = to;
    sum = 0;
  };
  for (let row = 0; row < rows; row += 1) {
    let length = 0;
    for (let column = 0; column < columns; column += 1) length += bytes(row, column);
    if (sum + length > BYTES_A_WRITE || (row - from + 1) * columns > CELLS_A_WRITE) close(row);
    if (length > BYTES_A_WRITE || columns > CELLS_A_WRITE) {
      cut.push(...pieces(row, columns, bytes));
      from = row + 1;
    } else sum += length;
  }
  close(rows);
  return cut;
}

function pieces(row: number, columns: number, bytes: (row: number, column: number) => number): readonly Tile[] {
  const cut: Tile[] = [];
  let from = 0;
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    const length = bytes(row, column);
    if (column > from && sum + length > BYTES_A_WRITE) {
      cut.push({ rows: [row, row + 1], columns: [from, column], bytes: sum });
      from = column;
      sum = 0;
    }
    sum += length;
  }
  cut.push({ rows: [row, row + 1], columns: [from, columns], bytes: sum });
  return cut;
}
