import type { Message } from '../../messages/message';
import { columnLetter } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import { cellCount } from '../../workbook/change';
import type { Change } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import type { ResultPlan } from '../own-columns';
import type { VerdictClass } from '../verdict-class';
import { REVIEW_COLUMNS } from './review-headings';
import { stateWord } from './review-words';

/** A row of the list with the machine's answers, in the order of the measures asked. */
export interface JudgedClasses {
  /** The sheet's own row number. */
  readonly row: number;
  readonly machine: readonly VerdictClass[];
}

export interface ReviewColumnsInput {
  readonly grid: Grid;
  /** The lowest row of the list's header. */
  readonly headerRow: number;
  readonly rows: readonly JudgedClasses[];
  readonly speak: (message: Message) => string;
}

/** Where each column of a review stands, in the order of `REVIEW_COLUMNS`; null where there is none. */
export type ReviewPlaces = readonly (number | null)[];

/**
 * The columns of a review: the state's is known by its heading, the others by theirs right of it. A column 复核人 that a
 * list had before is none of them.
 */
export function reviewPlaces(grid: Grid, headerRow: number): ReviewPlaces {
  const headings = Array.from({ length: grid.columns }, (_, index) =>
    folded(cellText(grid.value(headerRow, index + 1))),
  );
  const [state, ...others] = REVIEW_COLUMNS;
  const first = headings.lastIndexOf(state.heading);
  if (first < 0) return REVIEW_COLUMNS.map(() => null);
  return [
    first + 1,
    ...others.map(({ heading }) => {
      const at = headings.indexOf(heading, first + 1);
      return at < 0 ? null : at + 1;
    }),
  ];
}

/** A text without blanks, full width made plain. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/**
 * The changes that give a list its columns for the officer's review, right of what is there; 待复核 where a verdict waits
 * for one and nothing stands. What an officer wrote is never written over.
 */
export function reviewColumns({ grid, headerRow, rows, speak }: ReviewColumnsInput): ResultPlan {
  const places = reviewPlaces(grid, headerRow);
  const pending: CellContent = { value: { kind: 'text', text: speak(stateWord('pending')) }, role: 'text' };
  const waiting = new Set(
    rows.filter(({ machine }) => machine.some((one) => one !== 'not-applicable')).map(({ row }) => row),
  );
  const missing = REVIEW_COLUMNS.filter((_, index) => places[index] === null);
  const changes: Change[] = [];
  const [state] = places;
  if (state != null) changes.push(...filledIn(grid, state, waiting, pending));
  if (missing.length > 0) {
    const bottom = state == null ? Math.max(headerRow, ...lastOf(rows)) : headerRow;
    const after = Array.from({ length: bottom - headerRow + 1 }, (_, down) => {
      const row = headerRow + down;
      return missing.map(({ heading }, index): CellContent => {
        if (down === 0) return { value: { kind: 'text', text: heading }, role: 'heading' };
        return index === 0 && waiting.has(row) ? pending : { value: EMPTY };
      });
    });
    const before = after.map((cells) => cells.map((): CellContent => ({ value: EMPTY })));
    changes.push({ kind: 'cells', sheet: grid.sheet, top: headerRow, left: grid.columns + 1, before, after });
  }
  let next = grid.columns;
  const columns = places.map((place) => columnLetter(place ?? (next += 1)));
  return { sheet: grid.sheet, changes, columns, cells: cellCount(changes), replaces: missing.length === 0 };
}

function lastOf(rows: readonly JudgedClasses[]): readonly number[] {
  const last = rows.at(-1);
  return last ? [last.row] : [];
}

/** 待复核 in the empty cells of the state's column. */
function filledIn(grid: Grid, column: number, waiting: ReadonlySet<number>, pending: CellContent): readonly Change[] {
  const changes: Change[] = [];
  for (const row of waiting) {
    if (grid.value(row, column).kind !== 'empty' || grid.formula(row, column) !== null) continue;
    changes.push({
      kind: 'cells',
      sheet: grid.sheet,
      top: row,
      left: column,
      before: [[{ value: EMPTY }]],
      after: [[pending]],
    });
  }
  return changes;
}
