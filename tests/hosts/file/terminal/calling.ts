import { Readable } from 'node:stream';
import { answerCall } from '../../../../src/hosts/file/terminal';
import type { Terminal } from '../../../../src/hosts/file/terminal';

/** What a call answers: its exit code, standard output and standard error. */
export interface Answered {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

export interface Typing {
  /** What `POLICY_PASSPHRASE` holds. */
  readonly passphrase?: string | undefined;
  /** Lines typed at a prompt; absent: no one sits there. */
  readonly typed?: readonly string[] | undefined;
}

/** Answers something from a folder, without a process, and hears what is said. */
export async function heard(
  folder: string,
  answer: (terminal: Terminal) => Promise<0 | 1 | 2>,
  { passphrase, typed }: Typing = {},
): Promise<Answered> {
  let [out, err] = ['', ''];
  const input = Object.assign(Readable.from((typed ?? []).map((line) => `${line}\n`)), { isTTY: typed !== undefined });
  const terminal = {
    folder,
    environment: { POLICY_PASSPHRASE: passphrase },
    input,
    out: {
      write: (text: string, ended?: ((error?: Error) => void) | BufferEncoding) => {
        out += text;
        if (typeof ended === 'function') ended();
        return true;
      },
    },
    err: {
      isTTY: false as const,
      write: (text: string) => {
        err += text;
        return true;
      },
    },
  };
  const code = await answer(terminal);
  return { code, out, err };
}

/** Calls the terminal from a folder, without a process. */
export function callFrom(folder: string, ...args: string[]): Promise<Answered> {
  return heard(folder, (terminal) => answerCall(args, terminal));
}
