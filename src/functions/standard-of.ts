import type { Condition, Order, Quantity } from '../policy/algebra';
import type { GroupId } from '../policy/terms';
import type { Standards } from '../policy/standards';
import { ONE, ZERO } from '../quantity/exact';
import type { Exact } from '../quantity/exact';

/** The enterprise that a standard is asked for. */
export interface Asker {
  readonly hasBase: boolean;
  readonly member: (group: GroupId) => boolean | 'unknown';
}

/** What a condition asks of one figure of one kind of enterprise. */
export type StandardAsked =
  | { readonly kind: 'number'; readonly value: Exact; readonly order: Order }
  /** Parameters without a value decide. */
  | { readonly kind: 'open'; readonly parameters: readonly string[] }
  /** It depends on whether the enterprise is in a group, and that is not known. */
  | { readonly kind: 'group-unknown' }
  /** Nothing is asked of it. */
  | { readonly kind: 'none' }
  /** No enterprise of this kind meets the condition, whatever its figure. */
  | { readonly kind: 'never' };

const NONE: StandardAsked = { kind: 'none' };
const NEVER: StandardAsked = { kind: 'never' };

/** A quantity that hangs on no fact, or the parameters it waits for; null where it hangs on a fact. */
function constant(quantity: Quantity, standards: Standards): Exact | readonly string[] | null {
  switch (quantity.kind) {
    case 'const':
      return quantity.value;
    case 'param': {
      const value = standards.parameters.get(quantity.id);
      return value?.kind === 'value' ? value.value : [quantity.id];
    }
    case 'fact':
    case 'choose':
    case 'steps':
    case 'least':
    case 'within':
      return null;
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return ofAll(
        quantity.kind,
        quantity.of.map((each) => constant(each, standards)),
      );
  }
}

function ofAll(
  kind: 'sum' | 'product' | 'min' | 'max',
  operands: readonly (Exact | readonly string[] | null)[],
): Exact | readonly string[] | null {
  const values: Exact[] = [];
  const open: string[] = [];
  for (const operand of operands) {
    if (operand === null) return null;
    if ('length' in operand) open.push(...operand);
    else values.push(operand);
  }
  if (open.length > 0) return open;
  if (kind === 'sum') return values.reduce((sum, value) => sum.plus(value), ZERO);
  if (kind === 'product') return values.reduce((product, value) => product.times(value), ONE);
  return values.reduce<Exact | null>((best, value) => {
    if (best === null) return value;
    return value.lessThan(best) === (kind === 'min') ? value : best;
  }, null);
}

function asked(order: Order, than: Quantity, standards: Standards): StandardAsked {
  const value = constant(than, standards);
  if (value === null) return NONE;
  return 'length' in value ? { kind: 'open', parameters: value } : { kind: 'number', value, order };
}

/** Of two numbers asked, the one that is harder to reach. */
function harder(a: Extract<StandardAsked, { kind: 'number' }>, b: typeof a): typeof a {
  const upward = a.order === '>=' || a.order === '>';
  if (a.value.equals(b.value)) return a.order.length === 1 ? a : b;
  return a.value.greaterThan(b.value) === upward ? a : b;
}

function joined(kind: 'all' | 'any', of: readonly StandardAsked[]): StandardAsked {
  const decided = kind === 'all' ? NEVER : NONE;
  const idle = kind === 'all' ? 'none' : 'never';
  if (of.some((each) => each.kind === decided.kind)) return decided;
  const rest = of.filter((each) => each.kind !== idle);
  const unknown = rest.find((each) => each.kind === 'group-unknown');
  if (unknown) return unknown;
  const open = rest.flatMap((each) => (each.kind === 'open' ? each.parameters : []));
  if (open.length > 0) return { kind: 'open', parameters: open };
  const numbers = rest.flatMap((each) => (each.kind === 'number' ? [each] : []));
  const [first, ...others] = numbers;
  if (!first) return { kind: idle };
  return others.reduce((best, each) => {
    const hard = harder(best, each);
    return kind === 'all' ? hard : hard === best ? each : best;
  }, first);
}

/**
 * What a condition asks of `key` (`output`, or `output.growth`) of this enterprise, other figures aside: the hardest of
 * what must all hold, the easiest of what may hold.
 */
export function standardAsked(condition: Condition, key: string, asker: Asker, standards: Standards): StandardAsked {
  const inside = (each: Condition): StandardAsked => standardAsked(each, key, asker, standards);
  switch (condition.kind) {
    case 'bound':
      return condition.fact === key && !condition.times ? asked(condition.order, condition.than, standards) : NONE;
    case 'growth':
      return `${condition.metric}.growth` === key ? asked(condition.order, condition.rate, standards) : NONE;
    case 'hasBase':
      return asker.hasBase ? NONE : NEVER;
    case 'member': {
      const member = asker.member(condition.group);
      return member === 'unknown' ? { kind: 'group-unknown' } : member ? NONE : NEVER;
    }
    case 'flag':
    case 'not':
      return NONE;
    case 'all':
    case 'any':
      return joined(condition.kind, condition.of.map(inside));
    case 'branch': {
      for (const { when, then } of condition.cases) {
        const guard = inside(when);
        if (guard.kind === 'group-unknown') return guard;
        if (guard.kind !== 'never') return inside(then);
      }
      return inside(condition.otherwise);
    }
  }
}
