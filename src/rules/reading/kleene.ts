import type { Order } from '../../policy/algebra';
import type { Enterprise, IndustryClass } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { Standards } from '../../policy/standards';
import { approximate } from '../../quantity/approximate';
import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { constantValue, evaluator } from './evaluate';
import { factKey, knownFact } from './facts';
import type { Facts } from './facts';
import { growthBound, judgedRate } from './growth-bound';
import { holds } from './order';
import { leftOf } from './settle';
import type { Ask, Settled } from './settle';

type Groups = Pack['groups'];
type Marks = Enterprise['marks'];

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
/** Three-valued: what a condition is on the numbers that are known. */
export type Truth = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/**
 * A condition on one row. `sure`: the groups that every class the industry may be is in, `may`: those that some class
 * is in; for a known industry both are its class. `marks`: rosters and flags that are known.
 */
export type Test = (facts: Facts, sure: IndustryClass, may: IndustryClass, marks: Marks) => Truth;

/** How near two doubles may be, relative to them, before the exact numbers are asked: above the error of both sides. */
const NEAR = 2 ** -42;

/** Reads conditions on known numbers alone. True and false are final; unknown is for the regions to settle. */
export function kleene(settled: Settled, groups: Groups, standards: Standards): Test {
  const test = (each: Settled): Test => kleene(each, groups, standards);
  switch (settled.kind) {
    case 'ask':
      return asked(settled.ask, groups, standards);
    case 'all':
      return settled.of.map(test).reduceRight<Test>((rest, first) => both(first, rest), always(TRUE));
    case 'any':
      return settled.of.map(test).reduceRight<Test>((rest, first) => either(first, rest), always(FALSE));
    case 'not':
      return negated(test(settled.of));
    case 'branch':
      return settled.cases.reduceRight<Test>(
        (rest, { when, then }) => branched(test(when), test(then), rest),
        test(settled.otherwise),
      );
  }
}

const always =
  (truth: Truth): Test =>
  () =>
    truth;

const both =
  (a: Test, b: Test): Test =>
  (facts, sure, may, marks) => {
    const first = a(facts, sure, may, marks);
    if (first === FALSE) return FALSE;
    const second = b(facts, sure, may, marks);
    if (second === FALSE) return FALSE;
    return first === TRUE ? second : UNKNOWN;
  };

const either =
  (a: Test, b: Test): Test =>
  (facts, sure, may, marks) => {
    const first = a(facts, sure, may, marks);
    if (first === TRUE) return TRUE;
    const second = b(facts, sure, may, marks);
    if (second === TRUE) return TRUE;
    return first === FALSE ? second : UNKNOWN;
  };

const negated =
  (a: Test): Test =>
  (facts, sure, may, marks) => {
    const truth = a(facts, sure, may, marks);
    return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE;
  };

const branched =
  (guard: Test, then: Test, otherwise: Test): Test =>
  (facts, sure, may, marks) => {
    const side = guard(facts, sure, may, marks);
    if (side === TRUE) return then(facts, sure, may, marks);
    if (side === FALSE) return otherwise(facts, sure, may, marks);
    const first = then(facts, sure, may, marks);
    return first === otherwise(facts, sure, may, marks) ? first : UNKNOWN;
  };

const truth = (value: boolean): Truth => (value ? TRUE : FALSE);

/** One condition by itself. */
export function asked(ask: Ask, groups: Groups, standards: Standards): Test {
  switch (ask.kind) {
    case 'bound':
      return bound(ask, standards);
    case 'growth':
      return growth(ask, standards);
    case 'hasBase': {
      const { metric } = ask;
      return (facts) => {
        const base = facts[metric]?.base;
        if (base === undefined || base.kind === 'missing') return UNKNOWN;
        return truth(base.kind !== 'none');
      };
    }
    case 'member': {
      const bit = groupBit(groups, ask.group);
      return (_, sure, may) => ((sure & bit) !== 0 ? TRUE : (may & bit) !== 0 ? UNKNOWN : FALSE);
    }
    case 'flag': {
      const { key } = ask;
      return (_facts, _sure, _may, marks) => {
        const marked = marks[key];
        return marked === undefined ? UNKNOWN : truth(marked);
      };
    }
  }
}

