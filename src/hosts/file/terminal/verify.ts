import { basename, resolve } from 'node:path';
import { builtInShelf } from '../../../policy/shelf/shelf';
import { readTrust } from '../../../seal/keys/trust';
import type { TrustedKey } from '../../../seal/keys/trust';
import { verifyFile } from '../seal/verify-file';
import { lineOf } from '../terminal-words';
import type { Terminal } from '../terminal';
import { readArguments } from './arguments';
import { bytesOfFile, CallEnded, endOf, textOfFile, wrongCall } from './ending';
import { keysWords } from './keys-words';
import { verifyLines } from './verify-words';

const USAGE = `用法：npm run -s check -- verify 文件.xlsx [--trust 信任文件.json] [--json]

验章：盖章后名单、口径、核验结果有没有改动，是谁签的名。
  --trust 文件.json   信任的签名密钥（由 npm run -s keys -- trust 建立）；不写则不认任何签名人
  --json              输出一个 JSON 对象

退出码：0 完好；1 其他情况（无章、伪造、有改动、未签名、签名人未知），或读不了；2 用法有误。
`;

/** Answers a call of `verify`: 0 for intact, 1 for all else, 2 for a wrong call. */
export async function answerVerify(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const { files, options } = readArguments(args, ['--trust'], ['--json', '--help']);
    if (options.has('--help')) return await said(terminal, USAGE, 0);
    const [file, extra] = files;
    if (file === undefined || extra !== undefined) throw wrongCall('call.files', { wanted: 'verify 文件.xlsx' });
    const trust = await trustOf(options.get('--trust') ?? null, terminal);
    const source = await bytesOfFile(resolve(terminal.folder, file), file);
    const { answer, details, content } = await verifyFile({
      source,
      name: basename(file),
      shelf: builtInShelf(true),
      trust,
    }).catch((error: unknown) => {
      const { code, said: why } = endOf(error);
      throw new CallEnded(code, why, basename(file));
    });
    const code = answer.status === 'intact' ? 0 : 1;
    if (options.has('--json')) return await said(terminal, `${JSON.stringify(answer)}\n`, code);
    const lines = verifyLines({ answer, details, signer: content?.signer ?? null });
    return await said(terminal, lines.map((line) => `${lineOf(line)}\n`).join(''), code);
  } catch (error) {
    const { code, said: why, file } = endOf(error);
    terminal.err.write(`${file === null ? '' : `${file}：`}${lineOf(why)}\n`);
    return code;
  }
}

async function trustOf(file: string | null, { folder }: Terminal): Promise<readonly TrustedKey[]> {
  if (file === null) return [];
  const trust = await readTrust(await textOfFile(resolve(folder, file), file));
  if (trust.kind === 'trust') return trust.keys;
  throw new CallEnded(2, keysWords.message('keys.bad-trust', { file, at: trust.at }));
}

async function said(terminal: Terminal, text: string, code: 0 | 1): Promise<0 | 1> {
  await new Promise<void>((done) => {
    terminal.out.write(text, () => {
      done();
    });
  });
  return code;
}
