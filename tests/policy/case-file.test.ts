import { say } from '../../src/messages/say';
import { caseFileWords, readCaseFile } from '../../src/policy/case-file';
import { loadedPack } from '../../src/policy/packs';
import json from '../../src/policy/packs/gx-2025q2-draft/cases.json';
import { PACK_TEXTS } from '../../src/policy/texts';
import { changed } from './edit';

const pack = loadedPack();
const TEXTS = { ...PACK_TEXTS, ...caseFileWords.texts };

const CASES = [
  {
    kind: 'eligibility',
    what: '甲',
    measure: 1,
    facts: { output: '4000', 'output.base': 'none' },
    industry: ['industrial'],
    parameters: { 'm1.award': '30' },
    expect: { verdict: 'eligible', missing: [], gaps: {}, award: '30' },
  },
  { kind: 'growth-target', what: '乙', measure: 9, target: 0, facts: { output: null }, expect: { reached: 'unknown' } },
  { kind: 'count-target', what: '丙', measure: 6, target: 'newProjects', actual: '40', expect: { reached: true } },
  { kind: 'grant', what: '丁', measure: 32, class: 'park', amount: null, parameters: {}, expect: { award: '100' } },
];

test('the draft’s own cases, and one of each kind', () => {
  for (const file of [json, CASES]) {
    const read = readCaseFile(file, pack);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.cases).toEqual(file);
  }
});

test('an award without a formula has its forms', () => {
  for (const award of [{ atMost: '5' }, { atLeast: '5' }, { from: '5', to: '6' }]) {
    const file = changed(CASES, { set: { '/0/expect/award': award, '/3/expect/award': award }, remove: [] });
    const read = readCaseFile(file, pack);
    expect(read.ok && read.cases).toEqual(file);
  }
});

test.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ['no list', { '': {} }, ['：此处的值类型不对，应为：列表。']],
  [
    'a misspelt field',
    { '/0/parameter': {} },
    ['/0/parameter：字段“parameter”不在格式之内，是否想写“parameters”？请改正或删去。'],
  ],
  ['a field of no kind', { '/2/zzz': 1 }, ['/2/zzz：字段“zzz”不在格式之内，可能写错。请改正或删去。']],
  [
    'a kind that is not there',
    { '/1/kind': 'growth' },
    ['/1/kind：此处不能写“growth”。请改用：eligibility、growth-target、count-target、grant。'],
  ],
  ['a number that is no text', { '/0/facts/output': 4000 }, ['/0/facts/output：此处的值类型不对，应为：文本或空。']],
  [
    'a number with a comma',
    { '/0/facts/output': '4,000' },
    [
      '/0/facts/output：“4,000”的写法不对。数字写成最短的十进制文本（例如“0.1”“4000”），文字不能为空，编号只用字母、数字、点和连字符。',
    ],
  ],
  [
    'another verdict',
    { '/0/expect/verdict': 'yes' },
    ['/0/expect/verdict：此处不能写“yes”。请改用：eligible、ineligible、undetermined、not-applicable。'],
  ],
  [
    'an industry that is no set',
    { '/0/industry': 'all' },
    [expect.stringContaining('/0/industry：“all”的写法不对') as string],
  ],
  [
    'reached in words',
    { '/1/expect/reached': 'yes' },
    [expect.stringContaining('/1/expect/reached：“yes”的写法不对') as string],
  ],
  [
    'a measure that is not there',
    { '/2/measure': 99 },
    [expect.stringMatching(/^\/2\/measure：条号“99”不在本政策之内。可用：0、1、2/) as string],
  ],
  [
    'a measure of another kind',
    { '/0/measure': 5 },
    ['/0/measure：第5条没有逐户核验的门槛，这种例子用不上。请改正条号或例子的种类。'],
  ],
  [
    'a figure that the policy does not know',
    { '/0/facts/outptu': '1' },
    [expect.stringMatching(/^\/0\/facts\/outptu：数的编号“outptu”不在本政策之内，是否想写“output”？/) as string],
  ],
  [
    'no base of no base',
    { '/0/facts/output': 'none' },
    ['/0/facts/output：“none”只用于上年同期数（没有基数）。缺数请写 null。'],
  ],
  [
    'a day of what is no date',
    { '/0/facts/output': '2025-04-01' },
    ['/0/facts/output：“2025-04-01”不是日历上的日期，或者这个指标不是日期。'],
  ],
  [
    'a roster that is not there',
    { '/0/marks': { listed: true } },
    ['/0/marks/listed：名册“listed”不在本政策之内。可用：。'],
  ],
  [
    'a group that is not there',
    { '/0/industry': { anyOf: [['industrial'], ['relaxd']], key: 'industry' } },
    ['/0/industry/anyOf/1/0：行业范围“relaxd”不在本政策之内，是否想写“relaxed”？可用：industrial、software、relaxed。'],
  ],
  [
    'a parameter stricter than the plain standard',
    { '/0/parameters': { 'm1.relaxed.output': '4000.01' } },
    [
      '/0/parameters/m1.relaxed.output：参数“m1.relaxed.output”不能是“4000.01”：超出允许的范围、位数过多，或比一般标准更严。',
    ],
  ],
  [
    'a name that is not there',
    { '/0/expect/missing': ['m1.awrd'] },
    [expect.stringContaining('是否想写“m1.award”') as string],
  ],
  [
    'a gap of no metric',
    { '/0/expect/gaps': { sales: '1' } },
    [expect.stringContaining('/0/expect/gaps/sales：指标“sales”') as string],
  ],
  ['a target that is not there', { '/1/target': 1 }, ['/1/target：目标“1”不在本政策之内。可用：0。']],
  ['a class that is not there', { '/3/class': 'parc' }, [expect.stringContaining('是否想写“park”') as string]],
  ['neither award nor what is missing', { '/3/expect': {} }, ['/3/expect：应写奖补金额，或者写缺什么，两者只写一个。']],
  [
    'a vague award of no form',
    { '/0/expect/award': { atMost: '5', to: '6' } },
    ['/0/expect/award：没有算法的奖补写成 {"atMost": "100"}、{"atLeast": "50"}、{"from": "20", "to": "50"} 三者之一。'],
  ],
  [
    'half a range',
    { '/3/expect/award': { from: '5' } },
    [expect.stringContaining('/3/expect/award：没有算法') as string],
  ],
  [
    'a case twice',
    { '/1': CASES[0], '/2': CASES[0] },
    [
      '/1/what：第1条的例子“甲”在前面已经有了。请换一个说法或删去一个。',
      '/2/what：第1条的例子“甲”在前面已经有了。请换一个说法或删去一个。',
    ],
  ],
  [
    'keys of the prototype',
    { '/0/facts': JSON.parse('{"__proto__": "1", "constructor": "2"}') as unknown },
    [expect.stringContaining('“__proto__”') as string, expect.stringContaining('“constructor”') as string],
  ],
])('%s', (_what, set, wanted) => {
  const read = readCaseFile(changed(CASES, { set, remove: [] }), pack);
  expect(read.ok ? [] : read.faults.map(({ path, message }) => `${path}：${say(message, 'zh-CN', TEXTS)}`)).toEqual(
    wanted,
  );
  if (!read.ok) for (const { message } of read.faults) expect(say(message, 'en', TEXTS)).toMatch(/[a-z]{3}/);
});
