import { judgeBook } from './judge-book';
import type { BookJudged, GivenBook, JudgeBook } from './judge-book';

/**
 * One workbook's list judged under several policies: each reads it by itself, for its figures and periods are its own.
 * The answers stand in the order asked.
 */
export function runChecks(book: GivenBook, policies: readonly JudgeBook[]): readonly BookJudged[] {
  return policies.map((policy) => judgeBook(book, policy));
}
