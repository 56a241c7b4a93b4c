import { headedWidths } from '../../workbook/heading-widths';
import type { CellContent } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import { areaOf } from '../../workbook/change';
import { textBytes } from './chunks';
import type { Requests } from './requests';
import { readStyles, styleOf } from './styles';
import type { ExcelStyle } from './styles';
import { columnPoints, readWidths } from './widths';
import type { Width } from './widths';

export type CellsChange = Extract<Change, { kind: 'cells' }>;

/** How wide a column becomes, and how wide it was. */
export interface Widening {
  readonly column: number;
  readonly before: Width;
  readonly after: Width;
}

/** A change of cells with all that Excel needs to make it and to take it back. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** With the looks that stand there now, where cells are given a look. */
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
  /** Whether cells are given a look. */
  readonly dressed: boolean;
  readonly widenings: readonly Widening[];
}

/** Where a change of cells is made. */
export interface Ground {
  /** Null: the sheet is still to be added. */
  readonly sheet: Excel.Worksheet | null;
  readonly dressable: boolean;
  /** The sheet goes once its cells are empty: their looks go with it. */
  readonly going: boolean;
}

/** Reads the looks and widths that a change is about to replace. */
export async function blockOf(
  requests: Requests,
  { sheet, dressable, going }: Ground,
  change: CellsChange,
): Promise<Block> {
  const { top, left, before, after } = change;
  const dressed = dressable && (going || after.some((cells) => cells.some((content) => styleOf(content) !== null)));
  const block = { sheet: change.sheet, top, left, before, after, dressed, widenings: [] };
  if (!dressed || !sheet) return block;
  const styleAt = await readStyles(requests, sheet, areaOf(change));
  const widenings = await wideningsOf(requests, sheet, change);
  return {
    ...block,
    widenings,
    before: before.map((cells, down) =>
      cells.map((content, across) => {
        const style = styleAt(top + down, left + across);
        const width = down === 0 ? widenings.find(({ column }) => column === left + across)?.before : undefined;
        return { ...content, style: style && width !== undefined ? { ...style, width } : style };
      }),
    ),
  };
}

/** Columns that a heading of ours begins get a width, unless they have one; those of an inverse get theirs back. */
async function wideningsOf(
  requests: Requests,
  sheet: Excel.Worksheet,
  change: CellsChange,
): Promise<readonly Widening[]> {
  const wanted = new Map<number, { readonly width: Width; readonly own: boolean }>();
  for (const [column, characters] of headedWidths([change])) {
    wanted.set(column, { width: columnPoints(characters), own: false });
  }
  change.after[0]?.forEach((content, across) => {
    const width = styleOf(content)?.width;
    if (width !== undefined) wanted.set(change.left + across, { width, own: true });
  });
  if (wanted.size === 0) return [];
  const widths = await readWidths(requests, sheet, [...wanted.keys()]);
  return [...wanted].flatMap(([column, { width, own }]) => {
    const before = widths.get(column) ?? 'standard';
    return own || before === 'standard' ? [{ column, before, after: width }] : [];
  });
}

/** The change that a block is, as the caller gets it back: its inverse puts the looks back too. */
export function changeOf({ sheet, top, left, before, after }: Block): CellsChange {
  return { kind: 'cells', sheet, top, left, before, after };
}

/** Bytes of a cell as they travel: its look and its content, in the answer twice as value and as formula. */
export function bytesAt({ before, after, dressed }: Block, row: number, column: number): number {
  return (
    2 * contentBytes(before[row]?.[column]) + contentBytes(after[row]?.[column]) + (dressed ? LOOK_BYTES : SMALL_BYTES)
  );
}

/** A number format and an address. */
const LOOK_BYTES = 40;
const SMALL_BYTES = 10;

function contentBytes(content: CellContent | undefined): number {
  if (!content) return 0;
  const { value, formula } = content;
  if (formula !== undefined) return textBytes(formula);
  return value.kind === 'text' ? textBytes(value.text) : 10;
}

export function stylesOf(rows: readonly (readonly CellContent[])[]): (ExcelStyle | null)[][] {
  return rows.map((cells) => cells.map(styleOf));
}
