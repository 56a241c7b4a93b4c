import type { Pack } from '../../policy/pack';
import { readNumber } from '../../quantity/number-text';
import { unitNamed } from '../../quantity/unit';
import { identityOf, isBeside, isWeakName } from '../columns/identity';
import { senseOf } from '../columns/sense';
import type { SheetView } from '../sheet/sheet-view';
import { isBlank, isBlankText, wordsOf } from '../sheet/sheet-view';
import { isOwnWarning } from '../sheet/own-writing';
import { bare, oneLine } from '../sheet/wording';
import { isPlace } from '../place';
import { isSum } from '../rows/row-words';
import { isLine } from './above';

/** The rows of a header, and where the column of names is. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly nameColumn: number | null;
  /** First and last column with a heading. */
  readonly left: number;
  readonly right: number;
}

/** Headers have at most this many rows; more is a form. */
const DEEPEST = 4;

/** The parts of a column's heading, the upper rows first: a merged cell speaks for all that it covers, once. */
export function headingParts(view: SheetView, block: Pick<HeaderBlock, 'top' | 'bottom'>, column: number): string[] {
  const parts: string[] = [];
  let last: unknown = null;
  for (let row = block.top; row <= block.bottom; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge === last) continue;
    last = merge;
    const text = wordsOf(view.held(row, column));
    const found = isBlankText(text) ? inherited(view, block, row, column) : text;
    if (found !== '' && !isOwnWarning(found)) parts.push(oneLine(found));
  }
  return parts;
}

/**
 * Without merged areas (a text file, 跨列居中) a group's heading stands over its first column alone: it holds for the
 * blanks to its right, as far as both have a heading of their own below.
 */
function inherited(view: SheetView, block: Pick<HeaderBlock, 'top' | 'bottom'>, row: number, column: number): string {
  if (row === block.bottom || !headedBelow(view, block, row, column)) return '';
  for (let left = column - 1; left >= view.area.left; left -= 1) {
    const merge = view.mergeAt(row, left);
    if (merge) return '';
    const text = wordsOf(view.own(row, left));
    if (!isBlankText(text)) return headedBelow(view, block, row, left) ? text : '';
    if (!headedBelow(view, block, row, left)) return '';
  }
  return '';
}

function headedBelow(view: SheetView, block: Pick<HeaderBlock, 'bottom'>, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.bottom; below += 1) {
    if (!isBlankText(wordsOf(view.own(below, column)))) return true;
  }
  return false;
}

/** Whether a text is a heading that lists know, by itself. */
export function isKnownHeading(text: string, pack: Pack): boolean {
  const plain = bare(text);
  if (plain.length > 40 || isLine(text)) return false;
  if (identityOf(text) !== null || isBeside(text) || isWeakName(text)) return true;
  switch (senseOf([text], pack).kind) {
    case 'fact':
    case 'no-fact':
    case 'other-figure':
    case 'ours':
    case 'identity':
    case 'roster':
      return !isFigureText(text);
    case 'unknown':
      return false;
  }
}

function isFigureText(text: string): boolean {
  const read = readNumber(text);
  return read.kind === 'number' || read.kind === 'placeholder';
}

/** The header that a heading of names in `row` and `column` belongs to; null where it is no header after all. */
export function headerAt(view: SheetView, row: number, column: number, floor: number, pack: Pack): HeaderBlock | null {
  const merge = view.mergeAt(row, column);
  // A title over the whole list may hold such a word; a heading of names is one column wide, or little more.
  if (merge && merge.right - merge.left > 2) return null;
  let bottom = Math.min(merge ? merge.bottom : row, view.area.bottom);
  let top = row;
  while (bottom - top + 1 < DEEPEST && bottom < view.area.bottom && isLowerRow(view, bottom + 1, top, column, pack))
    bottom += 1;
  while (bottom - top + 1 < DEEPEST && top - 1 >= floor && isUpperRow(view, top - 1, bottom, column, pack)) top -= 1;
  const block = { top, bottom };
  const parts = headingParts(view, block, column);
  const joined = parts.join('');
  const lowest = parts[parts.length - 1] ?? '';
  const strong = identityOf(joined) === 'name' || identityOf(lowest) === 'name';
  const weak = !strong && (isWeakName(joined) || isWeakName(lowest));
  if (!strong && !weak) return null;
  const extent = extentOf(view, block);
  const known = knownColumns(view, block, extent, pack);
  if (weak && known < 2) return null;
  if (isForm(view, block, column, pack) || listsPlaces(view, block, column)) return null;
  return { ...block, ...extent, nameColumn: column };
}

