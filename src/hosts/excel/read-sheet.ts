import { isOwnSheet } from '../../list';
import type { Area } from '../../workbook/address';
import { areaAddress, around, parseArea } from '../../workbook/address';
import { sameValue } from '../../workbook/cell';
import type { CellValue } from '../../workbook/cell';
import { GridBuilder } from '../../workbook/grid';
import type { Grid } from '../../workbook/grid';
import { looksLikeError, readFormula, readValue } from './cells';
import type { Raw } from './cells';
import { BYTES_A_READ, bytesOf, CELLS_A_READ, FIRST_CELLS, halves } from './chunks';
import { DateCells } from './day-system';
import { codeOf, isTooMuch } from './failure';
import { areaOfRange, mergedAreas } from './merged-areas';
import type { Requests } from './requests';

/** A block as Excel holds it. */
interface Block {
  readonly area: Area;
  readonly values: readonly (readonly Raw[])[];
  readonly formats: readonly (readonly string[])[];
  /** Null where no cell holds a formula. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  /** Null where no value looks like an error. */
  readonly types: readonly (readonly string[])[] | null;
  readonly hidden: ReadonlySet<number>;
}

/** Reads one block: formulas only where there are some, kinds of values only where a text could be an error. */
async function readBlock(requests: Requests, sheet: Excel.Worksheet, area: Area): Promise<Block> {
  const { range, withFormula } = await requests.ask(() => {
    const range = sheet.getRange(areaAddress(area));
    range.load(['values', 'numberFormat', 'rowHidden']);
    const withFormula = range.getSpecialCellsOrNullObject('Formulas');
    withFormula.load('areaCount');
    return { range, withFormula };
  });
  const values = range.values as Raw[][];
  const formulas = !withFormula.isNullObject;
  const types = values.some((row) => row.some(looksLikeError));
  // The library says boolean; where the rows differ Excel answers null.
  const uniform = range.rowHidden as boolean | null;
  const more =
    formulas || types || uniform === null
      ? await requests.ask(() => {
          const again = sheet.getRange(areaAddress(area));
          again.load([...(formulas ? ['formulas'] : []), ...(types ? ['valueTypes'] : []), 'rowIndex']);
          // Not the properties of each row: asking for those costs the user their own undo.
          const visible = uniform === null ? again.getSpecialCellsOrNullObject('Visible') : null;
          visible?.load('address');
          return { again, visible };
        })
      : null;
  const seen = more?.visible?.isNullObject === false ? rowsOf(more.visible.address) : new Set<number>();
  const hidden = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) if (uniform ?? !seen.has(row)) hidden.add(row);
  return {
    area,
    values,
    formats: range.numberFormat as string[][],
    formulas: formulas && more ? (more.again.formulas as unknown[][]) : null,
    types: types && more ? more.again.valueTypes : null,
    hidden,
  };
}

/** Rows of an address of many areas. */
function rowsOf(address: string): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const part of partsOf(address)) for (let row = part.top; row <= part.bottom; row += 1) rows.add(row);
  return rows;
}

/** `'一季度, 二季度'!A1:B2,'一季度, 二季度'!A5`: a sheet's name may hold a comma. */
function partsOf(address: string): readonly Area[] {
  return address
    .split(/,(?=\s*(?:'(?:[^']|'')*'!|[^',!]+!|\$?[A-Z]{1,3}\$?\d))/)
    .flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

/** Reads an area block by block; what is too large for one answer comes in halves. */
async function readArea(
  requests: Requests,
  sheet: Excel.Worksheet,
  area: Area,
  take: (block: Block) => void,
): Promise<void> {
  try {
    take(await readBlock(requests, sheet, area));
  } catch (thrown) {
    const parts = isTooMuch(codeOf(thrown)) ? halves(area) : [];
    if (parts.length === 0) throw thrown;
    for (const part of parts) await readArea(requests, sheet, part, take);
  }
}

/** Reads an area in bands of rows; how long its texts are is learnt on the way. */
async function readBands(
  requests: Requests,
  sheet: Excel.Worksheet,
  area: Area,
  take: (block: Block) => void,
): Promise<void> {
  const width = area.right - area.left + 1;
  const most = Math.max(1, Math.floor(CELLS_A_READ / width));
  let rows = Math.max(1, Math.floor(FIRST_CELLS / width));
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    let bytes = 0;
    await readArea(requests, sheet, { ...area, top, bottom }, (block) => {
      bytes += bytesOf(block.values);
      take(block);
    });
    requests.report({ done: bottom - area.top + 1, of: area.bottom - area.top + 1 });
    const fitting = Math.floor(((bottom - top + 1) * BYTES_A_READ) / bytes);
    rows = Math.max(1, Math.min(most, rows * 8, fitting));
    top = bottom + 1;
  }
}

