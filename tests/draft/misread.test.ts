import { draftPolicy } from '../../src/draft/draft';

/** What a text could be taken for and does not say: each is a rule that says it, or numbers left to a person. */
type Raw = Readonly<Record<string, unknown>>;

function drafted(text: string) {
  const result = draftPolicy(text, {
    id: 'x',
    title: '某市若干措施',
    period: { kind: 'quarter', year: 2025, quarter: 2 },
    decisions: new Map(),
  });
  if (result.kind !== 'drafted') throw new Error(result.kind);
  const [measure] = result.draft.json['measures'] as readonly Raw[];
  const { eligibility } = measure as { readonly eligibility?: Raw };
  const { unread = [] } = measure as { readonly unread?: readonly { readonly numbers: readonly string[] }[] };
  return {
    eligible: eligibility ? conditions(eligibility['eligible']) : null,
    award: eligibility ? eligibility['award'] : null,
    unread: unread.flatMap(({ numbers }) => numbers),
    asks: result.draft.items.map(({ what }) => what['zh-CN']),
  };
}

function conditions(rule: unknown): string {
  const { shape, of, group, metric, order, value, rate } = rule as Raw;
  if (Array.isArray(of)) return `${String(shape)}(${of.map(conditions).join(', ')})`;
  return [shape, group, metric, order, value ?? rate]
    .flatMap((each) => (typeof each === 'string' ? [each] : []))
    .join(' ');
}

test.each<[string, string]>([
  ['the quarter before', '对二季度产值环比增长10%以上的工业企业，奖励5万元。'],
  ['the quarter before, by name', '对二季度产值较一季度增长20%以上的工业企业，奖励5万元。'],
  ['another year', '对二季度产值较2023年同期增长20%以上的工业企业，奖励5万元。'],
  ['the mean of several years', '对近两年产值年均增长10%以上的工业企业，奖励5万元。'],
  ['the average of a region', '对二季度产值增速高于全区平均水平5个百分点以上的工业企业，奖励5万元。'],
  ['a growth that grows', '对二季度产值增速同比提高5个百分点以上的工业企业，奖励5万元。'],
  ['two quarters running', '对连续两个季度产值同比增长10%以上的工业企业，奖励5万元。'],
  ['both years', '对2023年、2024年产值均超过1亿元的工业企业，奖励5万元。'],
  ['the mean of the months', '对二季度月均产值1000万元以上的工业企业，奖励5万元。'],
  ['the base', '对上年同期产值1000万元以上、二季度产值增长10%以上的工业企业，奖励5万元。'],
  ['the base, by its quarter', '对去年二季度产值1000万元以上、二季度产值增长10%以上的工业企业，奖励5万元。'],
  ['a negative rate', '对二季度产值增速-5%以上的工业企业，奖励5万元。'],
  ['a fall by an amount', '对二季度产值同比减少1000万元以内的工业企业，奖励5万元。'],
  ['one number for two figures', '对二季度产值、营业收入均达到5000万元的工业企业，奖励5万元。'],
  ['a part above a number', '对二季度产值超过1亿元的部分，按1%给予奖励。'],
  [
    'how a part of a step counts',
    '对产值5000万元以上的工业企业，产值每增加1000万元奖励1万元（不足1000万元的按1000万元计算）。',
  ],
  ['a loss that turns', '对二季度利润总额由负转正的工业企业，奖励5万元。'],
  ['who gets nothing', '对二季度产值同比下降10%以上的工业企业，不予奖励。'],
  ['who gets nothing, and who does', '对二季度产值5000万元以下的企业不予支持，产值1亿元以上的奖励5万元。'],
  ['an amount of something else', '对二季度产值5000万元以上、贷款余额1000万元以上的工业企业，奖励5万元。'],
  ['growth of something else', '对二季度产值增长10%以上、出口额增长20%以上的工业企业，奖励5万元。'],
])('left to a person: %s', (_, text) => {
  const { eligible, unread } = drafted(text);
  expect(eligible).toBeNull();
  expect(unread.length).toBeGreaterThan(0);
});

