import { Refused } from '../../cli/refused';
import type { Message } from '../../messages/message';
import { diskWords } from '../file/disk/words';

/** The end of a call that cannot be answered: 1, the file or the disk; 2, the call itself. */
export class Ending extends Error {
  override readonly name = 'Ending';
  constructor(
    readonly code: 1 | 2,
    readonly said: Message,
  ) {
    super(said.code);
  }
}

/** Whatever was thrown, as an end. */
export function endingOf(error: unknown): Ending {
  if (error instanceof Ending) return error;
  if (error instanceof Refused) return new Ending(2, error.why);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Ending(1, diskWords.message('disk.fault', { detail }));
}
