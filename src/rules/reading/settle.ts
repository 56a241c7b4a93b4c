import type { Condition, Quantity } from '../../policy/algebra';
import type { Standards } from '../../policy/standards';
import type { StepRounding } from '../../quantity/whole-steps';
import { opposite } from './order';

/**
 * Rules made ready for reading: `choose` is lifted out of the numbers of a condition, so that `x >= (first case that
 * holds)` becomes a branch of plain conditions; and a cap that is none (不设上限) leaves its `min`. What stays of a
 * quantity is `const`, `fact`, `param`, `sum`, `product`, `min`, `max`, `steps`, `least`, `within`.
 */
export type PlainQuantity =
  | Extract<Quantity, { kind: 'const' | 'fact' | 'param' }>
  | { readonly kind: 'sum' | 'product' | 'min' | 'max'; readonly of: readonly PlainQuantity[] }
  | {
      readonly kind: 'steps';
      readonly of: PlainQuantity;
      readonly size: PlainQuantity;
      readonly rounding: StepRounding;
    }
  | { readonly kind: 'least'; readonly of: PlainQuantity; readonly floor: PlainQuantity }
  | { readonly kind: 'within'; readonly low: PlainQuantity; readonly high: PlainQuantity | null };

type BoundNode = Extract<Condition, { kind: 'bound' }>;
type GrowthNode = Extract<Condition, { kind: 'growth' }>;

/** A condition that is asked of the row, by itself. */
export type Ask =
  /** `times x fact order than`; null for times: once. */
  | {
      readonly kind: 'bound';
      readonly node: BoundNode;
      readonly times: PlainQuantity | null;
      readonly than: PlainQuantity;
    }
  | { readonly kind: 'growth'; readonly node: GrowthNode; readonly rate: PlainQuantity }
  | Extract<Condition, { kind: 'hasBase' | 'member' | 'flag' }>;

export type Mark = NonNullable<Condition['mark']>;

export type Settled =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Settled[]; readonly mark: Mark | null }
  | { readonly kind: 'not'; readonly of: Settled }
  | {
      readonly kind: 'branch';
      readonly cases: readonly { readonly when: Settled; readonly then: Settled }[];
      readonly otherwise: Settled;
    };

/** A number that hangs on conditions: the first case that holds. */
export type SettledQuantity =
  | { readonly kind: 'plain'; readonly quantity: PlainQuantity }
  | {
      readonly kind: 'branch';
      readonly cases: readonly { readonly when: Settled; readonly then: SettledQuantity }[];
      readonly otherwise: SettledQuantity;
    };

export function settle(condition: Condition, standards: Standards): Settled {
  switch (condition.kind) {
    case 'bound':
      return bound(condition, standards);
    case 'growth':
      return graft(settleQuantity(condition.rate, standards), (rate) => ({
        kind: 'ask',
        ask: { kind: 'growth', node: condition, rate },
      }));
    case 'hasBase':
    case 'member':
    case 'flag':
      return { kind: 'ask', ask: condition };
    case 'all':
    case 'any':
      return {
        kind: condition.kind,
        of: condition.of.map((each) => settle(each, standards)),
        mark: condition.mark ?? null,
      };
    case 'not':
      return turned(condition.of, standards);
    case 'branch':
      return {
        kind: 'branch',
        cases: condition.cases.map(({ when, then }) => ({
          when: settle(when, standards),
          then: settle(then, standards),
        })),
        otherwise: settle(condition.otherwise, standards),
      };
  }
}

function bound(node: BoundNode, standards: Standards): Settled {
  const under = (times: PlainQuantity | null): Settled =>
    graft(settleQuantity(node.than, standards), (than) => ({ kind: 'ask', ask: { kind: 'bound', node, times, than } }));
  return node.times ? graft(settleQuantity(node.times, standards), under) : under(null);
}

