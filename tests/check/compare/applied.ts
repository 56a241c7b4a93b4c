import type { CellContent } from '../../../src/workbook/cell';
import { EMPTY, sameValue } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/change';
import type { Grid } from '../../../src/workbook/grid';
import { GridBuilder } from '../../../src/workbook/grid';
import type { NewSheet } from '../../../src/workbook/new-sheet';

/** A grid with changes made; what a change says was there must be there. */
export function applied(grid: Grid, changes: readonly Change[]): Grid {
  const cells = new Map<string, CellContent>();
  for (const change of changes) {
    if (change.kind !== 'cells' || change.sheet !== grid.sheet) throw new Error(`unexpected ${change.kind}`);
    change.after.forEach((row, down) => {
      row.forEach((content, across) => {
        const [at, column] = [change.top + down, change.left + across];
        const before = change.before[down]?.[across];
        if (!before || !sameValue(before.value, grid.value(at, column))) throw new Error(`stale ${at} ${column}`);
        if (cells.has(`${at} ${column}`)) throw new Error(`written twice: ${at} ${column}`);
        cells.set(`${at} ${column}`, content);
      });
    });
  }
  const rows = Math.max(grid.rows, ...[...cells.keys()].map((key) => Number(key.split(' ')[0])));
  const columns = Math.max(grid.columns, ...[...cells.keys()].map((key) => Number(key.split(' ')[1])));
  const builder = new GridBuilder(grid.sheet);
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const value = cells.get(`${row} ${column}`)?.value ?? grid.value(row, column);
      builder.set(row, column, value, grid.format(row, column), grid.formula(row, column) ?? undefined);
    }
  }
  for (const merge of grid.merges) builder.merge(merge);
  return builder.build();
}

/** A new sheet as it is read again: title, notes, headings, rows; a share is formatted as a percentage, others as they say. */
export function gridOf({ name, title, notes, columns, rows }: NewSheet): Grid {
  const builder = new GridBuilder(name);
  [title, ...notes].forEach((text, index) => builder.set(index + 1, 1, { kind: 'text', text }));
  const top = notes.length + 2;
  columns.forEach(({ heading }, index) => builder.set(top, index + 1, { kind: 'text', text: heading }));
  rows.forEach((cells, down) => {
    cells.forEach(({ value, role, format }, across) => {
      // A file holds no value that was never calculated.
      const kept = value.kind === 'stale' ? EMPTY : value;
      builder.set(top + 1 + down, across + 1, kept, format ?? (role === 'share' ? '0.00%' : 'General'));
    });
  });
  return builder.build();
}
