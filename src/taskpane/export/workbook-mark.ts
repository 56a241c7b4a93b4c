import { sameValue } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Sheets } from '../sheets';

/** Every sheet as a plan was made from it, and whether all of them still are so. */
export interface WorkbookMark {
  /** All sheets as they stand now, merged areas too. */
  readonly take: () => Promise<readonly Grid[]>;
  /** Whether nothing has changed since the last `take`. */
  readonly holds: () => Promise<boolean>;
}

/** What a plan over the whole workbook rests on. A host that tells of a change too late or twice makes no difference. */
export function createWorkbookMark(sheets: Sheets): WorkbookMark {
  let taken: readonly Grid[] = [];
  return {
    async take() {
      for (const { sheet } of await sheets.all()) await sheets.settle(sheet);
      taken = await sheets.all();
      return taken;
    },
    async holds() {
      const now = await sheets.all();
      return now.length === taken.length && now.every((grid, index) => isSame(grid, taken[index]));
    },
  };
}

function isSame(now: Grid, then: Grid | undefined): boolean {
  if (now === then) return true;
  if (then?.sheet !== now.sheet || then.rows !== now.rows || then.columns !== now.columns) return false;
  for (let row = 1; row <= now.rows; row += 1) {
    for (let column = 1; column <= now.columns; column += 1) {
      if (now.formula(row, column) !== then.formula(row, column)) return false;
      if (!sameValue(now.value(row, column), then.value(row, column))) return false;
    }
  }
  return true;
}
