/**
 * The oracle of the allocation: steps worked out on one completion, in whole numbers, the plain way, with the order among
 * level rows drawn. It shares no code with what it judges.
 */

export interface OracleRow {
  readonly enterprise: number;
  readonly measure: 1 | 2;
  readonly present: boolean;
  readonly award: bigint;
  readonly figure: bigint;
  readonly place: string;
  /** '' is none. */
  readonly group: string;
}

export type OracleStep =
  | { readonly kind: 'exclude'; readonly keep: 'better' | 'first'; readonly order: readonly (1 | 2)[] }
  | { readonly kind: 'one' }
  | {
      readonly kind: 'rank';
      readonly by: readonly ('award' | 'figure')[];
      readonly lowFirst: boolean;
      readonly ties: 'all-in' | 'all-out' | 'unsure';
    }
  | {
      readonly kind: 'take';
      readonly per: 'all' | 'county';
      readonly count: number;
      readonly quotas: ReadonlyMap<string, number>;
    }
  | {
      readonly kind: 'ceiling';
      readonly over: 'all' | 'county' | 'enterprise';
      readonly limit: bigint;
      readonly cut: 'by-rank' | 'last-out' | 'pro-rata';
      readonly rest: 'largest-remainder' | 'first' | 'left';
    };

export interface Paid {
  readonly isIn: boolean;
  readonly amount: bigint;
}

/** `draw[i]`: which of two level rows comes first (the lower). */
export function played(
  rows: readonly OracleRow[],
  steps: readonly OracleStep[],
  draw: readonly number[],
): readonly Paid[] {
  const state = rows.map(({ present, award }) => ({ isIn: present, amount: award }));
  let order: { keys: (readonly bigint[] | null)[]; ties: 'all-in' | 'all-out' | 'unsure' } | null = null;
  const there = (): number[] => rows.flatMap((_, index) => (state[index]!.isIn ? [index] : []));
  const by = (key: (row: OracleRow) => string): number[][] => {
    const groups: Record<string, number[]> = {};
    for (const index of there()) (groups[key(rows[index]!)] ??= []).push(index);
    return Object.values(groups);
  };
  const keyOf =
    (per: string) =>
    (row: OracleRow): string =>
      per === 'all' ? '' : per === 'county' ? row.place : String(row.enterprise);
  for (const step of steps) {
    switch (step.kind) {
      case 'exclude':
        for (const group of by(keyOf('enterprise'))) {
          const place = (index: number): number => step.order.indexOf(rows[index]!.measure);
          const sorted = [...group].sort((a, b) => {
            const bigger = step.keep === 'better' ? Number(state[b]!.amount - state[a]!.amount) : 0;
            return bigger || place(a) - place(b) || a - b;
          });
          for (const index of sorted.slice(1)) state[index]!.isIn = false;
        }
        break;
      case 'one':
        for (const group of by((row) => row.group)) {
          if (rows[group[0]!]!.group === '') continue;
          const sorted = [...group].sort((a, b) => Number(state[b]!.amount - state[a]!.amount) || a - b);
          for (const index of sorted.slice(1)) state[index]!.isIn = false;
        }
        break;
      case 'rank':
        order = {
          ties: step.ties,
          keys: rows.map((row, index) =>
            state[index]!.isIn
              ? step.by.map((key) => {
                  const value = key === 'award' ? state[index]!.amount : row.figure;
                  return step.lowFirst ? -value : value;
                })
              : null,
          ),
        };
        break;
      case 'take':
        for (const group of by(keyOf(step.per))) {
          const quota = step.quotas.get(keyOf(step.per)(rows[group[0]!]!)) ?? step.count;
          const out = group.filter((index) => {
            const others = group.filter((each) => each !== index);
            const above = others.filter((each) => compared(order!, each, index) > 0).length;
            const level = others.filter((each) => compared(order!, each, index) === 0);
            if (order!.ties === 'all-in') return above >= quota;
            if (order!.ties === 'all-out') return above + level.length >= quota;
            return above + level.filter((each) => draw[each]! < draw[index]!).length >= quota;
          });
          for (const index of out) state[index]!.isIn = false;
        }
        break;
      case 'ceiling':
        for (const group of by(keyOf(step.over))) {
          if (step.cut === 'pro-rata') {
            cutInProportion(group, state, step.limit, step.rest);
            continue;
          }
          const sorted = [...group].sort((a, b) => compared(order!, b, a) || draw[a]! - draw[b]!);
          let paid = 0n;
          let over = false;
          const out: number[] = [];
          for (const index of sorted) {
            const { amount } = state[index]!;
            if (step.cut === 'by-rank') {
              const left = step.limit - paid > 0n ? step.limit - paid : 0n;
              if (left === 0n && amount > 0n) out.push(index);
              else state[index]!.amount = amount < left ? amount : left;
              if (left > 0n) paid += state[index]!.amount;
              continue;
            }
            const level =
              order!.ties === 'all-out'
                ? sorted.filter((each) => each !== index && compared(order!, each, index) === 0)
                : [];
            const before = sorted.filter((each) => compared(order!, each, index) > 0);
            const sum = (some: readonly number[]): bigint =>
              some.reduce((total, each) => total + state[each]!.amount, 0n);
            const together = order!.ties === 'all-out' ? sum(before) + sum(level) + amount : paid + amount;
            over ||= together > step.limit;
            if (over) out.push(index);
            paid += amount;
          }
          for (const index of out) state[index]!.isIn = false;
        }
        break;
    }
  }
  return state;
}

function compared({ keys }: { readonly keys: readonly (readonly bigint[] | null)[] }, a: number, b: number): number {
  const [left, right] = [keys[a]!, keys[b]!];
  for (const [at, key] of left.entries()) {
    if (key !== right[at]!) return key > right[at]! ? 1 : -1;
  }
  return 0;
}

/** Awards and limit in whole units. */
function cutInProportion(
  group: readonly number[],
  state: readonly { amount: bigint }[],
  limit: bigint,
  rest: 'largest-remainder' | 'first' | 'left',
): void {
  const total = group.reduce((sum, index) => sum + state[index]!.amount, 0n);
  if (total <= limit) return;
  const given = group.map((index) => ({
    index,
    most: state[index]!.amount,
    units: (state[index]!.amount * limit) / total,
    over: (state[index]!.amount * limit) % total,
  }));
  let left = limit - given.reduce((sum, { units }) => sum + units, 0n);
  if (rest === 'first') {
    for (const each of given) {
      while (left > 0n && each.units < each.most) {
        each.units += 1n;
        left -= 1n;
      }
    }
  }
  if (rest === 'largest-remainder') {
    for (const each of [...given].sort((a, b) => Number(b.over - a.over) || a.index - b.index)) {
      if (left > 0n) {
        each.units += 1n;
        left -= 1n;
      }
    }
  }
  for (const { index, units } of given) state[index]!.amount = units;
}
