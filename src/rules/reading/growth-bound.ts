import type { Order } from '../../policy/algebra';
import type { Choices } from '../../policy/standards';
import { exact } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { ceilAt, floorAt, halfUpAt } from '../../quantity/places';

export type GrowthRounding = Choices['growthRounding'];

/** What an unrounded rate of growth is held against. */
export interface GrowthBound {
  readonly order: Order;
  readonly rate: Exact;
}

/** Half of the last place that is kept, as a share, and the places of a share. */
const GRID = {
  1: { places: 3, half: exact('0.0005') },
  2: { places: 4, half: exact('0.00005') },
} as const;

/**
 * The bound on the unrounded rate that is the same as `rounded rate order rate`. With one place, 10 % becomes 9.95 %:
 * everything from there on rounds to 10.0 % at least. A rate between two places counts from the next that meets it.
 */
export function growthBound(order: Order, rate: Exact, rounding: GrowthRounding): GrowthBound {
  if (rounding === 'none') return { order, rate };
  const { places, half } = GRID[rounding];
  switch (order) {
    case '>=':
      return { order: '>=', rate: ceilAt(rate, places).minus(half) };
    case '<':
      return { order: '<', rate: ceilAt(rate, places).minus(half) };
    case '>':
      return { order: '>=', rate: floorAt(rate, places).plus(half) };
    case '<=':
      return { order: '<', rate: floorAt(rate, places).plus(half) };
  }
}

/** A rate as it is judged: rounded half up to the places chosen, or as it is. */
export function judgedRate(rate: Exact, rounding: GrowthRounding): Exact {
  return rounding === 'none' ? rate : halfUpAt(rate, GRID[rounding].places);
}
