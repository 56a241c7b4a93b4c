import { TEXTS } from '../../check/texts';
import { OWN_TEXTS } from '../../functions/own-texts';
import type { TextTable } from '../../messages/message';
import { pickedPolicyWords } from '../books/picked-policy-words';
import { bookWords } from '../books/words';
import { documentWords } from '../file/document/document-words';
import { fileWords } from '../file/failures';
import { gridWords } from './engine/words';
import { shellWords } from './shell/words';

/** The words of everything that this page can say, the pane's own aside. */
export const EMBEDDED_TEXTS: TextTable = {
  ...TEXTS,
  ...OWN_TEXTS,
  ...bookWords.texts,
  ...pickedPolicyWords.texts,
  ...documentWords.texts,
  ...fileWords.texts,
  ...gridWords.texts,
  ...shellWords.texts,
};
