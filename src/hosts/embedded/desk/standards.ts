import type { Pack } from '../../../policy/pack';
import type { StandardsSaid } from '../../../policy/standards';
import { NOTHING_SAID } from '../../../policy/standards';
import { readStandards } from '../../../report/standards';
import { STANDARDS_SHEET } from '../../../report/standards-words';
import type { Grid } from '../../../workbook/grid';
import type { SheetInfo } from '../../../workbook/workbook';

/** Name of the sheet that holds the workbook's parameters and choices; null where it has none. */
export function standardsSheet(sheets: readonly SheetInfo[]): string | null {
  return sheets.find(({ name }) => isStandards(name))?.name ?? null;
}

/** What that sheet says; nothing where there is none. */
export function standardsSaid(grid: Grid | null, pack: Pack): StandardsSaid {
  return grid ? readStandards(grid, pack).said : NOTHING_SAID;
}

export function isStandards(sheet: string): boolean {
  return sheet.trim() === STANDARDS_SHEET;
}
