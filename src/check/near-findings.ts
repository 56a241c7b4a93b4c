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
      if (judged.verdicts[index]?.kind === 'not-applicable' || !inReach(judged.row, limits)) return;
      sources ??= list.sources(judged.row);
      for (const step of explain(judged, measure).steps) {
        if (step.kind !== 'condition') continue;
        const source = crossing(step, sources);
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

/**
 * Whether a figure's rounding could reach a threshold at all: half of the last digit of a number is never more than half
 * of the number itself, but for 0, and a rate's never more than half a point.
 */
function inReach({ enterprise }: ListRow, limits: ReadonlyMap<string, readonly number[]>): boolean {
  for (const [metric, facts] of Object.entries(enterprise.facts)) {
    if (!facts) continue;
    if (facts.current.kind === 'known') {
      const value = facts.current.value.toNumber();
      if (limits.get(metric)?.some((limit) => Math.abs(value - limit) <= value / 2 + 1)) return true;
    }
    if (facts.base.kind === 'rate') {
      const rate = facts.base.rate.toNumber();
      if (limits.get(`${metric}.growth`)?.some((limit) => Math.abs(rate - limit) <= Math.abs(rate) / 2 + 0.005))
        return true;
    }
  }
  return false;
}

/** The source whose rounding decides the step, if it does: for a figure derived from two cumulative ones, both count. */
function crossing(step: ConditionStep, sources: readonly FactSource[]): FactSource | null {
  if (step.asked.kind !== 'value') return null;
  const { metric, found, asked, node } = step;
  if (found.kind === 'figure') {
    const own = sources.filter(({ key }) => key === metric);
    const parts =
      own.length > 0 ? own : sources.filter(({ key }) => key === `${metric}.ytd` || key === `${metric}.prior`);
    return reachesAcross(found.value, parts, asked.value, node.order);
  }
  if (found.kind === 'reported-rate') {
    const rates = sources.filter(({ key }) => key === `${metric}.growth`);
    return reachesAcross(found.rate, rates, asked.value, node.order);
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
