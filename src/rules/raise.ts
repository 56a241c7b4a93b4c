import type { Order } from '../policy/algebra';
import type { MetricId, Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { ONE, ZERO } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { ceilAt } from '../quantity/places';
import { complement, EVERY, intersect, NONE, unite, upward } from './amounts';
import type { Amounts } from './amounts';
import { factKey } from './facts';
import { growthBound } from './growth-bound';
import { asked, FALSE, TRUE } from './kleene';
import type { Test } from './kleene';
import { Numbers } from './numbers';
import { mirrored } from './order';
import type { Row } from './row';
import type { Ask, PlainQuantity, Settled } from './settle';
import { againstZero, negated } from './span';
import type { End, Span } from './span';

/** The amounts by which a metric can be raised so that a condition surely holds, and those with which it may. */
export interface Raised {
  readonly sure: Amounts;
  readonly may: Amounts;
}

const YES: Raised = { sure: EVERY, may: EVERY };
const NO: Raised = { sure: NONE, may: NONE };
const MAYBE: Raised = { sure: NONE, may: EVERY };

/** Places of a least amount that has no finite decimal: rounded up, so that it does suffice. A figure has no more. */
const PLACES = 20;
/** More than a quotient of figures that ends has, and less than are kept. */
const MOST_DIGITS = 110;

/** What raising one metric does to a measure's conditions. Each is a line in the amount, so its set is a half-line. */
export class Raise {
  private readonly numbers: Numbers;
  private readonly tests = new Map<Ask, Test>();

  constructor(
    private readonly pack: Pack,
    private readonly standards: Standards,
    private readonly condition: Settled,
    private readonly metric: MetricId,
  ) {
    this.numbers = new Numbers(pack, standards);
  }

  amounts(row: Row): Raised {
    return this.of(this.condition, row);
  }

  private of(condition: Settled, row: Row): Raised {
    switch (condition.kind) {
      case 'ask':
        return this.ask(condition.ask, row);
      case 'all':
        return condition.of.map((each) => this.of(each, row)).reduce(both, YES);
      case 'any':
        return condition.of.map((each) => this.of(each, row)).reduce(either, NO);
      case 'not':
        return not(this.of(condition.of, row));
      case 'branch':
        return condition.cases.reduceRight(
          (otherwise, { when, then }) => branch(this.of(when, row), this.of(then, row), otherwise),
          this.of(condition.otherwise, row),
        );
    }
  }

  private ask(ask: Ask, row: Row): Raised {
    if (ask.kind === 'bound') {
      const difference = less({ kind: 'fact', key: ask.node.fact }, ask.than);
      return this.line(this.numbers.span(difference, row.facts), this.slope(difference, row), ask.node.order);
    }
    if (ask.kind === 'growth' && ask.node.metric === this.metric) {
      if (row.facts[ask.node.metric]?.base.kind !== 'rate') return this.growth(ask, row);
    }
    return this.constant(ask, row);
  }

  /** A condition that the amount does not move. */
  private constant(ask: Ask, row: Row): Raised {
    const test = this.tests.get(ask) ?? asked(ask, this.pack.groups, this.standards);
    this.tests.set(ask, test);
    const truth = test(row.facts, row.sure, row.may);
    return truth === TRUE ? YES : truth === FALSE ? NO : MAYBE;
  }

  private growth({ node, rate }: Extract<Ask, { kind: 'growth' }>, row: Row): Raised {
    const { facts } = row;
    const { growthRounding } = this.standards.choices;
    const unknown = this.numbers.unknownsOf(rate, facts).length > 0;
    // Where an open rate is rounded to, no span says.
    if (unknown && growthRounding !== 'none') return MAYBE;
    const asked = this.numbers.span(rate, facts);
    const limit = asked.low && !unknown ? growthBound(node.order, asked.low.at, growthRounding) : null;
    const share: PlainQuantity = limit ? { kind: 'const', value: limit.rate } : rate;
    const wanted: PlainQuantity = {
      kind: 'product',
      of: [
        { kind: 'fact', key: `${node.metric}.base` },
        { kind: 'sum', of: [{ kind: 'const', value: ONE }, share] },
      ],
    };
    const difference = less({ kind: 'fact', key: node.metric }, wanted);
    return this.line(this.numbers.span(difference, facts), ONE, limit?.order ?? node.order);
  }

  /** How a quantity moves with the amount; null where that hangs on what is missing, or is no line. */
  private slope(quantity: PlainQuantity, row: Row): Exact | null {
    switch (quantity.kind) {
      case 'const':
      case 'param':
        return ZERO;
      case 'fact': {
        const { metric, base } = factKey(quantity.key);
        return metric === this.metric && !base ? ONE : ZERO;
      }
      case 'sum': {
        let total = ZERO;
        for (const each of quantity.of) {
          const slope = this.slope(each, row);
          if (!slope) return null;
          total = total.plus(slope);
        }
        return total;
      }
      case 'product':
        return this.slopeOfProduct(quantity.of, row);
      case 'min':
      case 'max':
        return quantity.of.every((each) => this.slope(each, row)?.isZero()) ? ZERO : null;
    }
  }

  private slopeOfProduct(factors: readonly PlainQuantity[], row: Row): Exact | null {
    const slopes = factors.map((each) => this.slope(each, row));
    const moving = slopes.flatMap((slope, index) => (slope?.isZero() ? [] : [index]));
    const [only, second] = moving;
    if (only === undefined) return ZERO;
    let slope = slopes[only] ?? null;
    if (second !== undefined || !slope) return null;
    for (const [index, factor] of factors.entries()) {
      if (index === only) continue;
      const { low, high } = this.numbers.span(factor, row.facts);
      if (!low || !high || !low.at.equals(high.at)) return null;
      slope = slope.times(low.at);
    }
    return slope;
  }

  /** The amounts x for which `start + slope x x order 0`. */
  private line(start: Span, slope: Exact | null, order: Order): Raised {
    if (!slope) return MAYBE;
    if (slope.isZero()) {
      const holds = againstZero(start, order);
      return holds === null ? MAYBE : holds ? YES : NO;
    }
    if (slope.isNegative()) return this.line(negated(start), slope.negated(), mirrored(order));
    switch (order) {
      case '>=':
      case '>':
        return { sure: surely(start, slope, order), may: maybe(start, slope, order) };
      case '<':
        return not(this.line(start, slope, '>='));
      case '<=':
        return not(this.line(start, slope, '>'));
    }
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

function root(start: Exact, slope: Exact, closed: boolean): End {
  const over = start.negated();
  if (slope.equals(ONE)) return { at: over, closed };
  const quotient = over.dividedBy(slope);
  // Multiplying back would round, too: a quotient that fills the digits that are kept has no end.
  const finite = quotient.precision() < MOST_DIGITS;
  return finite ? { at: quotient, closed } : { at: ceilAt(quotient, PLACES), closed: true };
}

function less(left: PlainQuantity, right: PlainQuantity): PlainQuantity {
  return { kind: 'sum', of: [left, { kind: 'product', of: [{ kind: 'const', value: ONE.negated() }, right] }] };
}

function both(a: Raised, b: Raised): Raised {
  return { sure: intersect(a.sure, b.sure), may: intersect(a.may, b.may) };
}

function either(a: Raised, b: Raised): Raised {
  return { sure: unite(a.sure, b.sure), may: unite(a.may, b.may) };
}

function not({ sure, may }: Raised): Raised {
  return { sure: complement(may), may: complement(sure) };
}

/** Where the guard is not known, what holds on both sides surely holds. */
function branch(guard: Raised, then: Raised, otherwise: Raised): Raised {
  const sides = either(both(guard, then), both(not(guard), otherwise));
  return { sure: unite(sides.sure, intersect(then.sure, otherwise.sure)), may: sides.may };
}
