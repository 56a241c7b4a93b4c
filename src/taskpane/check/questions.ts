import type { ListQuestion, ListView } from '../../check/session';

/** What a question is remembered by: the sheet, its kind and its column. */
export function questionId({ kind, column }: ListQuestion): string {
  return `${kind}:${String(column)}`;
}

/** The questions that wait for an answer: until there are none, nothing is written. */
export function openQuestions(list: ListView, answered: ReadonlySet<string>): readonly ListQuestion[] {
  return list.questions.filter((question) => !answered.has(questionId(question)));
}
