import type { Finding } from '../list/reading';
import { plain, ZERO } from '../quantity/exact';
import { classOf, decidingClass, noneCounted } from '../report/verdict-class';
import type { VerdictClass } from '../report/verdict-class';
import type { Award } from '../rules/verdict';
import type { JudgedRow } from './run';
import type { CheckSummary, MeasureSummary } from './session';

export { classOf } from '../report/verdict-class';

export type OutcomeSummary = CheckSummary;

/**
 * The one verdict that an enterprise counts by: that of the measure that applies to it. A row without an industry falls
 * under each measure asked; then the most favourable open answer counts.
 */
export function deciding(judged: JudgedRow): { readonly index: number; readonly verdict: VerdictClass } {
  return decidingClass(judged.verdicts.map(classOf));
}

function settled(award: Award): boolean {
  return award.kind === 'none' || award.kind === 'amount';
}

function summaryOf(measure: number, index: number, rows: readonly JudgedRow[]): MeasureSummary {
  const counts = noneCounted();
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
  const counts = noneCounted();
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
