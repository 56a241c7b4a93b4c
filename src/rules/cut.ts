import type { Order } from '../policy/algebra';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { ONE, ZERO } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { Facts } from './facts';
import { fraction, wholeFraction } from './fraction';
import type { Fraction } from './fraction';
import { growthBound, judgedRate } from './growth-bound';
import { lineIn } from './linear';
import { Numbers } from './numbers';
import { mirrored } from './order';
import type { Ask, PlainQuantity } from './settle';
import { againstZero, point } from './span';
import { unknownGrowth } from './unknown';
import type { Unknown } from './unknown';

/** What an undecided condition says of the unknowns. */
export type Cut =
  | { readonly kind: 'decided'; readonly holds: boolean }
  /** It holds where the unknown is `order root`. */
  | { readonly kind: 'root'; readonly on: Unknown; readonly order: Order; readonly root: Fraction }
  /** It hangs on several unknowns at once, or on one and not in a line: it may hold or not. */
  | { readonly kind: 'open'; readonly on: readonly Unknown[] };

type NumberAsk = Extract<Ask, { kind: 'bound' | 'growth' | 'hasBase' }>;

/** Says of one row what its undecided conditions cut out of the unknowns' lines. */
export class Cutter {
  private readonly numbers: Numbers;

  constructor(pack: Pack, standards: Standards) {
    this.numbers = new Numbers(pack, standards);
  }

  cut(ask: NumberAsk, facts: Facts): Cut {
    switch (ask.kind) {
      case 'bound':
        return this.compare({ kind: 'fact', key: ask.node.fact }, ask.node.order, ask.than, facts);
      case 'growth':
        return this.growth(ask, facts);
      case 'hasBase':
        return {
          kind: 'root',
          on: this.numbers.unknown(facts, `${ask.metric}.base`),
          order: '>',
          root: wholeFraction(ZERO),
        };
    }
  }

  /** `left order right`, undecided on known numbers. */
  private compare(left: PlainQuantity, order: Order, right: PlainQuantity, facts: Facts): Cut {
    const difference: PlainQuantity = {
      kind: 'sum',
      of: [left, { kind: 'product', of: [{ kind: 'const', value: ONE.negated() }, right] }],
    };
    const on = this.numbers.unknownsOf(difference, facts);
    const [only, second] = on;
    if (only && !second) {
      const line = lineIn(difference, only.key, (key) => this.numbers.value(facts, key));
      if (line) return rootOf(line.constant, line.slope, order, only);
    }
    const holds = againstZero(this.numbers.span(difference, facts), order);
    return holds === null ? { kind: 'open', on } : { kind: 'decided', holds };
  }

  private growth({ node, rate }: Extract<Ask, { kind: 'growth' }>, facts: Facts): Cut {
    const { metric, order } = node;
    const { growthRounding } = this.numbers.standards.choices;
    const base = facts[metric]?.base;
    if (base?.kind === 'rate') {
      return this.compare({ kind: 'const', value: judgedRate(base.rate, growthRounding) }, order, rate, facts);
    }
    const keys = [metric, `${metric}.base`] as const;
    const current = this.numbers.value(facts, keys[0]);
    const before = this.numbers.value(facts, keys[1]);
    const asked = this.settledRate(rate, facts);
    if (!current && !before) {
      const on = unknownGrowth(facts, metric);
      if (!asked) return { kind: 'open', on: [on, ...this.numbers.unknownsOf(rate, facts)] };
      const limit = growthBound(order, asked, growthRounding);
      return { kind: 'root', on, order: limit.order, root: wholeFraction(limit.rate) };
    }
    if (asked) {
      const limit = growthBound(order, asked, growthRounding);
      const wanted: PlainQuantity = {
        kind: 'product',
        of: [
          { kind: 'const', value: ONE.plus(limit.rate) },
          { kind: 'fact', key: keys[1] },
        ],
      };
      return this.compare({ kind: 'fact', key: metric }, limit.order, wanted, facts);
    }
    if (current && before) return this.rateAgainst(current, before, order, rate, facts);
    const unknownFigure = this.numbers.unknown(facts, current ? keys[1] : keys[0]);
    return { kind: 'open', on: [unknownFigure, ...this.numbers.unknownsOf(rate, facts)] };
  }

  /** Growth by figures against a rate that is open: the rate itself is what is held against. */
  private rateAgainst(current: Exact, before: Exact, order: Order, rate: PlainQuantity, facts: Facts): Cut {
    const { growthRounding } = this.numbers.standards.choices;
    if (before.isZero()) return { kind: 'open', on: this.numbers.unknownsOf(rate, facts) };
    if (growthRounding !== 'none') {
      const rounded = judgedRate(current.dividedBy(before).minus(1), growthRounding);
      return this.compare({ kind: 'const', value: rounded }, order, rate, facts);
    }
    // current - base >= base x rate, and base above zero.
    const right: PlainQuantity = { kind: 'product', of: [{ kind: 'const', value: before }, rate] };
    return this.compare({ kind: 'const', value: current.minus(before) }, order, right, facts);
  }

  private settledRate(rate: PlainQuantity, facts: Facts): Exact | null {
    return lineIn(rate, '', (key) => this.numbers.value(facts, key))?.constant ?? null;
  }
}

/** `constant + slope x u order 0`. */
function rootOf(constant: Exact, slope: Exact, order: Order, on: Unknown): Cut {
  if (slope.isZero()) {
    return { kind: 'decided', holds: againstZero(point(constant), order) === true };
  }
  const upward = slope.greaterThan(0);
  return {
    kind: 'root',
    on,
    order: upward ? order : mirrored(order),
    root: fraction(constant.negated(), slope),
  };
}
