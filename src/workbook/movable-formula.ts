import { isCalled, tokens } from './formula-tokens';
import type { Token } from './formula-tokens';
import { columnLetter, columnNumber, SHEET_LIMIT } from './address';

/** A reference inside a formula, relative where no `$` stands before it. */
export interface MovableReference {
  /** Null in a reference to whole rows. */
  readonly column: { readonly at: number; readonly fixed: boolean } | null;
  /** Null in a reference to whole columns. */
  readonly row: { readonly at: number; readonly fixed: boolean } | null;
}

/** A formula cut so that it can be moved quickly: words as they are, references as numbers. */
export type MovableFormula = readonly (string | MovableReference)[];

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

function columnOf(letters: string, fixed: boolean): MovableReference['column'] {
  const at = columnNumber(letters);
  return at === null ? null : { at, fixed };
}

/** What a piece of a formula refers to: a cell's reference; or one side of `A:C` or `1:3`, where the other side is of the same kind. */
export function referenceAt(pieces: readonly Token[], place: number): MovableReference | null {
  const text = pieces[place]?.text ?? '';
  if (isCalled(pieces, place) || pieces[place + 1]?.text === '!' || pieces[place + 1]?.kind === 'bracket') return null;
  const cell = CELL.exec(text);
  if (cell) {
    const column = columnOf(cell[2] ?? '', cell[1] === '$');
    const row = Number(cell[4]);
    return column && row <= SHEET_LIMIT.rows ? { column, row: { at: row, fixed: cell[3] === '$' } } : null;
  }
  for (const [pattern, isRow] of [
    [COLUMN, false],
    [ROW, true],
  ] as const) {
    const match = pattern.exec(text);
    if (!match || !besideColon(pieces, place, pattern)) continue;
    const fixed = match[1] === '$';
    if (isRow) return { column: null, row: { at: Number(match[2]), fixed } };
    const column = columnOf(match[2] ?? '', fixed);
    return column ? { column, row: null } : null;
  }
  return null;
}

function besideColon(pieces: readonly Token[], place: number, pattern: RegExp): boolean {
  const is = (step: 1 | -1): boolean =>
    pieces[place + step]?.text === ':' && pattern.test(pieces[place + 2 * step]?.text ?? '');
  return is(1) || is(-1);
}

/** Cuts a formula (without its `=`) for moving. */
export function movable(formula: string): MovableFormula {
  const pieces = tokens(formula);
  const cut: (string | MovableReference)[] = [];
  let words = '';
  pieces.forEach((piece, place) => {
    const found = piece.kind === 'name' ? referenceAt(pieces, place) : null;
    if (!found) {
      words += piece.text;
      return;
    }
    if (words !== '') cut.push(words);
    words = '';
    cut.push(found);
  });
  if (words !== '') cut.push(words);
  return cut;
}

/** Excel goes round at the edge of the sheet. */
function moved(side: { readonly at: number; readonly fixed: boolean }, by: number, limit: number): number {
  return side.fixed ? side.at : ((((side.at + by - 1) % limit) + limit) % limit) + 1;
}

/** The formula as it reads `down` rows and `right` columns from where it was written. */
export function movedFormula(formula: MovableFormula, down: number, right: number): string {
  const words: string[] = [];
  for (const piece of formula) {
    if (typeof piece === 'string') {
      words.push(piece);
      continue;
    }
    const { column, row } = piece;
    if (column) words.push(column.fixed ? '$' : '', columnLetter(moved(column, right, SHEET_LIMIT.columns)));
    if (row) words.push(row.fixed ? '$' : '', String(moved(row, down, SHEET_LIMIT.rows)));
  }
  return words.join('');
}
