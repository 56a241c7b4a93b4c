import type { Grid } from '../../workbook/grid';
import { cellDifference, EMPTY_CELL, shownCellText } from '../cell';
import type { SealedCell } from '../cell';
import type { SealedContent } from '../content';
import { shownFormulaText } from '../formula-form';
import { lookupCells } from '../lookup-sheets';
import type { SealChange } from './answer';

/** Holds the sheets that kept formulas look things up on against what they held when they were sealed, cell by cell. */
export function lookupChanges({ lookups }: SealedContent, grids: readonly Grid[]): readonly SealChange[] {
  return lookups.flatMap(({ sheet, cells: was }): readonly SealChange[] => {
    const grid = grids.find((each) => each.sheet === sheet);
    if (!grid) return [{ sheet, cell: null, kind: 'formula', was: sheet, now: null }];
    const now = lookupCells(grid);
    return [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((cell): readonly SealChange[] => {
      const [then, there] = [was[cell] ?? EMPTY_CELL, now[cell] ?? EMPTY_CELL];
      const difference = cellDifference(then, there);
      if (difference === 'same' || difference === 'stale') return [];
      const told = (of: SealedCell): string | null =>
        difference === 'formula' ? shownFormulaText(of) : shownCellText(of);
      return [{ sheet, cell, kind: 'formula', was: told(then), now: told(there) }];
    });
  });
}
