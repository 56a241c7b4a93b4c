import type { Finding } from '../list/reading';
import { plain, ZERO } from '../quantity/exact';
import type { Award, Verdict } from '../rules/verdict';
import type { JudgedRow } from './run';
import type { CheckSummary, MeasureSummary, VerdictClass } from './session';

export type OutcomeSummary = CheckSummary;

/** A verdict's class as people count it: undetermined told apart by its cause. */
export function classOf(verdict: Verdict): VerdictClass {
  return verdict.kind === 'undetermined' ? `undetermined-${verdict.cause}` : verdict.kind;
}

const RANK: readonly VerdictClass[] = [
  'eligible',
  'undetermined-standard',
  'undetermined-data',
  'ineligible',
  'not-applicable',
];

/**
 * The one verdict that an enterprise counts by: that of the measure that applies to it. A row without an industry falls
 * under each measure asked; then the most favourable open answer counts.
 */
export function deciding(judged: JudgedRow): { readonly index: number; readonly verdict: VerdictClass } {
  let best = 0;
  let rank = Infinity;
  judged.verdicts.forEach((verdict, index) => {
    const at = RANK.indexOf(classOf(verdict));
    if (at < rank) {
      rank = at;
      best = index;
    }
  });
  const verdict = judged.verdicts[best];
  return { index: best, verdict: verdict ? classOf(verdict) : 'not-applicable' };
}

const none = (): Record<VerdictClass, number> => ({
  eligible: 0,
  ineligible: 0,
  'undetermined-data': 0,
  'undetermined-standard': 0,
  'not-applicable': 0,
});

function settled(award: Award): boolean {
  return award.kind !== 'unknown';
}

function summaryOf(measure: number, index: number, rows: readonly JudgedRow[]): MeasureSummary {
  const counts = none();
  const waitsFor = new Set<string>();
  let sum = ZERO;
  let open = false;
  for (const { verdicts } of rows) {
    const verdict = verdicts[index];
    if (!verdict) continue;
    counts[classOf(verdict)] += 1;
    if (verdict.kind !== 'eligible') continue;
    if (!settled(verdict.award)) open = true;
    if (verdict.award.kind === 'unknown') for (const name of verdict.award.missing) waitsFor.add(name);
    if (verdict.award.kind === 'amount') sum = sum.plus(verdict.award.amount);
  }
  return { measure, counts, award: open ? null : plain(sum), waitsFor: [...waitsFor] };
}

/** Counts by verdict and measure, total awards, and how many rows to look at. */
export function summarise(
  measures: readonly number[],
  rows: readonly JudgedRow[],
  findings: readonly Finding[],
): OutcomeSummary {
  const counts = none();
  for (const row of rows) counts[deciding(row).verdict] += 1;
  const withFindings = new Set<number>();
  const near = new Set<number>();
  for (const { row, code } of findings) {
    if (row === null) continue;
    if (code === 'threshold-near') near.add(row);
    else withFindings.add(row);
  }
  return {
    rows: rows.length,
    counts,
    withFindings: withFindings.size,
    near: near.size,
    findings: findings.length,
    measures: measures.map((measure, index) => summaryOf(measure, index, rows)),
  };
}
