import { measureVocabulary } from './measure';
import { phraseVocabulary } from './phrase';
import { ruleVocabulary } from './rule';
import { termVocabulary } from './terms';

/** Rules read back in plain words: one function over conditions, one over quantities, and a measure's sentences. */
export { measureWords, ruleWords } from './measure';
export type { RuleWords } from './measure';
export { conditionSentences, conditionWords, quantityWords } from './rule';
export type { WordsContext } from './context';

/** The words of this room, by message code. */
export const wordsTexts = {
  ...termVocabulary.texts,
  ...ruleVocabulary.texts,
  ...measureVocabulary.texts,
  ...phraseVocabulary.texts,
};
