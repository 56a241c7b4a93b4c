import { Readable } from 'node:stream';
import { answerCall } from '../../../../src/hosts/file/terminal';

/** What a call answers: its exit code, standard output and standard error. */
export interface Answered {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Calls the terminal from a folder, without a process. */
export async function callFrom(folder: string, ...args: string[]): Promise<Answered> {
  let [out, err] = ['', ''];
  const terminal = {
    folder,
    environment: {},
    input: Readable.from([]),
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
  const code = await answerCall(args, terminal);
  return { code, out, err };
}
