import { existsSync, readFileSync, statSync } from 'node:fs';
import { Desk } from '../../../../src/hosts/file/terminal/desk';
import { answerKeys, signingKey } from '../../../../src/hosts/file/terminal/keys';
import type { SigningKey } from '../../../../src/seal/keys/key-file';
import { callFrom, heard } from '../terminal/calling';
import type { Answered } from '../terminal/calling';
import { save, scratch } from '../tools';
import { sealedBook } from './sealed-book';

const { path, done } = scratch();
afterAll(done);

const PASSPHRASE = '足够八个字的口令';

const keys = (
  args: readonly string[],
  passphrase: string | undefined = PASSPHRASE,
  typed?: readonly string[],
): Promise<Answered> => heard(path('.'), (terminal) => answerKeys(args, terminal), { passphrase, typed });

const verify = (...args: string[]): Promise<Answered> => callFrom(path('.'), 'verify', ...args);

async function signing(passphrase: string): Promise<SigningKey> {
  let key: SigningKey | undefined;
  await heard(
    path('.'),
    async (terminal) => {
      key = await signingKey('局.json', new Desk(terminal));
      return 0;
    },
    { passphrase },
  );
  return key!;
}

beforeAll(async () => {
  expect((await keys(['new', '局.json', '--name', '南宁市工信局'])).code).toBe(0);
  expect((await keys(['export', '局.json', '--out', '公钥.json'])).code).toBe(0);
  expect((await keys(['trust', '信任.json', '公钥.json'])).code).toBe(0);
  save(path('签名.xlsx'), (await sealedBook(await signing(PASSPHRASE))).sealed);
  const { open, sealed } = await sealedBook(null);
  save(path('未签.xlsx'), sealed);
  save(path('未盖.xlsx'), open);
});

test('what is printed as JSON is the answer and nothing else', async () => {
  const { code, out, err } = await verify('签名.xlsx', '--trust', '信任.json', '--json');
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(answer)).toEqual([
    'status',
    'content',
    'signature',
    'pack',
    'signedBy',
    'when',
    'changes',
    'notices',
  ]);
  expect(answer).toMatchObject({ status: 'intact', content: 'same', signature: 'valid', signedBy: '南宁市工信局' });
});

test.each<[readonly string[], 0 | 1, string]>([
  [['签名.xlsx', '--trust', '信任.json'], 0, '完好：内容与盖章时一致，签名有效，签名人：南宁市工信局'],
  [['签名.xlsx'], 1, '不在信任文件里'],
  [['未签.xlsx'], 1, '没有签名'],
  [['未盖.xlsx'], 1, '没有校验章'],
])('verify %s', async (args, code, words) => {
  const answer = await verify(...args);
  expect([answer.code, answer.err]).toEqual([code, '']);
  expect(answer.out).toContain(words);
});

test.each<[readonly string[], 1 | 2, string]>([
  [[], 2, '文件个数不对'],
  [['a.xlsx', 'b.xlsx'], 2, '文件个数不对'],
  [['没有.xlsx'], 2, '不存在'],
  [['未签.xlsx', '--out', 'x'], 2, '没有选项“--out”'],
  [['未签.xlsx', '--json=1'], 2, '不带取值'],
  [['未签.xlsx', '--trust'], 2, '缺少取值'],
  [['未签.xlsx', '--trust', '没有.json'], 2, '不存在'],
  [['未签.xlsx', '--trust', '局.json'], 2, '不是信任文件'],
  [['局.json'], 1, '局.json：'],
])('a wrong call of verify %s: one line, nothing else', async (args, code, words) => {
  const answer = await verify(...args);
  expect([answer.code, answer.out]).toEqual([code, '']);
  expect(answer.err).toContain(words);
  expect(answer.err.trimEnd()).not.toContain('\n');
});

test.each<[readonly string[], string | undefined, 1 | 2, string]>([
  [['new', '局.json', '--name', '甲'], PASSPHRASE, 2, '已经存在'],
  [['new', '新.json'], PASSPHRASE, 2, '缺少 --name'],
  [['new', '新.json', '--name', '甲'], '短', 1, '口令太短'],
  [['new', '新.json', '--name', '甲'], '', 2, '没有口令'],
  [['new', '新.json', '--name', '甲', '--passphrase', '口令'], PASSPHRASE, 2, '没有选项'],
  [['export', '公钥.json'], PASSPHRASE, 1, '不是密钥文件'],
  [['export', '没有.json'], PASSPHRASE, 2, '不存在'],
  [['export', '局.json', '--name', '甲'], PASSPHRASE, 2, '没有选项'],
  [['trust', '信任.json'], PASSPHRASE, 2, '文件个数不对'],
  [['trust', '信任.json', '局.json'], PASSPHRASE, 1, '不是信任文件'],
  [['what'], PASSPHRASE, 2, '没有“what”这个用法'],
])('a wrong call of keys %s: one line, nothing written', async (args, passphrase, code, words) => {
  const answer = await keys(args, passphrase);
  expect([answer.code, answer.out]).toEqual([code, '']);
  expect(answer.err).toContain(words);
  expect(answer.err.trimEnd()).not.toContain('\n');
  expect(existsSync(path('新.json'))).toBe(false);
});

test('a wrong passphrase signs nothing, and says so', async () => {
  await expect(signing('另一个口令啊啊')).rejects.toThrow('口令');
});

test('a passphrase is typed twice for a new key, and never shown', async () => {
  const made = await keys(['new', '手.json', '--name', '甲'], '', ['秘密的口令一二三', '秘密的口令一二三']);
  expect(made.code).toBe(0);
  expect(made.err + made.out).not.toContain('秘密');
  const differing = await keys(['new', '手二.json', '--name', '甲'], '', ['秘密的口令一二三', '秘密的口令']);
  expect(differing.code).toBe(1);
  expect(existsSync(path('手二.json'))).toBe(false);
});

test('the private key is for its owner alone, and what is exported holds none of it', async () => {
  expect(statSync(path('局.json')).mode & 0o077).toBe(0);
  const { out } = await keys(['export', '局.json']);
  expect(out).toBe(readFileSync(path('公钥.json'), 'utf8'));
  expect(out).not.toContain('privateKey');
  const again = await keys(['trust', '信任.json', '公钥.json']);
  expect(again.out).toContain('新加 0 把');
});
