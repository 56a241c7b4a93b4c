import { TEXTS } from '../../functions/texts';
import type { TextTable } from '../../messages/message';
import { pickedPolicyWords } from '../books/picked-policy-words';
import { bookWords } from '../books/words';
import { documentWords } from '../file/document/document-words';
import { fileWords } from '../file/failures';
import { languageWords } from './function-language';
import { excelWords } from './words';

/** The words of everything that the add-in can say in Excel, the pane's own aside. */
export const EXCEL_TEXTS: TextTable = {
  ...TEXTS,
  ...excelWords.texts,
  ...languageWords.texts,
  ...bookWords.texts,
  ...pickedPolicyWords.texts,
  ...documentWords.texts,
  ...fileWords.texts,
};
