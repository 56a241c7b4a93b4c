import type { Standards } from '../../policy/standards';
import { ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { wholeSteps } from '../../quantity/whole-steps';
import { knownFact } from './facts';
import type { Facts } from './facts';
import type { PlainQuantity } from './settle';

export type Evaluate = (facts: Facts) => Exact | null;

/** The value of a parameter that has one; null where it is open. */
export function parameterValue(standards: Standards, id: string): Exact | null {
  const value = standards.parameters.get(id);
  return value?.kind === 'value' ? value.value : null;
}

/** A quantity on known numbers: null as soon as one that it needs is not known. */
export function evaluator(quantity: PlainQuantity, standards: Standards): Evaluate {
  switch (quantity.kind) {
    case 'const':
      return () => quantity.value;
    case 'fact':
      return knownFact(quantity.key);
    case 'param': {
      const value = parameterValue(standards, quantity.id);
      return () => value;
    }
    case 'sum':
    case 'product':
    case 'min':
    case 'max': {
      const operands = quantity.of.map((each) => evaluator(each, standards));
      const { kind } = quantity;
      return (facts) => {
        const values: Exact[] = [];
        for (const operand of operands) {
          const value = operand(facts);
          if (!value) return null;
          values.push(value);
        }
        return combined(kind, values);
      };
    }
    case 'steps': {
      const [of, size] = [evaluator(quantity.of, standards), evaluator(quantity.size, standards)];
      const { rounding } = quantity;
      return (facts) => {
        const [value, step] = [of(facts), size(facts)];
        return value && step?.greaterThan(0) ? wholeSteps(value, step, rounding) : null;
      };
    }
    case 'least': {
      const [of, floor] = [evaluator(quantity.of, standards), evaluator(quantity.floor, standards)];
      return (facts) => {
        const [value, least] = [of(facts), floor(facts)];
        if (!value || !least) return null;
        return value.lessThan(least) ? ZERO : value;
      };
    }
    case 'within': {
      if (!quantity.high) return () => null;
      const [low, high] = [evaluator(quantity.low, standards), evaluator(quantity.high, standards)];
      return (facts) => {
        const [least, most] = [low(facts), high(facts)];
        return least && most?.equals(least) ? least : null;
      };
    }
  }
}

/** The operation on its operands; null for the least or greatest of none. */
export function combined(kind: 'sum' | 'product' | 'min' | 'max', values: readonly Exact[]): Exact | null {
  switch (kind) {
    case 'sum':
      return values.reduce((sum, value) => sum.plus(value), ZERO);
    case 'product':
      return values.reduce((product, value) => product.times(value), ONE);
    case 'min':
      return values.reduce<Exact | null>((least, value) => (least?.lte(value) ? least : value), null);
    case 'max':
      return values.reduce<Exact | null>((most, value) => (most?.gte(value) ? most : value), null);
  }
}

/** The value of a quantity that no row changes; null where it hangs on a fact or an open parameter. */
export function constantValue(quantity: PlainQuantity, standards: Standards): Exact | null {
  return evaluator(quantity, standards)({});
}
