import type { ListView } from '../../check/session';
import type { CellValue } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';

/**
 * What a check's answer rests on, as one text: the cells of the mapped columns and whatever stands above the header
 * (title, unit line). Our own result columns beside the list change nothing in it.
 */
export function fingerprint(grid: Grid, { area, headerTop, columns }: ListView): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
  };
  const cell = (row: number, column: number): void => {
    const value = grid.value(row, column);
    if (value.kind === 'empty') return;
    // The displayed format says how far a figure is rounded (临界), so it counts too.
    take(`${String(row)},${String(column)},${textOf(value)},${grid.format(row, column)};`);
  };
  for (let row = 1; row < headerTop; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cell(row, column);
  }
  for (let row = headerTop; row <= grid.rows; row += 1) for (const { column } of columns) cell(row, column);
  // The value of a merged cell holds for all its rows.
  for (const { top, left, bottom, right } of grid.merges) {
    if (top <= area.bottom) take([top, left, bottom, right].join(','));
  }
  return `${(low >>> 0).toString(16)}-${(high >>> 0).toString(16)}`;
}

function textOf(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return value.kind;
    case 'number':
      return `n${String(value.number)}`;
    case 'digits':
    case 'text':
      return `${value.kind}${value.text}`;
    case 'logical':
      return `l${String(value.logical)}`;
    case 'error':
      return `e${value.error}`;
  }
}
