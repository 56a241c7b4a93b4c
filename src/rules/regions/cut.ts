import type { Order } from '../../policy/algebra';
import type { Facts } from '../reading/facts';
import { constantValue } from '../reading/evaluate';
import { wholeFraction } from './fraction';
import type { Fraction } from './fraction';
import { ZERO } from '../../quantity/exact';
import { comparison } from './comparison';
import { growthCutter } from './growth-cut';
import type { Numbers } from './numbers';
import { mirrored } from '../reading/order';
import { leftOf } from '../reading/settle';
import type { Ask } from '../reading/settle';
import type { Unknown } from './unknown';

/** What a condition that is undecided on known numbers says of the unknowns. */
export type Cut =
  | { readonly kind: 'decided'; readonly holds: boolean }
  /** It holds where the unknown is `order root`. */
  | { readonly kind: 'root'; readonly on: Unknown; readonly order: Order; readonly root: Fraction }
  /** It hangs on several unknowns at once, or on one and not in a line: it may hold or not. */
  | { readonly kind: 'open'; readonly on: readonly Unknown[] };

export type Cutter = (facts: Facts) => Cut;

const AT_ZERO = wholeFraction(ZERO);

/** Says row by row what one condition cuts out of the unknowns' lines, wherever `asked` finds it unknown. */
export function cutter(numbers: Numbers, ask: Extract<Ask, { kind: 'bound' | 'growth' | 'hasBase' }>): Cutter {
  switch (ask.kind) {
    case 'hasBase': {
      const base = numbers.reader(`${ask.metric}.base`).unknown;
      return (facts) => ({ kind: 'root', on: base(facts), order: '>', root: AT_ZERO });
    }
    case 'bound':
      return boundCutter(numbers, ask);
    case 'growth':
      return growthCutter(numbers, ask);
  }
}

/** The two usual forms, a fact against a number and against a parameter, are read off; the others are worked out. */
function boundCutter(numbers: Numbers, { node, times, than }: Extract<Ask, { kind: 'bound' }>): Cutter {
  const { order } = node;
  if (times) return comparison(numbers, leftOf(node.fact, times), order, than);
  const fact = numbers.reader(node.fact);
  const constant = constantValue(than, numbers.standards);
  if (constant) {
    const root = wholeFraction(constant);
    return (facts) => ({ kind: 'root', on: fact.unknown(facts), order, root });
  }
  const general = comparison(numbers, { kind: 'fact', key: node.fact }, order, than);
  if (than.kind !== 'param') return general;
  const parameter = numbers.reader(than.id).unknown;
  return (facts) => {
    const value = fact.value(facts);
    if (!value) return general(facts);
    return { kind: 'root', on: parameter(facts), order: mirrored(order), root: wholeFraction(value) };
  };
}
