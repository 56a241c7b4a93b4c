/** Pixels of a point. */
export const POINT = 4 / 3;

/** Width of a column in pixels, from Excel's count of digits of the default font. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}
