import type { CheckSummary, VerdictClass } from '../../check/session';

export interface CountChange {
  readonly verdict: VerdictClass;
  readonly from: number;
  readonly to: number;
}

const ORDER: readonly VerdictClass[] = [
  'eligible',
  'ineligible',
  'undetermined-data',
  'undetermined-standard',
  'not-applicable',
];

/** The counts that differ between two checks of one list. */
export function changesBetween(before: CheckSummary, after: CheckSummary): readonly CountChange[] {
  return ORDER.flatMap((verdict) => {
    const from = before.counts[verdict];
    const to = after.counts[verdict];
    return from === to ? [] : [{ verdict, from, to }];
  });
}
