import {
  conditionSentences,
  conditionWords,
  measureWords,
  quantityWords,
  wordsTexts,
} from '../../../src/compile/words';
import type { WordsContext } from '../../../src/compile/words';
import { say } from '../../../src/messages/say';
import type { Condition, Quantity } from '../../../src/policy/algebra';
import type { Roster } from '../../../src/policy/terms';
import { loadedPack } from '../../../src/policy/packs';
import type { ParameterValue } from '../../../src/policy/standards';
import { exact } from '../../../src/quantity/exact';

const pack = loadedPack();
const roster = (id: string, name: string): Roster => ({
  id,
  name: { 'zh-CN': name, en: id },
  headers: [],
  sheets: [],
  measure: 1,
  words: { start: 0, end: 0 },
  reading: false,
});
const context: WordsContext = {
  pack: { ...pack, rosters: [roster('leading', '重点企业'), roster('twoHigh', '“两高”企业')] },
  period: { 'zh-CN': '二季度', en: 'second-quarter' },
  values: new Map(),
  flags: new Map([['class:park', { 'zh-CN': '园区', en: 'park' }]]),
};
const chinese = (words: Parameters<typeof say>[0]): string => say(words, 'zh-CN', wordsTexts);
const constant = (text: string): Quantity => ({ kind: 'const', value: exact(text) });
const atLeast = (fact: string, than: Quantity): Condition => ({ kind: 'bound', fact, order: '>=', than });
const output = atLeast('output', constant('4000'));
const revenue = atLeast('revenue', constant('2000'));
const hasBase: Condition = { kind: 'hasBase', metric: 'output' };
const growth = (order: '>=' | '>', rate: string): Condition => ({
  kind: 'growth',
  metric: 'output',
  order,
  rate: constant(rate),
});

describe('conditions in words', () => {
  const cases: [string, Condition, string][] = [
    ['a bound', output, '二季度产值不低于4,000万元'],
    ['a strict bound', { ...output, kind: 'bound', order: '>' } as Condition, '二季度产值高于4,000万元'],
    ['an upper bound', { ...output, order: '<=' } as Condition, '二季度产值不高于4,000万元'],
    ['a strict upper bound', { ...output, order: '<' } as Condition, '二季度产值低于4,000万元'],
    ['a bound on the base', atLeast('output.base', constant('1')), '上年同期产值不低于1万元'],
    ['growth', growth('>=', '0.1'), '二季度产值同比增速不低于10%'],
    ['growth above zero', growth('>', '0'), '二季度产值同比增速高于0%'],
    ['a fall kept within bounds', growth('>=', '-0.06'), '二季度产值同比降幅不超过6%'],
    ['a base', hasBase, '有基数'],
    ['no base', { kind: 'not', of: hasBase }, '无基数'],
    ['another not', { kind: 'not', of: output }, '不满足（二季度产值不低于4,000万元）'],
    ['a group', { kind: 'member', group: 'relaxed' }, '属于困难行业'],
    ['not a group', { kind: 'not', of: { kind: 'member', group: 'relaxed' } }, '不属于困难行业'],
    ['a flag', { kind: 'flag', key: 'class:park' }, '园区'],
    ['no such flag', { kind: 'not', of: { kind: 'flag', key: 'class:park' } }, '不是园区'],
    ['a roster', { kind: 'flag', key: 'leading' }, '属于“重点企业”'],
    ['not on a roster', { kind: 'not', of: { kind: 'flag', key: 'leading' } }, '不属于“重点企业”'],
    ['a roster with marks of its own', { kind: 'flag', key: 'twoHigh' }, '属于“两高”企业'],
    ['not on such a roster', { kind: 'not', of: { kind: 'flag', key: 'twoHigh' } }, '不属于“两高”企业'],
    ['a multiple of a figure', { ...output, times: constant('3') } as Condition, '3×二季度产值不低于4,000万元'],
    ['all of nothing holds', { kind: 'all', of: [] }, '没有条件'],
    ['any of nothing does not', { kind: 'any', of: [] }, '不可能'],
    ['all of one is that one', { kind: 'all', of: [output] }, '二季度产值不低于4,000万元'],
    [
      'a base beside a growth is silent',
      { kind: 'all', of: [hasBase, growth('>=', '0.1')] },
      '二季度产值同比增速不低于10%',
    ],
    ['a base alone speaks', { kind: 'all', of: [hasBase] }, '有基数'],
    [
      'two of all',
      { kind: 'all', of: [output, revenue] },
      '二季度产值不低于4,000万元，且二季度营业收入不低于2,000万元',
    ],
    [
      'an any inside an all stands in brackets',
      { kind: 'all', of: [{ kind: 'any', of: [output, revenue] }, hasBase, output] },
      '（二季度产值不低于4,000万元；或二季度营业收入不低于2,000万元），且二季度产值不低于4,000万元',
    ],
    [
      'an all inside an any does not',
      { kind: 'any', of: [output, { kind: 'all', of: [{ kind: 'member', group: 'relaxed' }, revenue] }] },
      '二季度产值不低于4,000万元；或属于困难行业，且二季度营业收入不低于2,000万元',
    ],
  ];
  test.each(cases)('%s', (_, condition, expected) => {
    expect(chinese(conditionWords(condition, context))).toBe(expected);
  });

  test('a branch without labels speaks its guards', () => {
    const branch: Condition = { kind: 'branch', cases: [{ when: hasBase, then: output }], otherwise: revenue };
    expect(conditionSentences(branch, context).map(chinese)).toEqual([
      '有基数的：二季度产值不低于4,000万元。',
      '其他的：二季度营业收入不低于2,000万元。',
    ]);
  });
});

