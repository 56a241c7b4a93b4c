import type { Order } from '../../policy/algebra';
import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { Cut, Cutter } from './cut';
import { fraction } from './fraction';
import { lineIn } from './linear';
import type { Numbers } from './numbers';
import { mirrored } from '../reading/order';
import type { PlainQuantity } from '../reading/settle';
import { againstZero, point } from './span';
import type { Unknown } from './unknown';

/** `left order right` on rows where a number of them is not known. */
export function comparison(numbers: Numbers, left: PlainQuantity, order: Order, right: PlainQuantity): Cutter {
  const difference: PlainQuantity = {
    kind: 'sum',
    of: [left, { kind: 'product', of: [{ kind: 'const', value: ONE.negated() }, right] }],
  };
  const keys = numbers.keysIn(difference);
  return (facts) => {
    const on = numbers.unknownsAmong(keys, facts);
    const [only, second] = on;
    if (only && !second) {
      const line = lineIn(difference, only.key, (key) => numbers.value(facts, key));
      if (line) return rootOf(line.constant, line.slope, order, only);
    }
    const holds = againstZero(numbers.span(difference, facts), order);
    return holds === null ? { kind: 'open', on } : { kind: 'decided', holds };
  };
}

/** `constant + slope x u order 0`. */
function rootOf(constant: Exact, slope: Exact, order: Order, on: Unknown): Cut {
  if (slope.isZero()) return { kind: 'decided', holds: againstZero(point(constant), order) === true };
  const upward = slope.greaterThan(0);
  return {
    kind: 'root',
    on,
    order: upward ? order : mirrored(order),
    root: fraction(constant.negated(), slope),
  };
}