/** The bit of a group in an `IndustryClass`. Throws where the pack has no such group: the loader has seen to it. */
export function groupBit(groups: Groups, group: string): IndustryClass {
  const index = groups.findIndex(({ id }) => id === group);
  if (index < 0) throw new RangeError(`no group ${group}`);
  return 1 << index;
}

function bound({ node, times, than }: Extract<Ask, { kind: 'bound' }>, standards: Standards): Test {
  const { order } = node;
  const constant = constantValue(than, standards);
  if (constant && !times) return boundByConstant(node.fact, order, constant);
  const left = evaluator(leftOf(node.fact, times), standards);
  const right = evaluator(than, standards);
  return (facts) => {
    const value = left(facts);
    if (!value) return UNKNOWN;
    const limit = right(facts);
    return limit ? truth(holds(order, value.comparedTo(limit))) : UNKNOWN;
  };
}

/** By doubles where they lie clearly apart, exactly where they do not. */
function boundByConstant(key: string, order: Order, limit: Exact): Test {
  const { metric, base } = factKey(key);
  const above = truth(holds(order, 1));
  const below = truth(holds(order, -1));
  const near = approximate(limit);
  const room = Math.abs(near) * NEAR;
  const high = near + room;
  const low = near - room;
  const exactly = (value: Exact): Truth => truth(holds(order, value.comparedTo(limit)));
  const decide = (value: Exact): Truth => {
    const double = approximate(value);
    return double > high ? above : double < low ? below : exactly(value);
  };
  if (base) {
    const known = knownFact(key);
    return (facts) => {
      const value = known(facts);
      return value ? decide(value) : UNKNOWN;
    };
  }
  return (facts) => {
    const current = facts[metric]?.current;
    return current?.kind === 'known' ? decide(current.value) : UNKNOWN;
  };
}

function growth({ node, rate }: Extract<Ask, { kind: 'growth' }>, standards: Standards): Test {
  const constant = constantValue(rate, standards);
  if (constant) return growthAgainst(node.metric, node.order, constant, standards);
  const rateOf = evaluator(rate, standards);
  return (facts, sure, may, marks) => {
    const value = rateOf(facts);
    return value ? growthAgainst(node.metric, node.order, value, standards)(facts, sure, may, marks) : UNKNOWN;
  };
}

function growthAgainst(metric: MetricId, order: Order, asked: Exact, standards: Standards): Test {
  const { growthRounding } = standards.choices;
  const limit = growthBound(order, asked, growthRounding);
  const factor = ONE.plus(limit.rate);
  const nearFactor = approximate(factor);
  const above = truth(holds(limit.order, 1));
  const below = truth(holds(limit.order, -1));
  return (facts) => {
    const fact = facts[metric];
    if (fact === undefined) return UNKNOWN;
    const { current, base } = fact;
    switch (base.kind) {
      case 'figure': {
        if (current.kind !== 'known') return UNKNOWN;
        const { value } = current;
        const found = approximate(value);
        const wanted = approximate(base.value) * nearFactor;
        const room = Math.abs(wanted) * NEAR;
        if (found > wanted + room) return above;
        if (found < wanted - room) return below;
        return truth(holds(limit.order, value.comparedTo(base.value.times(factor))));
      }
      case 'rate':
        return truth(holds(order, judgedRate(base.rate, growthRounding).comparedTo(asked)));
      case 'none':
        return current.kind === 'known' ? truth(holds(limit.order, current.value.comparedTo(0))) : UNKNOWN;
      case 'missing':
        return UNKNOWN;
    }
  };
}
