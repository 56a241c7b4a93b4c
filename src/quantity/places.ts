import type { Exact } from './exact';

/** Rounding modes of the decimal library, by what they do. */
const CEIL = 2;
const FLOOR = 3;
const HALF_UP = 4;
const HALF_CEIL = 7;

/** The least multiple of 10^-places that is not below. */
export function ceilAt(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, CEIL);
}

/** The greatest multiple of 10^-places that is not above. */
export function floorAt(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, FLOOR);
}

/** The nearest multiple of 10^-places, a half going up: towards plus infinity, so that -0.5 gives 0. */
export function halfUpAt(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, HALF_CEIL);
}

/** The nearest multiple of 10^-places, a half going away from zero, as Excel's ROUND does: for numbers that are shown. */
export function halfAwayAt(value: Exact, places: number): Exact {
  return value.toDecimalPlaces(places, HALF_UP);
}
