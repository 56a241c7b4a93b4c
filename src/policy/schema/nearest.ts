/** The word that was likely meant: the nearest of those known, where it is near enough; null where none is. */
export function nearest(said: string, known: readonly string[]): string | null {
  const near = known
    .map((word) => ({ word, steps: distance(said.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.floor(Math.min(said.length, word.length) / 3)));
  const least = Math.min(...near.map(({ steps }) => steps));
  return near.find(({ steps }) => steps === least)?.word ?? null;
}

/** A word longer than this is no slip of the pen. */
const LONGEST = 60;

/** Letters to add, drop, change or swap with their neighbour, so that one word becomes the other. */
function distance(a: string, b: string): number {
  if (Math.max(a.length, b.length) > LONGEST) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? Infinity;
}
