import type { Message } from '../../messages/message';
import { cellAddress } from '../../workbook/address';
import { cellText } from '../../workbook/cell-text';
import type { Grid } from '../../workbook/grid';
import { resultWords } from '../result-columns';
import { VERDICT_CLASSES } from '../verdict-class';
import type { VerdictClass } from '../verdict-class';
import type { Review, ReviewState } from './review';
import { folded, reviewPlaces } from './review-columns';
import type { JudgedClasses } from './review-columns';
import { REVIEW_STATES, reviewWords } from './review-words';

const { message } = reviewWords;

/** What the officers wrote beside a list, and what of it could not be taken: each fault names its cell. */
export interface ReviewsRead {
  /** Whether the list has columns for it at all. */
  readonly there: boolean;
  /** One for each row and measure that applies to it, in the list's order; where nothing is written, 待复核. */
  readonly reviews: readonly Review[];
  readonly faults: readonly Message[];
}

/**
 * Reads the reviews beside a list. A verdict that an officer adjusted counts once the row is 已复核 and a reason and a name
 * stand beside it; until then the machine's stands, and a fault says what is wanting.
 *
 * @param measures the measures asked, in the order of the rows' answers
 */
export function readReviews(
  grid: Grid,
  headerRow: number,
  rows: readonly JudgedClasses[],
  measures: readonly number[],
): ReviewsRead {
  const places = reviewPlaces(grid, headerRow);
  if (places[0] == null) return { there: false, reviews: [], faults: [] };
  const faults: Message[] = [];
  const reviews = rows.flatMap((row) => new RowReader(grid, places, row, measures, faults).reviews());
  return { there: true, reviews, faults };
}

class RowReader {
  constructor(
    private readonly grid: Grid,
    private readonly places: readonly (number | null)[],
    private readonly judged: JudgedClasses,
    private readonly measures: readonly number[],
    private readonly faults: Message[],
  ) {}

  reviews(): readonly Review[] {
    const said = [0, 1, 2, 3].map((index) => this.textAt(index));
    const [stateText = '', adjustedText = '', reason = '', by = ''] = said;
    const applying = this.measures.filter((_, index) => this.judged.machine[index] !== 'not-applicable');
    // An officer may say that a measure is for an enterprise that the machine finds it is not for.
    const about = applying.length > 0 ? applying : said.some((text) => text !== '') ? this.measures : [];
    const state = this.state(stateText);
    const adjusted = this.adjusted(adjustedText, state, reason, by, about);
    return about.map((measure) => ({
      row: this.judged.row,
      measure,
      state,
      adjusted: adjusted === this.judged.machine[this.measures.indexOf(measure)] ? null : adjusted,
      reason: reason === '' ? null : reason,
      by: by === '' ? null : by,
    }));
  }

  private textAt(index: number): string {
    const column = this.places[index];
    if (column == null) return '';
    const value = this.grid.value(this.judged.row, column);
    if (value.kind === 'stale') this.faults.push(message('review.nothing-to-read', this.where(index)));
    return cellText(value).trim();
  }

  private where(index: number): { sheet: string; cell: string } {
    return { sheet: this.grid.sheet, cell: cellAddress(this.judged.row, this.places[index] ?? 1) };
  }

  private state(text: string): ReviewState {
    if (text === '') return 'pending';
    const plain = folded(text);
    const found = REVIEW_STATES.find((state) =>
      Object.values(reviewWords.texts[`review.${state}`]).some((word) => folded(word) === plain),
    );
    if (!found) this.faults.push(message('review.unknown-state', { ...this.where(0), text }));
    return found ?? 'pending';
  }

  private adjusted(
    text: string,
    state: ReviewState,
    reason: string,
    by: string,
    about: readonly number[],
  ): VerdictClass | null {
    if (text === '') return null;
    const where = { ...this.where(1), text };
    const found = classCalled(text);
    if (!found) {
      this.faults.push(message('review.unknown-verdict', { ...where, allowed: ALLOWED }));
      return null;
    }
    // What the machine says anyway is no adjustment.
    if (about.every((measure) => this.judged.machine[this.measures.indexOf(measure)] === found)) return null;
    const wanting: Message[] = [
      ...(about.length > 1
        ? [
            message('review.which-measure', {
              ...where,
              measures: about.map((measure) => `第${String(measure)}条`).join('、'),
            }),
          ]
        : []),
      ...(state === 'reviewed' ? [] : [message('review.not-reviewed', where)]),
      ...(reason === '' ? [message('review.no-reason', where)] : []),
      ...(by === '' ? [message('review.no-name', where)] : []),
    ];
    this.faults.push(...wanting);
    return wanting.length === 0 ? found : null;
  }
}

/** The class that a verdict's word names, in either language. */
function classCalled(text: string): VerdictClass | null {
  const plain = folded(text);
  return (
    VERDICT_CLASSES.find((each) =>
      Object.values(resultWords.texts[`result.${each}`]).some((word) => folded(word) === plain),
    ) ?? null
  );
}

const ALLOWED = VERDICT_CLASSES.map((each) => resultWords.texts[`result.${each}`]['zh-CN']).join('、');
