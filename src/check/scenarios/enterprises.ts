import type { Enterprise } from '../../policy/enterprise';
import type { JudgedRow } from '../run';

/** Lists of more rows than this are put together anew at each try: their enterprises would fill the memory. */
const MOST_ROWS = 20_000;

const known = new WeakMap<readonly JudgedRow[], readonly Enterprise[]>();

/** The enterprises of a checked list, in its order: put together once, for each step of a lever asks for them all again. */
export function enterprisesOf(rows: readonly JudgedRow[]): Iterable<Enterprise> {
  if (rows.length > MOST_ROWS) return made(rows);
  const before = known.get(rows);
  if (before) return before;
  const all = [...made(rows)];
  known.set(rows, all);
  return all;
}

function* made(rows: readonly JudgedRow[]): Iterable<Enterprise> {
  for (const { row } of rows) yield row.enterprise;
}
