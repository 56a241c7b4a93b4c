import { SHEET_LIMIT } from './address';
import type { Area } from './address';
import type { CellContent } from './cell';
import type { Change } from './change';
import { areaOf } from './change';

/** Most characters that a cell of Excel holds, and most that a formula has. */
export const TEXT_LIMIT = { text: 32_767, formula: 8_192 } as const;

/** What of a list of changes no sheet can hold. */
export type Excess =
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'text'; readonly sheet: string; readonly row: number; readonly column: number };

/** The first excess of a list of changes, looked for before anything is written; null where all of it fits. */
export function excessOf(changes: readonly Change[]): Excess | null {
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    const { sheet, top, left, after } = change;
    const area = areaOf(change);
    if (area.bottom > SHEET_LIMIT.rows || area.right > SHEET_LIMIT.columns) return { kind: 'area', sheet, area };
    for (const [down, cells] of after.entries()) {
      const across = cells.findIndex(isTooLong);
      if (across >= 0) return { kind: 'text', sheet, row: top + down, column: left + across };
    }
  }
  return null;
}

function isTooLong({ value, formula }: CellContent): boolean {
  if (formula !== undefined) return formula.length > TEXT_LIMIT.formula;
  return value.kind === 'text' && value.text.length > TEXT_LIMIT.text;
}
