import { ONE, whole, ZERO } from '../../quantity/exact';
import type { Condition, Quantity } from '../algebra';

/** Pieces of the algebra that many shapes are lowered to. */

export const NOUGHT: Quantity = { kind: 'const', value: ZERO };
export const ALWAYS: Condition = { kind: 'all', of: [] };
export const NEVER: Condition = { kind: 'any', of: [] };

export function count(number: number): Quantity {
  return { kind: 'const', value: whole(number) };
}

export function sum(...of: readonly Quantity[]): Quantity {
  return { kind: 'sum', of };
}

export function product(...of: readonly Quantity[]): Quantity {
  return { kind: 'product', of };
}

/** `of` less `by`. */
export function less(of: Quantity, by: Quantity): Quantity {
  return sum(of, product({ kind: 'const', value: ONE.negated() }, by));
}

/** Not below nought: a fall is paid nothing, and takes nothing away. */
export function fromNought(of: Quantity): Quantity {
  return { kind: 'max', of: [NOUGHT, of] };
}

export function fact(key: string): Quantity {
  return { kind: 'fact', key };
}

export function hasBase(metric: string): Condition {
  return { kind: 'hasBase', metric };
}

export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** One way where a condition holds, another where it does not. */
export function either(when: Condition, then: Condition, otherwise: Condition): Condition {
  return { kind: 'branch', cases: [{ when, then }], otherwise };
}

export function choose(when: Condition, then: Quantity, otherwise: Quantity): Quantity {
  return { kind: 'choose', cases: [{ when, then }], otherwise };
}
