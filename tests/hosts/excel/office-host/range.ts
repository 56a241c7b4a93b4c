import type { Area } from '../../../../src/workbook/address';
import { areaAddress, parseArea, quotedSheet, SHEET_LIMIT } from '../../../../src/workbook/address';
import { entered } from './entered';
import { HostFault } from './fault';
import { PLAIN } from './model';
import type { HostCell, HostSheet } from './model';
import { EVENT } from './world';
import type { World } from './world';

export interface HostRange {
  readonly sheet: HostSheet;
  readonly area: Area;
}

const NOTHING: HostCell = { value: '', error: false, formula: null, format: 'General', look: { ...PLAIN } };

export function rangeAt(sheet: HostSheet, address: unknown): HostRange {
  if (typeof address !== 'string') {
    return { sheet, area: { top: 1, left: 1, bottom: SHEET_LIMIT.rows, right: SHEET_LIMIT.columns } };
  }
  const area = parseArea(address);
  if (!area) throw new HostFault('InvalidArgument', `no address: ${address}`);
  return { sheet, area };
}

export function addressOf({ sheet, area }: HostRange): string {
  return `${quotedSheet(sheet.name)}!${areaAddress(area)}`;
}

export function size({ area }: HostRange): { rows: number; columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** Something of each cell, row by row. */
export function matrix<Value>({ sheet, area }: HostRange, of: (cell: HostCell) => Value): Value[][] {
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

/** Writes a value or a matrix of the range's own size into its cells. */
export function fill(range: HostRange, given: unknown, put: (cell: HostCell, value: unknown) => void): void {
  const { sheet, area } = range;
  const { rows, columns } = size(range);
  const lines: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (lines && (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns))) {
    throw new HostFault('InvalidArgument', 'The array does not have the size of the range.');
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const line = lines?.[row] as readonly unknown[] | undefined;
      put(sheet.touch(area.top + row, area.left + column), line ? line[column] : given);
    }
  }
}

export function enterAll(world: World, range: HostRange, given: unknown): void {
  world.write(range.sheet);
  fill(range, given, (cell, value) => {
    // Null leaves a cell as it is.
    if (value !== null) entered(value, cell);
  });
  told(world, range);
}

export function told(world: World, range: HostRange): void {
  const text = {
    address: areaAddress(range.area),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
  };
  world.tell(EVENT.changed, { ...text, worksheetId: range.sheet.id });
}

interface CellProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string };
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
      fill: { color: look.fill === '' ? '#FFFFFF' : look.fill },
      font: { color: look.colour, bold: look.bold, italic: look.italic },
      wrapText: look.wrap,
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
    },
  }));
}
