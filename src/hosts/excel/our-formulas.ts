import { callsOurs } from '../../functions/spelling';
import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import { bands } from './chunks';

/** A formula that calls a function of ours, as Excel writes it, and what its cell shows. */
export interface OurFormula {
  readonly formula: string;
  readonly value: unknown;
}

/** Cells a request: a formula of ours is some 60 characters long. */
const CELLS_A_LOOK = 20_000;
/** More pieces than these are read as the one block around them. */
const MOST_PIECES = 200;

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** A sheet and where formulas stand on it, ours or not. */
export interface SheetFormulas {
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly Area[];
}

/** The sheets that hold formulas, hidden ones too, in two requests. */
export async function sheetsWithFormulas(context: Excel.RequestContext): Promise<readonly SheetFormulas[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const looked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load([...PLACE]);
    const cells = used.getSpecialCellsOrNullObject('Formulas');
    cells.load('areaCount');
    return { sheet, used, cells };
  });
  await context.sync();
  const many = looked.filter(({ cells }) => !cells.isNullObject);
  for (const { cells } of many) {
    if (cells.areaCount <= MOST_PIECES) cells.areas.load(PLACE.map((name) => `items/${name}`));
  }
  if (many.length > 0) await context.sync();
  return many.map(({ sheet, used, cells }) => ({
    sheet,
    areas: cells.areaCount <= MOST_PIECES ? cells.areas.items.map(areaOf) : [areaOf(used)],
  }));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/**
 * The first formula of ours on a sheet that `wanted` takes; null where there is none. Formulas are mostly filled down, so
 * the first request mostly tells.
 */
export async function ourFormulaOn(
  context: Excel.RequestContext,
  { sheet, areas }: SheetFormulas,
  wanted: (found: OurFormula) => boolean,
): Promise<OurFormula | null> {
  for (const area of areas) {
    for (const band of bands(area, CELLS_A_LOOK)) {
      const range = sheet.getRange(areaAddress(band));
      range.load(['formulas', 'values']);
      await context.sync();
      const found = firstIn(range, wanted);
      if (found) return found;
    }
  }
  return null;
}

function firstIn({ formulas, values }: Excel.Range, wanted: (found: OurFormula) => boolean): OurFormula | null {
  for (const [down, row] of (formulas as unknown[][]).entries()) {
    for (const [across, formula] of row.entries()) {
      if (typeof formula !== 'string' || !mayCallOurs(formula) || !callsOurs(formula)) continue;
      const found = { formula, value: (values as unknown[][])[down]?.[across] };
      if (wanted(found)) return found;
    }
  }
  return null;
}

/** What most formulas are told by, before they are taken apart. */
function mayCallOurs(formula: string): boolean {
  return formula.startsWith('=') && /policy/i.test(formula);
}
