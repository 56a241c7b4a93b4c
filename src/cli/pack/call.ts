import { vocabulary } from '../../messages/message';
import type { Period } from '../../policy/pack';
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
  'pack-call.period': {
    'zh-CN': '--year 和 --quarter 要一起写：年份如 2025，季度为 1 至 4',
    en: '--year and --quarter go together: a year such as 2025, a quarter from 1 to 4',
  },
  'pack-call.bad-id': {
    'zh-CN': '编号“{id}”的写法不对：只用小写字母、数字和连字符，如 gl-2025q3',
    en: 'The id “{id}” is malformed: lower-case letters, digits and hyphens alone, such as gl-2025q3',
  },
});

export const PACK_USAGE = `用法：npm run -s pack -- new 文件夹 [--id 编号] [--title 标题]
      npm run -s pack -- draft 政策.docx或.txt --out 文件夹 [--id 编号] [--title 标题] [--year 2025 --quarter 2]
      npm run -s pack -- lint 文件夹或pack.json [--json]
      npm run -s pack -- test 文件夹或pack.json [--json]
      npm run -s pack -- explain 文件夹或pack.json [--out 页面.html]
      npm run -s pack -- diff 旧文件夹 新文件夹 [--json]
      npm run -s pack -- schema [--cases] [--out 文件.json]

  new      建一个政策文件夹：pack.json、source.txt、cases.json 和编辑器用的格式说明；已有文件时不动
  draft    由政策原文草拟一个政策文件夹：拆条，读出每个数，写成待确认的规则；没读懂的句子逐句列出
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
  | {
      readonly what: 'draft';
      readonly path: string;
      readonly out: string;
      readonly id: string | null;
      readonly title: string | null;
      /** Null: the one that the text names. */
      readonly period: Extract<Period, { kind: 'quarter' }> | null;
    }
  | { readonly what: 'lint'; readonly path: string; readonly json: boolean }
  | { readonly what: 'test'; readonly path: string; readonly json: boolean }
  | { readonly what: 'explain'; readonly path: string; readonly out: string | null }
  | { readonly what: 'diff'; readonly paths: readonly [string, string]; readonly json: boolean }
  | { readonly what: 'schema'; readonly cases: boolean; readonly out: string | null };

/** Which options each word takes, and how it is written. */
const TAKES = {
  new: { options: ['--id', '--title'], wanted: 'new 文件夹 [--id 编号] [--title 标题]' },
  draft: {
    options: ['--out', '--id', '--title', '--year', '--quarter'],
    wanted: 'draft 政策.docx或.txt --out 文件夹 [--id 编号] [--year 2025 --quarter 2]',
  },
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
    valued: ['--id', '--title', '--out', '--year', '--quarter'],
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
    case 'new':
      return { what: word, folder: one(), id: idIn(options), title: options.get('--title')?.trim() ?? null };
    case 'draft': {
      const out = options.get('--out');
      if (out === undefined) throw wrong();
      const title = options.get('--title')?.trim() ?? null;
      return { what: word, path: one(), out, id: idIn(options), title, period: periodIn(options) };
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

function idIn(options: ReadonlyMap<string, string>): string | null {
  const id = options.get('--id') ?? null;
  if (id !== null && !ID.test(id)) throw new Refused(packCallWords.message('pack-call.bad-id', { id }));
  return id;
}

const QUARTERS = [1, 2, 3, 4] as const;

/** Year and quarter go together. */
function periodIn(options: ReadonlyMap<string, string>): Extract<Period, { kind: 'quarter' }> | null {
  const [year, quarter] = [options.get('--year'), options.get('--quarter')];
  if (year === undefined && quarter === undefined) return null;
  const known = QUARTERS.find((each) => String(each) === quarter);
  if (known === undefined || !/^20\d\d$/.test(year ?? '')) throw new Refused(packCallWords.message('pack-call.period'));
  return { kind: 'quarter', year: Number(year), quarter: known };
}

function isWord(word: string): word is keyof typeof TAKES {
  return Object.hasOwn(TAKES, word);
}
