/** What stands in several rows: for each such row, the rows of its group in the sheet's order. */
export function groupsOf(rows: readonly number[], keys: readonly (string | null)[]): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const row = rows[index];
    if (key === null || row === undefined) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [before, row]);
  }
  return [...groups.values()];
}

/** The other rows of a group, as a message lists them: the first few. */
export function othersOf(group: readonly number[], row: number): string {
  const others = group.filter((other) => other !== row);
  const shown = others.slice(0, 5).join('、');
  return others.length > 5 ? `${shown}…` : shown;
}