/** First and last column with a heading. */
export function extentOf(view: SheetView, block: Pick<HeaderBlock, 'top' | 'bottom'>): { left: number; right: number } {
  let left = view.area.right;
  let right = view.area.left;
  for (let column = view.area.left; column <= view.area.right; column += 1) {
    if (headingParts(view, block, column).length === 0) continue;
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { left: Math.min(left, right), right };
}

/** How many columns have a heading that lists know. */
export function knownColumns(
  view: SheetView,
  block: Pick<HeaderBlock, 'top' | 'bottom'>,
  extent: { left: number; right: number },
  pack: Pack,
): number {
  let known = 0;
  for (let column = extent.left; column <= extent.right; column += 1) {
    const parts = headingParts(view, block, column);
    if (
      parts.length > 0 &&
      (isKnownHeading(parts[parts.length - 1] ?? '', pack) || isKnownHeading(parts.join(''), pack))
    )
      known += 1;
  }
  return known;
}

/** A form down the page has headings under the heading of names (企业名称, below it 信用代码, below it 产值). */
function isForm(view: SheetView, block: Pick<HeaderBlock, 'bottom'>, column: number, pack: Pack): boolean {
  const below = block.bottom + 1;
  if (below > view.area.bottom) return false;
  const text = wordsOf(view.own(below, column));
  if (isBlankText(text)) return false;
  const key = identityOf(text);
  return (key !== null && key !== 'name') || senseNames(text, pack);
}

/** How many rows tell whether a column of names holds places. */
const LOOKED_AT = 60;

/** Under 名称 or 单位 a summary has its cities and counties: a list of places, not of enterprises. */
function listsPlaces(view: SheetView, block: Pick<HeaderBlock, 'bottom'>, column: number): boolean {
  let places = 0;
  let others = 0;
  for (let row = block.bottom + 1; row <= Math.min(block.bottom + LOOKED_AT, view.area.bottom); row += 1) {
    const text = bare(wordsOf(view.own(row, column)));
    if (text === '' || isSum(text) || view.filled(row).length < 2) continue;
    if (text.length <= 14 && isPlace(text)) places += 1;
    else others += 1;
  }
  return places >= 2 && others === 0;
}

function senseNames(text: string, pack: Pack): boolean {
  const sense = senseOf([text], pack);
  return sense.kind === 'fact' && sense.metric !== null;
}

/** Whether a row under the headings so far is one more row of them: 本年, 上年同期, 万元. */
function isLowerRow(view: SheetView, row: number, top: number, nameColumn: number, pack: Pack): boolean {
  const filled = view.filled(row);
  if (filled.length === 0) return false;
  const name = view.own(row, nameColumn);
  if (!isBlank(name)) {
    // 企业 over 名称: together the heading of names. A name of an enterprise says no such thing.
    const upper = wordsOf(view.held(row - 1, nameColumn));
    const lower = wordsOf(name);
    if (identityOf(lower) === 'name') return false;
    if (
      bare(lower).length > 6 ||
      !(identityOf(upper + lower) !== null || /^(?:企业|单位)(?:单位)?数$/u.test(bare(upper + lower)))
    )
      return false;
  }
  let known = 0;
  for (const column of filled) {
    const value = view.own(row, column);
    if (value.kind !== 'text' && !isYear(value)) return false;
    const text = wordsOf(value);
    const plain = bare(text);
    const unit = isUnitCell(plain);
    if (plain.length > 24 || isFigureText(text) || (!unit && isLine(text))) return false;
    if (isBlankText(wordsOf(view.held(row - 1, column))) && !isGrouped(view, row - 1, top, column)) return false;
    if (column === nameColumn) known += 1;
    else if (unit || isKnownHeading(text, pack) || identityOf(wordsOf(view.held(row - 1, column)) + text)) known += 1;
  }
  // A section heading alone in its row is none of the header.
  return known > 0 && known * 2 >= filled.length;
}

/** A cell of a row of units under the headings: 千元, （千元）, 单位：千元. */
function isUnitCell(plain: string): boolean {
  return unitNamed(plain.replace(/^\(|\)$/g, '').replace(/^(?:计量|金额)?单位:/u, '')) !== null;
}

function isYear(value: ReturnType<SheetView['own']>): boolean {
  return value.kind === 'number' && Number.isInteger(value.number) && value.number >= 2000 && value.number < 2100;
}

/** Whether a blank above belongs to a group whose heading stands further left. */
function isGrouped(view: SheetView, row: number, top: number, column: number): boolean {
  for (let upper = row; upper >= top; upper -= 1) {
    for (let left = column - 1; left >= view.area.left; left -= 1) {
      if (!isBlankText(wordsOf(view.held(upper, left)))) return true;
    }
  }
  return false;
}

const TITLE = /(?:表|名单|明细|情况|汇总|统计|公示|通知)(?:\([^()]*\))?$/u;

/** A single text over a header is a group's heading only where it names a figure or period over several of its columns. */
function isLoneGroup(
  view: SheetView,
  row: number,
  bottom: number,
  column: number,
  nameColumn: number,
  text: string,
  pack: Pack,
): boolean {
  if (column <= nameColumn || TITLE.test(bare(text)) || senseOf([text], pack).kind !== 'fact') return false;
  const below = [column, column + 1].map((at) => wordsOf(view.held(row + 1, at)) + wordsOf(view.held(bottom, at)));
  return below.every((heading) => !isBlankText(heading));
}

/** Whether a row over the headings so far is one of them: 二季度 over 产值 and 上年同期, no title, no unit line. */
function isUpperRow(view: SheetView, row: number, bottom: number, nameColumn: number, pack: Pack): boolean {
  const filled = view.filled(row);
  if (filled.length === 0) return false;
  let groups = 0;
  for (const column of filled) {
    const value = view.own(row, column);
    const text = wordsOf(value);
    if (isOwnWarning(text)) continue;
    if ((value.kind !== 'text' && !isYear(value)) || isLine(text) || bare(text).length > 30) return false;
    const merge = view.mergeAt(row, column);
    const right = merge ? merge.right : column;
    const coversName = column <= nameColumn && right >= nameColumn;
    if (merge && merge.right > merge.left) {
      // A title is merged over the list's whole width.
      if (coversName && (filled.length === 1 || right - column > 3)) return false;
      groups += 1;
    } else if (coversName) {
      // 企业 over 名称.
      if (filled.length === 1 || identityOf(text + wordsOf(view.own(row + 1, nameColumn))) !== 'name') return false;
      groups += 1;
    } else if (isBlankText(wordsOf(view.held(bottom, column))) && isBlankText(wordsOf(view.held(row + 1, column)))) {
      return false;
    } else if (filled.length === 1 && !isLoneGroup(view, row, bottom, column, nameColumn, text, pack)) {
      return false;
    } else if (isKnownHeading(text, pack)) {
      groups += 1;
    }
  }
  return groups > 0;
}
