import type { Message } from '../../messages/message';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { resultWords } from '../result-columns';
import type { VerdictClass } from '../verdict-class';
import type { Review } from './review';
import { stateWord } from './review-words';

/** The columns of a review, in their order. */
export const REVIEW_COLUMNS = [
  { heading: '复核状态', width: 12 },
  { heading: '调整结论', width: 16 },
  { heading: '调整原因', width: 30 },
  { heading: '复核人', width: 12 },
] as const;

/** The word of a class of verdict. */
export function classWord(verdict: VerdictClass): Message {
  return resultWords.message(`result.${verdict}`);
}

/** An officer's word on a verdict, as cells; nothing where there was nothing to review. */
export function reviewCells(
  review: Review | null,
  machine: VerdictClass,
  speak: (message: Message) => string,
): readonly CellContent[] {
  const text = (said: string | null): CellContent => ({
    value: said === null || said === '' ? EMPTY : { kind: 'text', text: said },
    role: 'wrapped',
  });
  if (!review && machine === 'not-applicable') return REVIEW_COLUMNS.map(() => text(null));
  return [
    text(speak(stateWord(review?.state ?? 'pending'))),
    text(review?.adjusted ? speak(classWord(review.adjusted)) : null),
    text(review?.reason ?? null),
    text(review?.by ?? null),
  ];
}
