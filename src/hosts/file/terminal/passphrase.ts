import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Writable } from 'node:stream';
import type { Message } from '../../../messages/message';
import { lineOf } from './terminal-words';
import { ending } from './ending';
import { keysWords } from './keys-words';

/** Where a passphrase may come from: never from the arguments, which other users of the machine can read. */
export interface PassphraseSource {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly err: { write(text: string): unknown };
}

/** The passphrase: from `POLICY_PASSPHRASE`, else asked for without being shown; `twice` for a new one. */
export async function passphraseOf(source: PassphraseSource, twice: boolean): Promise<string> {
  const { message } = keysWords;
  const given = source.environment.POLICY_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  if (source.input.isTTY !== true) throw ending(2, message('keys.no-passphrase'));
  const first = await asked(source, message('keys.passphrase'));
  if (first === '') throw ending(2, message('keys.no-passphrase'));
  if (twice && (await asked(source, message('keys.passphrase-again'))) !== first) {
    throw ending(1, message('keys.passphrases-differ'));
  }
  return first;
}

async function asked({ input, err }: PassphraseSource, prompt: Message): Promise<string> {
  err.write(lineOf(prompt));
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const lines = createInterface({ input, output: silent, terminal: true });
  try {
    return await new Promise<string>((done, fail) => {
      lines.once('line', done);
      const stopped = (): void => {
        fail(ending(2, keysWords.message('keys.no-passphrase')));
      };
      lines.once('SIGINT', stopped);
      lines.once('close', stopped);
    });
  } finally {
    lines.close();
    err.write('\n');
  }
}
