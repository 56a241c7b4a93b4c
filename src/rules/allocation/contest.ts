import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { amountOf } from './range';
import type { Range } from './range';
import { compareEnds } from './ranking';
import type { RankSpan } from './ranking';

/** A row among others that compete for the same places or money. */
export interface Contestant {
  /** Its place among the candidates. */
  readonly index: number;
  readonly span: RankSpan;
  /** It is surely in, and surely in this contest. */
  readonly sure: boolean;
  readonly amount: Range;
}

/** How many stand before a row, and with what awards. */
export interface Before {
  readonly count: number;
  /** Their awards together; null: no upper limit is known. */
  readonly sum: Exact | null;
}

/** Rows in their order: who can stand before a row, and who surely does, found without looking at each. */
export class Contest {
  private readonly may: Sorted;
  private readonly sure: Sorted;

  constructor(contestants: readonly Contestant[]) {
    this.may = new Sorted(contestants, 'high');
    this.sure = new Sorted(
      contestants.filter(({ sure }) => sure),
      'low',
    );
  }

  /** Rows that can stand before `row`, by their greatest awards. `level`: those level with it count as well. */
  mayStandBefore(row: Contestant, level: boolean): Before {
    return this.may.before(row.span.low, level, row);
  }

  /** Rows that surely stand before `row`, by their least awards. */
  surelyBefore(row: Contestant, level: boolean): Before {
    return this.sure.before(row.span.high, level, row);
  }

  /**
   * A few of the rows of which it is open whether they stand before `row`, the last of those that can; with `awards`, rows
   * whose award is open as well.
   */
  undecided(row: Contestant, most: number, awards = false): readonly number[] {
    return this.may.lastBefore(row.span.low, most, ({ index, sure, span, amount }) => {
      if (index === row.index) return false;
      const isBefore = sure && compareEnds(span.low, row.span.high) > 0;
      return !isBefore || (awards && !amountOf(amount));
    });
  }
}

/** Rows by one end of their spans, the highest first, with running sums of their awards' ends. */
class Sorted {
  private readonly rows: readonly Contestant[];
  private readonly members: ReadonlySet<number>;
  /** Of the first so many rows: the sum of the ends that there are, and how many have none. */
  private readonly sums: readonly { readonly sum: Exact; readonly open: number }[];

  constructor(
    contestants: readonly Contestant[],
    private readonly end: 'low' | 'high',
  ) {
    this.rows = [...contestants].sort((a, b) => compareEnds(b.span[end], a.span[end]));
    this.members = new Set(this.rows.map(({ index }) => index));
    let [sum, open] = [ZERO, 0];
    this.sums = [
      { sum, open },
      ...this.rows.map(({ amount }) => {
        const own = amount[end];
        if (own === null) open += 1;
        else sum = sum.plus(own);
        return { sum, open };
      }),
    ];
  }

  before(ends: readonly number[], level: boolean, self: Contestant): Before {
    const count = this.countBefore(ends, level);
    const { sum, open } = this.sums[count] ?? { sum: ZERO, open: 0 };
    if (!this.holdsBefore(self, ends, level)) return { count, sum: open > 0 ? null : sum };
    const own = self.amount[this.end];
    const others = own === null ? { sum, open: open - 1 } : { sum: sum.minus(own), open };
    return { count: count - 1, sum: others.open > 0 ? null : others.sum };
  }

  lastBefore(ends: readonly number[], most: number, wanted: (row: Contestant) => boolean): readonly number[] {
    const found: number[] = [];
    for (let at = this.countBefore(ends, true) - 1; at >= 0 && found.length < most; at -= 1) {
      const row = this.rows[at];
      if (row && wanted(row)) found.push(row.index);
    }
    return found;
  }

  private countBefore(ends: readonly number[], level: boolean): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const sign = compareEnds(this.rows[middle]?.span[this.end] ?? [], ends);
      if (sign > 0 || (level && sign === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private holdsBefore(self: Contestant, ends: readonly number[], level: boolean): boolean {
    const sign = compareEnds(self.span[this.end], ends);
    return (sign > 0 || (level && sign === 0)) && this.members.has(self.index);
  }
}
