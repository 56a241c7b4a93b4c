import { isOwnSheet, readList } from '../../list';
import type { ListChoices, ListReading } from '../../list/reading';
import type { Pack } from '../../policy/pack';
import { NOTHING_SAID, standardsOf } from '../../policy/standards';
import type { Area } from '../../workbook/address';
import { Grid } from '../../workbook/grid';
import { cleanText } from '../cell';
import type { SealedColumnChoice, SealedContent } from '../content';
import { nameKey, rowKey } from '../row-key';
import { otherLists } from '../../list/other-lists';

/** A list of the workbook, and how many of the sealed enterprises are in it. */
export interface FoundSealed {
  readonly grid: Grid;
  readonly list: ListReading;
  /** The block in which it was read; null: the whole sheet. */
  readonly area: Area | null;
  /** By key. */
  readonly matched: number;
  /** Whether one of them is in it by name at least. */
  readonly named: boolean;
}

export interface SealedSearch {
  /** The list that the stamp is about; null where the workbook holds no list at all. */
  readonly sealed: FoundSealed | null;
  /** Every other list. */
  readonly others: readonly FoundSealed[];
}

/** Finds the list that a stamp is about by the enterprises in it, whatever its sheet is called, hidden or not. */
export function findSealed(grids: readonly Grid[], content: SealedContent, pack: Pack): SealedSearch {
  const names = new Set(content.rows.map(({ name }) => nameKey(name)));
  const counts = new Map<string, number>();
  for (const { key } of content.rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lists = grids
    .filter(({ sheet }) => !isOwnSheet(sheet))
    .flatMap((grid) =>
      listsOn(grid, content.columnChoices, pack).map(({ list, area }) => ({
        grid,
        list,
        area,
        matched: matchesOf(list, counts),
        named: namesOf(list, names),
      })),
    );
  let best: FoundSealed | null = null;
  for (const found of lists) if (!best || isNearer(found, best, content.sheet)) best = found;
  return { sealed: best, others: lists.filter((found) => found !== best) };
}

function isNearer(found: FoundSealed, best: FoundSealed, name: string): boolean {
  if (found.matched !== best.matched) return found.matched > best.matched;
  const named = [found, best].map(({ grid }) => grid.sheet === name);
  if (named[0] !== named[1]) return named[0] === true;
  return found.grid.visible && !best.grid.visible;
}

function namesOf(list: ListReading, names: ReadonlySet<string>): boolean {
  return list.rows.some(({ name }) => nameKey(name) !== '' && names.has(nameKey(name)));
}

function matchesOf(list: ListReading, counts: ReadonlyMap<string, number>): number {
  const left = new Map(counts);
  let matched = 0;
  for (const { creditCode, name } of list.rows) {
    const key = rowKey(creditCode, name);
    const count = left.get(key) ?? 0;
    if (key === '' || count === 0) continue;
    left.set(key, count - 1);
    matched += 1;
  }
  return matched;
}

interface ListThere {
  readonly list: ListReading;
  readonly area: Area | null;
}

/** All lists of one sheet, read as if it were shown; each from below the one before it, for its title stands there. */
function listsOn(grid: Grid, choices: readonly SealedColumnChoice[], pack: Pack): readonly ListThere[] {
  const shown = grid.visible ? grid : new Grid({ ...grid.parts, visible: true });
  const first = readChosen(shown, pack, { sheet: grid.sheet }, choices);
  if (!first) return [];
  const found: ListThere[] = [{ list: first, area: null }];
  const areas = otherLists(first).flatMap(({ area }) => (area && area.top > first.headerRow ? [area] : []));
  areas.forEach((_, index) => {
    const top = (areas[index - 1] ?? first.area).bottom + 1;
    const bottom = (areas[index + 1]?.top ?? grid.rows + 1) - 1;
    const area = { top, left: 1, bottom, right: grid.columns };
    const list = readChosen(shown, pack, { sheet: grid.sheet, area }, choices);
    if (list) found.push({ list, area });
  });
  return found;
}

/** Reads a list as it was read when it was sealed: what the user had settled about a column holds for its heading. */
function readChosen(
  grid: Grid,
  pack: Pack,
  where: ListChoices,
  choices: readonly SealedColumnChoice[],
): ListReading | null {
  const standards = standardsOf(pack, NOTHING_SAID);
  const plain = readList([grid], pack, standards, where);
  if (choices.length === 0 || plain.kind === 'no-list') return plain.kind === 'list' ? plain : null;
  const chosen = readList([grid], pack, standards, { ...where, columns: chosenColumns(plain, choices) });
  return chosen.kind === 'list' ? chosen : plain;
}

/** What the user had settled about columns when a list was sealed, for the columns as they stand. */
export function chosenColumns(
  list: ListReading,
  choices: readonly SealedColumnChoice[],
): NonNullable<ListChoices['columns']> {
  const headings = [...list.columns, ...list.unread];
  const columns = new Map<
    number,
    { key: string | null; unit?: string; period?: NonNullable<SealedColumnChoice['period']> }
  >();
  for (const { header, key, unit, period } of choices) {
    const column = headings.find(
      (heading) => cleanText(heading.header) === header && !columns.has(heading.column),
    )?.column;
    if (column === undefined) continue;
    columns.set(column, { key, ...(unit !== null && { unit }), ...(period && { period }) });
  }
  return columns;
}
