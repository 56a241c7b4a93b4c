import type { TextTable } from '../messages/message';
import { columnWords } from './columns/column-words';
import { FINDINGS } from './findings';
import { listWords } from './list-words';
import { noListWords } from './no-list';

export { FINDINGS } from './findings';
export { readList } from './read-list';
export {
  formulaHeadingMeasure,
  isOwnHeading,
  isOwnSheet,
  isOwnWarning,
  isResultHeading,
  unfinishedHeading,
} from './sheet/own-writing';

/** The words of everything that this room says. */
export const LIST_TEXTS: TextTable = Object.assign(
  {},
  columnWords.texts,
  listWords.texts,
  noListWords.texts,
  ...Object.values(FINDINGS).map(({ texts }) => texts),
) as TextTable;
