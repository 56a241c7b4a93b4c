import type { Pack } from '../../policy/pack';
import { mayBeName } from '../columns/identity';
import type { SheetView } from '../sheet/sheet-view';
import { headerAt } from './block';
import type { HeaderBlock } from './block';

/** Every header of names on a sheet, from the top; `limit` stops after so many. */
export function findHeaders(view: SheetView, pack: Pack, limit = Infinity): HeaderBlock[] {
  const { area, grid } = view;
  const found: HeaderBlock[] = [];
  let floor = area.top;
  for (let row = area.top; row <= area.bottom && found.length < limit; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = grid.value(row, column);
      if (value.kind !== 'text' || !mayBeName(value.text)) continue;
      const header = headerAt(view, row, column, floor, pack);
      if (!header) continue;
      found.push(header);
      floor = header.bottom + 1;
      row = header.bottom;
      break;
    }
  }
  return found;
}
