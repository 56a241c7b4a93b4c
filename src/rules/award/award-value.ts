import type { Facts } from '../reading/facts';
import type { Numbers } from '../regions/numbers';
import type { PlainQuantity } from '../reading/settle';
import { againstZero, greatest, least, negated, point, pointOf, product, sum } from '../regions/span';
import type { Span } from '../regions/span';
import { leastIn, stepsIn, withinIn } from '../regions/span-steps';

/**
 * What an amount can be, and the names that it hangs on: none where it is one number whatever they are, or where the
 * text alone leaves it vague.
 */
export interface AwardValue {
  readonly span: Span;
  readonly names: readonly string[];
}

export function awardValue(quantity: PlainQuantity, numbers: Numbers, facts: Facts): AwardValue {
  const part = (each: PlainQuantity): AwardValue => awardValue(each, numbers, facts);
  switch (quantity.kind) {
    case 'const':
      return { span: point(quantity.value), names: [] };
    case 'fact':
      return ofKey(quantity.key, numbers, facts);
    case 'param':
      return ofKey(quantity.id, numbers, facts);
    case 'sum':
    case 'product':
    case 'min':
    case 'max': {
      const operands = quantity.of.map(part);
      const [first, ...rest] = operands.map(({ span }) => span);
      if (!first) throw new RangeError(`a ${quantity.kind} of nothing`);
      const span = rest.reduce(OPERATIONS[quantity.kind], first);
      if (pointOf(span)) return { span, names: [] };
      const names = operands.filter((each) => canDecide(quantity.kind, each.span, span)).flatMap((each) => each.names);
      return { span, names: [...new Set(names)] };
    }
    case 'steps': {
      const [of, size] = [part(quantity.of), part(quantity.size)];
      return hanging(stepsIn(of.span, size.span, quantity.rounding), [of, size]);
    }
    case 'least': {
      const [of, floor] = [part(quantity.of), part(quantity.floor)];
      const reaches = againstZero(sum(of.span, negated(floor.span)), '>=');
      return hanging(leastIn(of.span, floor.span), reaches === true ? [of] : [of, floor]);
    }
    case 'within': {
      const [low, high] = [part(quantity.low), quantity.high && part(quantity.high)];
      return hanging(withinIn(low.span, high && high.span), high ? [low, high] : [low]);
    }
  }
}

/** An amount with the names of all its parts; none where it is one number all the same. */
function hanging(span: Span, parts: readonly AwardValue[]): AwardValue {
  return { span, names: pointOf(span) ? [] : [...new Set(parts.flatMap(({ names }) => names))] };
}

const OPERATIONS = { sum, product, min: least, max: greatest } as const;

function ofKey(key: string, numbers: Numbers, facts: Facts): AwardValue {
  const value = numbers.value(facts, key);
  if (value) return { span: point(value), names: [] };
  const { span, names } = numbers.unknown(facts, key);
  return { span, names };
}

/** An operand of a minimum that is never below the whole cannot decide it, whatever it is; of a maximum, never above. */
function canDecide(kind: 'sum' | 'product' | 'min' | 'max', operand: Span, whole: Span): boolean {
  switch (kind) {
    case 'sum':
    case 'product':
      return true;
    case 'min':
      return !whole.high || !operand.low || operand.low.at.lessThan(whole.high.at);
    case 'max':
      return !whole.low || !operand.high || operand.high.at.greaterThan(whole.low.at);
  }
}
