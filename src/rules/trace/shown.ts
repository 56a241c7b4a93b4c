import type { Order } from '../../policy/algebra';
import { grouped, plain } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { floorAt, halfAwayAt } from '../../quantity/places';
import { holds } from '../reading/order';

/** Places of a percent that a rate is shown with, and the most where fewer would read wrongly. */
const USUAL_PLACES = 2;
const MOST_PLACES = 60;

/** What a rate is held against: it must read on the same side as it lies. */
export interface Beside {
  readonly value: Exact;
  readonly order: Order;
}

/**
 * A share as percent points, two places, without the sign %: `12.82`. Rounding never carries it over what it is held
 * against: 9.9996 % against "at least 10 %" reads 9.99, and 8.1231 % against 8.123 % reads 8.123.
 */
export function rateText(rate: Exact, beside: readonly Beside[]): string {
  const points = rate.times(100);
  const reads = (shown: Exact): boolean =>
    beside.every(({ value, order }) => {
      const limit = value.times(100);
      return holds(order, shown.comparedTo(limit)) === holds(order, points.comparedTo(limit));
    });
  for (let places = USUAL_PLACES; places <= MOST_PLACES; places += 1) {
    for (const round of [halfAwayAt, floorAt]) {
      const shown = round(points, places);
      if (reads(shown)) return grouped(shown);
    }
  }
  return plain(points);
}

/**
 * Two shares held against each other, as percent points: two places, more where fewer would read other than what was
 * found. `met`: whether `left order right` holds by the figures.
 */
export function rateTexts(left: Exact, right: Exact, order: Order, met: boolean): readonly [string, string] {
  for (let places = USUAL_PLACES; places <= MOST_PLACES; places += 1) {
    const [a, b] = [halfAwayAt(left.times(100), places), halfAwayAt(right.times(100), places)];
    if (holds(order, a.comparedTo(b)) === met) return [grouped(a), grouped(b)];
  }
  return [plain(left.times(100)), plain(right.times(100))];
}

/** A share against one threshold, or none. */
export function shownRate(rate: Exact, beside: Exact | null, order: Order): string {
  return rateText(rate, beside ? [{ value: beside, order }] : []);
}