describe('quantities in words', () => {
  const rate: Quantity = { kind: 'param', id: 'm3.rate' };
  const cap: Quantity = { kind: 'param', id: 'm3.cap' };
  const subsidy: Quantity = {
    kind: 'min',
    of: [{ kind: 'product', of: [rate, { kind: 'fact', key: 'amount' }] }, cap],
  };
  const value = (text: string, by: 'pack' | 'user'): ParameterValue => ({ kind: 'value', value: exact(text), by });
  const cases: [string, Quantity, [string, ParameterValue][], string][] = [
    ['money', constant('1234567.5'), [], '1,234,567.5万元'],
    ['an open parameter', rate, [], '〔项目投资补助比例，原文未明确〕'],
    ['one that the user filled in', rate, [['m3.rate', value('0.05', 'user')]], '5%（补充标准填写）'],
    ['one that the policy gives', rate, [['m3.rate', value('0.05', 'pack')]], '5%'],
    ['a capped subsidy', subsidy, [], '〔项目投资补助比例，原文未明确〕×金额，最高〔项目投资补助上限，原文未明确〕'],
    ['one without a cap', subsidy, [['m3.cap', { kind: 'no-cap' }]], '〔项目投资补助比例，原文未明确〕×金额，不设上限'],
    ['a sum', { kind: 'sum', of: [constant('1'), constant('2')] }, [], '1万元加2万元'],
    ['the lower of two', { kind: 'min', of: [constant('1'), constant('2')] }, [], '1万元与2万元中较低的'],
    ['the higher of two', { kind: 'max', of: [constant('1'), constant('2')] }, [], '1万元与2万元中较高的'],
    [
      'a factor is bare, a sum inside a product stands in brackets',
      { kind: 'product', of: [constant('1.1'), { kind: 'sum', of: [constant('2'), constant('3')] }] },
      [],
      '1.1×（2加3）',
    ],
    [
      'a choice',
      {
        kind: 'choose',
        cases: [{ when: { kind: 'flag', key: 'class:park' }, then: constant('100') }],
        otherwise: constant('0'),
      },
      [],
      '园区：100万元；其他：无',
    ],
  ];
  test.each(cases)('%s', (_, quantity, values, expected) => {
    expect(chinese(quantityWords(quantity, { ...context, values: new Map(values) }, '万元'))).toBe(expected);
  });
});

describe('measures in words', () => {
  const words = (number: number, values: ReadonlyMap<string, ParameterValue> = new Map()): string[] => {
    const measure = pack.measures.find((candidate) => candidate.number === number);
    return measure ? measureWords(pack, measure, values).map(chinese) : [];
  };

  test('measure 1 reads as it is meant', () => {
    expect(words(1)).toEqual([
      '适用：属于工业企业。',
      '有基数的企业：（二季度产值不低于4,000万元；或属于困难行业，且二季度产值不低于〔困难行业产值标准（有基数），原文未明确〕），且（二季度产值同比增速不低于10%；或属于困难行业，且二季度产值同比增速不低于〔困难行业增速标准，原文未明确〕）。',
      '无基数的企业：二季度产值不低于2,000万元；或属于困难行业，且二季度产值不低于〔困难行业产值标准（无基数），原文未明确〕。',
      '奖补：〔增产增效奖励标准，原文未明确〕。',
      '用电、利润、新增就业等标准原文未明确。',
    ]);
  });

  test('a figure that was filled in is read as the user’s', () => {
    const values = new Map<string, ParameterValue>([
      ['m1.relaxed.growth', { kind: 'value', value: exact('0.08'), by: 'user' }],
    ]);
    expect(words(1, values)[1]).toContain('增速不低于8%（补充标准填写）');
  });

  test.each([
    [13, '上半年石化化工行业产值同比降幅不超过6%。'],
    [18, '上半年生物医药行业产值同比增速高于0%。'],
    [24, '国家级中小企业特色产业集群多于11。'],
    [27, '上半年新增上规入统企业500左右：只看进度，不判断是否达到。'],
  ])('measure %i', (number, expected) => {
    expect(words(number)).toContain(expected);
  });

  test('a programme has no rules', () => {
    expect(words(5)).toEqual([]);
  });

  test('every measure speaks both languages, and no English word stands in the Chinese', () => {
    for (const measure of pack.measures) {
      for (const sentence of measureWords(pack, measure, new Map())) {
        expect(chinese(sentence)).not.toMatch(/[A-Za-z]{2,}/);
        expect(say(sentence, 'en', wordsTexts)).not.toMatch(/[，。；：]/);
      }
    }
  });
});
