import { TEXTS as FUNCTION_TEXTS } from '../../../functions/texts';
import { manyFilesWords } from '../../../cli/many-files-words';
import { cliWords } from '../../../cli/words';
import type { Message, TextTable } from '../../../messages/message';
import { say } from '../../../messages/say';
import { SHELF_TEXTS } from '../../../policy/texts';
import { folderWords } from '../../packs/words';
import { diskWords } from '../disk/words';
import { fileWords } from '../failures';
import { callWords } from './call-words';
import { keysWords } from './keys-words';
import { policiesWords } from './policies-words';
import { verifyLineWords } from './verify-lines';

/** The words of all that a terminal can be told. */
export const TERMINAL_TEXTS: TextTable = {
  ...FUNCTION_TEXTS,
  ...cliWords.texts,
  ...manyFilesWords.texts,
  ...fileWords.texts,
  ...diskWords.texts,
  ...callWords.texts,
  ...keysWords.texts,
  ...SHELF_TEXTS,
  ...folderWords.texts,
  ...policiesWords.texts,
  ...verifyLineWords.texts,
};

export function speak(message: Message): string {
  return say(message, 'zh-CN', TERMINAL_TEXTS);
}

/** A message as one line, whatever is in it. */
export function lineOf(message: Message): string {
  return speak(message).replace(/\s*[\r\n]+\s*/g, ' ');
}
