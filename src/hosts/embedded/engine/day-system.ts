import type { Workbook as Model } from '@univerjs/core';
import type { DaySystem } from '../../../workbook/day-system';

/** Kept with a workbook of 1904: what its file shows as dates was turned for the grid, which knows 1900 alone. */
export const TURNED_DAYS = { days: '1904-shown' } as const;

/** What the numbers of days in the grid count from. */
export function daysOf(model: Model): DaySystem {
  return model.getSnapshot().custom?.['days'] === TURNED_DAYS.days ? '1904-shown' : '1900';
}
