import type { Message } from '../messages/message';
import type { CliCode } from './words';
import { cliWords } from './words';

/** A wrong call, from wherever it is found: why, and what to write instead. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly why: Message) {
    super(why.code);
  }
}

export function refused(code: CliCode, params: Readonly<Record<string, string | Message>> = {}): Refused {
  return new Refused(cliWords.message(code, params));
}
