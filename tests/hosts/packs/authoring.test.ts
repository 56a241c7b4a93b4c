import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { answerPack } from '../../../src/hosts/packs/authoring';
import { changed } from '../../policy/edit';
import { TWO_FOLDER } from '../../policy/second/pack-two';
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
  const code = await answerPack(args, {
    folder: path('.'),
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

const DRAFT = `${__dirname}/../../../src/policy/packs/gx-2025q2-draft`;

/** A copy of the small policy, spoilt or changed. */
function copy(
  name: string,
  set: Readonly<Record<string, unknown>> = {},
  source: (text: string) => string = (text) => text,
) {
  cpSync(TWO_FOLDER, path(name), { recursive: true });
  const text = source(readFileSync(path(`${name}/source.txt`), 'utf8'));
  writeFileSync(path(`${name}/source.txt`), text);
  const json: unknown = JSON.parse(readFileSync(path(`${name}/pack.json`), 'utf8'));
  const hash = createHash('sha256').update(text).digest('hex');
  const pack = changed(json, { set: { '/sourceSha256': hash, ...set }, remove: [] });
  writeFileSync(path(`${name}/pack.json`), JSON.stringify(pack, null, 2));
  return name;
}

const lineOf = (file: string, wanted: string) =>
  readFileSync(path(file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(wanted)) + 1;

describe('the call', () => {
  test.each<readonly [readonly string[], string]>([
    [['lnt', '.'], '没有“lnt”这个用法。可用：new、draft、lint、test、explain、diff、schema。用法见 --help\n'],
    [['lint'], '写法不对，应为：lint 文件夹或pack.json [--json]。路径含空格时请加引号\n'],
    [['lint', 'a', 'b'], '写法不对，应为：lint 文件夹或pack.json [--json]。路径含空格时请加引号\n'],
    [['diff', 'a'], '写法不对，应为：diff 旧文件夹 新文件夹 [--json]。路径含空格时请加引号\n'],
    [['diff', 'a', 'b', 'c'], '写法不对，应为：diff 旧文件夹 新文件夹 [--json]。路径含空格时请加引号\n'],
    [['schema', 'x'], '写法不对，应为：schema [--cases] [--out 文件.json]。路径含空格时请加引号\n'],
    [['lint', '.', '--out', 'x'], '没有选项“--out”。可用：--json --help\n'],
    [['lint', '.', '--jsn'], '没有选项“--jsn”。可用：--id --title --out --year --quarter --json --cases --help\n'],
    [['new', 'x', '--id', 'A B'], '编号“A B”的写法不对：只用小写字母、数字和连字符，如 gl-2025q3\n'],
    [['lint', '没有'], '文件“没有”不存在，请核对路径\n'],
    [['--json'], '没有“”这个用法。可用：new、draft、lint、test、explain、diff、schema。用法见 --help\n'],
  ])('%j is wrong', async (args, err) => {
    expect(await call(...args)).toEqual({ code: 2, out: '', err });
  });

  test.each([[[]], [['--help']], [['lint', '-h']]])('%j tells how it is used', async (args) => {
    const { code, out, err } = await call(...args);
    expect([code, err]).toEqual([0, '']);
    for (const word of ['new', 'lint', 'test', 'explain', 'diff', 'schema']) expect(out).toContain(`pack -- ${word}`);
  });
});

describe('new', () => {
  test('what it makes has nothing wrong but what only the author can say', async () => {
    const { code, out } = await call('new', '新 政策/gl-2025q3', '--title', '桂林市若干措施');
    expect([code, out]).toEqual([0, expect.stringContaining('已建好“新 政策/gl-2025q3”，现有10处要填。')]);
    const lint = await call('lint', '新 政策/gl-2025q3', '--json');
    const { clean, faults } = JSON.parse(lint.out) as {
      clean: boolean;
      faults: { path: string; line: number; file: string }[];
    };
    expect([lint.code, clean]).toEqual([1, false]);
    expect(faults.map((fault) => fault.path)).toEqual([
      '/issuer',
      '/period/year',
      '/period/quarter',
      '/zeroBase',
      '/measures/0/title',
      '/measures/0/short/zh-CN',
      '/measures/0/short/en',
      '/measures/0/text',
      '/measures/0/notJudged/zh-CN',
      '/measures/0/notJudged/en',
    ]);
    for (const { file, line, path: pointer } of faults) {
      expect(file).toBe('新 政策/gl-2025q3/pack.json');
      const shown = readFileSync(path(file), 'utf8').split('\n')[line - 1]!;
      expect(shown).toContain(`"${pointer.split('/').at(-1)!}"`);
    }
  });

  test('filled in as it says, it is clean', async () => {
    await call('new', 'yl-2025q3', '--title', '云岭市若干措施');
    const text = '（一）加强服务。做好政策宣传。';
    writeFileSync(path('yl-2025q3/source.txt'), `云岭市若干措施\n${text}\n`);
    const json = JSON.parse(readFileSync(path('yl-2025q3/pack.json'), 'utf8')) as unknown;
    const says = { 'zh-CN': '这是服务措施', en: 'a service' };
    const set = {
      '/issuer': '云岭市',
      '/period': { kind: 'quarter', year: 2025, quarter: 3 },
      '/zeroBase': 'none',
      '/measures/0/title': '加强服务',
      '/measures/0/short': says,
      '/measures/0/text': text,
      '/measures/0/notJudged': says,
    };
    writeFileSync(path('yl-2025q3/pack.json'), JSON.stringify(changed(json, { set, remove: [] }), null, 2));
    // The hash is told, to be copied.
    const first = await call('lint', 'yl-2025q3', '--json');
    const hash = createHash('sha256')
      .update(readFileSync(path('yl-2025q3/source.txt')))
      .digest('hex');
    expect(first.out).toContain(hash);
    const done = changed(json, { set: { ...set, '/sourceSha256': hash }, remove: [] });
    writeFileSync(path('yl-2025q3/pack.json'), JSON.stringify(done, null, 2));
    expect(await call('lint', 'yl-2025q3')).toEqual({
      code: 0,
      out: '没有发现问题：编号yl-2025q3，《云岭市若干措施》，条款1条，参数0个，例子0个。\n',
      err: '',
    });
    expect(await call('test', 'yl-2025q3')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('没有例子') as string,
    });
  });

  test('nothing that is there is touched', async () => {
    mkdirSync(path('已有'));
    writeFileSync(path('已有/cases.json'), 'mine');
    expect(await call('new', '已有')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('已经有 cases.json') as string,
    });
    expect(existsSync(path('已有/pack.json'))).toBe(false);
    writeFileSync(path('文件'), '');
    expect(await call('new', '文件')).toMatchObject({ code: 2, err: expect.stringContaining('不是文件夹') as string });
  });
});

describe('lint', () => {
  test('the draft is clean, by its folder and by its file', async () => {
    for (const each of [DRAFT, `${DRAFT}/pack.json`]) {
      const { code, out } = await call('lint', each);
      expect([code, out]).toEqual([0, expect.stringContaining('条款37条，参数11个，例子294个。')]);
    }
  });

  test('each fault has its line and column', async () => {
    const name = copy('错', { '/measures/1/eligibility/eligible/valeu': '1', '/zeroBase': 'no' });
    const { code, out } = await call('lint', name);
    expect(code).toBe(1);
    const zero = lineOf('错/pack.json', '"zeroBase"');
    const misspelt = lineOf('错/pack.json', '"valeu"');
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        `错/pack.json:${String(zero)}:15 此处不能写“no”。请改用：none、missing。（/zeroBase）`,
        expect.stringMatching(
          new RegExp(`^错/pack\\.json:${String(misspelt)}:\\d+ 字段“valeu”不在格式之内，是否想写“value”？`),
        ) as string,
        '共2处。',
      ]),
    );
  });

  test('cases are checked with it', async () => {
    const name = copy('例');
    writeFileSync(path('例/cases.json'), '[\n  {"kind": "grant", "what": "a", "measure": 1}\n]\n');
    const { code, out } = await call('lint', name);
    expect(code).toBe(1);
    expect(out).toContain('例/cases.json:2:3 缺少字段“class”。请补上。（/0/class）');
  });

  test.each<readonly [string, string | Buffer, string]>([
    [
      'not JSON',
      '{\n"id": 1,\n oops',
      '坏/pack.json 文件 pack.json 不是 JSON，第3行起读不下去。请核对引号、逗号和括号。\n共1处。\n',
    ],
    [
      'too deep',
      '['.repeat(200_000),
      '坏/pack.json 文件 pack.json 里的括号套了超过64层，未读取。请核对是否放错了文件。\n共1处。\n',
    ],
    [
      'a field twice',
      '{"id": "a",\n  "id": "b"}',
      '坏/pack.json:2:3 字段“id”在这里写了两次，只会用到后一个。请删去一个。（/id）\n共1处。\n',
    ],
    [
      'in GBK',
      Buffer.from([0x7b, 0xb9, 0xf0, 0x7d]),
      '坏/pack.json 文件 pack.json 不是 UTF-8 编码，可能是 GBK 或 UTF-16。请另存为 UTF-8 编码。\n共1处。\n',
    ],
    [
      'too large',
      Buffer.alloc((4 << 20) + 1, 0x20),
      '坏/pack.json 文件 pack.json 大于4 MB，未读取。请核对是否放错了文件。\n共1处。\n',
    ],
    [
      'keys of the prototype',
      '{"__proto__": {"id": "x"}, "constructor": 1}',
      expect.stringContaining('“__proto__”不在格式之内'),
    ],
  ])('a file that is %s', async (_what, content, out) => {
    copy('坏');
    writeFileSync(path('坏/pack.json'), content);
    expect(await call('lint', '坏')).toEqual({ code: 1, out, err: '' });
  });

  test('a file that is missing', async () => {
    mkdirSync(path('空'));
    expect(await call('lint', '空')).toEqual({
      code: 1,
      out: '空/pack.json 缺少文件 pack.json。请补上。\n空/source.txt 缺少文件 source.txt。请补上。\n共2处。\n',
      err: '',
    });
  });
});

