import { box, disc, polygon, stroke } from './shapes';
import type { Colour, Shape } from './shapes';

const TILE: Colour = [14, 112, 14];
const WHITE: Colour = [255, 255, 255];
/** Office's own line grey and paper: a dark outline for light ribbons, its light inside for dark ones. */
const LINE: Colour = [58, 58, 56];
const PAPER: Colour = [250, 250, 250];
const PALE: Colour = [151, 151, 149];
const GREEN: Colour = [24, 130, 60];

/** A sheet of paper, outlined by one sixteenth. */
function sheet(left: number, top: number, right: number, bottom: number): readonly Shape[] {
  return [
    { colour: LINE, holds: box(left, top, right, bottom, 1) },
    { colour: PAPER, holds: box(left + 1, top + 1, right - 1, bottom - 1) },
  ];
}

/** The same with a gap of paper around it, so that it stands out from what lies beneath. */
function raised(holds: (width: number) => Shape['holds'], width: number): readonly Shape[] {
  return [
    { colour: PAPER, holds: holds(width + 2) },
    { colour: GREEN, holds: holds(width) },
  ];
}

const row = (left: number, top: number, right: number, colour = PALE): Shape => ({
  colour,
  holds: box(left, top, right, top + 1),
});

/**
 * The icons by their file's name. Whole sixteenths, so that at 16 pixels every straight edge falls between two of them;
 * one thing each, green, on paper.
 */
export const DRAWINGS: Readonly<Record<string, readonly Shape[]>> = {
  // The add-in: a list whose last line is ticked.
  icon: [
    { colour: TILE, holds: box(1, 1, 15, 15, 2.5) },
    { colour: WHITE, holds: box(4, 4, 12, 5) },
    { colour: WHITE, holds: box(4, 7, 12, 8) },
    { colour: WHITE, holds: stroke(1.4, [4.8, 11], [6.7, 12.7], [11.2, 9.6]) },
  ],
  // Check: a list, ticked.
  check: [
    ...sheet(1, 1, 12, 15),
    row(3, 4, 10),
    row(3, 6, 10),
    row(3, 8, 7),
    ...raised((width) => stroke(width, [6, 11], [9, 14], [14.6, 7]), 2),
  ],
  // Formulas: fx in a cell.
  formulas: [
    ...sheet(0, 2, 16, 14),
    { colour: GREEN, holds: stroke(1.4, [7.4, 4.3], [6.4, 4], [5.5, 4.6], [4.2, 10.8], [3.5, 11.6], [2.8, 11.4]) },
    { colour: GREEN, holds: stroke(1.2, [3.4, 6.9], [6.8, 6.9]) },
    { colour: GREEN, holds: stroke(1.4, [8.6, 7], [13, 11.5]) },
    { colour: GREEN, holds: stroke(1.4, [13, 7], [8.6, 11.5]) },
  ],
  // Standards: values set on three scales.
  standards: [
    ...sheet(1, 1, 15, 15),
    row(3, 4, 13),
    row(3, 8, 13),
    row(3, 12, 13),
    { colour: GREEN, holds: disc(10, 4.5, 1.6) },
    { colour: GREEN, holds: disc(5.5, 8.5, 1.6) },
    { colour: GREEN, holds: disc(9, 12.5, 1.6) },
  ],
  // Export: a sheet, and out of it.
  export: [
    ...sheet(1, 1, 11, 15),
    row(3, 4, 9),
    row(3, 6, 9),
    { colour: PAPER, holds: box(5, 9, 12, 13) },
    { colour: PAPER, holds: polygon([10, 5.4], [10, 16.6], [16, 11]) },
    { colour: GREEN, holds: box(6, 10, 11, 12) },
    { colour: GREEN, holds: polygon([11, 7.6], [11, 14.4], [14.6, 11]) },
  ],
  // Explain: what a row has to say.
  explain: [
    { colour: LINE, holds: box(0, 1, 16, 12, 2) },
    { colour: LINE, holds: polygon([3, 11], [3, 15.6], [8, 11]) },
    { colour: PAPER, holds: box(1, 2, 15, 11, 1) },
    { colour: PAPER, holds: polygon([4, 10.5], [4, 13.4], [7, 10.5]) },
    row(3, 4, 13, GREEN),
    row(3, 6, 13, GREEN),
    row(3, 8, 9, GREEN),
  ],
};
