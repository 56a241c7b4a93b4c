import type { ListRow } from '../list/reading';
import type { CheckOutcome } from './run';
import type { RowQuery, VerdictClass } from './session';
import { deciding } from './summary';

/** What stands beside a row: how many findings, and whether it is 临界. */
export interface RowMarks {
  readonly findings: number;
  readonly near: boolean;
}

const NO_MARKS: RowMarks = { findings: 0, near: false };

interface Entry {
  readonly row: number;
  /** Name, code and place, folded, that a search looks in. */
  readonly text: string;
  readonly verdict: VerdictClass;
}

/** The rows of an outcome by the sheet's own row, by verdict and by what people search for; made once an outcome. */
export class RowIndex {
  readonly #entries: readonly Entry[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #marks = new Map<number, RowMarks>();

  constructor({ rows, findings }: CheckOutcome) {
    for (const { row, code } of findings) {
      if (row === null) continue;
      const marks = this.marks(row);
      this.#marks.set(
        row,
        code === 'threshold-near' ? { ...marks, near: true } : { ...marks, findings: marks.findings + 1 },
      );
    }
    this.#entries = rows.map((judged) => {
      const { row } = judged.row;
      return { row, text: searchedText(judged.row), verdict: deciding(judged).verdict };
    });
    this.#places = new Map(this.#entries.map(({ row }, place) => [row, place]));
  }

  /** The place of a sheet's row among the enterprises; undefined where it is none. */
  placeOf(row: number): number | undefined {
    return this.#places.get(row);
  }

  marks(row: number): RowMarks {
    return this.#marks.get(row) ?? NO_MARKS;
  }

  /**
   * The places that pass a filter and a search, in the sheet's order.
   *
   * @param waiting the sheet's rows that are not reviewed yet
   */
  find({ filter, search }: RowQuery, waiting: ReadonlySet<number>): readonly number[] {
    const wanted = folded(search);
    const places: number[] = [];
    this.#entries.forEach(({ row, text, verdict }, place) => {
      if (this.#passes(filter, row, verdict, waiting) && text.includes(wanted)) places.push(place);
    });
    return places;
  }

  #passes(filter: RowQuery['filter'], row: number, verdict: VerdictClass, waiting: ReadonlySet<number>): boolean {
    switch (filter) {
      case 'all':
        return true;
      case 'findings':
        return this.marks(row).findings > 0;
      case 'near':
        return this.marks(row).near;
      case 'unreviewed':
        return waiting.has(row);
      default:
        return verdict === filter;
    }
  }
}

/** What a search looks in of a row: name, code and place, folded. */
export function searchedText({ name, creditCode, city, county }: ListRow): string {
  return folded([name, creditCode, city, county].join('\n'));
}

/** A text as a search compares it. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ \t]+/g, '')
    .toLowerCase();
}
