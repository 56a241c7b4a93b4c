import type { VerdictClass } from '../verdict-class';

/** How far an officer's look at a row has come: 待复核, 已复核, 退回核实. */
export type ReviewState = 'pending' | 'reviewed' | 'returned';

/** An officer's word on one row under one measure. The machine's verdict stands beside it, unchanged. */
export interface Review {
  /** The sheet's own row number. */
  readonly row: number;
  readonly measure: number;
  readonly state: ReviewState;
  /** 调整结论, where it counts: reviewed, with a reason and a name; else null. */
  readonly adjusted: VerdictClass | null;
  readonly reason: string | null;
  readonly by: string | null;
}

/** The reviews by row and measure. */
export class Reviews {
  readonly #byPlace = new Map<string, Review>();

  constructor(readonly all: readonly Review[]) {
    for (const review of all) this.#byPlace.set(placeOf(review.row, review.measure), review);
  }

  of(row: number, measure: number): Review | null {
    return this.#byPlace.get(placeOf(row, measure)) ?? null;
  }
}

function placeOf(row: number, measure: number): string {
  return `${String(row)} ${String(measure)}`;
}
