import type { CheckSession } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Ledger } from '../ledger';
import { createPlannedWrite } from '../planned-write';
import type { PlannedWrite } from '../planned-write';
import type { WorkbookMark } from './workbook-mark';

export const reviewStoreWords = vocabulary({
  'pane.review.what': { 'zh-CN': '“{sheet}”的复核列', en: 'the review columns of {sheet}' },
  'pane.review.complete': {
    'zh-CN': '“{sheet}”已有复核列（{columns}列），每一行都已填写，没有要补的。请直接在表中填写。',
    en: '“{sheet}” has its review columns ({columns}), and none of their rows is empty: there is nothing to add. Fill them in on the sheet.',
  },
  'pane.review.nothing': {
    'zh-CN': '没有要复核的企业：核验过的条款都不适用于名单中的企业。请先核验适用的条款。',
    en: 'No enterprise is to be reviewed: none of the measures checked applies to one. Check a measure that does.',
  },
});

/** What the preview of review columns tells beside the plan. */
export interface ReviewBeside {
  /** Some columns are new; else 待复核 is filled in where nothing stands. */
  readonly isNew: boolean;
}

/** Columns for the officer's word, beside the list. */
export type ReviewStore = PlannedWrite<ReviewBeside>;

export interface ReviewStoreParts {
  readonly session: CheckSession;
  readonly ledger: Ledger;
  readonly mark: WorkbookMark;
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  readonly run: () => number;
  readonly holds: () => Promise<boolean>;
}

export function createReviewStore({ session, ledger, mark, fresh, run, holds }: ReviewStoreParts): ReviewStore {
  return createPlannedWrite<ReviewBeside>({
    ledger,
    run,
    holds: async () => (await holds()) && (await mark.holds()),
    what: ({ sheet }) => reviewStoreWords.message('pane.review.what', { sheet }),
    async prepare() {
      if ((await fresh()) === 'failed') return null;
      await mark.take();
      const plan = await session.reviewColumns();
      const { sheet, columns } = plan;
      if (plan.changes.length === 0) {
        return { refused: reviewStoreWords.message('pane.review.complete', { sheet, columns: columns.join('、') }) };
      }
      return { plan, isNew: !plan.replaces };
    },
  });
}
