import type { Pack, RosterId } from '../../policy/pack';
import { columnLetter } from '../../workbook/address';
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

/** The sheets of a workbook that list members of the policy's rosters, one a roster, the first in its order. */
export function rosterSheets(grids: readonly Grid[], pack: Pack): readonly RosterSheet[] {
  const found = new Map<RosterId, RosterSheet>();
  for (const grid of grids) {
    const roster = rosterNamed(grid.sheet, pack);
    if (roster !== null && !found.has(roster)) found.set(roster, readRoster(grid, roster));
  }
  return [...found.values()];
}

function readRoster(grid: Grid, roster: RosterId): RosterSheet {
  const view = new SheetView(grid);
  const heading = headingOf(view);
  const codes = new Set<string>();
  const codesOf = new Map<string, Set<string>>();
  const cells = new Map<string, string[]>();
  if (heading) {
    for (let row = heading.row + 1; row <= view.area.bottom; row += 1) {
      const name = heading.name === null ? '' : stripped(wordsOf(view.held(row, heading.name)));
      const code = heading.code === null ? null : codeIn(wordsOf(view.held(row, heading.code)));
      if (code !== null) codes.add(code);
      if (name === '') continue;
      const beside = codesOf.get(name) ?? new Set<string>();
      if (code !== null) beside.add(code);
      codesOf.set(name, beside);
      cells.set(name, [...(cells.get(name) ?? []), `${columnLetter(heading.name ?? 1)}${String(row)}`]);
    }
  }
  return {
    roster,
    sheet: grid.sheet,
    usable: heading !== null,
    hasCodes: heading !== null && heading.code !== null,
    codes,
    codesOf,
    cellsOf: (name) => (cells.get(name) ?? []).join('、'),
  };
}

function codeIn(text: string): string | null {
  const read = readCreditCode(text);
  return read.kind === 'blank' || read.kind === 'rounded' ? null : read.code;
}

/** The row of headings: a column of codes, a column of names, or both. */
function headingOf(view: SheetView): { row: number; name: number | null; code: number | null } | null {
  const { area } = view;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + SEARCHED - 1); row += 1) {
    let name: number | null = null;
    let code: number | null = null;
    for (let column = area.left; column <= area.right; column += 1) {
      const text = wordsOf(view.held(row, column));
      if (text === '') continue;
      const identity = identityOf(text);
      if (identity === 'creditCode') code ??= column;
      if (identity === 'name' || isWeakName(text)) name ??= column;
    }
    if (name !== null || code !== null) return { row, name, code };
  }
  return null;
}
