import type { PaneModel } from '../pane-model';
import type { Sheets } from '../sheets';
import { noBaseProposal } from './placeholder-bases';
import { questionId } from './questions';

/** What the user answers where the list leaves a column open. */
export type QuestionAnswers = Pick<PaneModel, 'answerUnit' | 'answerPlaceholder'>;

export interface QuestionAnswersParts extends Pick<PaneModel, 'list' | 'run' | 'write' | 'proposals'> {
  readonly sheets: Pick<Sheets, 'one'>;
  /** Judges again what is there. */
  readonly again: () => Promise<boolean>;
  readonly recheck: () => Promise<void>;
}

export function createQuestionAnswers(parts: QuestionAnswersParts): QuestionAnswers {
  const { list, run, write, proposals, sheets, again, recheck } = parts;
  const isJudged = (): boolean => run.store.getState().phase.kind === 'done';
  return {
    async answerUnit(view, question, unit) {
      const column = view.columns.find((candidate) => candidate.column === question.column);
      const judged = isJudged();
      list.answer(questionId(question));
      if (column)
        await list.setColumn(question.column, { key: column.key, unit }, undefined, judged ? 'same' : undefined);
      // Asked before a write: the results follow the answer, and the write is planned anew.
      if (judged && (await again()) && write.store.getState().phase.kind !== 'closed') await write.plan();
    },
    async answerPlaceholder(view, question, meaning) {
      const grid = meaning === 'none' ? await sheets.one(view.sheet) : null;
      const proposal = grid ? noBaseProposal(grid, view, question.column) : null;
      if (!proposal) {
        list.answer(questionId(question));
        return;
      }
      write.close();
      proposals.propose({ ...proposal, ...(isJudged() ? { after: recheck } : {}) });
    },
  };
}
