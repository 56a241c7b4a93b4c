import { draftPolicy } from '../../src/draft/draft';

/**
 * Sentences after the figures of other policies of this family, in their manner of writing: what must be found in each, and
 * what must be left to a person.
 */
type Raw = Readonly<Record<string, unknown>>;

const NAMES: readonly string[] = [
  'shape',
  'metric',
  'order',
  'value',
  'rate',
  'unit',
  'atLeast',
  'atMost',
  'size',
  'other',
  'count',
  'zeroBase',
];

/** The rules in a line: their shapes and numbers, in the order of the file. */
function rulesOf(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(rulesOf).join(', ')}]`;
  if (typeof node !== 'object' || node === null) return String(node);
  const raw = node as Raw;
  const own = NAMES.flatMap((name) =>
    name in raw && name !== 'zeroBase' && name !== 'unit' ? [String(raw[name])] : [],
  );
  const inside = ['by', 'of', 'on', 'from', 'to', 'tiers', 'pairs', 'award', 'classes'].flatMap((name) =>
    name in raw ? [`${name} ${rulesOf(raw[name])}`] : [],
  );
  return [...own, ...inside].join(' ');
}

function drafted(text: string, quarter: 1 | 2 | 3 | 4) {
  const result = draftPolicy(text, {
    id: 'x',
    title: '某市若干措施',
    period: { kind: 'quarter', year: 2025, quarter },
    decisions: new Map(),
  });
  if (result.kind !== 'drafted') throw new Error(result.kind);
  const [measure] = result.draft.json['measures'] as readonly Raw[];
  const { eligibility, grant, unread } = measure as {
    readonly eligibility?: Raw;
    readonly grant?: Raw;
    readonly unread?: readonly { readonly numbers: readonly string[] }[];
  };
  return {
    refused: result.draft.refused,
    applies: eligibility ? (eligibility['applies'] as Raw)['group'] : null,
    eligible: eligibility ? rulesOf(eligibility['eligible']) : null,
    award: eligibility ? rulesOf(eligibility['award']) : grant ? rulesOf(grant) : null,
    unread: (unread ?? []).flatMap(({ numbers }) => numbers),
  };
}

interface Wanted {
  readonly applies?: string;
  readonly eligible: string | null;
  readonly award: string | null;
  readonly unread?: readonly string[];
}

test.each<[string, 1 | 2 | 3 | 4, string, Wanted]>([
  [
    'Yichang: steps of new output, with growth',
    1,
    '对城区2025年一季度产值增长15%以上的规上工业企业给予奖励：新增产值5000万元至1亿元（不含）的奖励5万元、1亿元至2亿元（不含）的奖励10万元、2亿元及以上的奖励20万元。',
    {
      applies: 'industrial',
      eligible: 'growth output >= 0.15',
      award:
        'tiers by increase output tiers [from >= 5000 to < 10000 award fixed-award 5, from >= 10000 to < 20000 award fixed-award 10, from >= 20000 award fixed-award 20]',
    },
  ],
  [
    'Yichang: electricity up, a floor and growth',
    1,
    '对用电量同比正增长，且一季度产值2000万元以上、同比增长20%以上的规上工业企业，给予一次性5万元奖励。',
    {
      applies: 'industrial',
      eligible: 'all of [rises electricity >, threshold output >= 2000, growth output >= 0.2]',
      award: 'fixed-award 5',
    },
  ],
  [
    'Yichang: newly counted',
    1,
    '对一季度首次入统的工业企业，再额外奖励1万元。',
    { eligible: null, award: 'fixed-award 1' },
  ],
  [
    'Beijing: rates by growth on the whole increment, codes stated',
    1,
    '行业代码以63、64、65开头的企业，营业收入增速大于0的，按营业收入增量的0.5%给予奖励；增速达到8%（含）以上的，按增量的1%给予奖励；增速达到15%（含）以上的，按增量的1.5%给予奖励，最高不超过300万元。',
    {
      applies: 'm1.codes',
      eligible: 'growth revenue > 0',
      award:
        'cap 300 award tiers by growth-rate revenue tiers [from > 0 award rate-award 0.005 on increase revenue, from >= 0.08 award rate-award 0.01 on increase revenue, from >= 0.15 award rate-award 0.015 on increase revenue]',
    },
  ],
  [
    'Hangzhou: an amount for each full step, alternatives, growth above the half year’s',
    3,
    '三季度工业产值超过1亿元（含）的规模以上制造业企业（不含国有企业），三季度产值同比增长5%以上且增速超过上半年的，或者三季度产值同比增长15%以上的，产值较上年三季度每增加1000万元奖励2万元，单个企业奖励最高不超过1000万元。',
    {
      applies: 'manufacturing',
      eligible:
        'all of [threshold output >= 10000, any of [all of [growth output >= 0.05, growth-above output > output-1-6], growth output >= 0.15]]',
      award: 'cap 1000 award per-step 2 1000 of increase output',
    },
  ],
  [
    'Xiamen: pairs of output and growth',
    1,
    '工业企业产值超过1亿元、3亿元、5亿元、10亿元、15亿元，且分别增长30%、25%、20%、15%、10%以上的，按增量的0.3%给予奖励，最高100万元。',
    {
      applies: 'industrial',
      eligible: 'pairs output > pairs [10000 0.3, 30000 0.25, 50000 0.2, 100000 0.15, 150000 0.1]',
      award: 'cap 100 award rate-award 0.003 on increase output',
    },
  ],
  [
    'Xiamen: increment and growth, both with their numbers',
    4,
    '工业企业产值增量1亿元（含）以上且增长5%（含）以上的，按增量的0.3%给予奖励，全年最高200万元。',
    {
      applies: 'industrial',
      eligible: 'all of [increment output >= 10000, growth output >= 0.05]',
      award: 'cap 200 award rate-award 0.003 on increase output',
    },
  ],
  [
    'Xiamen: a rate that is only a limit is no formula',
    2,
    '工业企业产值超过1亿元且同比增长20%以上的，按不超过增量的0.3%给予奖励。',
    { eligible: 'all of [threshold output > 10000, growth output >= 0.2]', award: 'parameter-award', unread: ['0.3%'] },
  ],
  [
    'Henan: two awards for what is no one ladder',
    1,
    '月均用电量不低于上年最高月用电量80%（含）的，给予10万元奖励；同时营业收入增长10%以上的，给予20万元奖励。',
    { eligible: null, award: null, unread: ['80%', '10万元', '10%', '20万元'] },
  ],
  [
    'Guangxi Q1 2025: a range for two industries',
    1,
    '对产值达到4000万元及以上且同比增长10%及以上的工业企业，以及营业收入达到2000万元及以上且同比增长10%及以上的软件企业，给予一次性奖补20—50万元。',
    {
      eligible:
        'any of [all of [industry-group, threshold output >= 4000, growth output >= 0.1], all of [industry-group, threshold revenue >= 2000, growth revenue >= 0.1]]',
      award: 'vague-award 20 50',
    },
  ],
  [
    'Guangxi Q1 2025: a head, which no rule holds yet',
    1,
    '每新增1人奖励1000元，最高20万元。',
    { eligible: null, award: null, unread: ['1人', '1000元', '20万元'] },
  ],
  [
    'Guangxi Q2 2024: no less than a least award',
    2,
    '2024年产值2亿元以上的企业，产值同比增长10%以上的，给予最高100万元奖励。奖励金额低于5万元的不予兑现。',
    {
      eligible: 'all of [threshold output-last-1-12 >= 20000, growth output >= 0.1]',
      award: 'least-award 5 award vague-award 100',
    },
  ],
  [
    'Guangxi Q4 2021: a floor without a formula',
    4,
    '粮油加工企业产值同比增长15%以上的，给予不低于50万元的奖励。',
    { applies: 'grainOil', eligible: 'growth output >= 0.15', award: 'vague-award 50' },
  ],
  [
    'Guangxi Q4 2021: a sum for each point',
    4,
    '增幅超过15%的，每超1个百分点奖励20万元，最高100万元。',
    { eligible: null, award: null, unread: ['15%', '1个百分点', '20万元', '100万元'] },
  ],
  [
    'Huizhou: one in a thousand',
    4,
    '工业企业产值增量1亿元（含）以上的，按增量的1‰给予奖励，最高100万元。',
    { eligible: 'increment output >= 10000', award: 'cap 100 award rate-award 0.001 on increase output' },
  ],
  [
    'a share of what is invested',
    2,
    '按设备投资额的8%给予补助，单个项目最高不超过1000万元。',
    { eligible: null, award: 'cap 1000 award rate-award 0.08 on asked-amount' },
  ],
  [
    'a sum for each title, 分别',
    2,
    '对认定为省级智能工厂、市级智能工厂的企业，分别给予100万元、50万元奖励。',
    { eligible: null, award: 'class-award classes [100, 50]' },
  ],
  [
    'numbers that are spelt',
    2,
    '工业企业产值增长百分之十以上的，奖励三十万元。',
    { eligible: 'growth output >= 0.1', award: 'fixed-award 30' },
  ],
])('%s', (_, quarter, text, wanted) => {
  expect(drafted(text, quarter)).toEqual({
    refused: [],
    unread: [],
    applies: expect.anything() as unknown,
    ...wanted,
    ...(wanted.eligible === null ? { applies: null } : {}),
  });
});

test.each([
  ['a total of all', '本措施奖补资金总额不超过3000万元，超过的按比例折算兑付。', null, ['3000万元']],
  ['a budget', '本措施奖励资金预算最高不超过3000万元。', null, ['3000万元']],
  ['a total of one', '对企业给予奖励，单户企业奖励总额最高不超过300万元。', 'vague-award 300', []],
])('what is paid to all together is no limit of one: %s', (_what, text, award, unread) => {
  expect(drafted(text, 3)).toMatchObject({ award, unread });
});

/** What a measure says of an award that no rule holds. */
function openOf(text: string): string {
  const result = draftPolicy(text, {
    id: 'x',
    title: '某市若干措施',
    period: { kind: 'quarter', year: 2025, quarter: 3 },
    decisions: new Map(),
  });
  if (result.kind !== 'drafted') throw new Error(result.kind);
  return JSON.stringify(
    (result.draft.json['measures'] as readonly Raw[]).map(({ open, readings }) => [open, readings]),
  );
}

test('of an award whose number was not read it is not said that the text has none', () => {
  const unread = openOf('对三季度新增就业30人以上的企业，按每人1000元给予补贴，每户企业最高15万元。');
  expect(unread).toContain('里的奖补没有读成规则，须人工写。');
  expect(unread).not.toContain('没有写明');
  expect(openOf('对三季度产值5000万元以上的企业给予奖励。')).toContain('的标准原文没有写明。');
});
