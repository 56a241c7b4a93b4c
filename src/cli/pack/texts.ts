import { wordsTexts } from '../../compile/words';
import type { TextTable } from '../../messages/message';
import { caseFileWords } from '../../policy/case-file';
import { SHELF_TEXTS } from '../../policy/texts';
import { packCallWords } from './call';
import { packDiffWords } from './diff/text';
import { packDraftWords } from './draft';
import { explainWords } from './explain/words';
import { packLintWords } from './lint';
import { packNewWords } from './new';
import { packSchemaWords } from './schema';
import { packTestWords } from './test';

/** The words of all that is said of a policy while it is written. */
export const PACK_AUTHOR_TEXTS: TextTable = {
  ...SHELF_TEXTS,
  ...caseFileWords.texts,
  ...wordsTexts,
  ...packCallWords.texts,
  ...packDiffWords.texts,
  ...packDraftWords.texts,
  ...explainWords.texts,
  ...packLintWords.texts,
  ...packNewWords.texts,
  ...packSchemaWords.texts,
  ...packTestWords.texts,
};
