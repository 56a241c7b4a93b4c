import type { Order } from '../../policy/algebra';
import { compareFractions, compareToNumber } from './fraction';
import type { Fraction } from './fraction';
import type { Unknown } from './unknown';

/** Cells that a bit mask can hold: fourteen roots on one unknown. */
const MAX_ROOTS = 14;

/**
 * The line of one unknown, cut at every root that lies on it: before the first root, at it, between it and the next, and
 * so on. No condition tells two numbers of one cell apart, so a set of values is a set of cells: a bit mask.
 */
export interface Axis {
  /** Every cell that holds a value of the unknown. */
  readonly all: number;
  /** The cells where the unknown is `order root`. Null for a root too many: nothing is known of it. */
  readonly cells: (order: Order, root: Fraction) => number | null;
}

export function axisOf({ span }: Unknown, roots: readonly Fraction[]): Axis {
  const { low, high } = span;
  const inside = (root: Fraction): boolean =>
    (!low || isInside(compareToNumber(root, low.at), low.closed)) &&
    (!high || isInside(-compareToNumber(root, high.at), high.closed));
  const sorted: Fraction[] = [];
  for (const root of roots) if (inside(root)) insert(sorted, root);
  const kept = sorted.slice(0, MAX_ROOTS);
  const last = 2 * kept.length;
  let all = 2 ** (last + 1) - 1;
  const [first] = kept;
  if (first && low && compareToNumber(first, low.at) === 0) all &= ~1;
  const end = kept.at(-1);
  if (end && high && compareToNumber(end, high.at) === 0) all &= ~(1 << last);
  return {
    all,
    cells: (order, root) => {
      const at = kept.findIndex((each) => compareFractions(each, root) === 0);
      if (at >= 0) return cellsOf(order, 2 * at + 1) & all;
      if (inside(root)) return null;
      const before = low !== null && compareToNumber(root, low.at) <= 0;
      return (order === '>=' || order === '>') === before ? all : 0;
    },
  };
}

function isInside(sign: number, closed: boolean): boolean {
  return sign > 0 || (sign === 0 && closed);
}

function insert(sorted: Fraction[], root: Fraction): void {
  let at = 0;
  for (; at < sorted.length; at += 1) {
    const each = sorted[at];
    if (!each) break;
    const sign = compareFractions(root, each);
    if (sign === 0) return;
    if (sign < 0) break;
  }
  sorted.splice(at, 0, root);
}

/** The cells from, above, up to or below the one that is the root itself. */
function cellsOf(order: Order, at: number): number {
  const below = 2 ** at - 1;
  const here = 2 ** at;
  switch (order) {
    case '>=':
      return ~below;
    case '>':
      return ~(below | here);
    case '<=':
      return below | here;
    case '<':
      return below;
  }
}
