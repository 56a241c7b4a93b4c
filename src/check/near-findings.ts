import { FINDINGS } from '../list/findings';
import type { FactSource, Finding, ListReading, ListRow } from '../list/reading';
import type { Condition, Order, Quantity } from '../policy/algebra';
import type { Pack } from '../policy/pack';
import type { Exact } from '../quantity/exact';
import { ZERO } from '../quantity/exact';
import type { Trace, TraceStep } from '../rules/verdict';
import type { JudgedRow } from './run';

type ConditionStep = Extract<TraceStep, { kind: 'condition' }>;

/**
 * 临界: a rate or figure whose own rounding (of its text or displayed format) reaches across the threshold that it was
 * held against. Only figures in reach of some threshold are looked at closely.
 */
export function nearFindings(
  pack: Pack,
  list: ListReading,
  measures: readonly number[],
  rows: readonly JudgedRow[],
  explain: (judged: JudgedRow, measure: number) => Trace,
): readonly Finding[] {
  const asked = measures.flatMap((measure) => {
    const eligibility = pack.measures.find(({ number }) => number === measure)?.eligibility;
    return eligibility ? [{ measure, limits: limitsOf(eligibility.eligible) }] : [];
  });
  const found: Finding[] = [];
  for (const judged of rows) {
    let sources: readonly FactSource[] | null = null;
    asked.forEach(({ measure, limits }, index) => {
      if (judged.verdicts[index]?.kind === 'not-applicable' || !inReach(judged.row, limits, wholeDigit)) return;
      const own = (sources ??= list.sources(judged.row));
      if (!inReach(judged.row, limits, (metric) => roundingOf(own, metric))) return;
      for (const step of explain(judged, measure).steps) {
        if (step.kind !== 'condition') continue;
        const source = crossing(step, own);
        if (source) found.push(FINDINGS['threshold-near'].of(pack, list.sheet, judged.row, source, step));
      }
    });
  }
  return found;
}

/** The constant thresholds of a rule, by fact; growth thresholds under the metric's `.growth`. */
function limitsOf(condition: Condition, into = new Map<string, number[]>()): ReadonlyMap<string, readonly number[]> {
  const add = (key: string, than: Quantity): void => {
    if (than.kind === 'const') into.set(key, [...(into.get(key) ?? []), than.value.toNumber()]);
  };
  switch (condition.kind) {
    case 'bound':
      add(condition.fact, condition.than);
      break;
    case 'growth':
      add(`${condition.metric}.growth`, condition.rate);
      break;
    case 'all':
    case 'any':
      for (const part of condition.of) limitsOf(part, into);
      break;
    case 'not':
      limitsOf(condition.of, into);
      break;
    case 'branch':
      for (const { when, then } of condition.cases) {
        limitsOf(when, into);
        limitsOf(then, into);
      }
      limitsOf(condition.otherwise, into);
      break;
    case 'hasBase':
    case 'member':
    case 'flag':
      break;
  }
  return into;
}

/** How far a figure's or a rate's own rounding can reach, in its unit; null where nothing rounds it. */
type Reach = (key: string, value: number) => number | null;

/** Half of the last digit of a number is never more than half of the number itself, or half of one (of a point). */
const wholeDigit: Reach = (key, value) => Math.abs(value) / 2 + (key.endsWith('.growth') ? 0.005 : 1);

/** The rounding as the sheet shows the cells: of both cumulative figures where the quarter comes from them. */
function roundingOf(sources: readonly FactSource[], key: string): number | null {
  const parts = partsOf(sources, key);
  if (parts.length === 0) return null;
  return parts.reduce((sum, { rounding }) => sum + (rounding?.toNumber() ?? 0), 0) * 1.000001;
}

/** Whether some threshold lies within reach of a figure or rate of the row. */
function inReach({ enterprise }: ListRow, limits: ReadonlyMap<string, readonly number[]>, reach: Reach): boolean {
  const near = (key: string, value: number): boolean => {
    const far = reach(key, value);
    return far !== null && (limits.get(key)?.some((limit) => Math.abs(value - limit) <= far) ?? false);
  };
  return Object.entries(enterprise.facts).some(
    ([metric, facts]) =>
      facts !== undefined &&
      ((facts.current.kind === 'known' && near(metric, facts.current.value.toNumber())) ||
        (facts.base.kind === 'rate' && near(`${metric}.growth`, facts.base.rate.toNumber()))),
  );
}

/** The cells that a figure or rate comes from. */
function partsOf(sources: readonly FactSource[], key: string): readonly FactSource[] {
  const own = sources.filter((source) => source.key === key);
  if (own.length > 0 || key.endsWith('.growth')) return own;
  return sources.filter((source) => source.key === `${key}.ytd` || source.key === `${key}.prior`);
}

/** The source whose rounding decides the step, if it does: for a figure derived from two cumulative ones, both count. */
function crossing(step: ConditionStep, sources: readonly FactSource[]): FactSource | null {
  if (step.asked.kind !== 'value') return null;
  const { metric, found, asked, node } = step;
  if (found.kind === 'figure') return reachesAcross(found.value, partsOf(sources, metric), asked.value, node.order);
  if (found.kind === 'reported-rate') {
    return reachesAcross(found.rate, partsOf(sources, `${metric}.growth`), asked.value, node.order);
  }
  return null;
}

function reachesAcross(value: Exact, parts: readonly FactSource[], threshold: Exact, order: Order): FactSource | null {
  const [first] = parts;
  const half = parts.reduce((sum, { rounding }) => (rounding ? sum.plus(rounding) : sum), ZERO);
  if (!first || half.isZero()) return null;
  return holds(value.minus(half), threshold, order) === holds(value.plus(half), threshold, order) ? null : first;
}

function holds(value: Exact, threshold: Exact, order: Order): boolean {
  switch (order) {
    case '>=':
      return value.gte(threshold);
    case '>':
      return value.gt(threshold);
    case '<=':
      return value.lte(threshold);
    case '<':
      return value.lt(threshold);
  }
}
