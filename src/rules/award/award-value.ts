import type { Facts } from '../reading/facts';
import type { Numbers } from '../regions/numbers';
import type { PlainQuantity } from '../reading/settle';
import { greatest, least, point, pointOf, product, sum } from '../regions/span';
import type { Span } from '../regions/span';

/** What an amount can be, and the names that it hangs on: none where it is one number whatever they are. */
export interface AwardValue {
  readonly span: Span;
  readonly names: readonly string[];
}

export function awardValue(quantity: PlainQuantity, numbers: Numbers, facts: Facts): AwardValue {
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
      const operands = quantity.of.map((each) => awardValue(each, numbers, facts));
      const [first, ...rest] = operands.map(({ span }) => span);
      if (!first) throw new RangeError(`a ${quantity.kind} of nothing`);
      const span = rest.reduce(OPERATIONS[quantity.kind], first);
      if (pointOf(span)) return { span, names: [] };
      const names = operands.filter((each) => canDecide(quantity.kind, each.span, span)).flatMap((each) => each.names);
      return { span, names: [...new Set(names)] };
    }
  }
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