describe('test', () => {
  test('the draft’s own cases pass', async () => {
    expect(await call('test', DRAFT)).toEqual({ code: 0, out: '共294例，全部通过。\n', err: '' });
  });

  test('a case that fails says what was wanted and what was found', async () => {
    cpSync(DRAFT, path('草案'), { recursive: true });
    const file = readFileSync(path('草案/cases.json'), 'utf8');
    const spoilt = file
      .replace('"gaps": {"output": "0.01"}', '"gaps": {"output": "0.02"}')
      .replace(
        '"what": "有基数，产值正好4000", "measure": 1, "facts": {"output": "4000"',
        '"what": "有基数，产值正好4000", "measure": 1, "facts": {"output": "3999.5"',
      );
    writeFileSync(path('草案/cases.json'), spoilt);
    expect(await call('test', '草案')).toEqual({
      code: 1,
      out: [
        '未通过：草案/cases.json:2:3 第1条“有基数，产值差0.01”',
        '  差额：应为二季度产值（output） 0.02，实得二季度产值（output） 0.01',
        '未通过：草案/cases.json:3:3 第1条“有基数，产值正好4000”',
        '  结论：应为符合，实得不符合',
        '  差额：应为无，实得二季度产值（output） 0.5',
        '共294例，通过292例，未通过2例。',
        '',
      ].join('\n'),
      err: '',
    });
    const json = JSON.parse((await call('test', '草案', '--json')).out) as { cases: number; failed: unknown[] };
    expect(json.cases).toBe(294);
    expect(json.failed).toHaveLength(2);
    expect(json.failed[0]).toMatchObject({ index: 0, line: 2, column: 3, measure: 1 });
  });

  test('nothing is run on a policy that does not pass', async () => {
    const name = copy('不过', { '/zeroBase': 'no' });
    const { code, out } = await call('test', name);
    expect([code, out]).toEqual([1, expect.stringContaining('没有运行例子：政策或例子有1处要改，先改好再运行。\n')]);
  });
});

