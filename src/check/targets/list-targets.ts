import type { ListReading, ListRow } from '../../list/reading';
import type { Texts } from '../../messages/message';
import type { Order } from '../../policy/algebra';
import type { MetricFacts } from '../../policy/enterprise';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { GrowthTarget } from '../../policy/measure';
import type { IndustryId, MetricId, PackUnit } from '../../policy/terms';
import type { Standards } from '../../policy/standards';
import { plain } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { targetTotal } from '../../rules';
import type { Bounds, TargetTotal, TotalledRow } from '../../rules';

/** The lowest and highest of a number, as plain decimals; null where nothing bounds it on that side. */
export interface BoundsView {
  readonly low: string | null;
  readonly high: string | null;
}

/**
 * An industry's target of growth and how the list's enterprises stand to it, taken together. It speaks of the list, and
 * not of the region: the policy's target is for all enterprises of the industry.
 */
export interface ListTarget {
  readonly measure: number;
  readonly name: Texts;
  readonly industry: Texts;
  /** What is summed: 1—6月产值, and its base. */
  readonly metric: Texts;
  readonly baseMetric: Texts;
  readonly unit: PackUnit;
  readonly order: Order;
  /** A share. */
  readonly rate: string;
  /** The words of the policy that set it. */
  readonly words: string;
  readonly reading: boolean;
  readonly outcome: TargetTotal['outcome'];
  /** Rows that surely belong to the industry, and rows that may. */
  readonly rows: number;
  readonly maybe: number;
  /** The known figures of those that surely belong. */
  readonly current: string;
  readonly base: string;
  /** Whether these are the whole: nothing missing, every industry settled. */
  readonly complete: boolean;
  readonly lacking: readonly { readonly key: string; readonly name: Texts; readonly rows: number }[];
  /** Shares. */
  readonly growth: BoundsView;
  /** How much more there would have to be; below 0: more than enough. */
  readonly short: BoundsView;
}

/** How a list stands to the targets of its policy's industries. */
export interface ListTargets {
  readonly rows: number;
  /** Whether the list tells industries at all. */
  readonly tellsIndustry: boolean;
  readonly targets: readonly ListTarget[];
}

/** The sums of a list's enterprises against each target that the policy sets an industry. */
export function listTargets(pack: Pack, list: ListReading, standards: Standards): ListTargets {
  const targets = pack.measures.flatMap((measure) => measure.targets).filter(isOfIndustry);
  const own = new Set(targets.map(({ industry }) => industry));
  const factsOf = factReader(list);
  const view = (target: OfIndustry): ListTarget => {
    const span = pack.metrics.find(({ id }) => id === target.metric)?.span ?? 'any';
    return viewOf(pack, target, targetTotal(target, span, rowsOf(list, target, own, factsOf), standards));
  };
  return {
    rows: list.rows.length,
    tellsIndustry: list.rows.some(({ industry }) => industry !== null) || standards.choices.industry !== null,
    targets: targets.map(view),
  };
}

type OfIndustry = GrowthTarget & { readonly industry: IndustryId };

function isOfIndustry(target: GrowthTarget): target is OfIndustry {
  return target.industry !== null;
}

type FactReader = (row: ListRow, metric: MetricId) => MetricFacts;

/** A row that may be of several industries is read once. */
function factReader(list: ListReading): FactReader {
  const known = new Map<MetricId, Map<ListRow, MetricFacts>>();
  return (row, metric) => {
    const of = known.get(metric) ?? new Map<ListRow, MetricFacts>();
    known.set(metric, of);
    const facts = of.get(row) ?? list.toDate(row, metric);
    of.set(row, facts);
    return facts;
  };
}

/**
 * The rows that count towards a target: those that surely are of its industry, and those that may be. A row that is called
 * by another industry that has a target is that one's: whoever wrote it has settled it.
 */
function* rowsOf(
  list: ListReading,
  { industry, metric }: OfIndustry,
  withTarget: ReadonlySet<IndustryId>,
  factsOf: FactReader,
): Generator<TotalledRow> {
  for (const row of list.rows) {
    const { words, mayBe, named } = row.industries;
    if (words.includes(industry)) yield { facts: factsOf(row, metric), member: 'sure' };
    else if (mayBe.includes(industry) && (named === null || !withTarget.has(named))) {
      yield { facts: factsOf(row, metric), member: 'maybe' };
    }
  }
}

function viewOf(pack: Pack, target: OfIndustry, total: TargetTotal): ListTarget {
  const { measure, metric, words, order, name, reading } = target;
  const text = pack.measures.find(({ number }) => number === measure)?.text ?? '';
  const { outcome, rows, maybe, complete, lacking } = total;
  return {
    measure,
    name,
    industry: pack.industries.find(({ id }) => id === target.industry)?.name ?? name,
    metric: keyName(pack, `${metric}.ytd`),
    baseMetric: keyName(pack, `${metric}.ytd.base`),
    unit: pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元',
    order,
    rate: plain(target.rate),
    words: text.slice(words.start, words.end),
    reading,
    outcome,
    rows,
    maybe,
    current: plain(total.current),
    base: plain(total.base),
    complete,
    lacking: [...lacking].map(([key, count]) => ({ key, name: keyName(pack, key), rows: count })),
    growth: boundsView(total.growth),
    short: boundsView(total.short),
  };
}

function boundsView({ low, high }: Bounds): BoundsView {
  const said = (bound: Exact | null): string | null => bound && plain(bound);
  return { low: said(low), high: said(high) };
}
