import { basename } from 'node:path';
import { argumentsOf } from '../../../cli/arguments';
import { Refused } from '../../../cli/refused';
import { readTrust } from '../../../seal/keys/trust';
import type { TrustedKey } from '../../../seal/keys/trust';
import { verifyFile } from '../seal/verify-file';
import { lineOf } from './terminal-words';
import { callWords } from './call-words';
import type { Desk } from './desk';
import { ending } from './ending';
import { keysWords } from './keys-words';
import { verifyLines } from './verify-lines';

const USAGE = `用法：npm run -s check -- verify 文件.xlsx [--trust 信任文件.json] [--json]

验章：盖章后名单、口径、核验结果有没有改动，是谁签的名。
  --trust 文件.json   信任的签名密钥（由 npm run -s keys -- trust 建立）；不写则不认任何签名人
  --packs 文件夹      本单位的政策所在的文件夹；盖章所用的政策要在手边才能核对
  --pack 文件夹       再加一个政策的文件夹（或其中的 pack.json）
  --json              输出一个 JSON 对象

退出码：0 完好；1 其他情况（无章、伪造、有改动、未签名、签名人未知），或读不了；2 用法有误。
`;

/** `verify FILE`: whether a sealed workbook is as it was. 0 for intact, 1 for all else. */
export async function verify(args: readonly string[], desk: Desk): Promise<0 | 1> {
  const { files, options } = argumentsOf(args, { valued: ['--trust'], switches: ['--json', '--help'] });
  if (options.has('--help')) {
    await desk.answer([USAGE]);
    return 0;
  }
  const [file, extra] = files;
  if (file === undefined || extra !== undefined) {
    throw new Refused(callWords.message('call.files', { wanted: 'verify 文件.xlsx' }));
  }
  const trust = await trustOf(options.get('--trust') ?? null, desk);
  const source = await desk.bytes(file);
  const verifying = verifyFile({ source, name: basename(file), shelf: desk.policies.shelf, trust });
  const { answer, details, content } = await desk.ofFile(file, verifying);
  const lines = verifyLines({ answer, details, signer: content?.signer ?? null });
  await desk.answer(options.has('--json') ? [`${JSON.stringify(answer)}\n`] : lines.map((line) => `${lineOf(line)}\n`));
  return answer.status === 'intact' ? 0 : 1;
}

async function trustOf(file: string | null, desk: Desk): Promise<readonly TrustedKey[]> {
  if (file === null) return [];
  const trust = await readTrust(await desk.text(file));
  if (trust.kind === 'trust') return trust.keys;
  throw ending(2, keysWords.message('keys.bad-trust', { file, at: trust.at }));
}
