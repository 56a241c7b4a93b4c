import type { Condition, Order, Quantity } from '../../../src/policy/algebra';
import type { Pack } from '../../../src/policy/pack';
import type { Eligibility } from '../../../src/policy/measure';
import type { GrowthRounding } from '../../../src/rules/reading/growth-bound';
import { plain } from '../../../src/quantity/exact';
import { add, compare, halfUp, minus, over, ratio, rational, times } from './rational';
import type { Rational } from './rational';

/** One way that everything about a row can be: no unknown is left. */
export interface World {
  /** By fact's key and parameter's id. A base of 0 is none. */
  readonly numbers: ReadonlyMap<string, Rational>;
  /** Reported rates of metrics that have no base figure. */
  readonly rates: ReadonlyMap<string, Rational>;
  readonly class: number;
  readonly flags: ReadonlyMap<string, boolean>;
  readonly rounding: GrowthRounding;
  readonly pack: Pack;
}

export type Ruling = 'eligible' | 'ineligible' | 'not-applicable';

export function ruling({ applies, eligible }: Eligibility, world: World, taken = false): Ruling {
  if (!taken && !test(applies, world)) return 'not-applicable';
  return test(eligible, world) ? 'eligible' : 'ineligible';
}

export function test(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case 'bound':
      return holds(
        condition.order,
        compare(
          times(condition.times ? value(condition.times, world) : ratio(1), number(world, condition.fact)),
          value(condition.than, world),
        ),
      );
    case 'growth': {
      const rate = value(condition.rate, world);
      return holds(condition.order, compare(growthOf(condition.metric, world), rate));
    }
    case 'hasBase':
      return world.rates.has(condition.metric) || compare(number(world, `${condition.metric}.base`), ratio(0)) > 0;
    case 'member': {
      const index = world.pack.groups.findIndex(({ id }) => id === condition.group);
      return Math.floor(world.class / 2 ** index) % 2 === 1;
    }
    case 'flag':
      return world.flags.get(condition.key) ?? false;
    case 'all':
      return condition.of.every((each) => test(each, world));
    case 'any':
      return condition.of.some((each) => test(each, world));
    case 'not':
      return !test(condition.of, world);
    case 'branch': {
      const taken = condition.cases.find(({ when }) => test(when, world));
      return test(taken ? taken.then : condition.otherwise, world);
    }
  }
}

function growthOf(metric: string, world: World): Rational {
  const reported = world.rates.get(metric);
  const rate = reported ?? minus(over(number(world, metric), number(world, `${metric}.base`)), ratio(1));
  return world.rounding === 'none' ? rate : halfUp(rate, world.rounding === 1 ? 1000n : 10000n);
}

export function value(quantity: Quantity, world: World): Rational {
  switch (quantity.kind) {
    case 'const':
      return constant(quantity);
    case 'fact':
      return number(world, quantity.key);
    case 'param':
      return number(world, quantity.id);
    case 'sum':
      return quantity.of.map((each) => value(each, world)).reduce(add, ratio(0));
    case 'product':
      return quantity.of.map((each) => value(each, world)).reduce(times, ratio(1));
    case 'min':
      return quantity.of.map((each) => value(each, world)).reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    case 'max':
      return quantity.of.map((each) => value(each, world)).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    case 'choose': {
      const taken = quantity.cases.find(({ when }) => test(when, world));
      return value(taken ? taken.then : quantity.otherwise, world);
    }
    case 'steps':
      return stepsOf(value(quantity.of, world), value(quantity.size, world), quantity.rounding);
    case 'least': {
      const of = value(quantity.of, world);
      return compare(of, value(quantity.floor, world)) < 0 ? ratio(0) : of;
    }
    case 'within':
      throw new Error('no one number');
  }
}

/** Whole steps, worked out by the whole quotients of BigInt alone. */
export function stepsOf(of: Rational, size: Rational, rounding: 'down' | 'half-up' | 'up'): Rational {
  const { over: top, under: bottom } = over(of, size);
  const floor = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);
  if (rounding === 'half-up') return ratio(floor(2n * top + bottom, 2n * bottom));
  return ratio(rounding === 'down' ? floor(top, bottom) : -floor(-top, bottom));
}

const constants = new WeakMap<Quantity, Rational>();

function constant(quantity: Extract<Quantity, { kind: 'const' }>): Rational {
  const known = constants.get(quantity) ?? rational(plain(quantity.value));
  constants.set(quantity, known);
  return known;
}

function number(world: World, key: string): Rational {
  const found = world.numbers.get(key);
  if (!found) throw new Error(`the world has no ${key}`);
  return found;
}

function holds(order: Order, sign: number): boolean {
  return order === '>=' ? sign >= 0 : order === '>' ? sign > 0 : order === '<=' ? sign <= 0 : sign < 0;
}
