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
  const prompts = [message('keys.passphrase'), ...(twice ? [message('keys.passphrase-again')] : [])];
  const [first = '', second = first] = await asked(source, prompts);
  if (first === '') throw ending(2, message('keys.no-passphrase'));
  if (second !== first) throw ending(1, message('keys.passphrases-differ'));
  return first;
}

/** One line for each prompt, none of them shown. One reader for all: what is typed ahead is not lost. */
async function asked({ input, err }: PassphraseSource, prompts: readonly Message[]): Promise<readonly string[]> {
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const reader = createInterface({ input, output: silent, terminal: true });
  reader.once('SIGINT', () => {
    reader.close();
  });
  const lines: string[] = [];
  const ask = (): void => {
    const next = prompts[lines.length];
    if (next) err.write(lineOf(next));
    else reader.close();
  };
  ask();
  return new Promise((done, fail) => {
    reader.on('line', (line) => {
      lines.push(line);
      err.write('\n');
      ask();
    });
    reader.once('close', () => {
      if (lines.length >= prompts.length) done(lines);
      else fail(ending(2, keysWords.message('keys.no-passphrase')));
    });
  });
}
