import type { Review } from './review';
import type { JudgedClasses } from './review-columns';

/**
 * The rows that wait for an officer: with a verdict, or with a word beside one that no measure is for, and not 已复核 under
 * each measure. Without columns for it nothing is reviewed.
 *
 * @param reviews what the officers wrote, as read beside the list
 */
export function notReviewed(rows: readonly JudgedClasses[], reviews: readonly Review[]): ReadonlySet<number> {
  const waiting = new Set<number>();
  const reviewed = new Set<number>();
  for (const { row, state } of reviews) (state === 'reviewed' ? reviewed : waiting).add(row);
  for (const { row, machine } of rows) {
    if (!reviewed.has(row) && machine.some((verdict) => verdict !== 'not-applicable')) waiting.add(row);
  }
  return waiting;
}
