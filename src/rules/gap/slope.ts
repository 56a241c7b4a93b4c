import type { MetricId } from '../../policy/terms';
import { ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { factKey } from '../reading/facts';
import type { Facts } from '../reading/facts';
import type { Numbers } from '../regions/numbers';
import type { PlainQuantity } from '../reading/settle';
import { pointOf } from '../regions/span';

/** How a quantity moves where some metrics are raised together; null where that hangs on what is missing, or is no line. */
export function slopeOf(
  quantity: PlainQuantity,
  raised: ReadonlySet<MetricId>,
  numbers: Numbers,
  facts: Facts,
): Exact | null {
  const slope = (each: PlainQuantity): Exact | null => slopeOf(each, raised, numbers, facts);
  switch (quantity.kind) {
    case 'const':
    case 'param':
      return ZERO;
    case 'fact': {
      const { metric, base } = factKey(quantity.key);
      return raised.has(metric) && !base ? ONE : ZERO;
    }
    case 'sum':
      return quantity.of.reduce<Exact | null>((total, each) => {
        const own = slope(each);
        return total && own && total.plus(own);
      }, ZERO);
    case 'product': {
      const slopes = quantity.of.map(slope);
      const moving = slopes.flatMap((each, index) => (each?.isZero() ? [] : [index]));
      const [only, second] = moving;
      if (only === undefined) return ZERO;
      if (second !== undefined) return null;
      return quantity.of.reduce<Exact | null>((product, factor, index) => {
        const known = index === only ? (slopes[only] ?? null) : pointOf(numbers.span(factor, facts));
        return product && known && product.times(known);
      }, ONE);
    }
    case 'min':
    case 'max':
      return quantity.of.every((each) => slope(each)?.isZero()) ? ZERO : null;
    case 'steps':
      return slope(quantity.of)?.isZero() && slope(quantity.size)?.isZero() ? ZERO : null;
    case 'least':
      return slope(quantity.of)?.isZero() && slope(quantity.floor)?.isZero() ? ZERO : null;
    case 'within':
      return slope(quantity.low)?.isZero() && (!quantity.high || slope(quantity.high)?.isZero()) ? ZERO : null;
  }
}
