import type { IndustrySaid } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Metric } from '../../policy/terms';
import type { Standards } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import { judgeOf } from '../../rules';
import type { MeasureJudge } from '../../rules';
import { growthBound } from '../../rules/reading/growth-bound';
import { settle } from '../../rules/reading/settle';
import type { Ask, PlainQuantity, Settled } from '../../rules/reading/settle';
import type { Verdict } from '../../rules/verdict';
import { cutOf, inOrder, obstacleTo } from './cuts';
import type { Cut, Cuts } from './cuts';
import { enterpriseOf, probesOf, regionCount } from './regions';
import type { Probe } from './regions';

/** Why a rule has no plain formula. */
export type Obstacle =
  /** A number with more digits than a scaled comparison takes, or a rate with a large numerator. */
  | { readonly kind: 'level' | 'rate'; readonly value: Exact }
  /** It asks for more than one figure and its base. */
  | { readonly kind: 'rule' };

/** A row of a region, judged. */
export interface Judged {
  readonly probe: Probe;
  readonly verdict: Verdict;
}

/** A measure divided into regions of one verdict each. */
export interface VerdictTable {
  readonly kind: 'table';
  readonly metric: Metric;
  readonly cuts: Cuts;
  /** What is known of each region for enterprises of an industry: empty where no figures lie there. */
  readonly judgedFor: (industry: IndustrySaid) => readonly (readonly Judged[])[];
}

/** The regions of a measure under the standards that count now; parameters are read once, here. */
export function verdictTable(pack: Pack, measure: number, standards: Standards): VerdictTable | Obstacle {
  const eligibility = pack.measures.find(({ number }) => number === measure)?.eligibility;
  const metric = pack.metrics.find(({ id }) => id === eligibility?.metrics[0]);
  if (!eligibility || metric?.span !== 'from-zero') return { kind: 'rule' };
  const found: Found = { levels: [], rates: [] };
  for (const condition of [eligibility.applies, eligibility.eligible]) {
    if (!collect(settle(condition, standards), metric, standards, found)) return { kind: 'rule' };
  }
  const cuts = { levels: inOrder(found.levels), rates: inOrder(found.rates) };
  const obstacle = firstObstacle(cuts);
  if (obstacle) return obstacle;
  const judge = judgeOf(pack, measure, standards);
  const probes = probesOf(cuts);
  return {
    kind: 'table',
    metric,
    cuts,
    judgedFor: (industry) => judgedRegions(judge, metric, industry, cuts, probes),
  };
}

/** The first cut of a rule that a plain formula cannot make. */
export function firstObstacle({ levels, rates }: Cuts): Obstacle | null {
  for (const [kind, cuts] of [['level', levels] as const, ['rate', rates] as const]) {
    const cut = cuts.find((each) => obstacleTo(kind, each) !== null);
    if (cut) return { kind, value: cut.value };
  }
  // Seen from both sides, at least and above one rate would be passed at once.
  return rates.some((cut, index) => rates[index - 1]?.value.equals(cut.value) === true) ? { kind: 'rule' } : null;
}

interface Found {
  readonly levels: Cut[];
  readonly rates: Cut[];
}

/** Notes the cuts of a condition; false where it asks for what is neither the figure nor its growth. */
function collect(settled: Settled, metric: Metric, standards: Standards, found: Found): boolean {
  const inside = (each: Settled): boolean => collect(each, metric, standards, found);
  switch (settled.kind) {
    case 'all':
    case 'any':
      return settled.of.every(inside);
    case 'not':
      return inside(settled.of);
    case 'branch':
      return settled.cases.every(({ when, then }) => inside(when) && inside(then)) && inside(settled.otherwise);
    case 'ask': {
      const { ask } = settled;
      // A call hands over one figure and its base: what hangs on others alone is as unknown in every row.
      if (ask.kind === 'flag' || !isOf(ask, metric)) return true;
      if (ask.kind === 'hasBase') return ask.metric === metric.id;
      if (ask.kind === 'member') return true;
      if (ask.kind === 'bound' && ask.times) return false;
      const isLevel = ask.kind === 'bound';
      if ((isLevel ? ask.node.fact : ask.node.metric) !== metric.id) return false;
      const number = numberOf(isLevel ? ask.than : ask.rate, standards);
      if (number === 'other') return false;
      if (number === 'open') return true;
      if (isLevel) found.levels.push(cutOf(ask.node.order, number));
      else {
        const bound = growthBound(ask.node.order, number, standards.choices.growthRounding);
        found.rates.push(cutOf(bound.order, bound.rate));
      }
      return true;
    }
  }
}

/** Whether a condition asks for a metric's figures, alone or against others. */
function isOf(ask: Exclude<Ask, { kind: 'flag' }>, { id }: Metric): boolean {
  const named = (key: string): boolean => key === id || key.startsWith(`${id}.`);
  const inside = (quantity: PlainQuantity): boolean => {
    switch (quantity.kind) {
      case 'fact':
        return named(quantity.key);
      case 'const':
      case 'param':
        return false;
      case 'sum':
      case 'product':
      case 'min':
      case 'max':
        return quantity.of.some(inside);
      case 'steps':
        return inside(quantity.of) || inside(quantity.size);
      case 'least':
        return inside(quantity.of) || inside(quantity.floor);
      case 'within':
        return inside(quantity.low) || (quantity.high !== null && inside(quantity.high));
    }
  };
  switch (ask.kind) {
    case 'member':
      return true;
    case 'hasBase':
      return named(ask.metric);
    case 'growth':
      return named(ask.node.metric) || inside(ask.rate);
    case 'bound':
      return named(ask.node.fact) || inside(ask.than) || (ask.times !== null && inside(ask.times));
  }
}

function numberOf(quantity: PlainQuantity, standards: Standards): Exact | 'open' | 'other' {
  if (quantity.kind === 'const') return quantity.value;
  if (quantity.kind !== 'param') return 'other';
  const value = standards.parameters.get(quantity.id);
  return value?.kind === 'value' ? value.value : 'open';
}

function judgedRegions(
  judge: MeasureJudge,
  metric: Metric,
  industry: IndustrySaid,
  cuts: Cuts,
  probes: readonly Probe[],
): readonly (readonly Judged[])[] {
  const regions = Array.from({ length: regionCount(cuts) }, (): Judged[] => []);
  for (const probe of probes) {
    const verdict = judge.judge(enterpriseOf(metric.id, industry, probe));
    regions[probe.region]?.push({ probe, verdict });
  }
  return regions;
}
