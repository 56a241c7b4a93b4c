import type { CheckedFile } from '../../../check/checked-file';
import type { Call } from '../../../cli/call';
import type { ListChoices } from '../../../list/reading';
import type { Message } from '../../../messages/message';
import type { ShelvedPack } from '../../../policy/shelf/shelf';
import type { StandardsSaid } from '../../../policy/standards';
import type { FileWorkbook } from '../file-workbook';
import type { Policies } from './policies';

/** A checked file, with the workbook to write into. */
export interface CheckedBook extends CheckedFile {
  readonly workbook: FileWorkbook;
  /** The choices that its list was read by. */
  readonly choices: ListChoices;
  /** The policy that it was checked against. */
  readonly shelved: ShelvedPack;
  readonly standards: StandardsInCall;
}

/** What counted in a check. */
export interface StandardsInCall {
  readonly said: StandardsSaid;
  /** What the call itself said of it, before the workbook's sheet 补充标准. */
  readonly given: { readonly parameters: readonly string[]; readonly choices: readonly string[] };
}

export type Attempt =
  { readonly kind: 'read'; readonly book: CheckedBook } | { readonly kind: 'failed'; readonly line: string };

/** What an answer over several files needs of the terminal. */
export interface TerminalTools {
  readonly policies: Policies;
  /** Opens and checks one file; fails with `WorkbookFailure`, `Refused` or the terminal's own ending. */
  readonly check: (call: Call) => Promise<CheckedBook>;
  /** Reads what a call needs beside its file, so that a wrong call is told before any file is opened. */
  readonly prepare: (call: Call) => Promise<void>;
  /** The same as `check`; a file that cannot be checked gives the line that would end a call. */
  readonly attempt: (call: Call) => Promise<Attempt>;
  /** The path that a name stands for. */
  readonly path: (file: string) => string;
  /** A line to go to standard error once the answer is out. */
  readonly note: (message: Message) => void;
}

/** What goes to standard output, piece by piece. */
export type Answer = Iterable<string>;
