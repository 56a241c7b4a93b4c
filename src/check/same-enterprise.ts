import { readCreditCode } from '../list/credit-code';
import type { ListRow } from '../list/reading';

/** What tells that two rows are one enterprise: a credit code whose check character holds, and a name made plain. */
export interface RowKeys {
  readonly code: string | null;
  readonly name: string | null;
}

const OPENING = /[[{<【〔〖「『《〈]/gu;
const CLOSING = /[\]}>】〕〗」』》〉]/gu;

/** A name as two lists compare it: full width made plain, blanks and invisible characters out, every bracket a round one. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
}

/** The keys of a row. A code that fails its check, or has lost digits, says nothing. */
export function rowKeys({ creditCode, name }: Pick<ListRow, 'creditCode' | 'name'>): RowKeys {
  const code = creditCode === null ? null : readCreditCode(creditCode);
  const plain = name === null ? '' : comparableName(name);
  return { code: code?.kind === 'valid' ? code.code : null, name: plain === '' ? null : plain };
}

/**
 * Rows that share a code or a name, directly or through others, as places in `rows`: each group in their order, groups by
 * their first. A row without keys, or like no other, is a group of its own.
 */
export function relatedRows(rows: readonly RowKeys[]): readonly (readonly number[])[] {
  const parents = rows.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = place; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const first = new Map<string, number>();
  rows.forEach(({ code, name }, place) => {
    for (const key of [code === null ? null : `#${code}`, name === null ? null : `@${name}`]) {
      if (key === null) continue;
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, place);
        continue;
      }
      const [a, b] = [rootOf(known), rootOf(place)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const groups = new Map<number, number[]>();
  rows.forEach((_, place) => {
    const root = rootOf(place);
    const group = groups.get(root);
    if (group) group.push(place);
    else groups.set(root, [place]);
  });
  return [...groups.values()];
}
