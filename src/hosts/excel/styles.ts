import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import type { CellContent, CellRole } from '../../workbook/cell';
import { bands } from './chunks';

type Horizontal =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
type Vertical = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** The look of a cell as Excel holds it: opaque to everyone else, and enough to put it back. */
export interface ExcelStyle {
  readonly format: string;
  /** An empty text: no fill. */
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
}

const QUIET = {
  bold: false,
  italic: false,
  wrap: false,
  horizontal: 'General',
  vertical: 'Top',
  format: 'General',
} as const;
const INK = '#242424';

/** Quiet fills, dark letters: they read on paper and in a black-and-white copy too. */
const STYLES: Readonly<Record<CellRole, ExcelStyle>> = {
  heading: { ...QUIET, fill: '#F0F0F0', colour: INK, bold: true, wrap: true, vertical: 'Center' },
  text: { ...QUIET, fill: '', colour: INK },
  wrapped: { ...QUIET, fill: '', colour: INK, wrap: true },
  amount: { ...QUIET, fill: '', colour: INK, horizontal: 'Right', format: '#,##0.######' },
  share: { ...QUIET, fill: '', colour: INK, horizontal: 'Right', format: '0.00%' },
  eligible: { ...QUIET, fill: '#F1FAF1', colour: '#0E700E' },
  ineligible: { ...QUIET, fill: '#FDF6F6', colour: '#BC2F32' },
  undetermined: { ...QUIET, fill: '#F0F0F0', colour: '#424242' },
  'not-applicable': { ...QUIET, fill: '', colour: '#616161' },
  finding: { ...QUIET, fill: '#FEFBF4', colour: '#8A3707' },
  input: { ...QUIET, fill: '#EBF3FC', colour: INK },
  note: { ...QUIET, fill: '', colour: '#616161', italic: true },
};

/** The look that a content asks for; null: as it is. */
export function styleOf({ role, style }: CellContent): ExcelStyle | null {
  if (isStyle(style)) return style;
  return role === undefined ? null : STYLES[role];
}

function isStyle(style: unknown): style is ExcelStyle {
  return typeof style === 'object' && style !== null && 'format' in style && 'fill' in style;
}

/** Cells a request when each has a look of its own. */
const MIXED_CELLS = 5_000;

/** The looks of an area, row by row: one question where all cells look alike, else cell by cell. */
export async function readStyles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<(row: number, column: number) => ExcelStyle | null> {
  const found = new Map<number, readonly (readonly ExcelStyle[])[]>();
  for (const band of bands(area, MIXED_CELLS)) {
    const styles = await bandStyles(context, sheet, band);
    for (let row = band.top; row <= band.bottom; row += 1) found.set(row, [styles[row - band.top] ?? styles[0] ?? []]);
  }
  return (row, column) => {
    const line = found.get(row)?.[0];
    return line?.[column - area.left] ?? line?.[0] ?? null;
  };
}

/** One line for the whole band where it is uniform. */
async function bandStyles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  band: Area,
): Promise<readonly (readonly ExcelStyle[])[]> {
  const range = sheet.getRange(areaAddress(band));
  const { format } = range;
  range.load('numberFormat');
  format.load([
    'wrapText',
    'horizontalAlignment',
    'verticalAlignment',
    'fill/color',
    'font/color',
    'font/bold',
    'font/italic',
  ]);
  await context.sync();
  const formats = range.numberFormat as string[][];
  const uniform = {
    fill: format.fill.color as string | null,
    colour: format.font.color as string | null,
    bold: format.font.bold as boolean | null,
    italic: format.font.italic as boolean | null,
    wrap: format.wrapText as boolean | null,
    horizontal: format.horizontalAlignment as Horizontal | null,
    vertical: format.verticalAlignment as Vertical | null,
  };
  if (isWhole(uniform)) {
    return formats.map((row) => row.map((code) => ({ ...uniform, fill: plainFill(uniform.fill), format: code })));
  }
  const cells = range.getCellProperties({
    format: {
      fill: { color: true },
      font: { color: true, bold: true, italic: true },
      wrapText: true,
      horizontalAlignment: true,
      verticalAlignment: true,
    },
  });
  await context.sync();
  return cells.value.map((row, down) =>
    row.map(({ format: look }, across) => ({
      format: formats[down]?.[across] ?? 'General',
      fill: plainFill(look?.fill?.color ?? ''),
      colour: look?.font?.color ?? INK,
      bold: look?.font?.bold ?? false,
      italic: look?.font?.italic ?? false,
      wrap: look?.wrapText ?? false,
      horizontal: (look?.horizontalAlignment as Horizontal | undefined) ?? 'General',
      vertical: (look?.verticalAlignment as Vertical | undefined) ?? 'Bottom',
    })),
  );
}

/** What Excel says of a cell without a fill. */
const NO_FILL = '#FFFFFF';

function plainFill(fill: string): string {
  return fill.toUpperCase() === NO_FILL ? '' : fill;
}

type Uniform<Look> = { readonly [Key in keyof Look]: Exclude<Look[Key], null> };

/** Where cells differ Excel answers null, and an empty text for some colours. */
function isWhole<Look extends object>(look: Look): look is Look & Uniform<Look> {
  return Object.values(look).every((each) => each !== null && each !== '');
}

/** Characters of addresses at once: Excel takes 8,192. */
const ADDRESSES = 4_000;

/**
 * Sets the looks of an area: all blocks of one look together, for verdicts of many rows alternate in few looks. Cells
 * without a look of their own stay as they are.
 */
export function writeStyles(
  sheet: Excel.Worksheet,
  area: Area,
  rows: readonly (readonly (ExcelStyle | null)[])[],
): void {
  if (!rows.some((cells) => cells.some((style) => style !== null))) return;
  // Null in a matrix leaves a cell as it is.
  sheet.getRange(areaAddress(area)).numberFormat = rows.map((cells) => cells.map((style) => style?.format ?? null));
  for (const { style, addresses } of byLook(area, rows)) {
    for (const list of joined(addresses)) dress(sheet.getRanges(list).format, style);
  }
}

interface Looking {
  readonly style: ExcelStyle;
  readonly addresses: string[];
}

/** Runs of cells down a column that look alike, gathered by look. */
function byLook({ top, left }: Area, rows: readonly (readonly (ExcelStyle | null)[])[]): Iterable<Looking> {
  const looks = new Map<string, Looking>();
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    let from = 0;
    for (let row = 1; row <= rows.length; row += 1) {
      const style = rows[from]?.[column] ?? null;
      if (row < rows.length && sameStyle(rows[row]?.[column] ?? null, style)) continue;
      if (style) {
        const key = JSON.stringify(style);
        const known = looks.get(key) ?? { style, addresses: [] };
        looks.set(key, known);
        known.addresses.push(
          areaAddress({ top: top + from, bottom: top + row - 1, left: left + column, right: left + column }),
        );
      }
      from = row;
    }
  }
  return looks.values();
}

function joined(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list.length + address.length >= ADDRESSES) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

function sameStyle(a: ExcelStyle | null, b: ExcelStyle | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b);
}

function dress(format: Excel.RangeFormat, style: ExcelStyle): void {
  if (style.fill === '') format.fill.clear();
  else format.fill.color = style.fill;
  format.font.color = style.colour;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.wrapText = style.wrap;
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = style.vertical;
}
