import type { Finding } from '../list/reading';

const place = (number: number | null): number => number ?? 0;

/** By row, column, code (whole columns and the list first), without the same code twice for one cell. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      place(a.row) - place(b.row) ||
      place(a.column) - place(b.column) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    const repeated =
      before !== undefined &&
      before.row === finding.row &&
      before.column === finding.column &&
      before.code === finding.code;
    // What hangs on the whole list may say several things under one code (a missing column each).
    return !repeated || (finding.row === null && JSON.stringify(before.message) !== JSON.stringify(finding.message));
  });
}
