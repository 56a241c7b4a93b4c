import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Grid } from '../workbook/grid';
import { extentOf, knownColumns } from './header/block';
import type { HeaderBlock } from './header/block';
import { findHeaders } from './header/find';
import { noListWords, whyNoList } from './no-list';
import type { ListChoices, NoList } from './reading';
import { headingParts } from './header/block';
import { identityOf, isWeakName } from './columns/identity';
import { rosterNamed } from './rosters/roster-sheet';
import { isOwnSheet } from './sheet/own-writing';
import { SheetView } from './sheet/sheet-view';

/** A sheet with the headers of its lists, from the top. */
export interface SheetLists {
  readonly view: SheetView;
  readonly headers: readonly HeaderBlock[];
}

export interface FoundList {
  readonly kind: 'found';
  readonly view: SheetView;
  readonly block: HeaderBlock;
  /** Headers below it on its sheet. */
  readonly below: readonly HeaderBlock[];
  /** Visible sheets in workbook order with their headers; of its own sheet it, those above it (where the user says which one counts) and one beside it. */
  readonly others: readonly SheetLists[];
}

/** Which sheet, and which header on it: the first visible sheet in workbook order that holds a list, and its first list. */
export function findList(grids: readonly Grid[], pack: Pack, choices: ListChoices): FoundList | NoList {
  const { sheet } = choices;
  if (sheet !== undefined) {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid) return noList(noListWords.message('list.no-sheet', { sheet }));
    if (isOwnSheet(sheet)) return noList(noListWords.message('list.own-sheet', { sheet }));
    return onSheet(new SheetView(grid, choices.area), grids, pack, choices);
  }
  const visible = grids.filter((grid) => grid.visible && isListed(grid, pack));
  for (const grid of visible) {
    const found = onSheet(new SheetView(grid, choices.area), grids, pack, choices);
    if (found.kind === 'found') return found;
  }
  const [first] = visible.filter(({ rows }) => rows > 0);
  const shown = first ?? visible[0];
  if (!shown) return noList(noListWords.message('list.no-sheets'));
  return noList(whyNoList(new SheetView(shown, choices.area), pack));
}

/** Sheets of ours hold no list; those that list the members of a roster are asked of it, and are no list of applicants. */
function isListed({ sheet }: Grid, pack: Pack): boolean {
  return !isOwnSheet(sheet) && rosterNamed(sheet, pack) === null;
}

function noList(why: Message): NoList {
  return { kind: 'no-list', why };
}

function onSheet(view: SheetView, grids: readonly Grid[], pack: Pack, choices: ListChoices): FoundList | NoList {
  const headers = findHeaders(view, pack);
  const whole = choices.header || namesChosen(choices) ? chosenHeader(view, headers, choices) : (headers[0] ?? null);
  const beside = whole && listBeside(view, whole, pack);
  const block = beside ? { ...whole, right: beside.left - 1 } : whole;
  if (!block) {
    const rows = choices.header ? `${choices.header.top}—${choices.header.bottom}` : null;
    return noList(
      rows === null ? whyNoList(view, pack) : noListWords.message('list.no-name-column', { sheet: view.sheet, rows }),
    );
  }
  const others: SheetLists[] = [];
  for (const grid of grids) {
    if (!grid.visible || (grid !== view.grid && !isListed(grid, pack))) continue;
    if (grid === view.grid) {
      others.push({ view, headers: [...headers.filter(({ bottom }) => bottom < block.top), block] });
      if (beside) {
        const right = new SheetView(view.grid, { ...view.area, left: beside.left });
        others.push({ view: right, headers: [beside] });
      }
      continue;
    }
    const other = new SheetView(grid);
    others.push({ view: other, headers: findHeaders(other, pack) });
  }
  return { kind: 'found', view, block, below: headers.filter(({ top }) => top > block.bottom), others };
}

/**
 * A list under the same heading rows, right of the first: the heading of names again, over other names. What stands there
 * is of its own enterprises, and must neither pass for the first list's nor go unnamed.
 */
function listBeside(view: SheetView, block: HeaderBlock, pack: Pack): HeaderBlock | null {
  const { nameColumn } = block;
  if (nameColumn === null) return null;
  const words = headingParts(view, block, nameColumn).at(-1);
  for (let column = nameColumn + 1; column <= block.right; column += 1) {
    if (headingParts(view, block, column).at(-1) !== words || !holdsOtherNames(view, block, nameColumn, column))
      continue;
    const right = { ...block, left: column, nameColumn: column };
    if (knownColumns(view, right, right, pack) >= 2) return right;
  }
  return null;
}

/** Whether a column names others than the first does, row by row: the same names again are a help to the eye. */
function holdsOtherNames(view: SheetView, { bottom }: HeaderBlock, first: number, column: number): boolean {
  for (let row = bottom + 1; row <= view.area.bottom; row += 1) {
    const [name, other] = [first, column].map((each) => {
      const value = view.own(row, each);
      return value.kind === 'text' ? value.text.trim() : '';
    });
    if (name && other && name !== other) return true;
  }
  return false;
}

function namesChosen({ columns }: ListChoices): boolean {
  return [...(columns?.values() ?? [])].some(({ key }) => key === 'name');
}

/** The header that the user points out; its column of names is found, or chosen too. */
function chosenHeader(
  view: SheetView,
  headers: readonly HeaderBlock[],
  { header, columns }: ListChoices,
): HeaderBlock | null {
  const nameChosen = [...(columns ?? [])].find(([, { key }]) => key === 'name')?.[0];
  const found = headers[0];
  if (!header) {
    if (nameChosen === undefined) return found ?? null;
    if (found) return { ...found, nameColumn: nameChosen };
    // Without a header that lists know, the first row with a text in the column of names is taken for one.
    for (let row = view.area.top; row <= view.area.bottom; row += 1) {
      if (view.own(row, nameChosen).kind !== 'text' || view.filled(row).length < 2) continue;
      const block = { top: row, bottom: row };
      return { ...block, ...extentOf(view, block), nameColumn: nameChosen };
    }
    return null;
  }
  const block = { top: Math.max(header.top, 1), bottom: Math.min(header.bottom, view.area.bottom) };
  if (block.bottom < block.top) return null;
  const extent = extentOf(view, block);
  const nameColumn = nameChosen ?? nameIn(view, block, extent);
  return nameColumn === null ? null : { ...block, ...extent, nameColumn };
}

function nameIn(
  view: SheetView,
  block: { top: number; bottom: number },
  { left, right }: { left: number; right: number },
): number | null {
  let weak: number | null = null;
  for (let column = left; column <= right; column += 1) {
    const parts = headingParts(view, block, column);
    const texts = [parts.join(''), parts[parts.length - 1] ?? ''];
    if (texts.some((text) => identityOf(text) === 'name')) return column;
    if (weak === null && texts.some((text) => isWeakName(text))) weak = column;
  }
  return weak;
}
