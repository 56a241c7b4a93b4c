import type { HeaderBlock } from '../header/block';
import { headingParts } from '../header/block';
import { isLine } from '../header/above';
import type { MappedColumn } from '../columns/mapped-column';
import { isOwnWarning } from '../sheet/own-writing';
import type { SheetView } from '../sheet/sheet-view';
import { isBlank, isBlankText, wordsOf } from '../sheet/sheet-view';
import { bare } from '../sheet/wording';
import {
  isColumnLabel,
  isContinuation,
  isEnterpriseName,
  isFooter,
  isSectionHeading,
  isSectionNumber,
  isSectionSum,
  isSum,
  labelsRun,
} from './row-words';

/** The rows of a list's enterprises, in the sheet's order, and where the list ends. */
export interface ListRows {
  readonly rows: readonly number[];
  /** Headers further down that are lists of their own. */
  readonly further: readonly HeaderBlock[];
}

/** What is known of a list when its rows are told apart. */
export interface RowLayout {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  readonly nameColumn: number | null;
  readonly codeColumn: number | null;
  /** Columns of figures, bases and rates. */
  readonly figureColumns: readonly number[];
  /** Columns with a meaning. */
  readonly mappedColumns: ReadonlySet<number>;
}

export function layoutOf(view: SheetView, block: HeaderBlock, columns: readonly MappedColumn[]): RowLayout {
  const columnOf = (key: string): number | null => columns.find((column) => column.key === key)?.column ?? null;
  return {
    view,
    block,
    nameColumn: columnOf('name'),
    codeColumn: columnOf('creditCode'),
    figureColumns: columns.filter(({ fact }) => fact !== null).map(({ column }) => column),
    mappedColumns: new Set(columns.map(({ column }) => column)),
  };
}

/** First characters of lines that end a list: such a row is looked at closely, whatever its name. */
const CLOSE_LOOK = new Set('注备说附填审制复经单统部财分负主联报签盖公数资编（(*※※其#'.split(''));

/** The rows that are enterprises, from the header to the next list, a footer or the sheet's end. */
export function listRows(layout: RowLayout, below: readonly HeaderBlock[]): ListRows {
  const { view, block } = layout;
  const rows: number[] = [];
  const headers = below.map((header) => ({ header, preamble: preambleOf(view, header, block.bottom) }));
  const other = headers.findIndex(({ header, preamble }) => !isRepeated(layout, header, preamble));
  const repeated = other < 0 ? headers : headers.slice(0, other);
  const end = other < 0 ? view.area.bottom : (headers[other]?.preamble.top ?? view.area.bottom + 1) - 1;

  let next = 0;
  let ended = false;
  for (let row = block.bottom + 1; row <= end; row += 1) {
    const again = repeated[next];
    if (again && row >= again.preamble.top) {
      row = again.header.bottom;
      next += 1;
      ended = false;
      continue;
    }
    if (ended) continue;
    if (isPlainly(layout, row)) {
      rows.push(row);
      continue;
    }
    switch (kindOf(layout, row)) {
      case 'enterprise':
        rows.push(row);
        break;
      case 'footer':
        ended = true;
        break;
      case 'none':
        break;
    }
  }
  return { rows, further: other < 0 ? [] : headers.slice(other).map(({ header }) => header) };
}

/** Most rows: a text that ends as names of enterprises do, nothing merged across, and no footer. */
function isPlainly({ view, block, nameColumn }: RowLayout, row: number): boolean {
  if (nameColumn === null || view.hasWideMerge(row)) return false;
  const name = view.grid.value(row, nameColumn);
  if (name.kind !== 'text') return false;
  const { text } = name;
  const last = text.charAt(text.length - 1);
  if ((last !== '司' && last !== '厂') || CLOSE_LOOK.has(text.charAt(0))) return false;
  if (view.hasMerges(nameColumn) && isBlank(view.own(row, nameColumn))) return false;
  if (block.left === nameColumn) return true;
  const first = view.grid.value(row, block.left);
  return first.kind !== 'text' || !CLOSE_LOOK.has(first.text.charAt(0));
}

type RowKind = 'enterprise' | 'footer' | 'none';

function kindOf(layout: RowLayout, row: number): RowKind {
  const { view, block, nameColumn, codeColumn, figureColumns, mappedColumns } = layout;
  const filled = view.filled(row).filter((column) => column >= block.left && column <= block.right);
  const [first] = filled;
  if (first === undefined) return 'none';
  const firstText = wordsOf(view.own(row, first));
  const figures = filled.some((column) => figureColumns.includes(column));
  if (isFooter(firstText)) return 'footer';
  if (isContinuation(firstText) || (!figures && isLine(firstText))) return 'none';
  const texts = filled.map((column) => wordsOf(view.own(row, column)));
  if (filled.length > 1 && texts.every(isColumnLabel) && labelsRun(texts)) return 'none';

  const ownName = nameColumn === null ? '' : wordsOf(view.own(row, nameColumn));
  const heldName = nameColumn === null ? '' : wordsOf(view.held(row, nameColumn));
  if (isHeading(layout, row, filled, texts)) return 'none';
  if (isSumRow(layout, row, filled, heldName)) return 'none';
  if (!isBlankText(ownName)) {
    return figures && isSectionSum(ownName) ? 'none' : 'enterprise';
  }
  // What is merged downwards holds for each of its rows; a row without a cell of its own is the same enterprise still.
  if (!isBlankText(heldName)) return filled.some((column) => mappedColumns.has(column)) ? 'enterprise' : 'none';
  if (figures) return filled.every((column) => isLine(wordsOf(view.own(row, column)))) ? 'none' : 'enterprise';
  return codeColumn !== null && filled.includes(codeColumn) ? 'enterprise' : 'none';
}

