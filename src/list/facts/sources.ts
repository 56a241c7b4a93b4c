import { readNumber } from '../../quantity/number-text';
import type { Exact } from '../../quantity/exact';
import { ONE } from '../../quantity/exact';
import type { FactSource } from '../reading';
import { shownCell } from '../sheet/shown';
import type { CellReader, FactCells } from './figure-cells';
import type { FactTable } from './fact-table';
import type { RateCells } from './growth-cells';
import { shownHalf } from './rounding';

/** The cells that a row's facts came from; none for a row that is no enterprise. */
export function sourcesOf(reader: CellReader, table: FactTable, row: number): readonly FactSource[] {
  const place = placeOf(reader.rows, row);
  if (place < 0) return [];
  return [...table.byKey].map(([key, cells]): FactSource => {
    const cell = cells.cells.at(place);
    const { column } = cells.column;
    const value = cell.kind === 'known' ? cell.value : null;
    const rounding = value === null ? null : roundingAt(reader, cells, place, row);
    return { key, row, column, shown: shownCell(reader.view, row, column), value, rounding };
  });
}

/** The place of a sheet's row among those of enterprises, which ascend; below 0 where it is none of them. */
export function placeOf(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle] ?? 0;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function roundingAt({ view }: CellReader, cells: FactCells | RateCells, place: number, row: number): Exact | null {
  if ('halfAt' in cells) return cells.halfAt(place)?.half ?? null;
  const { column, unit } = cells.column;
  const value = view.held(row, column);
  if (value.kind === 'number') {
    return shownHalf(value.number, view.grid.format(row, column)).half.times(unit?.factor ?? ONE);
  }
  if (value.kind !== 'text' && value.kind !== 'digits') return null;
  const read = readNumber(value.text);
  return read.kind === 'number' ? read.half.times((read.unit ?? unit)?.factor ?? ONE) : null;
}
