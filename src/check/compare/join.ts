import type { ListRow } from '../../list/reading';
import { relatedRows, rowKeys } from '../same-enterprise';
import type { RowKeys } from '../same-enterprise';

/** Two rows that are one enterprise, and what says so. */
export interface JoinedPair<Row> {
  readonly a: Row;
  readonly b: Row;
  readonly by: 'code' | 'name';
}

/**
 * Rows of both lists that could be paired in more than one way. `code-twice`, `name-twice`: a side has the key in two
 * rows; `code-and-name`: a code leads to one row and a name to another; `codes-differ`: one name, two valid codes.
 */
export interface AmbiguousRows<Row> {
  readonly a: readonly Row[];
  readonly b: readonly Row[];
  readonly why: 'code-twice' | 'name-twice' | 'code-and-name' | 'codes-differ';
}

/** Two lists joined. Every row of either stands in exactly one place. */
export interface Joined<Row> {
  /** In the order of `a`. */
  readonly pairs: readonly JoinedPair<Row>[];
  readonly onlyA: readonly Row[];
  readonly onlyB: readonly Row[];
  readonly ambiguous: readonly AmbiguousRows<Row>[];
  /** Rows without a name or a valid code. */
  readonly keylessA: readonly Row[];
  readonly keylessB: readonly Row[];
}

interface Keyed<Row> extends RowKeys {
  readonly row: Row;
  readonly side: 'a' | 'b';
}

/**
 * Joins two lists by credit code, then by name. What could be joined in two ways is not joined, and told.
 * @param rowOf the row that a member of the lists is about
 */
export function joinRows<Row>(a: readonly Row[], b: readonly Row[], rowOf: (row: Row) => ListRow): Joined<Row> {
  const keyed = [...a.map(keyedOf('a', rowOf)), ...b.map(keyedOf('b', rowOf))];
  const keyless = keyed.filter(({ code, name }) => code === null && name === null);
  const rest = keyed.filter(({ code, name }) => code !== null || name !== null);
  const certain = certainPairs(rest);
  const taken = new Set(certain.flatMap(({ a: one, b: other }) => [one, other]));
  const open = rest.filter((each) => !taken.has(each));

  const pairs: JoinedPair<Keyed<Row>>[] = certain.map(({ a: one, b: other }) => ({ a: one, b: other, by: 'code' }));
  const onlyA: Row[] = [];
  const onlyB: Row[] = [];
  const ambiguous: AmbiguousRows<Row>[] = [];
  for (const group of relatedRows(open)) {
    const members = group.flatMap((place) => open[place] ?? []);
    const ofA = members.filter(({ side }) => side === 'a');
    const ofB = members.filter(({ side }) => side === 'b');
    const [one, another] = ofA;
    const [other, further] = ofB;
    if (!other) onlyA.push(...ofA.map(({ row }) => row));
    else if (!one) onlyB.push(...ofB.map(({ row }) => row));
    else if (another || further || differ(one.code, other.code)) {
      ambiguous.push({ a: ofA.map(({ row }) => row), b: ofB.map(({ row }) => row), why: whyOf(ofA, ofB) });
    } else pairs.push({ a: one, b: other, by: one.code !== null && one.code === other.code ? 'code' : 'name' });
  }
  const order = new Map(keyed.map((each, place) => [each, place]));
  pairs.sort((x, y) => (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0));
  return {
    pairs: pairs.map(({ a: one, b: other, by }) => ({ a: one.row, b: other.row, by })),
    onlyA,
    onlyB,
    ambiguous,
    keylessA: keyless.filter(({ side }) => side === 'a').map(({ row }) => row),
    keylessB: keyless.filter(({ side }) => side === 'b').map(({ row }) => row),
  };
}

function keyedOf<Row>(side: 'a' | 'b', rowOf: (row: Row) => ListRow): (row: Row) => Keyed<Row> {
  return (row) => ({ ...rowKeys(rowOf(row)), row, side });
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/**
 * Pairs that nothing speaks against: a code that either side has once, one name, and every other row of that name has a
 * valid code of its own (two works of one company).
 */
function certainPairs<Row>(rows: readonly Keyed<Row>[]): { readonly a: Keyed<Row>; readonly b: Keyed<Row> }[] {
  const byCode = grouped(rows, ({ code }) => code);
  const byName = grouped(rows, ({ name }) => name);
  const found: { a: Keyed<Row>; b: Keyed<Row> }[] = [];
  for (const members of byCode.values()) {
    const [a, b] = members;
    if (!a || !b || members.length !== 2 || a.side === b.side || a.name !== b.name || a.name === null) continue;
    if ((byName.get(a.name) ?? []).some(({ code }) => code === null)) continue;
    found.push(a.side === 'a' ? { a, b } : { a: b, b: a });
  }
  return found;
}

function grouped<Row>(
  rows: readonly Keyed<Row>[],
  keyOf: (row: Keyed<Row>) => string | null,
): ReadonlyMap<string, readonly Keyed<Row>[]> {
  const groups = new Map<string, Keyed<Row>[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function whyOf<Row>(a: readonly Keyed<Row>[], b: readonly Keyed<Row>[]): AmbiguousRows<Row>['why'] {
  if (a.length === 1 && b.length === 1) return 'codes-differ';
  const twice = (side: readonly Keyed<Row>[], key: 'code' | 'name'): boolean => {
    const said = side.flatMap((row) => row[key] ?? []);
    return new Set(said).size < said.length;
  };
  if (twice(a, 'code') || twice(b, 'code')) return 'code-twice';
  const codes = new Set(a.flatMap(({ code }) => code ?? []));
  if (b.some(({ code }) => code !== null && codes.has(code))) return 'code-and-name';
  return twice(a, 'name') || twice(b, 'name') ? 'name-twice' : 'code-and-name';
}
