import { areaAddress, around, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { CellPatch } from './patch';
import { withAttribute } from './text-splice';

/** How far a sheet and its rows say that they reach: further once cells are put beyond. */

/** The sheet's `dimension`, as it was written, and the area of what is put in. */
export function widerArea(written: string, area: Area): string {
  return areaAddress(around(area, parseArea(written) ?? area));
}

/** A row's tag with its `spans` over the cells too; without where it had none. `cells`: from left to right. */
export function withSpans(tag: string, spans: string | null, cells: readonly CellPatch[]): string {
  const [first, last] = [cells[0]?.column, cells.at(-1)?.column];
  if (spans === null || last === undefined || first === undefined) return tag;
  const numbers = spans
    .trim()
    .split(/[\s:]+/)
    .map(Number)
    .filter(Number.isInteger);
  return withAttribute(tag, 'spans', `${String(Math.min(first, ...numbers))}:${String(Math.max(last, ...numbers))}`);
}
