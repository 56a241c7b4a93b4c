import type { Rest } from '../../policy/allocation';
import { compareRatios, floorOf, ratio } from '../../quantity/ratio';
import type { Ratio } from '../../quantity/ratio';

/** What one is due of a total, in units, and the most that it may get. */
export interface Due {
  readonly due: Ratio;
  /** Whole units; null: no limit. */
  readonly most: bigint | null;
}

/**
 * Whole units for each, from what each is due: rounded down, then what is left over of `total` a unit at a time, by the
 * largest remainders (level ones in their order), to the first in their order, or to nobody. The units given are never
 * more than `total`; they are all of it wherever the rest is given out and there is room for it.
 */
export function apportioned(dues: readonly Due[], total: bigint, rest: Rest): readonly bigint[] {
  const units = dues.map(({ due, most }) => {
    const down = floorOf(due);
    return most !== null && most < down ? most : down;
  });
  let left = units.reduce((sum, each) => sum - each, total);
  const hasRoom = (index: number): boolean => {
    const most = dues[index]?.most ?? null;
    return most === null || (units[index] ?? 0n) < most;
  };
  const give = (index: number, count: bigint): void => {
    units[index] = (units[index] ?? 0n) + count;
    left -= count;
  };
  switch (rest) {
    case 'left':
      return units;
    case 'first':
      dues.forEach(({ most }, index) => {
        const room = most === null ? left : most - (units[index] ?? 0n);
        give(index, room < left ? room : left);
      });
      return units;
    case 'largest-remainder': {
      const remainders = dues.map(({ due }, index) => ({
        index,
        remainder: ratio(due.over - floorOf(due) * due.under, due.under),
      }));
      remainders.sort((a, b) => compareRatios(b.remainder, a.remainder) || a.index - b.index);
      // A second round is needed only where some had no room.
      for (let given = true; left > 0n && given;) {
        given = false;
        for (const { index } of remainders) {
          if (left === 0n || !hasRoom(index)) continue;
          give(index, 1n);
          given = true;
        }
      }
      return units;
    }
  }
}
