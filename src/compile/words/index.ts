import { conditionVocabulary } from './conditions';
import { measureVocabulary } from './measure';
import { phraseVocabulary } from './phrase';
import { quantityVocabulary } from './quantities';
import { termVocabulary } from './terms';

/** Rules read back in plain words: one function over conditions, one over quantities, and a measure's sentences. */
export { measureWords, ruleWords } from './measure';
export type { RuleWords } from './measure';
export { conditionSentences, conditionWords, quantityWords } from './conditions';
export type { WordsContext } from './context';

/** The words of this room, by message code. */
export const wordsTexts = {
  ...termVocabulary.texts,
  ...conditionVocabulary.texts,
  ...quantityVocabulary.texts,
  ...measureVocabulary.texts,
  ...phraseVocabulary.texts,
};
