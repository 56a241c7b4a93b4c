import type { Message } from '../messages/message';

/** What is wrong with a pack file, where, and how to mend it. */
export interface Fault {
  /** JSON pointer into the file: `/measures/1/eligibility/eligible/metric`. */
  readonly path: string;
  readonly code: string;
  readonly message: Message;
}

export function fault(path: string, message: Message): Fault {
  return { path, code: message.code, message };
}

/** A pointer, one step further (RFC 6901). */
export function under(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}
