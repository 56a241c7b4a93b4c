import type { Finding, ListReading, ListRow } from '../../list/reading';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import type { Award, Trace } from '../../rules/verdict';
import type { Review } from '../review/review';
import { Reviews } from '../review/review';
import { classOf } from '../verdict-class';
import type { VerdictClass } from '../verdict-class';

/** One enterprise with its verdict and trace under each measure asked, in the order asked. */
export interface ReportRow {
  readonly row: ListRow;
  readonly results: readonly Trace[];
}

/** Who signs: 制表人, 复核人, 负责人. A name that is absent is a line to write on. */
export interface Signers {
  readonly tabulator?: string;
  readonly reviewer?: string;
  readonly head?: string;
}

/** A check, done, as the sheets of a report tell it. */
export interface ReportInput {
  readonly pack: Pack;
  readonly standards: Standards;
  readonly list: ListReading;
  /** The measures asked, in that order. */
  readonly measures: readonly number[];
  readonly rows: readonly ReportRow[];
  readonly findings: readonly Finding[];
  readonly reviews: readonly Review[];
  /** A message in the workbook's language. */
  readonly speak: (message: Message) => string;
  /** The day of the check as it is printed: 2025年7月15日. */
  readonly when: string;
  readonly signers?: Signers;
}

/** What stands of one row under one measure: the machine's answer, and the officer's beside it. */
export interface Standing {
  readonly row: ReportRow;
  readonly trace: Trace;
  readonly machine: VerdictClass;
  /** The officer's where they adjusted it, else the machine's. */
  readonly final: VerdictClass;
  readonly review: Review | null;
  /** Of the final answer: null where it gives none. An enterprise that an officer made eligible has an open one. */
  readonly award: Award | null;
}

/** Every row under every measure asked, row by row. */
export function standingsOf(input: ReportInput): readonly (readonly Standing[])[] {
  const reviews = new Reviews(input.reviews);
  return input.rows.map((row) => row.results.map((trace) => standingOf(row, trace, reviews)));
}

function standingOf(row: ReportRow, trace: Trace, reviews: Reviews): Standing {
  const machine = classOf(trace.verdict);
  const review = reviews.of(row.row.row, trace.measure);
  const final = review?.adjusted ?? machine;
  return { row, trace, machine, final, review, award: final === 'eligible' ? awardOf(trace) : null };
}

function awardOf({ verdict }: Trace): Award {
  return verdict.kind === 'eligible' ? verdict.award : { kind: 'unknown', missing: [] };
}
