import { approximate } from '../../quantity/approximate';
import { nearQuotient, ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { factKey } from '../reading/facts';
import type { Facts } from '../reading/facts';
import { growthBound } from '../reading/growth-bound';
import { FALSE, TRUE } from '../reading/kleene';
import type { Truth } from '../reading/kleene';
import type { Numbers } from '../regions/numbers';
import { keysOf } from '../regions/linear';
import { isParameter } from '../missing-order';
import { leftOf } from '../reading/settle';
import type { Ask, PlainQuantity } from '../reading/settle';
import { pointOf } from '../regions/span';
import { comparedReader } from './compared';
import type { Asked, Found, TraceStep } from '../verdict';

type ConditionStep = Extract<TraceStep, { kind: 'condition' }>;
type NumberAsk = Extract<Ask, { kind: 'bound' | 'growth' }>;

/** Digits that a rate of growth is given with in a trace. */
const RATE_DIGITS = 15;

export type StepMaker = (facts: Facts, truth: Truth, standard: 'plain' | 'relaxed') => ConditionStep;

/** The metrics whose base a condition is worked out from. */
export function basesOf(ask: Ask): readonly string[] {
  if (ask.kind === 'growth') return [ask.node.metric];
  if (ask.kind !== 'bound') return [];
  const keys = [...keysOf(leftOf(ask.node.fact, ask.times)), ...keysOf(ask.than)];
  return keys.map(factKey).flatMap(({ metric, base }) => (base ? [metric] : []));
}

/** The same where the rules ask for a base beside it, and there is none: it is not met, whatever the figures. */
export function withoutBase(step: ConditionStep, zero: boolean): ConditionStep {
  return { ...step, outcome: 'not-met', found: { kind: 'no-base', zero }, short: null };
}

/** One condition with what was found, what was asked, and how much is short. */
export function stepMaker(numbers: Numbers, ask: NumberAsk): StepMaker {
  const { node } = ask;
  const quantity = ask.kind === 'bound' ? ask.than : ask.rate;
  const metric = ask.kind === 'bound' ? factKey(ask.node.fact).metric : ask.node.metric;
  const constant = keysOf(quantity).every((key) => isParameter(numbers.pack, key))
    ? askedOf(numbers, {}, quantity)
    : null;
  const compared = ask.kind === 'bound' ? comparedReader(numbers, ask) : null;
  return (facts, truth, standard) => {
    const asked = constant ?? askedOf(numbers, facts, quantity);
    const limit = asked.kind === 'value' ? asked.value : null;
    return {
      kind: 'condition',
      node,
      metric,
      outcome: truth === TRUE ? 'met' : truth === FALSE ? 'not-met' : 'unknown',
      found: ask.kind === 'bound' ? figure(numbers, facts, ask.node.fact) : growth(facts, metric, limit),
      asked,
      short: truth === FALSE && limit ? shortOf(numbers, facts, ask, limit) : null,
      rounding: ask.kind === 'growth' ? numbers.standards.choices.growthRounding : 'none',
      compared: compared?.(facts, truth) ?? null,
      standard,
      words: node.mark?.words ?? null,
      reading: node.mark?.reading ?? false,
    };
  };
}

function askedOf(numbers: Numbers, facts: Facts, quantity: PlainQuantity): Asked {
  const value = pointOf(numbers.span(quantity, facts));
  if (!value) {
    return { kind: 'open', parameters: numbers.unknownsOf(quantity, facts).flatMap(({ names }) => names) };
  }
  const byUser = keysOf(quantity).some((key) => {
    const parameter = numbers.standards.parameters.get(key);
    return parameter?.kind === 'value' && parameter.by === 'user';
  });
  return { kind: 'value', value, by: byUser ? 'user' : 'text' };
}

function figure(numbers: Numbers, facts: Facts, key: string): Found {
  const value = numbers.value(facts, key);
  return value ? { kind: 'figure', value } : { kind: 'missing', keys: numbers.unknown(facts, key).names };
}

function growth(facts: Facts, metric: string, limit: Exact | null): Found {
  const { current, base } = facts[metric] ?? {};
  if (base?.kind === 'rate') return { kind: 'reported-rate', rate: base.rate };
  if (current?.kind === 'known' && base?.kind === 'figure') {
    return { kind: 'growth', current: current.value, base: base.value, rate: rateOf(current.value, base.value, limit) };
  }
  const currentKeys = current?.kind === 'known' ? [] : (current?.keys ?? [metric]);
  const baseKeys = base?.kind === 'missing' ? base.keys : base ? [] : [`${metric}.base`, `${metric}.growth`];
  return { kind: 'missing', keys: [...currentKeys, ...baseKeys] };
}

/**
 * The rate for show where a short division is sure of it: its 15 digits are the same wherever within its error the rate
 * lies, and neither it nor they reach what it is held against.
 */
function shortRate(current: Exact, base: Exact, beside: Exact | null): Exact | null {
  const { value, error } = nearQuotient(current, base);
  const near = value.minus(ONE);
  if (near.isZero()) return null;
  const rate = near.toSignificantDigits(RATE_DIGITS);
  const half = 0.5 * 10 ** (near.e - RATE_DIGITS + 1);
  const off = Math.abs(approximate(near.minus(rate)));
  if (half - off <= 2 * error + half * 1e-9) return null;
  if (!beside) return rate;
  if (Math.abs(approximate(near.minus(beside))) <= 2 * error) return null;
  return near.comparedTo(beside) === rate.comparedTo(beside) ? rate : null;
}

/** The rate for show: 15 digits, more where fewer would carry it over what it is held against. */
export function rateOf(current: Exact, base: Exact, beside: Exact | null): Exact {
  return shortRate(current, base, beside) ?? longRate(current, base, beside);
}

/** The same by all digits. */
export function longRate(current: Exact, base: Exact, beside: Exact | null): Exact {
  const exactly = current.dividedBy(base).minus(ONE);
  const side = (rate: Exact): number => (beside ? rate.comparedTo(beside) : 0);
  const kept = [RATE_DIGITS, 2 * RATE_DIGITS, 4 * RATE_DIGITS].map((digits) => exactly.toSignificantDigits(digits));
  return kept.find((rate) => side(rate) === side(exactly)) ?? exactly;
}

/** How much more of the metric would meet it; null where it is too much, or only a rate is known. */
function shortOf(numbers: Numbers, facts: Facts, ask: NumberAsk, limit: Exact): Exact | null {
  // So many times the figure against a product: what is short of it is the gap's to say.
  if (ask.kind === 'bound' && ask.times) return null;
  const found = numbers.value(facts, ask.kind === 'bound' ? ask.node.fact : ask.node.metric);
  if (!found) return null;
  const wanted = ask.kind === 'bound' ? limit : wantedByGrowth(numbers, facts, ask, limit);
  const short = wanted?.minus(found);
  return short?.greaterThan(ZERO) ? short : null;
}

function wantedByGrowth(
  numbers: Numbers,
  facts: Facts,
  { node }: Extract<Ask, { kind: 'growth' }>,
  rate: Exact,
): Exact | null {
  const base = facts[node.metric]?.base;
  if (base?.kind !== 'figure') return null;
  return base.value.times(ONE.plus(growthBound(node.order, rate, numbers.standards.choices.growthRounding).rate));
}
