import type { PackUnit } from '../../policy/terms';

/** Decimals of a figure's own step: a fen, a kilowatt-hour, a cubic metre, a kilogram, one head. */
const STEP_PLACES: Readonly<Record<PackUnit, number>> = {
  万元: 6,
  万千瓦时: 4,
  万立方米: 4,
  吨: 3,
  人: 0,
  个: 0,
  家: 0,
  天: 0,
  日期: 0,
  '元/人': 2,
  '元/千瓦时': 4,
  share: 6,
};

/** Decimals to which a least amount without an end (1/3) is rounded up: those that figures of the unit are settled in. */
export function stepPlaces(unit: PackUnit): number {
  return STEP_PLACES[unit];
}
