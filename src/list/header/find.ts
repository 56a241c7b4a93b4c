import type { Pack } from '../../policy/pack';
import { identityOf, mayBeName } from '../columns/identity';
import type { SheetView } from '../sheet/sheet-view';
import { headerAt } from './block';
import type { HeaderBlock } from './block';

/** Every header of names on a sheet, from the top; `limit` stops after so many. */
export function findHeaders(view: SheetView, pack: Pack, limit = Infinity): HeaderBlock[] {
  const { area } = view;
  const found: HeaderBlock[] = [];
  let floor = area.top;
  for (let row = area.top; row <= area.bottom && found.length < limit; row += 1) {
    const header = headerInRow(view, row, floor, pack);
    if (!header) continue;
    found.push(header);
    floor = header.bottom + 1;
    row = header.bottom;
  }
  return found;
}

/** The header that some cell of a row is the heading of names of: 企业名称 goes before 单位 or 名称 alone. */
function headerInRow(view: SheetView, row: number, floor: number, pack: Pack): HeaderBlock | null {
  const { area, grid } = view;
  let weak: number[] | null = null;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = grid.value(row, column);
    if (value.kind !== 'text' || !mayBeName(value.text)) continue;
    if (identityOf(value.text) !== 'name') {
      (weak ??= []).push(column);
      continue;
    }
    const header = headerAt(view, row, column, floor, pack);
    if (header) return header;
  }
  for (const column of weak ?? []) {
    const header = headerAt(view, row, column, floor, pack);
    if (header) return header;
  }
  return null;
}
