import { shownNumber } from '../../quantity/displayed';
import type { SheetView } from './sheet-view';
import { oneLine } from './wording';

/** A cell as the sheet shows it. */
export function shownCell(view: SheetView, row: number, column: number): string {
  const value = view.held(row, column);
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return '';
    case 'number':
      return Number.isFinite(value.number)
        ? shownNumber(value.number, view.grid.format(row, column))
        : String(value.number);
    case 'digits':
    case 'text':
      return oneLine(value.text);
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
  }
}
