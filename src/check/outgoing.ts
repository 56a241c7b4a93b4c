import type { Message } from '../messages/message';
import { openItems } from '../report/sheets/feedback-sheet';
import { listedCount, noticeDoubts } from '../report/sheets/notice-sheet';
import { outgoingSheets, refusal } from '../report/sheets/outgoing';
import type { OutgoingTable } from '../report/sheets/outgoing';
import type { ReportInput } from '../report/sheets/report-input';
import type { NewSheet } from '../workbook/new-sheet';
import type { ReviewsNow } from './reviews-now';
import type { RowIndex } from './row-index';
import type { CheckOutcome, JudgedRow } from './run';
import type { RowQuery } from './session';
import { safeFileNames } from './split/file-names';

/** A table that goes out, and which enterprises it is of: those that pass, or one by the sheet's row. */
export interface OutgoingAsked {
  readonly table: OutgoingTable;
  readonly which: RowQuery | { readonly row: number };
}

/** What a table would hold, and what is to be known before it goes out. */
export interface OutgoingTold {
  /** Enterprises, entries of the list to be published, findings, or open points: whatever the table has a line for. */
  readonly count: number;
  /** What to settle before the list of those to be awarded goes out. */
  readonly doubts: readonly Message[];
  /** What of the officers' reviews could not be taken; only where the table goes by them. */
  readonly faults: readonly Message[];
  /** Why it cannot be made; null where it can. */
  readonly refused: Message | null;
}

/** A table made: the sheets of its workbook, and a name for that. */
export interface OutgoingMade {
  readonly told: OutgoingTold;
  /** Without extension; a name that any file system takes. */
  readonly name: string;
  /** None where nothing is to be handed out. */
  readonly sheets: readonly NewSheet[];
}

/** The input of a report on some rows. */
export type InputOf = (rows: readonly JudgedRow[]) => ReportInput;

/** The rows that a table is of. What the text leaves open is asked of the whole list. */
export function rowsAsked(
  done: CheckOutcome,
  index: RowIndex,
  { table, which }: OutgoingAsked,
  { waiting }: ReviewsNow,
): readonly JudgedRow[] {
  if (table === 'feedback') return done.rows;
  const places = 'row' in which ? [index.placeOf(which.row)] : index.find(which, waiting);
  return places.flatMap((place) => {
    const judged = place === undefined ? undefined : done.rows[place];
    return judged ? [judged] : [];
  });
}

export function outgoingTold(
  done: CheckOutcome,
  table: OutgoingTable,
  rows: readonly JudgedRow[],
  inputOf: InputOf,
  { faults }: ReviewsNow,
): OutgoingTold {
  const about = new Set(rows.map(({ row }) => row.row));
  const refused = refusal(table, rows.length);
  const said = { doubts: [], faults, refused };
  switch (table) {
    case 'notice': {
      const input = inputOf(rows);
      return { ...said, count: listedCount(input), doubts: noticeDoubts(input) };
    }
    case 'findings': {
      const whole = rows.length === done.rows.length;
      const told = done.findings.filter(({ row }) => whole || (row !== null && about.has(row)));
      return { ...said, count: told.length, faults: [] };
    }
    case 'feedback':
      return { ...said, count: openItems(done.pack), faults: [] };
    case 'forms':
    case 'details':
      return { ...said, count: rows.length };
  }
}

export function outgoingMade(
  told: OutgoingTold,
  table: OutgoingTable,
  rows: readonly JudgedRow[],
  inputOf: InputOf,
): OutgoingMade {
  if (told.refused || told.count === 0) return { told, name: '', sheets: [] };
  const sheets = outgoingSheets(table, inputOf(rows));
  const [first] = sheets;
  const [only] = rows;
  const title = first?.title ?? '';
  const [name = ''] = safeFileNames(
    [table === 'forms' && rows.length === 1 ? `${title}（${only?.row.name ?? ''}）` : title],
    '',
  );
  return { told, name, sheets };
}
