import { stat } from 'node:fs/promises';
import { argumentsOf } from '../../../cli/arguments';
import { Refused, refused } from '../../../cli/refused';
import type { Message } from '../../../messages/message';
import {
  exportedKey,
  keyFileJson,
  LEAST_PASSPHRASE,
  newKeyFile,
  readKeyFile,
  unlock,
} from '../../../seal/keys/key-file';
import type { KeyFile, SigningKey } from '../../../seal/keys/key-file';
import { readTrust, trustJson } from '../../../seal/keys/trust';
import type { TrustedKey } from '../../../seal/keys/trust';
import { causeOf } from '../disk/words';
import { writeWhole } from '../disk/write-whole';
import { lineOf } from './terminal-words';
import { callWords } from './call-words';
import { Desk, processTerminal } from './desk';
import type { Terminal } from './desk';
import { ending, endingOf } from './ending';
import { keysWords } from './keys-words';
import { passphraseOf } from './passphrase';

const { message } = keysWords;

const USAGE = `用法：npm run -s keys -- new 密钥.json --name 单位名称
      npm run -s keys -- export 密钥.json [--out 公钥.json]
      npm run -s keys -- trust 信任文件.json 公钥.json…

  new      建立签名密钥，私钥用口令加密
  export   导出公钥，供验章的人使用；不写 --out 则显示在屏幕上
  trust    把公钥加入信任文件（没有则建立），验章时用 --trust 指明它

口令取自环境变量 POLICY_PASSPHRASE，否则按提示输入，不写在命令里。退出码：0 成功；1 读写或口令有误；2 用法有误。
`;

/** Answers a call of `keys` and gives its exit code. */
export async function answerKeys(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const { files, options } = argumentsOf(args, { valued: ['--name', '--out'], switches: ['--help'] });
    const desk = new Desk(terminal);
    const [what = '', ...named] = files;
    await desk.answer([options.has('--help') ? USAGE : await answered(what, named, options, desk)]);
    return 0;
  } catch (error) {
    const { code, line: said } = endingOf(error);
    terminal.err.write(`${said}\n`);
    return code;
  }
}

async function answered(
  what: string,
  files: readonly string[],
  options: ReadonlyMap<string, string>,
  desk: Desk,
): Promise<string> {
  const taken: Readonly<Record<string, string>> = { '--name': 'new', '--out': 'export' };
  for (const option of options.keys()) {
    if (taken[option] !== what) throw refused('cli.unknown-option', { option, known: '--help' });
  }
  switch (what) {
    case 'new':
      return made(one(files, 'new 密钥.json'), options.get('--name'), desk);
    case 'export':
      return exported(one(files, 'export 密钥.json'), options.get('--out') ?? null, desk);
    case 'trust':
      return trusted(files, desk);
    default:
      throw new Refused(callWords.message('call.unknown-keys-call', { word: what }));
  }
}

function one(files: readonly string[], wanted: string): string {
  const [file, extra] = files;
  if (file === undefined || extra !== undefined) throw new Refused(callWords.message('call.files', { wanted }));
  return file;
}

async function made(file: string, name: string | undefined, desk: Desk): Promise<string> {
  if (name === undefined || name.trim() === '') throw ending(2, message('keys.no-name'));
  await refuseExisting(file, desk);
  const passphrase = await passphraseOf(desk.terminal, true);
  if (Array.from(passphrase.normalize('NFC')).length < LEAST_PASSPHRASE) {
    throw ending(1, message('keys.short-passphrase', { least: String(LEAST_PASSPHRASE) }));
  }
  const key = await newKeyFile(name.trim(), passphrase);
  await write(file, keyFileJson(key), desk, 0o600);
  return line(message('keys.made', { id: key.id, name: key.name, file }));
}

async function exported(file: string, out: string | null, desk: Desk): Promise<string> {
  const key = exportedKey(await keyFile(file, desk));
  if (out === null) return trustJson([key]);
  await refuseExisting(out, desk);
  await write(out, trustJson([key]), desk);
  return line(message('keys.exported', { id: key.id, name: key.name, file: out }));
}

async function trusted(files: readonly string[], desk: Desk): Promise<string> {
  const [file, ...publics] = files;
  if (file === undefined || publics.length === 0) {
    throw new Refused(callWords.message('call.files', { wanted: 'trust 信任文件.json 公钥.json…' }));
  }
  const there = await stat(desk.path(file)).catch(() => null);
  const keys = there ? [...(await trustFile(file, desk))] : [];
  const known = keys.length;
  const notes: Message[] = [];
  for (const each of publics) {
    for (const key of await trustFile(each, desk)) {
      const same = keys.find(({ id }) => id === key.id);
      if (!same) keys.push(key);
      else if (same.name !== key.name) notes.push(message('keys.name-differs', { id: key.id, file, name: same.name }));
    }
  }
  await write(file, trustJson(keys), desk);
  const counts = { count: String(keys.length), added: String(keys.length - known) };
  const ids = keys.map(({ id, name }) => `${id}（${name}）`).join('、');
  return [...notes, message('keys.trusted', { file, ...counts, ids })].map(line).join('');
}

/** A key that can sign, from its file and the passphrase; a failure says which of them is wrong. */
export async function signingKey(file: string, desk: Desk): Promise<SigningKey> {
  const found = await keyFile(file, desk);
  const key = await unlock(found, await passphraseOf(desk.terminal, false));
  if (!key) throw ending(1, message('keys.wrong-passphrase', { file }));
  return key;
}

async function keyFile(file: string, desk: Desk): Promise<KeyFile> {
  const key = await readKeyFile(await desk.text(file));
  if (!key) throw ending(1, message('keys.bad-key', { file }));
  return key;
}

async function trustFile(file: string, desk: Desk): Promise<readonly TrustedKey[]> {
  const trust = await readTrust(await desk.text(file));
  if (trust.kind === 'trust') return trust.keys;
  throw ending(1, message('keys.bad-trust', { file, at: trust.at }));
}

async function refuseExisting(file: string, desk: Desk): Promise<void> {
  if (await stat(desk.path(file)).catch(() => null)) throw ending(2, message('keys.exists', { file }));
}

/** `mode`: of a new file; others of the machine need not read a private key. */
async function write(file: string, text: string, desk: Desk, mode = 0o666): Promise<void> {
  try {
    await writeWhole(desk.path(file), new TextEncoder().encode(text), mode);
  } catch (error) {
    throw ending(1, message('keys.unwritable', { file, cause: causeOf(error) }));
  }
}

function line(said: Message): string {
  return `${lineOf(said)}\n`;
}

/** The entry: the arguments of this process, and its exit code once all is written. */
export async function main(args: readonly string[], folder: string): Promise<void> {
  process.exitCode = await answerKeys(args, processTerminal(folder));
}
