import { PERCENT } from '../../quantity/unit';
import type { FactTable } from '../facts/fact-table';
import type { ColumnReading } from '../reading';
import type { SheetView } from '../sheet/sheet-view';
import { isBlank } from '../sheet/sheet-view';
import { shownCell } from '../sheet/shown';
import { columnWords } from './column-words';
import type { MappedColumn } from './mapped-column';

/** How many rows are searched for a column's first value. */
const SEARCHED = 200;

/** The columns as the pane shows them: with a sample, and the scale of rates where the cells told it. */
export function columnReadings(
  view: SheetView,
  rows: readonly number[],
  columns: readonly MappedColumn[],
  table: FactTable,
): readonly ColumnReading[] {
  return columns.map((column): ColumnReading => {
    const cells = table.byKey.get(column.key);
    const rates = cells && 'scale' in cells ? cells : null;
    const reasons = rates?.scaleFound
      ? [
          ...column.reasons,
          columnWords.message(rates.scale === 'share' ? 'list.column.rate-shares' : 'list.column.rate-points'),
        ]
      : column.reasons;
    const unit = rates ? (rates.scale === 'points' ? PERCENT.id : null) : (column.unit?.id ?? null);
    const { key, header, period, certain } = column;
    return {
      column: column.column,
      key,
      header,
      unit,
      period,
      reasons,
      certain,
      sample: sampleOf(view, rows, column.column),
    };
  });
}

function sampleOf(view: SheetView, rows: readonly number[], column: number): string {
  for (const row of rows.slice(0, SEARCHED)) {
    if (!isBlank(view.held(row, column))) return shownCell(view, row, column);
  }
  return '';
}
