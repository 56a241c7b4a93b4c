import type { ListView } from '../../check/session';
import { readNumber } from '../../quantity/number-text';
import type { Grid } from '../../workbook/grid';

/** Why a row's verdict cannot be put into a formula: a rate without a base, merged cells, digits kept as text, anything else. */
export type LeftReason = 'growth' | 'merged' | 'text' | 'other';

/** What a row has that a formula is not given. */
export function leftReason(grid: Grid, list: ListView, metric: string, row: number): LeftReason {
  const columns = list.columns.filter(({ key }) => key === metric || key.startsWith(`${metric}.`));
  const merged = grid.merges.some(
    (area) =>
      area.top <= row &&
      row <= area.bottom &&
      columns.some(({ column }) => area.left <= column && column <= area.right),
  );
  if (merged) return 'merged';
  const holds = (key: string): boolean =>
    columns.some((column) => column.key === key && grid.value(row, column.column).kind !== 'empty');
  if (holds(`${metric}.growth`) && !holds(`${metric}.base`)) return 'growth';
  const digits = columns.some(({ column }) => {
    const value = grid.value(row, column);
    return value.kind === 'text' && readNumber(value.text).kind === 'number';
  });
  return digits ? 'text' : 'other';
}
