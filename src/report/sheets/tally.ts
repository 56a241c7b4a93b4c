import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { Award } from '../../rules/verdict';
import { decidingClass, noneCounted } from '../verdict-class';
import type { VerdictClass } from '../verdict-class';
import type { Standing } from './report-input';

/** What an award waits for that no parameter settles: an officer's word after a review, or a formula that the text does not give. */
export const BY_REVIEW = '';
export const BY_FORMULA = '~formula';

/** Enterprises counted by verdict, and what they are awarded as far as it is settled. */
export interface Tally {
  enterprises: number;
  readonly counts: Record<VerdictClass, number>;
  /** In 万元: the sum of the awards that are settled. */
  settledWan: Exact;
  settled: number;
  /** Eligible enterprises whose award is open, and what they wait for (parameters, or one of the above). */
  open: number;
  readonly waitsFor: Set<string>;
  /** Eligible enterprises under a measure that gives no money. */
  withoutMoney: number;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    enterprises: 0,
    counts: noneCounted(),
    settledWan: ZERO,
    settled: 0,
    open: 0,
    waitsFor: new Set(),
    withoutMoney: 0,
  };
}

/** Counts one enterprise. */
export function count(tally: Tally, verdict: VerdictClass, award: Award | null): void {
  tally.enterprises += 1;
  tally.counts[verdict] += 1;
  switch (award?.kind) {
    case 'amount':
      tally.settled += 1;
      tally.settledWan = tally.settledWan.plus(award.amount);
      break;
    case 'unknown':
      tally.open += 1;
      for (const name of award.missing.length > 0 ? award.missing : [BY_REVIEW]) tally.waitsFor.add(name);
      break;
    case 'at-most':
    case 'at-least':
    case 'range':
      tally.open += 1;
      tally.waitsFor.add(BY_FORMULA);
      break;
    case 'none':
      tally.withoutMoney += 1;
      break;
    case undefined:
      break;
  }
}

/** The answer that a tally counts: the machine's, or the one after review. */
export type Whose = 'machine' | 'final';

/** A standing's class and award, the machine's or the one after review. */
export function answerOf(standing: Standing, whose: Whose): { verdict: VerdictClass; award: Award | null } {
  if (whose === 'final') return { verdict: standing.final, award: standing.award };
  const { verdict } = standing.trace;
  return { verdict: standing.machine, award: verdict.kind === 'eligible' ? verdict.award : null };
}

/** The one answer that an enterprise counts by. */
export function decidingAnswer(
  standings: readonly Standing[],
  whose: Whose,
): { verdict: VerdictClass; award: Award | null } {
  const answers = standings.map((standing) => answerOf(standing, whose));
  const { index } = decidingClass(answers.map(({ verdict }) => verdict));
  return answers[index] ?? { verdict: 'not-applicable', award: null };
}
