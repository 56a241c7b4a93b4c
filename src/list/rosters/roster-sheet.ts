import type { Pack } from '../../policy/pack';
import type { RosterId } from '../../policy/terms';
import { columnLetter } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { identityOf, isWeakName } from '../columns/identity';
import { readCreditCode } from '../credit-code';
import { SheetView, wordsOf } from '../sheet/sheet-view';
import { bare, stripped } from '../sheet/wording';

/** A sheet of the workbook that lists the members of a roster. */
export interface RosterSheet {
  readonly roster: RosterId;
  readonly sheet: string;
  /** False: it has neither a column of codes nor one of names. */
  readonly usable: boolean;
  readonly hasCodes: boolean;
  readonly hasNames: boolean;
  /** Cells of members that cannot be told: a code alone that is none, or lost its digits as a number (`B2、B7`). */
  readonly unread: string;
  readonly codes: ReadonlySet<string>;
  /** By name, as names are compared: the codes that stand beside it; none where it is listed by name alone. */
  readonly codesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where a name stands: `B2、B7`. */
  readonly cellsOf: (name: string) => string;
}

/** How many rows from the top may hold the heading. */
const SEARCHED = 10;

/** The roster that a sheet is named as; null where it is none. */
export function rosterNamed(sheet: string, { rosters }: Pack): RosterId | null {
  const plain = bare(sheet);
  return rosters.find(({ sheets }) => sheets.some((name) => bare(name) === plain))?.id ?? null;
}

/** The sheets of a workbook that list members of the policy's rosters, in its order; a roster may stand on several. */
export function rosterSheets(grids: readonly Grid[], pack: Pack): readonly RosterSheet[] {
  return grids.flatMap((grid) => {
    const roster = rosterNamed(grid.sheet, pack);
    return roster === null ? [] : [readRoster(grid, roster)];
  });
}

function readRoster(grid: Grid, roster: RosterId): RosterSheet {
  const view = new SheetView(grid);
  const heading = headingOf(view);
  const codes = new Set<string>();
  const codesOf = new Map<string, Set<string>>();
  const cells = new Map<string, string[]>();
  const unread: string[] = [];
  for (const block of heading?.blocks ?? []) {
    for (let row = (heading?.row ?? 0) + 1; row <= view.area.bottom; row += 1) {
      const name = block.name === null ? '' : stripped(wordsOf(view.held(row, block.name)));
      const code = block.code === null ? null : codeIn(view.held(row, block.code));
      if (code?.certain) codes.add(code.text);
      if (name === '' && code && !code.certain) unread.push(`${columnLetter(block.code ?? 1)}${String(row)}`);
      if (name === '') continue;
      const beside = codesOf.get(name) ?? new Set<string>();
      if (code?.certain) beside.add(code.text);
      codesOf.set(name, beside);
      cells.set(name, [...(cells.get(name) ?? []), `${columnLetter(block.name ?? 1)}${String(row)}`]);
    }
  }
  return {
    roster,
    sheet: grid.sheet,
    usable: heading !== null,
    hasCodes: heading?.blocks.some(({ code }) => code !== null) === true,
    hasNames: heading?.blocks.some(({ name }) => name !== null) === true,
    unread: unread.join('、'),
    codes,
    codesOf,
    cellsOf: (name) => (cells.get(name) ?? []).join('、'),
  };
}

/** The code of a cell; one that is not sure to be the member's own tells nothing, and is no blank either. */
function codeIn(value: CellValue): { readonly text: string; readonly certain: boolean } | null {
  if (value.kind === 'number') return { text: '', certain: false };
  const read = readCreditCode(wordsOf(value));
  if (read.kind === 'blank') return null;
  if (read.kind === 'rounded') return { text: '', certain: false };
  // 合计, 以下空白: a remark, and no code.
  if (!/\d/.test(read.code)) return null;
  return { text: read.code, certain: /^[0-9A-Z]{8,}$/.test(read.code) };
}

/** A column of names, one of codes, or both beside each other. */
interface Block {
  readonly name: number | null;
  readonly code: number | null;
}

interface Heading {
  readonly row: number;
  /** Several where the members stand in columns side by side. */
  readonly blocks: readonly Block[];
}

/** The row of headings. A title above it may read like one (重点企业名单): a row that says 企业名称 or a code goes first. */
function headingOf(view: SheetView): Heading | null {
  const { area } = view;
  let weak: Heading | null = null;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + SEARCHED - 1); row += 1) {
    const names: number[] = [];
    const codes: number[] = [];
    let weakName: number | null = null;
    for (let column = area.left; column <= area.right; column += 1) {
      const merge = view.mergeAt(row, column);
      const text = wordsOf(view.held(row, column));
      // The heading of a merged cell is its first column's.
      if (text === '' || (merge !== null && merge.left !== column)) continue;
      const identity = identityOf(text);
      if (identity === 'creditCode') codes.push(column);
      if (identity === 'name') names.push(column);
      else if (isWeakName(text)) weakName ??= column;
    }
    if (names.length > 0 || codes.length > 0) {
      const [first] = names;
      return {
        row,
        blocks: first === undefined && weakName !== null ? blocksOf([weakName], codes) : blocksOf(names, codes),
      };
    }
    if (weakName !== null) weak ??= { row, blocks: [{ name: weakName, code: null }] };
  }
  return weak;
}

/** Each name's code: the one between it and the next name, or before it where codes stand first. */
function blocksOf(names: readonly number[], codes: readonly number[]): readonly Block[] {
  if (names.length === 0) return codes.map((code) => ({ name: null, code }));
  const codesFirst = (codes[0] ?? Infinity) < (names[0] ?? 0);
  return names.map((name, index) => {
    const [from, to] = codesFirst ? [names[index - 1] ?? 0, name] : [name, names[index + 1] ?? Infinity];
    return { name, code: codes.find((code) => code > from && code < to) ?? null };
  });
}
