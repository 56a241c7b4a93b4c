import { parseArea } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { ListReading } from './reading';

/** The other lists that a reading names (`上年!A3:K40`), by sheet and area. */
export function otherLists({ others }: ListReading): readonly { readonly sheet: string; readonly area: Area | null }[] {
  return others.map((address) => {
    const split = address.lastIndexOf('!');
    const sheet = address.slice(0, split).replace(/^'|'$/g, '').replaceAll("''", "'");
    return { sheet, area: parseArea(address.slice(split + 1)) };
  });
}

/** The first and last column that a list may hold cells in: no list beside it stands there. */
export function columnsOfItsOwn(list: ListReading, columns: number): { readonly first: number; readonly last: number } {
  let [first, last] = [1, columns];
  for (const { sheet, area } of otherLists(list)) {
    if (sheet !== list.sheet || !area || area.bottom < list.headerTop || area.top > list.area.bottom) continue;
    if (area.left > list.area.right) last = Math.min(last, area.left - 1);
    else if (area.right < list.area.left) first = Math.max(first, area.right + 1);
  }
  return { first, last };
}