/** A section's heading: merged across, or alone in its row with a number or a place. */
function isHeading(
  { view, block, nameColumn }: RowLayout,
  row: number,
  filled: readonly number[],
  texts: readonly string[],
): boolean {
  const [first, second] = filled;
  const [text = '', behind = ''] = texts;
  if (first === undefined || view.own(row, first).kind !== 'text') {
    return (
      filled.length === 2 &&
      second !== undefined &&
      second === nameColumn &&
      isSectionNumber(text) &&
      isSectionHeading(behind)
    );
  }
  if (filled.length === 1) {
    const merge = view.mergeAt(row, first);
    if (merge && merge.right > merge.left && !isHeadedAlike(view, block, merge.left, merge.right)) return true;
    return isSectionHeading(text);
  }
  return filled.length === 2 && second === nameColumn && isSectionNumber(text) && isSectionHeading(behind);
}

/** Names in a column that is merged with its neighbour all the way down are no headings. */
function isHeadedAlike(view: SheetView, block: HeaderBlock, left: number, right: number): boolean {
  const above = view.mergeAt(block.bottom, left);
  return above !== null && above.left === left && above.right === right;
}

function isSumRow(
  { view, nameColumn, figureColumns }: RowLayout,
  row: number,
  filled: readonly number[],
  name: string,
): boolean {
  if (!isBlankText(name) && isSum(name)) return true;
  if (!isBlankText(name) && isEnterpriseName(name)) return false;
  return filled.some((column) => {
    if (column === nameColumn || figureColumns.includes(column)) return false;
    if (!isBlankText(name) && nameColumn !== null && column > nameColumn) return false;
    const value = view.own(row, column);
    return value.kind === 'text' && isSum(value.text);
  });
}

/** Words of a list's title. */
const LIST_WORDS = /表|名单|明细|情况|汇总|统计/u;

interface Preamble {
  readonly top: number;
  readonly title: string | null;
  readonly continued: boolean;
}

/** What stands above a further header and belongs to it: its title right above, lines (单位：, 续表), blanks between. */
function preambleOf(view: SheetView, header: HeaderBlock, floor: number): Preamble {
  let top = header.top;
  let title: string | null = null;
  let continued = false;
  for (let row = header.top - 1; row > floor; row -= 1) {
    // The warning that stands with our results is no part of what the list says.
    const filled = view.filled(row).filter((column) => !isOwnWarning(wordsOf(view.own(row, column))));
    const [first] = filled;
    if (first === undefined) {
      if (title !== null) break;
      continue;
    }
    const text = wordsOf(view.own(row, first));
    if (isContinuation(text)) {
      continued = true;
      top = row;
      continue;
    }
    if (filled.every((column) => isLine(wordsOf(view.own(row, column))))) {
      top = row;
      continue;
    }
    // A section's heading above a repeated header is no title: the list goes on.
    if (filled.length === 1 && isSectionHeading(text) && !LIST_WORDS.test(text)) {
      top = row;
      continue;
    }
    if (title !== null || filled.some((column) => view.own(row, column).kind !== 'text')) break;
    const alone = filled.length === 1 || filled.slice(1).every((column) => isLine(wordsOf(view.own(row, column))));
    const near = row === top - 1;
    if (!alone || isFooter(text) || isSum(text) || !(near || LIST_WORDS.test(text))) break;
    title = text;
    continued ||= /续/u.test(text);
    top = row;
  }
  return { top, title, continued };
}

/** Whether a further header is this list's own again (a new page, 续表), and not another list's. */
function isRepeated({ view, block }: RowLayout, header: HeaderBlock, preamble: Preamble): boolean {
  for (let column = Math.min(block.left, header.left); column <= Math.max(block.right, header.right); column += 1) {
    const here = bare(headingParts(view, block, column).join(''));
    const there = bare(headingParts(view, header, column).join(''));
    if (here !== there && !isOurs(here)) return false;
  }
  if (preamble.continued || preamble.title === null) return true;
  const above = titleAbove(view, block);
  return above !== '' && bare(preamble.title) === above;
}

function isOurs(heading: string): boolean {
  return /核验(?:结论|说明)$|^达标差额|^奖补金额\(万元\)$/u.test(heading);
}

function titleAbove(view: SheetView, block: HeaderBlock): string {
  for (let row = block.top - 1; row >= view.area.top; row -= 1) {
    const [first] = view.filled(row);
    const text = first === undefined ? '' : wordsOf(view.own(row, first));
    if (text !== '' && !isLine(text)) return bare(text);
  }
  return '';
}
