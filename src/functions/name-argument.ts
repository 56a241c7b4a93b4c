import { vocabulary } from '../messages/message';
import type { Message, Texts } from '../messages/message';
import { argumentWords, wordsArgument } from './argument';
import type { FunctionError } from './definition';
import { shortened } from './measure-argument';
import { errorResult } from './result';

export const nameWords = vocabulary({
  'functions.name-unknown': {
    'zh-CN': '没有名为“{text}”的{kind}；可填：{allowed}。',
    en: 'There is no {kind} “{text}”. Allowed: {allowed}.',
  },
  'functions.name-choice': { 'zh-CN': '{id}（{name}）', en: '{id}' },
  'functions.name-next': { 'zh-CN': '、{id}（{name}）', en: ', {id}' },
});

/** Something that a word argument names, by its id or its name. */
export interface Named {
  readonly id: string;
  readonly name: Texts;
}

/** What may be named, for a message. */
export function allowedWords(choices: readonly Named[]): readonly Message[] {
  return choices.map(({ id, name }, index) =>
    nameWords.message(index === 0 ? 'functions.name-choice' : 'functions.name-next', { id, name }),
  );
}

/**
 * The one that an argument names by id or name, in any case. Left out: `fallback`, or the only one; else an error that
 * lists them.
 */
export function nameArgument<Choice extends Named>(
  given: unknown,
  kind: Texts,
  choices: readonly Choice[],
  fallback: Choice | null = null,
): Choice | FunctionError {
  const text = wordsArgument(given, kind);
  if (typeof text !== 'string') return text;
  if (text === '') {
    const [only] = choices;
    const left = fallback ?? (choices.length === 1 ? only : undefined);
    if (left) return left;
  }
  const key = text.toLowerCase();
  const found = choices.find(
    ({ id, name }) => id.toLowerCase() === key || name['zh-CN'] === text || name.en.toLowerCase() === key,
  );
  if (found) return found;
  const allowed = allowedWords(choices);
  return text === ''
    ? errorResult('#VALUE!', argumentWords.message('functions.blank-choice', { name: kind, allowed }))
    : errorResult('#VALUE!', nameWords.message('functions.name-unknown', { text: shortened(text), kind, allowed }));
}
