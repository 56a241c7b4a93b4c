import type { Area } from '../../workbook/address';
import { GridBuilder } from '../../workbook/grid';
import type { Grid } from '../../workbook/grid';
import { Cancelled } from '../../workbook/workbook';
import type { Work } from '../../workbook/workbook';
import { areaAddress } from '../../workbook/address';
import { looksLikeError, readFormula, readValue } from './cells';
import type { Raw } from './cells';
import { bands, CELLS_A_READ } from './chunks';

export function stopIfAsked({ signal }: Work): void {
  if (signal?.aborted) throw new Cancelled();
}

/** A block as Excel holds it. */
export interface Block {
  readonly values: readonly (readonly Raw[])[];
  readonly formats: readonly (readonly string[])[];
  /** Null where no cell holds a formula. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  /** Null where no value looks like an error. */
  readonly types: readonly (readonly string[])[] | null;
  readonly hidden: readonly boolean[];
}

/** Reads one block: formulas only where there are some, kinds of values only where a text could be an error. */
export async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Block> {
  const range = sheet.getRange(areaAddress(area));
  range.load(['values', 'numberFormat', 'rowHidden']);
  const withFormula = range.getSpecialCellsOrNullObject('Formulas');
  withFormula.load('areaCount');
  await context.sync();
  const values = range.values as Raw[][];
  const formulas = !withFormula.isNullObject;
  const types = values.some((row) => row.some(looksLikeError));
  // The library says boolean; where the rows differ Excel answers null.
  const uniform = range.rowHidden as boolean | null;
  const rows = uniform === null ? range.getRowProperties({ rowHidden: true }) : null;
  if (formulas) range.load('formulas');
  if (types) range.load('valueTypes');
  if (formulas || types || rows) await context.sync();
  return {
    values,
    formats: range.numberFormat as string[][],
    formulas: formulas ? (range.formulas as unknown[][]) : null,
    types: types ? range.valueTypes : null,
    hidden: values.map((_, index) => (rows ? rows.value[index]?.rowHidden : uniform) ?? false),
  };
}

/** The used range of a sheet, in bands of rows. */
export async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, work: Work): Promise<Grid> {
  sheet.load(['name', 'visibility']);
  const used = sheet.getUsedRangeOrNullObject();
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load(['items/rowIndex', 'items/columnIndex', 'items/rowCount', 'items/columnCount']);
  await context.sync();
  const visible = sheet.visibility === 'Visible';
  if (used.isNullObject) return new GridBuilder(sheet.name, visible).build();
  const area = areaOfRange(used);
  const builder = new GridBuilder(sheet.name, visible, area.right);
  if (!merged.isNullObject) for (const each of merged.areas.items) builder.merge(areaOfRange(each));
  for (const band of bands(area, CELLS_A_READ)) {
    stopIfAsked(work);
    fill(builder, band, await readBlock(context, sheet, band));
    work.report?.({ done: band.bottom - area.top + 1, of: area.bottom - area.top + 1 });
  }
  return builder.build();
}

function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

function fill(builder: GridBuilder, { top, left }: Area, { values, formats, formulas, types, hidden }: Block): void {
  values.forEach((cells, down) => {
    if (hidden[down]) builder.hideRow(top + down);
    cells.forEach((value, across) => {
      const formula = readFormula(formulas?.[down]?.[across], value);
      const isError = types?.[down]?.[across] === 'Error';
      const format = formats[down]?.[across] ?? 'General';
      builder.set(top + down, left + across, readValue(value, isError, formula !== null), format, formula ?? undefined);
    });
  });
}
