import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import type { CellContent, CellRole } from '../../workbook/cell';
import { bands } from './chunks';
import type { Requests } from './requests';
import type { Width } from './widths';

type Horizontal =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
type Pattern = NonNullable<Excel.Interfaces.RangeFillData['pattern']>;
type Vertical = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** The look of a cell as Excel holds it: opaque to everyone else, and enough to put it back. */
export interface ExcelStyle {
  readonly format: string;
  /** An empty text: no fill. */
  readonly fill: string;
  /** Excel's name of it; `Solid` unless someone drew lines. */
  readonly pattern: Pattern;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  /** Of a heading whose column was given a width: the column's own, in points. */
  readonly width?: Width;
}

const QUIET = {
  bold: false,
  italic: false,
  wrap: false,
  horizontal: 'General',
  vertical: 'Top',
  format: 'General',
  pattern: 'Solid',
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

/** The looks of an area: one question where all cells of a band look alike, else cell by cell. */
export async function readStyles(
  requests: Requests,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<(row: number, column: number) => ExcelStyle | null> {
  const found = new Map<number, readonly ExcelStyle[]>();
  for (const band of bands(area, MIXED_CELLS)) {
    const styles = await bandStyles(requests, sheet, band);
    for (let row = band.top; row <= band.bottom; row += 1) found.set(row, styles[row - band.top] ?? []);
  }
  return (row, column) => found.get(row)?.[column - area.left] ?? null;
}

async function bandStyles(
  requests: Requests,
  sheet: Excel.Worksheet,
  band: Area,
): Promise<readonly (readonly ExcelStyle[])[]> {
  const { range, format } = await requests.ask(() => {
    const range = sheet.getRange(areaAddress(band));
    const { format } = range;
    range.load('numberFormat');
    format.load([
      'wrapText',
      'horizontalAlignment',
      'verticalAlignment',
      'fill/color',
      'fill/pattern',
      'font/color',
      'font/bold',
      'font/italic',
    ]);
    return { range, format };
  });
  const formats = range.numberFormat as string[][];
  const uniform = {
    fill: format.fill.color as string | null,
    pattern: format.fill.pattern as Pattern | null,
    colour: format.font.color as string | null,
    bold: format.font.bold as boolean | null,
    italic: format.font.italic as boolean | null,
    wrap: format.wrapText as boolean | null,
    horizontal: format.horizontalAlignment as Horizontal | null,
    vertical: format.verticalAlignment as Vertical | null,
  };
  if (isWhole(uniform)) {
    const look = { ...uniform, ...filling(uniform.fill, uniform.pattern) };
    const byFormat = new Map<string, ExcelStyle>();
    return formats.map((row) =>
      row.map((format) => {
        const style = byFormat.get(format) ?? { ...look, format };
        byFormat.set(format, style);
        return style;
      }),
    );
  }
  const cells = await requests.ask(() =>
    sheet.getRange(areaAddress(band)).getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { color: true, bold: true, italic: true },
        wrapText: true,
        horizontalAlignment: true,
        verticalAlignment: true,
      },
    }),
  );
  const one = shared();
  return cells.value.map((row, down) =>
    row.map(({ format: look }, across) =>
      one({
        format: formats[down]?.[across] ?? 'General',
        ...filling(look?.fill?.color ?? '', look?.fill?.pattern ?? 'None'),
        colour: look?.font?.color ?? INK,
        bold: look?.font?.bold ?? false,
        italic: look?.font?.italic ?? false,
        wrap: look?.wrapText ?? false,
        horizontal: (look?.horizontalAlignment as Horizontal | undefined) ?? 'General',
        vertical: (look?.verticalAlignment as Vertical | undefined) ?? 'Bottom',
      }),
    ),
  );
}

/** Equal looks as one object: a hundred thousand cells have few. */
function shared(): (style: ExcelStyle) => ExcelStyle {
  const known = new Map<string, ExcelStyle>();
  return (style) => {
    const key = keyOf(style);
    const same = known.get(key) ?? style;
    known.set(key, same);
    return same;
  };
}

const keys = new WeakMap<ExcelStyle, string>();

/** A look as a text, made once an object. */
function keyOf(style: ExcelStyle): string {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const key = JSON.stringify(style);
  keys.set(style, key);
  return key;
}

/** Excel says white of a cell without a fill; its pattern tells that from a white one. */
function filling(colour: string, pattern: Pattern): Pick<ExcelStyle, 'fill' | 'pattern'> {
  return pattern === 'None' ? { fill: '', pattern: 'Solid' } : { fill: colour, pattern };
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
        const key = keyOf(style);
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
  return a !== null && b !== null && keyOf(a) === keyOf(b);
}

function dress(format: Excel.RangeFormat, style: ExcelStyle): void {
  if (style.fill === '') format.fill.clear();
  else {
    format.fill.color = style.fill;
    // A pattern's name is Excel's own, as it was read.
    if (style.pattern !== 'Solid') format.fill.pattern = style.pattern;
  }
  format.font.color = style.colour;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.wrapText = style.wrap;
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = style.vertical;
}
