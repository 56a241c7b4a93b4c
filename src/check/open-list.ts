import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { CheckedFile } from './checked-file';

/** The list that a session has checked, for what is done with it beside other lists. */
export interface OpenList {
  readonly pack: Pack;
  /** What is written stands in the workbook's language. */
  readonly speak: (message: Message) => string;
  /** @throws {Error} where no check has been run */
  readonly checked: () => CheckedFile;
}
