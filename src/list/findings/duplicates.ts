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

/** How many other rows a message lists. */
const SHOWN = 5;

/** The other rows of a group, as a message lists them: the first few. A group may be the whole list, and each row asks. */
export function othersOf(group: readonly number[], row: number): string {
  const others = group.slice(0, SHOWN + 2).filter((other) => other !== row);
  const shown = others.slice(0, SHOWN).join('、');
  return others.length > SHOWN ? `${shown}…` : shown;
}
