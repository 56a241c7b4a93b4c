import type { Quantity } from '../../../src/policy/algebra';
import { stepsOf, test, value } from './evaluate';
import type { World } from './evaluate';
import { add, compare, ratio, times } from './rational';
import type { Rational } from './rational';

/** What an amount can be where nothing of the row is unknown: one number, or what the text leaves of it. Null: without end. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational | null;
}

/** Amounts from 0; sizes of steps and floors are no ranges. */
export function interval(quantity: Quantity, world: World): Interval {
  const inside = (each: Quantity): Interval => interval(each, world);
  switch (quantity.kind) {
    case 'const':
    case 'fact':
    case 'param':
      return point(value(quantity, world));
    case 'sum':
      return quantity.of.map(inside).reduce((a, b) => ends(a, b, add), point(ratio(0)));
    case 'product':
      return quantity.of.map(inside).reduce(multiplied, point(ratio(1)));
    case 'min':
      return quantity.of.map(inside).reduce((a, b) => ({
        low: lesser(a.low, b.low),
        high: a.high && b.high ? lesser(a.high, b.high) : (a.high ?? b.high),
      }));
    case 'max':
      return quantity.of.map(inside).reduce((a, b) => ends(a, b, greater));
    case 'choose': {
      const taken = quantity.cases.find(({ when }) => test(when, world));
      return inside(taken ? taken.then : quantity.otherwise);
    }
    case 'steps': {
      const [of, size] = [inside(quantity.of), value(quantity.size, world)];
      const steps = (each: Rational): Rational => stepsOf(each, size, quantity.rounding);
      return { low: steps(of.low), high: of.high && steps(of.high) };
    }
    case 'least': {
      const [of, floor] = [inside(quantity.of), value(quantity.floor, world)];
      if (compare(of.low, floor) >= 0) return of;
      return of.high && compare(of.high, floor) < 0 ? point(ratio(0)) : { low: ratio(0), high: of.high };
    }
    case 'within':
      return { low: value(quantity.low, world), high: quantity.high && value(quantity.high, world) };
  }
}

function point(at: Rational): Interval {
  return { low: at, high: at };
}

function ends(a: Interval, b: Interval, with_: (x: Rational, y: Rational) => Rational): Interval {
  return { low: with_(a.low, b.low), high: a.high && b.high && with_(a.high, b.high) };
}

/** Nothing times anything is nothing, also where that has no end. */
function multiplied(a: Interval, b: Interval): Interval {
  const none = [a, b].some(({ high }) => high !== null && compare(high, ratio(0)) === 0);
  return none ? point(ratio(0)) : ends(a, b, times);
}

function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}
