import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { answerPacks } from '../../../src/hosts/packs/terminal';
import { embeddedShelf } from '../../../src/hosts/packs/embedded';
import { PACK_IDS } from '../../../src/policy/packs';
import { readIndex } from '../../../src/policy/shelf/pack-index';
import { TWO, TWO_FILES, TWO_FOLDER } from '../../policy/second/pack-two';
import { scratch } from '../file/tools';

const { path, done } = scratch();
afterAll(done);

interface Answer {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

async function call(...args: string[]): Promise<Answer> {
  let [out, err] = ['', ''];
  const code = await answerPacks(args, {
    folder: path('.'),
    usual: path('平常'),
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

let folders = 0;

/** A fresh folder of policies, with one good policy in it where it is asked for. */
function folder(good: boolean): string {
  folders += 1;
  const name = `夹 ${String(folders)}`;
  mkdirSync(path(name));
  if (good) cpSync(TWO_FOLDER, path(`${name}/云岭 2025`), { recursive: true });
  return name;
}

const indexOf = (name: string) => {
  const read = readIndex(readFileSync(path(`${name}/index.json`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.message));
  return read.index;
};

test('what passes is in the index with its hashes, in a folder whose name has blanks and Chinese', async () => {
  const name = folder(true);
  writeFileSync(path(`${name}/说明.txt`), '这里放政策');
  expect(await call(name)).toEqual({
    code: 0,
    out: `通过：${name}/云岭 2025，编号yunling-2025q3，《云岭市2025年三季度支持企业增收若干措施》\n已写入 ${name}/index.json，列出政策1个。\n`,
    err: '',
  });
  const { createHash } = await import('node:crypto');
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(`${TWO_FOLDER}/${file}`))
      .digest('hex');
  expect(indexOf(name)).toEqual({
    packs: [
      {
        id: 'yunling-2025q3',
        title: TWO.pack.title,
        path: '云岭 2025',
        sha256: { 'pack.json': hash('pack.json'), 'source.txt': hash('source.txt') },
      },
    ],
    faulty: [],
  });
});

test('a folder without policies says what belongs there, and its index is empty', async () => {
  const name = folder(false);
  expect(await call(name)).toMatchObject({ code: 0, out: expect.stringContaining('里没有政策文件夹') as string });
  expect(indexOf(name)).toEqual({ packs: [], faulty: [] });
});

test('the usual folder is checked where none is named', async () => {
  expect((await call()).code).toBe(2);
  mkdirSync(path('平常'));
  expect((await call()).out).toContain('平常/index.json');
});

test('the script for pages without a server holds the same policies', async () => {
  const name = folder(true);
  await call(name);
  const script = readFileSync(path(`${name}/packs.js`), 'utf8');
  const page: Record<string, unknown> = {};
  runInNewContext(script, page);
  expect(embeddedShelf(page['policyCheckPacks']).packs.map(({ pack, path: at }) => [pack.id, at])).toEqual([
    ...PACK_IDS.map((id) => [id, null]),
    ['yunling-2025q3', 'packs/云岭 2025'],
  ]);
});

const bytes = (...all: number[]) => Uint8Array.from(all);
const write = (file: string, content: string | Uint8Array): void => {
  writeFileSync(path(file), content);
};
const spoilt = (from: string, to: string): string => {
  expect(TWO_FILES.pack).toContain(from);
  return TWO_FILES.pack.replace(from, to);
};

/** How a second folder is spoilt, and what is said of it. */
const BROKEN: readonly (readonly [what: string, spoil: (at: string) => void, said: RegExp])[] = [
  [
    'no pack.json',
    (at) => {
      rmSync(path(`${at}/pack.json`));
    },
    /pack\.json：缺少文件 pack\.json。请补上。/,
  ],
  [
    'no source.txt',
    (at) => {
      rmSync(path(`${at}/source.txt`));
    },
    /source\.txt：缺少文件 source\.txt。请补上。/,
  ],
  [
    'a folder in place of a file',
    (at) => {
      rmSync(path(`${at}/source.txt`));
      mkdirSync(path(`${at}/source.txt`));
    },
    /source\.txt：无法读取（是文件夹）/,
  ],
  [
    'a byte order mark',
    (at) => {
      write(`${at}/pack.json`, `\ufeff${TWO_FILES.pack}`);
    },
    /pack\.json：文件 pack\.json 的开头有字节顺序标记/,
  ],
  [
    'a byte order mark before the source',
    (at) => {
      write(`${at}/source.txt`, `\ufeff${TWO_FILES.source}`);
    },
    /source\.txt：文件 source\.txt 的开头有字节顺序标记/,
  ],
  [
    'GBK',
    (at) => {
      write(`${at}/source.txt`, bytes(0xd4, 0xc6, 0xc1, 0xeb));
    },
    /source\.txt：文件 source\.txt 不是 UTF-8 编码，可能是 GBK/,
  ],
  [
    'UTF-16',
    (at) => {
      write(`${at}/pack.json`, Buffer.from(`\ufeff${TWO_FILES.pack}`, 'utf16le'));
    },
    /pack\.json：文件 pack\.json 不是 UTF-8 编码/,
  ],
  [
    'no JSON',
    (at) => {
      write(`${at}/pack.json`, '{\n  "id": 1,,\n}');
    },
    /文件 pack\.json 不是 JSON，第2行起读不下去/,
  ],
  [
    'JSON cut short',
    (at) => {
      write(`${at}/pack.json`, TWO_FILES.pack.slice(0, 400));
    },
    /不是 JSON，第\d+行起/,
  ],
  [
    'an empty file',
    (at) => {
      write(`${at}/pack.json`, '');
    },
    /文件 pack\.json 不是 JSON/,
  ],
  [
    'another document',
    (at) => {
      write(`${at}/pack.json`, '[]');
    },
    /pack\.json：此处的值类型不对/,
  ],
  [
    'a huge file',
    (at) => {
      write(`${at}/source.txt`, new Uint8Array((2 << 20) + 1));
    },
    /source\.txt 大于2 MB，未读取/,
  ],
  [
    'a number that the text does not state',
    (at) => {
      write(`${at}/pack.json`, spoilt('"value": "500"', '"value": "400"'));
    },
    /pack\.json \/measures\/1\/eligibility\/eligible\/value：/,
  ],
  [
    'a field that is misspelt',
    (at) => {
      write(`${at}/pack.json`, spoilt('"issuer"', '"isuer"'));
    },
    /pack\.json \/issuer：缺少字段“issuer”。[^]*pack\.json \/isuer：字段“isuer”不在格式之内/,
  ],
  [
    'an edited source',
    (at) => {
      write(`${at}/source.txt`, `${TWO_FILES.source}。`);
    },
    /pack\.json \/sourceSha256：原文文件与登记的校验值不符，现为[0-9a-f]{64}/,
  ],
  [
    'an id that comes with the tool',
    (at) => {
      write(`${at}/pack.json`, spoilt('yunling-2025q3', 'gx-2025q2-draft'));
    },
    /\/id：编号“gx-2025q2-draft”是本工具自带政策（src\/policy\/packs\/gx-2025q2-draft）的编号/,
  ],
  [
    'a link out of the folder',
    (at) => {
      rmSync(path(at), { recursive: true });
      symlinkSync(TWO_FOLDER, path(at));
    },
    /文件夹：这是指向文件夹之外的链接，未读取/,
  ],
  [
    'a file that is a link out of the folder',
    (at) => {
      rmSync(path(`${at}/source.txt`));
      symlinkSync(`${TWO_FOLDER}/source.txt`, path(`${at}/source.txt`));
    },
    /source\.txt：这是指向文件夹之外的链接/,
  ],
  [
    'a link to nothing',
    (at) => {
      rmSync(path(at), { recursive: true });
      symlinkSync(path('没有'), path(at));
    },
    /文件夹：这是失效的链接/,
  ],
];

test.each(BROKEN)('%s: said with its path, and the other policy is still listed', async (_what, spoil, said) => {
  const name = folder(true);
  cpSync(TWO_FOLDER, path(`${name}/坏 政策`), { recursive: true });
  write(`${name}/坏 政策/pack.json`, spoilt('yunling-2025q3', 'yunling-other'));
  spoil(`${name}/坏 政策`);
  const { code, out, err } = await call(name);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain(`通过：${name}/云岭 2025，`);
  expect(out).toContain(`未通过：${name}/坏 政策，`);
  expect(out).toMatch(said);
  expect(indexOf(name)).toMatchObject({ packs: [{ id: 'yunling-2025q3' }], faulty: ['坏 政策'] });
});

test('two folders with one id are both refused, each naming the other', async () => {
  const name = folder(true);
  cpSync(TWO_FOLDER, path(`${name}/云岭 再来`), { recursive: true });
  const { code, out } = await call(name);
  expect(code).toBe(1);
  expect(out).toContain(`未通过：${name}/云岭 2025，1处：\n  pack.json /id：编号“yunling-2025q3”与“云岭 再来”相同`);
  expect(out).toContain(`未通过：${name}/云岭 再来，1处：\n  pack.json /id：编号“yunling-2025q3”与“云岭 2025”相同`);
  expect(indexOf(name)).toEqual({ packs: [], faulty: ['云岭 2025', '云岭 再来'] });
});

test.each([
  ['an option', ['--frob'], /^没有选项“--frob”/],
  ['two folders', ['甲', '乙'], /多出“乙”/],
  ['a folder that is not there', ['没有'], /^文件夹“没有”不存在/],
  ['a file', ['文件'], /^“文件”不是文件夹/],
] as const)('a wrong call, %s: exit code 2 and one line', async (_what, args, said) => {
  write('文件', '');
  const { code, out, err } = await call(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
  expect(err).toMatch(/^[^\n]+\n$/);
});

test('help', async () => {
  expect(await call('--help')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^用法：/) as string });
});
