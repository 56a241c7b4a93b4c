import { vocabulary } from '../../messages/message';
import { argumentsOf } from '../arguments';
import { Refused, refused } from '../refused';

export const packCallWords = vocabulary({
  'pack-call.unknown': {
    'zh-CN': '没有“{word}”这个用法。可用：{known}。用法见 --help',
    en: 'There is no “{word}”. There are: {known}. See --help',
  },
  'pack-call.files': {
    'zh-CN': '写法不对，应为：{wanted}。路径含空格时请加引号',
    en: 'Write it as: {wanted}. Quote paths that hold blanks',
  },
  'pack-call.bad-id': {
    'zh-CN': '编号“{id}”的写法不对：只用小写字母、数字和连字符，如 gl-2025q3',
    en: 'The id “{id}” is malformed: lower-case letters, digits and hyphens alone, such as gl-2025q3',
  },
});

export const PACK_USAGE = `用法：npm run -s pack -- new 文件夹 [--id 编号] [--title 标题]
      npm run -s pack -- lint 文件夹或pack.json [--json]
      npm run -s pack -- test 文件夹或pack.json [--json]
      npm run -s pack -- explain 文件夹或pack.json [--out 页面.html]
      npm run -s pack -- diff 旧文件夹 新文件夹 [--json]
      npm run -s pack -- schema [--cases] [--out 文件.json]

  new      建一个政策文件夹：pack.json、source.txt、cases.json 和编辑器用的格式说明；已有文件时不动
  lint     逐处检查：哪个文件第几行第几列、发现了什么、怎样改
  test     运行 cases.json 里的例子，逐个说明应为什么、实得什么
  explain  把每条规则用中文说回来，对着所依据的原文，可打印核对签字；不写 --out 则显示在屏幕上
  diff     两个版本的政策有哪些不同：条款、原文、门槛、数字、参数、行业
  schema   pack.json 的格式说明（--cases：cases.json 的），供编辑器补全

退出码：0 成功，没有问题；1 有问题（lint、test），或读写不了；2 用法有误。diff 有没有不同都是 0。
`;

/** One call of `pack`. Paths are as given. */
export type PackCall =
  | { readonly what: 'help' }
  | { readonly what: 'new'; readonly folder: string; readonly id: string | null; readonly title: string | null }
  | { readonly what: 'lint'; readonly path: string; readonly json: boolean }
  | { readonly what: 'test'; readonly path: string; readonly json: boolean }
  | { readonly what: 'explain'; readonly path: string; readonly out: string | null }
  | { readonly what: 'diff'; readonly paths: readonly [string, string]; readonly json: boolean }
  | { readonly what: 'schema'; readonly cases: boolean; readonly out: string | null };

/** Which options each word takes, and how it is written. */
const TAKES = {
  new: { options: ['--id', '--title'], wanted: 'new 文件夹 [--id 编号] [--title 标题]' },
  lint: { options: ['--json'], wanted: 'lint 文件夹或pack.json [--json]' },
  test: { options: ['--json'], wanted: 'test 文件夹或pack.json [--json]' },
  explain: { options: ['--out'], wanted: 'explain 文件夹或pack.json [--out 页面.html]' },
  diff: { options: ['--json'], wanted: 'diff 旧文件夹 新文件夹 [--json]' },
  schema: { options: ['--cases', '--out'], wanted: 'schema [--cases] [--out 文件.json]' },
} as const;

/** What an id is made of. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @throws {Refused} for a call that cannot be understood */
export function packCall(args: readonly string[]): PackCall {
  const { files, options } = argumentsOf(args, {
    valued: ['--id', '--title', '--out'],
    switches: ['--json', '--cases', '--help'],
  });
  const [word, ...named] = files;
  if (options.has('--help') || (word === undefined && options.size === 0)) return { what: 'help' };
  if (word === undefined || !isWord(word)) {
    const known = Object.keys(TAKES).join('、');
    throw new Refused(packCallWords.message('pack-call.unknown', { word: word ?? '', known }));
  }
  const { options: taken, wanted } = TAKES[word];
  for (const option of options.keys()) {
    if (!taken.some((each) => each === option)) {
      throw refused('cli.unknown-option', { option, known: [...taken, '--help'].join(' ') });
    }
  }
  const [first, second, ...more] = named;
  const wrong = (): Refused => new Refused(packCallWords.message('pack-call.files', { wanted }));
  const one = (): string => {
    if (first === undefined || second !== undefined) throw wrong();
    return first;
  };
  switch (word) {
    case 'new': {
      const id = options.get('--id') ?? null;
      if (id !== null && !ID.test(id)) throw new Refused(packCallWords.message('pack-call.bad-id', { id }));
      return { what: word, folder: one(), id, title: options.get('--title')?.trim() ?? null };
    }
    case 'lint':
    case 'test':
      return { what: word, path: one(), json: options.has('--json') };
    case 'explain':
      return { what: word, path: one(), out: options.get('--out') ?? null };
    case 'diff':
      if (first === undefined || second === undefined || more.length > 0) throw wrong();
      return { what: word, paths: [first, second], json: options.has('--json') };
    case 'schema':
      if (first !== undefined) throw wrong();
      return { what: word, cases: options.has('--cases'), out: options.get('--out') ?? null };
  }
}

function isWord(word: string): word is keyof typeof TAKES {
  return Object.hasOwn(TAKES, word);
}