/** A merged area, with what its first cell held. */
interface Merged {
  readonly area: Area;
  readonly value: CellValue;
}

/** The merged areas that were last asked for, by the sheet's id. */
export type Asked = Map<string, readonly Merged[]>;

/**
 * The used range of a sheet, in bands of rows. Asking for merged areas costs the user their own undo in Excel for Windows:
 * a reading that no one asked for keeps those of the last one, as long as what stands in them is what stood there.
 */
export async function readSheet(requests: Requests, sheet: Excel.Worksheet, asked: Asked): Promise<Grid> {
  const { named, used, held } = await requests.ask(() => {
    const place = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
    const used = sheet.getUsedRangeOrNullObject();
    const held = sheet.getUsedRangeOrNullObject(true);
    used.load(place);
    held.load(place);
    return { named: sheet.load(['id', 'name', 'visibility']), used, held };
  });
  const visible = named.visibility === 'Visible';
  if (used.isNullObject) return new GridBuilder(named.name, visible).build();
  const whole = areaOfRange(used);
  const area = await filled(requests, sheet, whole, held.isNullObject ? null : areaOfRange(held));
  if (area === null) return new GridBuilder(named.name, visible).build();
  const builder = new GridBuilder(named.name, visible, area.right);
  const dates = new DateCells();
  await readBands(requests, sheet, area, (block) => {
    fill(builder, block, dates);
  });
  // No sheet of ours is read by its merged areas.
  if (isOwnSheet(named.name)) return builder.build();
  builder.days(await dates.system(requests, sheet));
  const former = requests.work.unasked ? asked.get(named.id) : undefined;
  if (former && stillMerged(former, builder.build())) {
    return builder.mergesKept(former.map((merged) => merged.area)).build();
  }
  for (const each of await mergedAreas(requests, sheet, whole)) builder.merge(each);
  const grid = builder.build();
  const value = ({ top, left }: Area): CellValue => grid.value(top, left);
  asked.set(
    named.id,
    grid.merges.map((merged) => ({ area: merged, value: value(merged) })),
  );
  return grid;
}

/** Whether merged areas can still be where they were: each holds what it held, in its first cell alone. */
function stillMerged(former: readonly Merged[], now: Grid): boolean {
  return former.every(({ area: { top, left, bottom, right }, value }) => {
    if (!sameValue(value, now.value(top, left))) return false;
    for (let row = top; row <= Math.min(bottom, now.rows); row += 1) {
      for (let column = left; column <= Math.min(right, now.columns); column += 1) {
        if ((row !== top || column !== left) && now.value(row, column).kind !== 'empty') return false;
      }
    }
    return true;
  });
}

/** What holds values or formulas of a used range. A format alone, far down, makes the range a thousand times as large. */
async function filled(
  requests: Requests,
  sheet: Excel.Worksheet,
  whole: Area,
  held: Area | null,
): Promise<Area | null> {
  if (cells(whole) <= 2 * (held ? cells(held) : 0) + CELLS_A_READ) return whole;
  // A formula may come to an empty text: a value to some, none to others.
  const formulas = await requests.ask(() => {
    const found = sheet.getRange(areaAddress(whole)).getSpecialCellsOrNullObject('Formulas');
    found.load('address');
    return found;
  });
  const parts = formulas.isNullObject ? [] : partsOf(formulas.address);
  return [...(held ? [held] : []), ...parts].reduce<Area | null>((a, b) => (a ? around(a, b) : b), null);
}

function cells({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What stands in an area now, formats and hidden rows aside. */
export async function readCells(requests: Requests, sheet: Excel.Worksheet, name: string, area: Area): Promise<Grid> {
  const builder = new GridBuilder(name, true, area.right);
  await readBands(requests, sheet, area, (block) => {
    fill(builder, block);
  });
  return builder.build();
}

function fill(
  builder: GridBuilder,
  { area, values, formats, formulas, types, hidden }: Block,
  dates?: DateCells,
): void {
  for (const row of hidden) builder.hideRow(row);
  for (let down = 0; down < values.length; down += 1) {
    const cells = values[down] ?? [];
    for (let across = 0; across < cells.length; across += 1) {
      const value = cells[across] ?? '';
      const formula = formulas ? readFormula(formulas[down]?.[across], value) : null;
      if (value === '' && formula === null) continue;
      const isError = types?.[down]?.[across] === 'Error';
      const format = formats[down]?.[across] ?? 'General';
      if (typeof value === 'number') dates?.see(area.top + down, area.left + across, value, format);
      builder.set(
        area.top + down,
        area.left + across,
        readValue(value, isError, formula !== null),
        format,
        formula ?? undefined,
      );
    }
  }
}