test.each<[string, string]>([
  ['对二季度产值同比增长1000万元以上的工业企业，奖励5万元。', 'increment output >= 1000'],
  ['对二季度产值净增5000万元以上的工业企业，奖励5万元。', 'increment output >= 5000'],
  ['对二季度产值增长到5000万元以上的工业企业，奖励5万元。', 'threshold output >= 5000'],
  ['对二季度产值较2024年同期增长20%以上的工业企业，奖励5万元。', 'growth output >= 0.2'],
  ['对二季度产值未超过5000万元的工业企业，奖励5万元。', 'threshold output <= 5000'],
  ['对二季度产值不得超过5000万元的工业企业，奖励5万元。', 'threshold output <= 5000'],
  ['对二季度产值未达到5000万元的工业企业，奖励5万元。', 'threshold output < 5000'],
  ['对二季度产值不得低于5000万元的工业企业，奖励5万元。', 'threshold output >= 5000'],
  ['对二季度产值大于或等于5000万元的工业企业，奖励5万元。', 'threshold output >= 5000'],
  ['对二季度产值低于或等于5000万元的工业企业，奖励5万元。', 'threshold output <= 5000'],
  [
    '对二季度产值1亿元以上的工业企业、营业收入5000万元以上的软件企业，奖励5万元。',
    'any(all(industry-group industrial, threshold output >= 10000), all(industry-group software, threshold revenue >= 5000))',
  ],
])('%s', (text, eligible) => {
  expect(drafted(text).eligible).toBe(eligible);
});

test('a share is of the figure of the period that its own words name', () => {
  const { award } = drafted('对二季度产值5000万元以上的工业企业，按上半年产值增量的0.5%给予奖励。');
  expect(award).toMatchObject({ shape: 'rate-award', on: { shape: 'increase', metric: 'output-1-6' } });
});

test.each<[string, string, readonly string[]]>([
  ['a part of a figure', '对税收增长20%以上的工业企业，按新增税收地方留成部分的50%给予奖励。', ['50%']],
  [
    'what all get together',
    '对产值增长10%以上的工业企业，按产值增量的1%给予奖励，全市奖励总额不超过1000万元。',
    ['1000万元'],
  ],
])('no award is read from %s', (_, text, unread) => {
  expect(drafted(text).unread).toEqual(unread);
});

test.each<[string, string]>([
  ['对二季度产值1亿元以上的制造业企业（烟草、钢铁行业除外），奖励5万元。', '（烟草、钢铁行业除外）'],
  ['除房地产、钢铁行业外，对二季度产值1亿元以上的工业企业，奖励5万元。', '除房地产、钢铁行业外'],
  ['对二季度产值5000万元以上的工业企业（不含中央企业），奖励5万元。', '（不含中央企业）'],
  ['产值下降的企业不得享受奖励。对二季度产值1亿元以上的工业企业，奖励5万元。', '产值下降的企业不得享受奖励'],
  ['对二季度产值3000万元以上且增速不低于全市增速的工业企业，奖励5万元。', '且增速不低于全市增速的工业企业'],
  ['对二季度产值5000万元以上、未享受过本政策的工业企业，奖励5万元。', '未享受过本政策的工业企业'],
])('what limits a measure and is no rule is asked about by its words: %s', (text, words) => {
  expect(drafted(text).asks).toContainEqual(expect.stringContaining(`“${words}”没有写成规则，核验时不看`));
});

test('nothing is said to be unwritten where all of it is a rule', () => {
  expect(drafted('对二季度产值5000万元（不含）以上的工业企业，奖励5万元，就高不重复享受。').asks).toContain(
    '本条还有没有别的条件、例外、材料要求，规则里没有写',
  );
});

test.each<[string, string]>([
  ['对汽车、机械行业二季度产值5000万元以上的企业，奖励5万元。', '各行业企业（原文的“汽车、机械行业”没有读成适用范围）'],
  ['对二季度产值5000万元以上的有色金属、石化行业企业，奖励5万元。', '有色金属、石化化工'],
  [
    '对二季度产值5000万元以上的家电、有色金属行业企业，奖励5万元。',
    '有色金属（原文列的是“家电、有色金属行业”，其余没有读出）',
  ],
  [
    '对二季度产值5000万元以上、行业代码为26、99的企业，奖励5万元。',
    '各行业企业（原文的“行业代码26、99”没有读成适用范围）',
  ],
  ['对二季度产值5000万元以上、行业代码为26、39的企业，奖励5万元。', '行业代码26、39'],
  ['对二季度产值5000万元以上的企业，奖励5万元。', '各行业企业（原文未限定行业）'],
])('the industries that a text lists are all in its scope, or said to be missing: %s', (text, scope) => {
  expect(drafted(text).asks).toContain(`适用范围：${scope}`);
});

test('a figure of another period is called by it where it is to be confirmed', () => {
  expect(drafted('对上年度产值1000万元以上、二季度产值增长10%以上的工业企业，奖励5万元。').asks).toContain(
    '上年全年产值不低于1,000万元',
  );
});