/** The left side of a bound: the fact, so many times. */
export function leftOf(key: string, times: PlainQuantity | null): PlainQuantity {
  const fact: PlainQuantity = { kind: 'fact', key };
  return times ? { kind: 'product', of: [times, fact] } : fact;
}

/** Not at least is below: so a trace shows what is asked for. */
function turned(condition: Condition, standards: Standards): Settled {
  return condition.kind === 'bound' || condition.kind === 'growth'
    ? settle({ ...condition, order: opposite(condition.order) }, standards)
    : { kind: 'not', of: settle(condition, standards) };
}

export function settleQuantity(quantity: Quantity, standards: Standards): SettledQuantity {
  switch (quantity.kind) {
    case 'const':
    case 'fact':
    case 'param':
      return plain(quantity);
    case 'choose':
      return {
        kind: 'branch',
        cases: quantity.cases.map(({ when, then }) => ({
          when: settle(when, standards),
          then: settleQuantity(then, standards),
        })),
        otherwise: settleQuantity(quantity.otherwise, standards),
      };
    case 'min':
      return combine(
        'min',
        quantity.of.filter((each) => !isNoCap(each, standards)),
        standards,
      );
    case 'sum':
    case 'product':
    case 'max':
      return combine(quantity.kind, quantity.of, standards);
    case 'steps': {
      const { rounding } = quantity;
      return under(settleQuantity(quantity.of, standards), (of) =>
        under(settleQuantity(quantity.size, standards), (size) => plain({ kind: 'steps', of, size, rounding })),
      );
    }
    case 'least':
      return under(settleQuantity(quantity.of, standards), (of) =>
        under(settleQuantity(quantity.floor, standards), (floor) => plain({ kind: 'least', of, floor })),
      );
    case 'within':
      return under(settleQuantity(quantity.low, standards), (low) =>
        !quantity.high || isNoCap(quantity.high, standards)
          ? plain({ kind: 'within', low, high: null })
          : under(settleQuantity(quantity.high, standards), (high) => plain({ kind: 'within', low, high })),
      );
  }
}

function plain(quantity: PlainQuantity): SettledQuantity {
  return { kind: 'plain', quantity };
}

/** A cap that is none, and what is left of it after something was paid: no cap either. */
function isNoCap(quantity: Quantity, standards: Standards): boolean {
  switch (quantity.kind) {
    case 'param':
      return standards.parameters.get(quantity.id)?.kind === 'no-cap';
    case 'sum':
    case 'max':
      return quantity.of.some((each) => isNoCap(each, standards));
    case 'const':
    case 'fact':
    case 'product':
    case 'min':
    case 'choose':
    case 'steps':
    case 'least':
    case 'within':
      return false;
  }
}

/** The operands one after another: each that hangs on conditions puts the rest under its cases. */
function combine(
  kind: 'sum' | 'product' | 'min' | 'max',
  operands: readonly Quantity[],
  standards: Standards,
  done: readonly PlainQuantity[] = [],
): SettledQuantity {
  const [first, ...rest] = operands;
  if (!first) return plain({ kind, of: done });
  return under(settleQuantity(first, standards), (each) => combine(kind, rest, standards, [...done, each]));
}

function under(settled: SettledQuantity, make: (quantity: PlainQuantity) => SettledQuantity): SettledQuantity {
  if (settled.kind === 'plain') return make(settled.quantity);
  return {
    kind: 'branch',
    cases: settled.cases.map(({ when, then }) => ({ when, then: under(then, make) })),
    otherwise: under(settled.otherwise, make),
  };
}

function graft(settled: SettledQuantity, make: (quantity: PlainQuantity) => Settled): Settled {
  if (settled.kind === 'plain') return make(settled.quantity);
  return {
    kind: 'branch',
    cases: settled.cases.map(({ when, then }) => ({ when, then: graft(then, make) })),
    otherwise: graft(settled.otherwise, make),
  };
}
