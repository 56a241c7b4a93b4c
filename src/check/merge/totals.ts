import type { Exact } from '../../quantity/exact';
import { ZERO } from '../../quantity/exact';
import { totalOf } from '../compare/award-total';
import type { AwardTotal } from '../compare/award-total';
import { figuresOf } from '../compare/figures';
import type { VerdictClass } from '../session';
import { classOf } from '../summary';
import type { MergedRow } from './repeated';

/** One figure added up over rows, in the metric's unit; a missing one is no zero, and is counted. */
export interface FigureSum {
  readonly key: string;
  readonly sum: Exact;
  readonly known: number;
  readonly missing: number;
}

/** What rows amount to. */
export interface RowsTotal {
  readonly rows: number;
  readonly figures: readonly FigureSum[];
  readonly measures: readonly MeasureTotal[];
}

export interface MeasureTotal {
  readonly measure: number;
  readonly counts: Readonly<Partial<Record<VerdictClass, number>>>;
  readonly award: AwardTotal;
}

/** Adds rows up, figure by figure and measure by measure. Rates are not added. */
export function totalOfRows(
  rows: readonly MergedRow[],
  keys: readonly string[],
  measures: readonly number[],
): RowsTotal {
  const amounts = keys.filter((key) => !key.endsWith('.growth'));
  const sums = new Map(amounts.map((key) => [key, { sum: ZERO, known: 0, missing: 0 }]));
  for (const { from, judged } of rows) {
    for (const [key, said] of figuresOf(from.outcome.list, judged.row, amounts)) {
      const sum = sums.get(key);
      if (!sum) continue;
      if (said.kind === 'known') {
        sum.sum = sum.sum.plus(said.value);
        sum.known += 1;
      } else sum.missing += 1;
    }
  }
  return {
    rows: rows.length,
    figures: [...sums].map(([key, sum]) => ({ key, ...sum })),
    measures: measures.map((measure) => measureTotal(rows, measure)),
  };
}

function measureTotal(rows: readonly MergedRow[], measure: number): MeasureTotal {
  const verdicts = rows.map(({ from, judged }) => judged.verdicts[from.outcome.measures.indexOf(measure)]);
  const counts: Partial<Record<VerdictClass, number>> = {};
  for (const verdict of verdicts) {
    if (verdict) counts[classOf(verdict)] = (counts[classOf(verdict)] ?? 0) + 1;
  }
  return { measure, counts, award: totalOf(verdicts) };
}
