import { detailSheet } from './detail-sheet';
import { enterpriseSheets } from './enterprise-sheet';
import { feedbackSheet, feedbackWords } from './feedback-sheet';
import { gradeWords } from './finding-grades';
import { findingsSheet } from './findings-sheet';
import { noticeSheet, noticeWords } from './notice-sheet';
import { outgoingWords } from './outgoing';
import type { ReportInput } from './report-input';
import type { ReportSheet } from './report-sheet';
import { sheetWords } from './sheet-words';
import { summarySheet } from './summary-sheet';
import { unjudgedSheet } from './unjudged-sheet';
import { planWords } from '../plan/plan-words';
import { reviewWords } from '../review/review-words';

/** What is made beside the sheets that every report has. */
export interface ReportWishes {
  readonly notice: boolean;
  readonly enterprises: boolean;
}

/** The sheets of a report, in the order in which they stand in the workbook. */
export function reportSheets(input: ReportInput, wishes: ReportWishes): readonly ReportSheet[] {
  return [
    summarySheet(input),
    detailSheet(input),
    findingsSheet(input),
    unjudgedSheet(input),
    ...(input.pack.status === 'draft' ? [feedbackSheet(input)] : []),
    ...(wishes.notice ? [noticeSheet(input)] : []),
    ...(wishes.enterprises ? enterpriseSheets(input) : []),
  ];
}

/** The words of everything that this room says. */
export const REPORT_TEXTS = {
  ...sheetWords.texts,
  ...gradeWords.texts,
  ...noticeWords.texts,
  ...feedbackWords.texts,
  ...outgoingWords.texts,
  ...reviewWords.texts,
  ...planWords.texts,
};