describe('explain', () => {
  test('as text, every rule beside the words that it rests on', async () => {
    const { code, out } = await call('explain', DRAFT);
    expect(code).toBe(0);
    expect(out).toContain('有基数的企业[3]，二季度当季产值应达到4000万元[5]（含）以上[4]');
    expect(out).toContain('    · 二季度产值不低于4,000万元[4]\n');
    expect(out).toContain('  规则：适用：属于工业企业。[1]〔本工具理解〕\n');
    expect(out).toContain('  参数：增产增效奖励标准（m1.award）：原文未明确[2]\n');
  });

  test('as a page that holds the whole text, fetches nothing and runs nothing', async () => {
    const { code, out } = await call('explain', DRAFT, '--out', '核对单.html');
    expect([code, out]).toEqual([0, '核对单已写入“核对单.html”，用浏览器打开即可打印。\n']);
    const html = readFileSync(path('核对单.html'), 'utf8');
    const tags: string[] = [];
    let text = '';
    const parser = new Parser({
      onopentag: (name, attributes) => {
        tags.push(name);
        for (const each of ['src', 'srcset', 'onclick', 'style']) expect(attributes[each]).toBeUndefined();
        if (attributes['href']) expect(attributes['href']).toMatch(/^#m\d+$/);
      },
      ontext: (each) => (text += each),
    });
    parser.end(html);
    expect(tags.filter((tag) => ['script', 'link', 'img', 'iframe', 'object'].includes(tag))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|https?:/);
    // The chips between the words aside, the text of every measure stands there to the letter.
    const letters = text.replace(/[\s\u2060\d]/g, '');
    const pack = JSON.parse(readFileSync(`${DRAFT}/pack.json`, 'utf8')) as { measures: { text: string }[] };
    for (const measure of pack.measures) expect(letters).toContain(measure.text.replace(/[\s\d]/g, ''));
    expect(tags.filter((tag) => tag === 'section')).toHaveLength(pack.measures.length + 1);
  });

  test('what is hostile in a policy is text on the page', async () => {
    const evil = '<script>alert("x")</script>&\'';
    const name = copy('敌', { '/issuer': evil });
    await call('explain', name, '--out', '敌.html');
    const html = readFileSync(path('敌.html'), 'utf8');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;');
  });

  test('whom a measure pays, when, from which budgets; slips, what was not seen, and whose text it is', async () => {
    const says = { 'zh-CN': '笔误', en: 'a slip' };
    // Of a summary the source holds the texts of the measures alone.
    const texts = (source: string) =>
      source
        .split('\n')
        .slice(1)
        .filter((line) => !/^[一二三]、/.test(line))
        .join('\n');
    const set = {
      '/origin': { kind: 'summary', name: { 'zh-CN': '《云岭日报》', en: 'Yunling Daily' }, note: says },
      '/measures/1/recipient': { kind: 'county', note: { 'zh-CN': '由县转给企业', en: 'passed on' } },
      '/measures/1/effective': { from: '2025-07-01', to: '2025-09-30' },
      '/measures/1/sharing': [
        { name: { 'zh-CN': '市级财政', en: 'the city' }, share: '0.555' },
        { name: { 'zh-CN': '县级财政', en: 'the county' }, share: '0.445' },
      ],
      '/measures/1/slips': [{ words: '按类给予奖励', readAs: '某某', note: says }],
      '/measures/1/notSeen': [{ 'zh-CN': '附件', en: 'the annex' }],
    };
    const name = copy('属性', set, texts);
    const { code, out, err } = await call('explain', name);
    expect([code, err]).toEqual([0, '']);
    const [head = '', ...measures] = out.split('\n\n');
    expect(head).toContain('文本：用自己的话概括，不是原文；《云岭日报》；笔误');
    expect(head).toMatch(/^概述校验值：[0-9a-f]{64}$/m);
    const [one = ''] = measures.filter((each) => each.startsWith('第1条'));
    for (const line of [
      '奖励对象：县（市、区）（由县转给企业）',
      '有效期：2025年7月1日至2025年9月30日（首尾两日在内）',
      '资金分担：市级财政55.5%、县级财政44.5%',
      '未见到或未收入：附件',
    ])
      expect(one).toContain(`\n  ${line}`);
    expect(one).toMatch(new RegExp(`\\n  笔误：来源写作“按类给予奖励”，按“某某”理解：笔误\\[\\d+\\]`));
    expect(one).toContain('\n  概述：');
    expect(out).not.toContain('  原文：');
    await call('explain', name, '--out', '属性.html');
    const html = readFileSync(path('属性.html'), 'utf8');
    expect(html).toContain('左边是概述，右边');
    expect(html.match(/（本工具概述，非原文）<\/p>/g)).toHaveLength(html.match(/<section id="m/g)!.length);
  });

  test('rosters of a measure, with the headings and sheets that tell of them', async () => {
    const { out } = await call('explain', `${__dirname}/../../../src/policy/packs/henan-2023q1`);
    expect(out).toContain(
      '  名单：用气企业：表头“是否用气企业”“用气企业”；工作表“用气企业名单”[10]\n  名单：用煤企业：',
    );
    expect(out).toContain('  资金分担：省级财政50%、县级财政50%\n');
  });

  test('of a whole text whose one budget pays the enterprise nothing of the kind is said', async () => {
    const { out } = await call('explain', DRAFT);
    expect(out).not.toMatch(/^ {2}(奖励对象|有效期|资金分担|名单|笔误|未见到或未收入|概述)：/m);
    expect(out).toMatch(/^原文校验值：[0-9a-f]{64}$/m);
  });

  test('a policy that does not pass is not explained', async () => {
    expect(await call('explain', copy('不过二', { '/zeroBase': 'no' }))).toMatchObject({ code: 1, out: '' });
  });
});

describe('diff', () => {
  test('a policy and itself', async () => {
    expect(await call('diff', DRAFT, DRAFT)).toEqual({ code: 0, out: '两个政策没有不同。\n', err: '' });
  });

  test('thresholds, parameters, words and industries, by measure', async () => {
    const old = copy('旧');
    const file = JSON.parse(readFileSync(path('旧/pack.json'), 'utf8')) as {
      measures: { text: string; number: number }[];
      issuer: string;
    };
    const at = file.measures.findIndex(({ number }) => number === 1);
    const raised = file.measures[at]!.text.replace('500万元', '600万元');
    const whole = readFileSync(path('旧/pack.json'), 'utf8')
      .replaceAll('500万元', '600万元')
      .replaceAll('"500"', '"600"');
    const json = JSON.parse(whole) as Record<string, unknown>;
    cpSync(path('旧'), path('新'), { recursive: true });
    const source = readFileSync(path('旧/source.txt'), 'utf8').replaceAll('500万元', '600万元');
    writeFileSync(path('新/source.txt'), source);
    const sourceSha256 = createHash('sha256').update(source).digest('hex');
    writeFileSync(path('新/pack.json'), JSON.stringify({ ...json, sourceSha256, issuer: '云岭市政府' }, null, 2));
    const { code, out, err } = await call('diff', old, '新');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('政策\n  发文单位：');
    expect(out).toContain('第1条 支持制造业企业增收\n');
    expect(out).toMatch(/ {2}原文：….*达到【500万元 → 600万元】（含）以上的/);
    expect(out).toMatch(/ {2}规则：.*营业收入不低于【500万元 → 600万元】/);
    expect(out).toContain('有不同的2处：条款1条，其他1项。');
    const { same, differences } = JSON.parse((await call('diff', old, '新', '--json')).out) as {
      same: boolean;
      differences: { kind: string; name: string; differences: { field: string; to: string }[] }[];
    };
    expect(same).toBe(false);
    expect(differences.map(({ kind }) => kind)).toEqual(['head', 'measure']);
    expect(differences[1]!.differences.find(({ field }) => field === '原文')!.to).toBe(raised);
  });

  test('what is only in one of them', async () => {
    const { out } = await call('diff', copy('旧二'), DRAFT);
    expect(out).toContain('第37条 持续深化政策兑现改革（新增）\n');
    expect(out).toContain('参数 m3.cap（新增）\n');
    expect(out).toContain('第1条 支持制造业企业增收（删去）\n');
  });
});

describe('schema', () => {
  test('what is printed is a schema that takes the draft and its cases', async () => {
    const ajv = new Ajv({ discriminator: true, allowUnionTypes: true });
    const pack = JSON.parse((await call('schema')).out) as object;
    const cases = JSON.parse((await call('schema', '--cases')).out) as object;
    expect(ajv.validate(pack, JSON.parse(readFileSync(`${DRAFT}/pack.json`, 'utf8')))).toBe(true);
    expect(ajv.validate(cases, JSON.parse(readFileSync(`${DRAFT}/cases.json`, 'utf8')))).toBe(true);
    // An editor tells what each field of a measure is.
    expect(JSON.stringify(pack)).toContain('这一条的原文，连同条号，一字不差。');
    expect(await call('schema', '--out', 'schema.json')).toEqual({
      code: 0,
      out: '格式说明已写入“schema.json”\n',
      err: '',
    });
    expect(JSON.parse(readFileSync(path('schema.json'), 'utf8'))).toEqual(pack);
    expect(await call('schema', '--out', '没有/schema.json')).toMatchObject({ code: 1, out: '' });
  });
});
