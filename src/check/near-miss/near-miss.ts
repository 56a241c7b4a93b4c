import type { MetricId } from '../../policy/terms';
import { exact, ONE, plain, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { placeName } from '../scenarios/place-name';
import type { CheckOutcome } from '../run';

/** Which enterprises are near: those that lack no more than an amount of a metric, or no more than a share of what they need. */
export interface NearAsked {
  readonly measure: number;
  readonly metric: MetricId;
  readonly within: { readonly kind: 'amount' | 'share'; readonly most: string };
}

/** An enterprise that is not eligible, and would be with a little more of one metric, all else as it is. */
export interface NearRow {
  readonly row: number;
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly place: string | null;
  readonly industry: string | null;
  /** In the metric's unit: what it has, what it lacks, what it needs. */
  readonly current: string;
  readonly gap: string;
  readonly needed: string;
}

export interface NearMisses {
  /** The least gap first. */
  readonly rows: readonly NearRow[];
  /** What they lack together. */
  readonly gaps: string;
  /** Those that lack more, and those whose lack is not one amount: it hangs on what is missing, or on another metric. */
  readonly further: number;
  readonly open: number;
}

/**
 * The enterprises just under a measure's threshold. The gap is what the judge gives: the least further amount with which the
 * row is eligible, growth included. A share is of what is needed, which is what there is and the gap: no quotient is taken.
 */
export function nearMisses(done: CheckOutcome, { measure, metric, within }: NearAsked): NearMisses {
  const index = done.measures.indexOf(measure);
  const most = exact(within.most);
  const found: { readonly view: NearRow; readonly gap: Exact }[] = [];
  let further = 0;
  let open = 0;
  for (const { row, verdicts } of done.rows) {
    const verdict = verdicts[index];
    if (verdict?.kind !== 'ineligible') continue;
    const gap = verdict.gaps.get(metric);
    const current = row.enterprise.facts[metric]?.current;
    if (!gap || current?.kind !== 'known') {
      open += 1;
      continue;
    }
    const needed = current.value.plus(gap);
    const limit = within.kind === 'amount' ? most : needed.times(most);
    if (gap.greaterThan(limit)) {
      further += 1;
      continue;
    }
    const { name, creditCode, industry } = row;
    const amounts = { current: plain(current.value), gap: plain(gap), needed: plain(needed) };
    found.push({ view: { row: row.row, name, creditCode, place: placeName(row), industry, ...amounts }, gap });
  }
  found.sort((a, b) => a.gap.comparedTo(b.gap) || a.view.row - b.view.row);
  const gaps = found.reduce((sum, { gap }) => sum.plus(gap), ZERO);
  return { rows: found.map(({ view }) => view), gaps: plain(gaps), further, open };
}

/** The share that a gap is of what is needed, for show. */
export function gapShare({ gap, needed }: Pick<NearRow, 'gap' | 'needed'>): Exact {
  const whole = exact(needed);
  return whole.greaterThan(0) ? exact(gap).dividedBy(whole).toSignificantDigits(15) : ONE;
}
