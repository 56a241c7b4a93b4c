import { parseArea } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import type { FunctionLanguage } from '../workbook/workbook';
import { CLASSIC_FUNCTIONS } from './classic-functions';
import { parsed, references } from './formula-expression';
import { isCalled, tokens } from '../workbook/formula-tokens';
import type { Token } from '../workbook/formula-tokens';
import { FUTURE_FUNCTIONS } from './future-functions';
import { functionNamed, typedName } from './names';

/**
 * Why a call of ours does not reach us. `kept`: Excel still shows the name of the file (`_xldudf_POLICY_GAP`), since it
 * opened the workbook before it knew us, or never did. `link`: it looks for it in another file (`[1]!`, `'C:\…\x.xlam'!`;
 * https://github.com/OfficeDev/office-js/issues/2568, 3872). `unknown`: #NAME?, entered before the add-in was there, which
 * Excel does not ask again (https://github.com/OfficeDev/office-js/issues/6611), or by the name of another language.
 */
export type BrokenCall = 'kept' | 'link' | 'unknown';

/** The values of a block on a sheet, null being the formula's own. */
type Lookup = (sheet: string | null, area: Area) => readonly (readonly CellValue[])[];

/**
 * What is wrong with the calls of ours in a formula; null where nothing is, or where it may be a wrong name of the user's
 * own. A text that begins with `=POLICY.` is no formula: it may be there to be read.
 */
export function brokenCall(formula: string, value: CellValue, lookup: Lookup): BrokenCall | null {
  const pieces = tokens(formula);
  const ours = pieces.flatMap((piece, place) => (isOurs(pieces, place) ? [{ name: piece.text, place }] : []));
  if (ours.length === 0) return null;
  if (ours.some(({ place }) => isMark(pieces[place - 1], '!'))) return 'link';
  if (ours.some(({ name }) => /^_xl/i.test(name))) return 'kept';
  if (!isNameError(value)) return null;
  return pieces.every((_, place) => isKnown(pieces, place)) && !inherits(formula, lookup) ? 'unknown' : null;
}

/** The formula with each call of ours by the name that works here, and without what leads it elsewhere. */
export function repaired(formula: string, language: FunctionLanguage): string {
  const pieces = tokens(formula);
  const texts = pieces.map(({ text }) => text);
  for (const [place, piece] of pieces.entries()) {
    const id = piece.kind === 'name' && isCalled(pieces, place) ? functionNamed(piece.text) : null;
    if (!id) continue;
    texts[place] = typedName(id, language);
    const from = qualifierStart(pieces, place);
    // Excel puts @ before a function that it does not know, and so keeps a list's answer to one cell.
    const wasBroken = from < place || /^_xl/i.test(piece.text);
    const start = wasBroken && isMark(pieces[from - 1], '@') ? from - 1 : from;
    for (let at = start; at < place; at += 1) texts[at] = '';
    // Nothing grows together with what stands before it.
    if (start < place && pieces[start - 1]?.kind === 'name') texts[start] = ' ';
  }
  return texts.join('');
}

function isOurs(pieces: readonly Token[], place: number): boolean {
  const piece = pieces[place];
  return piece?.kind === 'name' && isCalled(pieces, place) && functionNamed(piece.text) !== null;
}

function isMark(piece: Token | undefined, text: string): boolean {
  return piece?.kind === 'mark' && piece.text === text;
}

function isNameError(value: CellValue | undefined): boolean {
  return value?.kind === 'error' && value.error === '#NAME?';
}

/** Where what stands before a call and its `!` begins: `[1]!`, `'C:\…\[x.xlam]'!`, `x.xla!`, `[1]Sheet1!`, `#REF!`. */
function qualifierStart(pieces: readonly Token[], place: number): number {
  if (!isMark(pieces[place - 1], '!')) return place;
  let from = place - 1;
  const before = pieces[from - 1];
  if (before && ['sheet', 'bracket', 'name'].includes(before.kind)) from -= 1;
  const first = pieces[from - 1];
  if (pieces[from]?.kind === 'name' && (first?.kind === 'bracket' || isMark(first, '#'))) from -= 1;
  return from;
}

/** Whether a piece of a formula cannot be what Excel does not know: no function and no defined name of the user's own. */
function isKnown(pieces: readonly Token[], place: number): boolean {
  const piece = pieces[place];
  if (piece?.kind !== 'name') return true;
  const { text } = piece;
  if (isCalled(pieces, place)) {
    const name = text.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
    return functionNamed(text) !== null || FUTURE_FUNCTIONS.has(name) || CLASSIC_FUNCTIONS.has(name);
  }
  const next = pieces[place + 1];
  // A sheet, or a table: Excel takes no formula with one that is not there.
  if (isMark(next, '!') || next?.kind === 'bracket') return true;
  return /^(?:\d[\d.]*|true|false|ref|n|a|\$?[a-z]{1,3}|\$?\d+)$/i.test(text) || parseArea(text) !== null;
}

/** Whether #NAME? may come from a cell that the formula reads. Ours answer in words whatever they are given. */
function inherits(formula: string, lookup: Lookup): boolean {
  const expression = parsed(formula);
  if (!expression) return true;
  if (expression.kind === 'call' && functionNamed(expression.name) !== null) return false;
  return references(expression).some(({ sheet, area }) => lookup(sheet, area).some((row) => row.some(isNameError)));
}
