import type { ReportInput } from '../sheets/report-input';
import { standingsOf } from '../sheets/report-input';

/** The rows with a verdict that is not 已复核 yet, for a sheet or a list of them; those that no measure is for need none. */
export function notReviewed(input: ReportInput): ReportInput {
  const standings = standingsOf(input);
  const rows = input.rows.filter((_, index) =>
    (standings[index] ?? []).some(
      ({ machine, review }) =>
        (machine !== 'not-applicable' || review !== null) && (review?.state ?? 'pending') !== 'reviewed',
    ),
  );
  return { ...input, rows };
}
