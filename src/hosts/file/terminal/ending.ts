import type { Message } from '../../../messages/message';
import { WorkbookFailure } from '../../../workbook/workbook';
import { Refused } from '../../../cli/refused';
import { diskWords } from '../disk/words';
import { lineOf } from './terminal-words';

/** The end of a call that cannot be answered: 1, the file or the disk; 2, the call itself. */
export class Ending extends Error {
  override readonly name = 'Ending';
  constructor(
    readonly code: 1 | 2,
    readonly line: string,
  ) {
    super(line);
  }
}

export function ending(code: 1 | 2, message: Message): Ending {
  return new Ending(code, lineOf(message));
}

/** Whatever was thrown, as an end: the code and the one line that go with it. */
export function endingOf(error: unknown): Ending {
  if (error instanceof Ending) return error;
  if (error instanceof Refused) return ending(2, error.why);
  if (error instanceof WorkbookFailure) return ending(1, error.said);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return ending(1, diskWords.message('disk.fault', { detail }));
}
