import type { Message } from '../messages/message';
import { notReviewed } from '../report/review/not-reviewed';
import { readReviews } from '../report/review/read-reviews';
import type { Review } from '../report/review/review';
import type { JudgedClasses } from '../report/review/review-columns';
import { classOf } from '../report/verdict-class';
import type { Grid } from '../workbook/grid';
import type { CheckOutcome } from './run';

/** The officers' reviews of an outcome, as they stand in the sheet now. */
export interface ReviewsNow {
  /** Whether the list has columns for them. */
  readonly there: boolean;
  readonly reviews: readonly Review[];
  /** What of them could not be taken. */
  readonly faults: readonly Message[];
  /** The sheet's rows that are not reviewed yet. */
  readonly waiting: ReadonlySet<number>;
}

/** The machine's answers, as a review is put beside them. */
export function judgedClasses({ rows }: CheckOutcome): readonly JudgedClasses[] {
  return rows.map(({ row, verdicts }) => ({ row: row.row, machine: verdicts.map(classOf) }));
}

/** @param grid the sheet of the list */
export function reviewsNow(done: CheckOutcome, grid: Grid): ReviewsNow {
  const judged = judgedClasses(done);
  const { there, reviews, faults } = readReviews(grid, done.list.headerRow, judged, done.measures);
  return { there, reviews, faults, waiting: notReviewed(judged, reviews) };
}
