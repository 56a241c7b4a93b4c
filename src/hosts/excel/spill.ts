import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import { halves } from './chunks';
import type { Requests } from './requests';

/** A cell that a formula elsewhere spills into. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  /** The address of the formula. */
  readonly anchor: string;
}

/** A spilled cell of an area, found by halving it; null where there is none. */
export async function spillIn(requests: Requests, sheet: Excel.Worksheet, area: Area): Promise<Spill | null> {
  const parts = halves(area);
  if (parts.length === 0) return spilledCell(requests, sheet, area);
  const ranges = await requests.ask(() =>
    parts.map((part) => {
      const range = sheet.getRange(areaAddress(part));
      range.load('hasSpill');
      return range;
    }),
  );
  for (const [index, part] of parts.entries()) {
    // The library says boolean; where cells differ Excel answers null.
    const spills = ranges[index]?.hasSpill as boolean | null;
    if (spills === false) continue;
    const found = await spillIn(requests, sheet, part);
    if (found) return found;
  }
  return null;
}

async function spilledCell(requests: Requests, sheet: Excel.Worksheet, cell: Area): Promise<Spill | null> {
  const parent = await requests.ask(() => {
    const found = sheet.getRange(areaAddress(cell)).getSpillParentOrNullObject();
    found.load('address');
    return found;
  });
  if (parent.isNullObject) return null;
  const anchor = parent.address.slice(parent.address.lastIndexOf('!') + 1);
  return { row: cell.top, column: cell.left, anchor };
}
