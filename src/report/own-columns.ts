import { isOwnWarning } from '../list';
import type { Message } from '../messages/message';
import { columnLetter } from '../workbook/address';
import type { CellContent } from '../workbook/cell';
import { EMPTY, sameValue } from '../workbook/cell';
import { cellCount } from '../workbook/change';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';

/** What writing would do, shown before it is done. */
export interface ResultPlan {
  readonly sheet: string;
  readonly changes: readonly Change[];
  /** The columns written, as letters. */
  readonly columns: readonly string[];
  readonly cells: number;
  /** True where they replace columns that we wrote before. */
  readonly replaces: boolean;
}

export interface OwnColumnsInput {
  readonly grid: Grid;
  /** Top and lowest row of the header. */
  readonly headerTop: number;
  readonly headerRow: number;
  /** The row of the list's last enterprise. */
  readonly lastRow: number;
  readonly headings: readonly string[];
  /** Whether a heading stands over what an earlier run wrote, which this one takes the place of. */
  readonly isFormer: (heading: string) => boolean;
  /** The cells of a row below the header; fewer than headings, or none, where the row has nothing of ours. */
  readonly cellsOf: (row: number) => readonly CellContent[];
  /**
   * Whether a cell under a former heading is what an earlier run wrote, by what stands in its row under those headings.
   * Asked of rows that have nothing of ours now: a sum or a note that the user put there stays.
   */
  readonly isLeftOver: (content: CellContent, row: readonly CellContent[]) => boolean;
  /** Stands with the columns while the policy is a draft. */
  readonly warning: Message | null;
  readonly speak: (message: Message) => string;
}

/** The changes that write columns of ours beside a list: from the header down, around rows that stay as they are. */
export function ownColumns(input: OwnColumnsInput): ResultPlan {
  const { grid, headerRow, headings, lastRow, cellsOf } = input;
  const former = formerColumns(grid, headerRow, input.isFormer);
  const roomy = former !== null && headings.length <= former.width;
  const left = former && (roomy || former.last === grid.columns) ? former.left : grid.columns + 1;
  const width = former && left === former.left ? Math.max(headings.length, former.width) : headings.length;
  const bottom = Math.max(headerRow, lastRow, former ? grid.rows : headerRow);
  const after: CellContent[][] = [];
  for (let row = headerRow; row <= bottom; row += 1) {
    const cells = row === headerRow ? headings.map(heading) : [...cellsOf(row)];
    const hasOurs = cells.some(({ value, formula }) => value.kind !== 'empty' || formula !== undefined);
    if (hasOurs || former?.left !== left) while (cells.length < width) cells.push({ value: EMPTY });
    else cells.splice(0, cells.length, ...cleared(input, row, left, width));
    after.push(cells);
  }
  const changes: Change[] = [...blocks(grid, headerRow, left, after)];
  if (former && left !== former.left) {
    const rows = Array.from({ length: grid.rows - headerRow + 1 }, (_, down) =>
      cleared(input, headerRow + down, former.left, former.width).map((content) =>
        // The warning stands with the new columns.
        content.value.kind === 'text' && isOwnWarning(content.value.text) ? { value: EMPTY } : content,
      ),
    );
    changes.push(...blocks(grid, headerRow, former.left, rows));
  }
  const warning = warningChange(input, left);
  if (warning) changes.push(warning);
  return {
    sheet: grid.sheet,
    changes,
    columns: headings.map((_, index) => columnLetter(left + index)),
    cells: cellCount(changes),
    replaces: former !== null,
  };
}

/** A row of our former columns without what an earlier run wrote; the rest stays. */
function cleared(
  { grid, headerRow, isLeftOver }: OwnColumnsInput,
  row: number,
  left: number,
  width: number,
): CellContent[] {
  const cells = Array.from({ length: width }, (_, across) => contentOf(grid, row, left + across));
  return cells.map((content) => (row === headerRow || isLeftOver(content, cells) ? { value: EMPTY } : content));
}

/** The rightmost run of columns that carry headings of an earlier run on the header's row. */
function formerColumns(
  grid: Grid,
  headerRow: number,
  isFormer: (heading: string) => boolean,
): { left: number; last: number; width: number } | null {
  const ours = (column: number): boolean => {
    const value = grid.value(headerRow, column);
    return value.kind === 'text' && isFormer(value.text);
  };
  let last = grid.columns;
  while (last > 0 && !ours(last)) last -= 1;
  if (last === 0) return null;
  let left = last;
  while (left > 1 && ours(left - 1)) left -= 1;
  return { left, last, width: last - left + 1 };
}

/** The draft's warning stands above our first heading where a row is free there, else below the list. */
function warningChange(
  { grid, headerTop, headerRow, lastRow, warning, speak }: OwnColumnsInput,
  left: number,
): Change | null {
  if (!warning) return null;
  const content: CellContent = { value: { kind: 'text', text: speak(warning) }, role: 'note' };
  const current = (row: number) => grid.value(row, left);
  const above = Math.min(headerTop, headerRow) - 1;
  const free = (row: number) => {
    const value = current(row);
    return value.kind === 'empty' || (value.kind === 'text' && value.text === speak(warning));
  };
  const lowest = Math.max(grid.rows, lastRow);
  const row = above >= 1 && free(above) ? above : free(lowest) && lowest > lastRow ? lowest : lowest + 1;
  return { kind: 'cells', sheet: grid.sheet, top: row, left, before: [[{ value: current(row) }]], after: [[content]] };
}

/** A block cut at the rows of others: what stays is not even written again, for that would take a rich text's fonts. */
function blocks(grid: Grid, top: number, left: number, after: readonly (readonly CellContent[])[]): readonly Change[] {
  const kept = (down: number): boolean => {
    const cells = after[down] ?? [];
    const present = cells.map((_, across) => contentOf(grid, top + down, left + across));
    const holds = present.some(({ value, formula }) => value.kind !== 'empty' || formula !== undefined);
    return holds && cells.every((content, across) => sameContent(content, present[across]));
  };
  const cut: Change[] = [];
  let from = 0;
  for (let down = 1; down <= after.length; down += 1) {
    if (down < after.length && !kept(down)) continue;
    if (from < down) cut.push(block(grid, top + from, left, after.slice(from, down)));
    from = down + 1;
  }
  return cut;
}

/** Whether a content is what stands there, its look left as it is. */
function sameContent(content: CellContent, present: CellContent | undefined): boolean {
  if (!present || content.role !== undefined) return false;
  return content.formula === present.formula && sameValue(content.value, present.value);
}

function block(grid: Grid, top: number, left: number, after: readonly (readonly CellContent[])[]): Change {
  const before = after.map((cells, down) => cells.map((_, across) => contentOf(grid, top + down, left + across)));
  return { kind: 'cells', sheet: grid.sheet, top, left, before, after };
}

function contentOf(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

function heading(words: string): CellContent {
  return { value: { kind: 'text', text: words }, role: 'heading' };
}
