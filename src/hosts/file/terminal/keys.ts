import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Message } from '../../../messages/message';
import { exportedKey, keyFileJson, newKeyFile, readKeyFile, unlock } from '../../../seal/keys/key-file';
import type { KeyFile, SigningKey } from '../../../seal/keys/key-file';
import { readTrust, trustJson } from '../../../seal/keys/trust';
import type { TrustedKey } from '../../../seal/keys/trust';
import { causeOf } from '../disk/words';
import { writeWhole } from '../disk/write-whole';
import { lineOf } from '../terminal-words';
import { readArguments } from './arguments';
import { CallEnded, endOf, textOfFile, wrongCall } from './ending';
import { keysWords } from './keys-words';
import { passphraseOf } from './passphrase';
import type { PassphraseSource } from './passphrase';

const { message } = keysWords;
const LEAST = 8;

const USAGE = `用法：npm run -s keys -- new 密钥.json --name 单位名称
      npm run -s keys -- export 密钥.json [--out 公钥.json]
      npm run -s keys -- trust 信任文件.json 公钥.json…

  new      建立签名密钥，私钥用口令加密
  export   导出公钥，供验章的人使用；不写 --out 则显示在屏幕上
  trust    把公钥加入信任文件（没有则建立），验章时用 --trust 指明它

口令取自环境变量 POLICY_PASSPHRASE，否则按提示输入，不写在命令里。退出码：0 成功；1 读写或口令有误；2 用法有误。
`;

/** Where a call of `keys` comes from, and where its answer goes. */
export interface KeysTerminal extends PassphraseSource {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

/** Answers a call of `keys` and gives its exit code. */
export async function answerKeys(args: readonly string[], terminal: KeysTerminal): Promise<0 | 1 | 2> {
  try {
    const { files, options } = readArguments(args, ['--name', '--out'], ['--help']);
    if (options.has('--help')) {
      terminal.out.write(USAGE);
      return 0;
    }
    const [what = '', ...named] = files;
    terminal.out.write(await answered(what, named, options, terminal));
    return 0;
  } catch (error) {
    const { code, said } = endOf(error);
    terminal.err.write(`${lineOf(said)}\n`);
    return code;
  }
}

async function answered(
  what: string,
  files: readonly string[],
  options: ReadonlyMap<string, string>,
  terminal: KeysTerminal,
): Promise<string> {
  const taken: Readonly<Record<string, string>> = { '--name': 'new', '--out': 'export' };
  for (const option of options.keys()) {
    if (taken[option] !== what) throw wrongCall('call.unknown-option', { option, known: '--help' });
  }
  switch (what) {
    case 'new':
      return made(one(files, 'new 密钥.json'), options.get('--name'), terminal);
    case 'export':
      return exported(one(files, 'export 密钥.json'), options.get('--out') ?? null, terminal);
    case 'trust':
      return trusted(files, terminal);
    default:
      throw wrongCall('call.unknown-keys-call', { word: what });
  }
}

function one(files: readonly string[], wanted: string): string {
  const [file, extra] = files;
  if (file === undefined || extra !== undefined) throw wrongCall('call.files', { wanted });
  return file;
}

async function made(file: string, name: string | undefined, terminal: KeysTerminal): Promise<string> {
  if (name === undefined || name.trim() === '') throw new CallEnded(2, message('keys.no-name'));
  await refuseExisting(file, terminal);
  const passphrase = await passphraseOf(terminal, true);
  if (Array.from(passphrase.normalize('NFC')).length < LEAST) {
    throw new CallEnded(1, message('keys.short-passphrase', { least: String(LEAST) }));
  }
  const key = await newKeyFile(name.trim(), passphrase);
  await write(file, keyFileJson(key), terminal, 0o600);
  return line(message('keys.made', { id: key.id, name: key.name, file }));
}

async function exported(file: string, out: string | null, terminal: KeysTerminal): Promise<string> {
  const key = exportedKey(await keyFile(file, terminal));
  if (out === null) return trustJson([key]);
  await refuseExisting(out, terminal);
  await write(out, trustJson([key]), terminal);
  return line(message('keys.exported', { id: key.id, name: key.name, file: out }));
}

async function trusted(files: readonly string[], terminal: KeysTerminal): Promise<string> {
  const [file, ...publics] = files;
  if (file === undefined || publics.length === 0) {
    throw wrongCall('call.files', { wanted: 'trust 信任文件.json 公钥.json…' });
  }
  const there = await stat(resolve(terminal.folder, file)).catch(() => null);
  const keys = there ? [...(await trustFile(file, terminal))] : [];
  const known = keys.length;
  const notes: Message[] = [];
  for (const each of publics) {
    for (const key of await trustFile(each, terminal)) {
      const same = keys.find(({ id }) => id === key.id);
      if (!same) keys.push(key);
      else if (same.name !== key.name) notes.push(message('keys.name-differs', { id: key.id, file, name: same.name }));
    }
  }
  await write(file, trustJson(keys), terminal);
  const counts = { count: String(keys.length), added: String(keys.length - known) };
  const ids = keys.map(({ id, name }) => `${id}（${name}）`).join('、');
  return [...notes, message('keys.trusted', { file, ...counts, ids })].map(line).join('');
}

/** A key that can sign, from its file and the passphrase; a failure says which of them is wrong. */
export async function signingKey(
  file: string,
  terminal: PassphraseSource & { readonly folder: string },
): Promise<SigningKey> {
  const found = await keyFile(file, terminal);
  const key = await unlock(found, await passphraseOf(terminal, false));
  if (!key) throw new CallEnded(1, message('keys.wrong-passphrase', { file }));
  return key;
}

async function keyFile(file: string, { folder }: { readonly folder: string }): Promise<KeyFile> {
  const key = await readKeyFile(await textOfFile(resolve(folder, file), file));
  if (!key) throw new CallEnded(1, message('keys.bad-key', { file }));
  return key;
}

async function trustFile(file: string, { folder }: KeysTerminal): Promise<readonly TrustedKey[]> {
  const trust = await readTrust(await textOfFile(resolve(folder, file), file));
  if (trust.kind === 'trust') return trust.keys;
  throw new CallEnded(1, message('keys.bad-trust', { file, at: trust.at }));
}

async function refuseExisting(file: string, { folder }: KeysTerminal): Promise<void> {
  if (await stat(resolve(folder, file)).catch(() => null)) throw new CallEnded(2, message('keys.exists', { file }));
}

/** `mode`: of a new file; others of the machine need not read a private key. */
async function write(file: string, text: string, { folder }: KeysTerminal, mode = 0o666): Promise<void> {
  try {
    await writeWhole(resolve(folder, file), new TextEncoder().encode(text), mode);
  } catch (error) {
    throw new CallEnded(1, message('keys.unwritable', { file, cause: causeOf(error) }));
  }
}

function line(said: Message): string {
  return `${lineOf(said)}\n`;
}

/** The entry: the arguments of this process, and its exit code once all is written. */
export async function main(args: readonly string[], folder: string): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await answerKeys(args, {
    folder,
    environment: env,
    input: stdin,
    output: stderr,
    out: stdout,
    err: stderr,
  });
}
