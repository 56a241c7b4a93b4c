import type { Area } from '../../workbook/address';

/** Cells a request: some 25 characters each keeps values and formats together well under Excel's 5 MB. */
export const CELLS_A_READ = 40_000;
/** Characters of values a request, formulas and texts of any length among them. */
export const CHARACTERS_A_WRITE = 1_000_000;
/** Cells a write: the library turns each 1,500 into requests of their own. */
export const CELLS_A_WRITE = 20_000;

/** An area cut into bands of whole rows, top to bottom, of at most so many cells each. */
export function bands({ top, left, bottom, right }: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / (right - left + 1)));
  const cut: Area[] = [];
  for (let from = top; from <= bottom; from += rows) {
    cut.push({ top: from, left, bottom: Math.min(bottom, from + rows - 1), right });
  }
  return cut;
}

/** Rows that are written together: `[from, to)` of a block, by how long their texts are. */
export function rowSpans(lengths: readonly number[], width: number): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  let characters = 0;
  lengths.forEach((length, row) => {
    const cells = (row - from + 1) * width;
    if (row > from && (characters + length > CHARACTERS_A_WRITE || cells > CELLS_A_WRITE)) {
      spans.push([from, row]);
      from = row;
      characters = 0;
    }
    characters += length;
  });
  if (from < lengths.length) spans.push([from, lengths.length]);
  return spans;
}
