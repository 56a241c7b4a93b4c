import type { Order } from '../../policy/algebra';
import type { MetricId } from '../../policy/terms';
import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { EVERY, NONE, upward } from './amounts';
import type { Amounts } from './amounts';
import { constantValue, evaluator } from '../reading/evaluate';
import { knownCurrent } from '../reading/facts';
import { growthBound } from '../reading/growth-bound';
import { FALSE, asked as testOf, TRUE } from '../reading/kleene';
import { keysOf } from '../regions/linear';
import type { Numbers } from '../regions/numbers';
import { mirrored } from '../reading/order';
import { known, MAYBE, NO, not, YES } from './raised';
import type { Raised } from './raised';
import { root } from './root';
import type { Row } from '../reading/row';
import { leftOf } from '../reading/settle';
import type { Ask, PlainQuantity } from '../reading/settle';
import { slopeOf } from './slope';
import { againstZero, negated } from '../regions/span';
import type { Span } from '../regions/span';

/** The amounts by which raising a metric meets one condition. Each is a line in the amount, so its set is a half-line. */
export type Raiser = (row: Row) => Raised;

/** `moved`: the metric that is raised, and those whose figures rise with it. */
export function raiser(numbers: Numbers, moved: ReadonlySet<MetricId>, ask: Ask): Raiser {
  switch (ask.kind) {
    case 'bound':
      return bound(numbers, moved, ask);
    case 'growth':
      return moved.has(ask.node.metric) ? growth(numbers, ask) : constant(numbers, ask);
    case 'hasBase':
    case 'member':
    case 'flag':
      return constant(numbers, ask);
  }
}

/** A condition that the amount does not move. */
function constant({ pack, standards }: Numbers, ask: Ask): Raiser {
  const test = testOf(ask, pack.groups, standards);
  return ({ facts, sure, may, marks }) => {
    const truth = test(facts, sure, may, marks);
    return truth === TRUE ? YES : truth === FALSE ? NO : MAYBE;
  };
}

function bound(numbers: Numbers, moved: ReadonlySet<MetricId>, ask: Extract<Ask, { kind: 'bound' }>): Raiser {
  const { fact, order } = ask.node;
  const difference = less(leftOf(fact, ask.times), ask.than);
  const general: Raiser = (row) =>
    line(numbers.span(difference, row.facts), slopeOf(difference, moved, numbers, row.facts), order);
  if (ask.times || !moved.has(fact) || keysOf(ask.than).some((key) => moved.has(key))) return general;
  const limitOf = evaluator(ask.than, numbers.standards);
  return (row) => {
    const current = knownCurrent(row.facts, fact);
    const limit = current && limitOf(row.facts);
    return limit ? exactly(limit.minus(current), order) : general(row);
  };
}

function growth(numbers: Numbers, ask: Extract<Ask, { kind: 'growth' }>): Raiser {
  const { metric, order } = ask.node;
  const { standards } = numbers;
  const { growthRounding } = standards.choices;
  const rate = constantValue(ask.rate, standards);
  const limit = rate && growthBound(order, rate, growthRounding);
  const factor = limit && ONE.plus(limit.rate);
  const share: PlainQuantity = limit ? { kind: 'const', value: limit.rate } : ask.rate;
  const difference = less(
    { kind: 'fact', key: metric },
    {
      kind: 'product',
      of: [
        { kind: 'fact', key: `${metric}.base` },
        { kind: 'sum', of: [{ kind: 'const', value: ONE }, share] },
      ],
    },
  );
  const byRate = constant(numbers, ask);
  return (row) => {
    const { current, base } = row.facts[metric] ?? {};
    if (base?.kind === 'rate') return byRate(row);
    if (limit && factor && current?.kind === 'known' && base?.kind === 'figure') {
      return exactly(base.value.times(factor).minus(current.value), limit.order);
    }
    // Where a rate that is open, or hangs on the row, is rounded to, no span says.
    if (!limit && growthRounding !== 'none') return MAYBE;
    return line(numbers.span(difference, row.facts), ONE, limit?.order ?? order);
  };
}

function less(left: PlainQuantity, right: PlainQuantity): PlainQuantity {
  return { kind: 'sum', of: [left, { kind: 'product', of: [{ kind: 'const', value: ONE.negated() }, right] }] };
}

/** The amounts x for which `x order short`. */
function exactly(short: Exact, order: Order): Raised {
  switch (order) {
    case '>=':
    case '>':
      return known(upward({ at: short, closed: order === '>=' }));
    case '<':
      return not(exactly(short, '>='));
    case '<=':
      return not(exactly(short, '>'));
  }
}

/** The amounts x for which `start + slope x x order 0`; the start is known within a span. */
function line(start: Span, slope: Exact | null, order: Order): Raised {
  if (!slope) return MAYBE;
  if (slope.isZero()) {
    const holds = againstZero(start, order);
    return holds === null ? MAYBE : holds ? YES : NO;
  }
  if (slope.isNegative()) return line(negated(start), slope.negated(), mirrored(order));
  switch (order) {
    case '>=':
    case '>':
      return { sure: surely(start, slope, order), may: maybe(start, slope, order) };
    case '<':
      return not(line(start, slope, '>='));
    case '<=':
      return not(line(start, slope, '>'));
  }
}

/** From where on even the lowest start does. A start that is not reached lies above its end, so the end itself does. */
function surely({ low }: Span, slope: Exact, order: '>=' | '>'): Amounts {
  if (!low) return NONE;
  return upward(root(low.at, slope, order === '>=' || !low.closed));
}

/** From where on the highest start does. */
function maybe({ high }: Span, slope: Exact, order: '>=' | '>'): Amounts {
  if (!high) return EVERY;
  return upward(root(high.at, slope, order === '>=' && high.closed));
}
