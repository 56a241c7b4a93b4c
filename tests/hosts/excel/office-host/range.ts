import type { Area } from '../../../../src/workbook/address';
import { areaAddress, quotedSheet } from '../../../../src/workbook/address';
import { addressIn, areaAt, EVERYTHING, overlap } from './area';
import { entered } from './entered';
import { HostFault } from './fault';
import { beforeWrite } from './guards';
import { PLAIN } from './model';
import type { HostCell, HostSheet } from './model';
import { EVENT } from './world';
import type { World } from './world';

export interface HostRange {
  readonly sheet: HostSheet;
  readonly area: Area;
}

const NOTHING: HostCell = { value: '', error: false, formula: null, format: 'General', look: { ...PLAIN } };

/** Cells that Excel hands over or takes in one range at most. */
const RANGE_LIMIT = 5_000_000;

export function rangeAt(sheet: HostSheet, address: unknown): HostRange {
  if (typeof address !== 'string') return { sheet, area: EVERYTHING };
  const area = areaAt(address.slice(address.lastIndexOf('!') + 1));
  if (!area) throw new HostFault('InvalidArgument', `no address: ${address}`);
  return { sheet, area };
}

/** An address with its sheet: `'一季度 名单'!A3:K40`. */
export function rangeIn({ book }: World, text: string): HostRange | null {
  const at = text.lastIndexOf('!');
  const name = text.slice(0, Math.max(0, at)).replace(/^=/, '');
  const sheet = book.sheet(/^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name);
  const area = areaAt(text.slice(at + 1));
  return sheet && area ? { sheet, area } : null;
}

export function addressOf({ sheet, area }: HostRange): string {
  return `${quotedSheet(sheet.name)}!${addressIn(area)}`;
}

export function size({ area }: HostRange): { rows: number; columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** Something of each cell, row by row. */
export function matrix<Value>(range: HostRange, of: (cell: HostCell) => Value): Value[][] {
  const { sheet, area } = range;
  const { rows: down, columns: across } = size(range);
  if (down * across > RANGE_LIMIT) throw new HostFault('RangeExceedsLimit');
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(of(sheet.at(row, column) ?? NOTHING));
    rows.push(line);
  }
  return rows;
}

/** The one value that all cells share, or null where they differ: so Excel answers for a format. */
export function shared<Value>(range: HostRange, of: (cell: HostCell) => Value): Value | null {
  const [first, ...others] = matrix(range, of).flat();
  return first !== undefined && others.every((each) => each === first) ? first : null;
}

type Put = (cell: HostCell, value: unknown, row: number, column: number) => void;

/** Writes a value or a matrix of the range's own size into its cells. */
export function fill(range: HostRange, given: unknown, put: Put): void {
  const { sheet, area } = range;
  const { rows, columns } = size(range);
  if (rows * columns > RANGE_LIMIT) throw new HostFault('RangeExceedsLimit');
  const lines: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (lines && (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns))) {
    throw new HostFault('InvalidArgument', 'The array does not have the size of the range.');
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const line = lines?.[row] as readonly unknown[] | undefined;
      const [down, across] = [area.top + row, area.left + column];
      put(sheet.touch(down, across), line ? line[column] : given, down, across);
    }
  }
}

/** Enters values or formulas as if they were typed; what is entered under a merged cell is lost, as in Excel. */
export function enterAll(world: World, range: HostRange, given: unknown): void {
  beforeWrite(world, [range], 'values');
  const { sheet, area } = range;
  const merges = sheet.merges.filter((each) => overlap(each, area));
  fill(range, misplaced(world, range, given), (cell, value, row, column) => {
    // Null leaves a cell as it is.
    if (value === null) return;
    const merge = merges.find((each) => overlap(each, { top: row, left: column, bottom: row, right: column }));
    if (merge && (merge.top !== row || merge.left !== column)) return;
    block(sheet, row, column, value);
    entered(value, cell, world.functionNames);
  });
  named(world, range);
  told(world, range);
}

/** What becomes of a block over hidden rows in an Excel that misplaces it: none of them gets anything, all others its first row. */
function misplaced({ misplaces }: World, { sheet, area }: HostRange, given: unknown): unknown {
  if (!Array.isArray(given) || misplaces === 'nothing' || (misplaces === 'blocks' && given.length === 1)) return given;
  const lines = given as readonly (readonly unknown[])[];
  if (!lines.some((_, row) => sheet.hiddenRows.has(area.top + row))) return given;
  return lines.map((line, row) => (sheet.hiddenRows.has(area.top + row) ? line.map(() => null) : lines[0]));
}

/** A value in the way of a result that fills several cells: its formula says so, and its other cells are empty. */
function block(sheet: HostSheet, row: number, column: number, value: unknown): void {
  for (const [index, spill] of sheet.spills.entries()) {
    const { top, left, bottom, right } = spill.area;
    if (row < top || row > bottom || column < left || column > right) continue;
    const own = spill.row === row && spill.column === column;
    if (!own && value === '') continue;
    fill({ sheet, area: spill.area }, '', (cell) => {
      cell.value = '';
      cell.error = false;
    });
    const parent = sheet.touch(spill.row, spill.column);
    if (!own) {
      parent.value = '#SPILL!';
      parent.error = true;
    }
    sheet.spills.splice(index, 1);
    return;
  }
}

/** The names of a table's columns are texts, and no two are the same. */
function named({ book }: World, { sheet, area }: HostRange): void {
  for (const table of book.tables) {
    if (table.sheet !== sheet || !table.showHeaders) continue;
    const head = { ...table.area, bottom: table.area.top };
    if (!overlap(head, area)) continue;
    const taken = new Set<string>();
    for (let column = head.left; column <= head.right; column += 1) {
      const cell = sheet.touch(head.top, column);
      const wanted = cell.value === '' ? `列${String(column - head.left + 1)}` : String(cell.value);
      let name = wanted;
      for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${String(count)}`;
      taken.add(name.toLowerCase());
      Object.assign(cell, { value: name, formula: null, error: false });
    }
  }
}

export function told(world: World, range: HostRange, triggerSource = 'ThisLocalAddin'): void {
  const text = { address: areaAddress(range.area), changeType: 'RangeEdited', source: 'Local', triggerSource };
  world.tell(EVENT.changed, { ...text, worksheetId: range.sheet.id });
}

interface CellProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string; readonly pattern?: string };
    readonly font?: { readonly color?: string; readonly bold?: boolean; readonly italic?: boolean };
    readonly wrapText?: boolean;
    readonly horizontalAlignment?: string;
    readonly verticalAlignment?: string;
  };
}

/** The look of each cell in the words of getCellProperties. */
export function cellProperties(range: HostRange): CellProperties[][] {
  return matrix(range, ({ look }) => ({
    format: {
      fill: { color: look.fill === '' ? '#FFFFFF' : look.fill, pattern: look.fill === '' ? 'None' : 'Solid' },
      font: { color: look.colour, bold: look.bold, italic: look.italic },
      wrapText: look.wrap,
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
    },
  }));
}
