import { sayAll } from '../../src/messages/say';
import { caseEnterprise } from '../../src/policy/cases';
import type { CaseFacts, CaseIndustry } from '../../src/policy/cases';
import { loadedPack } from '../../src/policy/packs';
import { judgeOf, reasonTexts } from '../../src/rules';
import type { GrowthRounding } from '../../src/rules/reading/growth-bound';
import { standardsWith } from './random/pack';
import { rowsOfMeasureOne } from './random/real-rows';

const pack = loadedPack();
const END = '仅核产值、增速；用电、利润、新增就业等标准原文未明确，未核。';
const OPEN_LIST = '原文所列困难行业以“等”结尾，是否还包括其他行业由发文单位明确。';

interface Asked {
  readonly facts: CaseFacts;
  readonly industry?: CaseIndustry;
  readonly values?: Readonly<Record<string, string>>;
  readonly rounding?: GrowthRounding;
  readonly measure?: number;
}

function reason({ facts, industry = ['industrial'], values = {}, rounding = 'none', measure = 1 }: Asked): string {
  const judge = judgeOf(pack, measure, standardsWith(pack, values, rounding));
  return sayAll(judge.explain(caseEnterprise(pack, facts, industry)).reason, 'zh-CN', reasonTexts);
}

const RELAXED: CaseIndustry = ['industrial', 'relaxed'];

test.each<[string, Asked, string]>([
  [
    'met',
    { facts: { output: '4400', 'output.base': '3900' } },
    `有基数。二季度产值4,400万元，达到4,000万元；同期3,900万元，同比增长12.82%，达到10%。达到第1条产值、增速门槛。${END}`,
  ],
  [
    'growth short, no further sentence for the same gap',
    { facts: { output: '5400', 'output.base': '5000' } },
    `有基数。二季度产值5,400万元，达到4,000万元；同期5,000万元，同比增长8%，未达到10%，按此二季度产值差100万元。未达到第1条增速门槛。${OPEN_LIST}${END}`,
  ],
  [
    'a rate a hair under does not read as 10 %',
    { facts: { output: '10999.6', 'output.base': '10000' } },
    `有基数。二季度产值10,999.6万元，达到4,000万元；同期10,000万元，同比增长9.99%，未达到10%，按此二季度产值差0.4万元。未达到第1条增速门槛。${OPEN_LIST}${END}`,
  ],
  [
    'both short: what both together want',
    { facts: { output: '3750', 'output.base': '5000' } },
    `有基数。二季度产值3,750万元，未达到4,000万元，差250万元；同期5,000万元，同比下降25%，未达到10%，按此二季度产值差1,750万元。未达到第1条产值、增速门槛。其他不变，二季度产值再增1,750万元即达到。${OPEN_LIST}${END}`,
  ],
  [
    'no growth at all',
    { facts: { output: '5000', 'output.base': '5000' } },
    `有基数。二季度产值5,000万元，达到4,000万元；同期5,000万元，同比持平，未达到10%，按此二季度产值差500万元。未达到第1条增速门槛。${OPEN_LIST}${END}`,
  ],
  [
    'said to have no base',
    { facts: { output: '2000', 'output.base': 'none' } },
    `无基数。二季度产值2,000万元，达到2,000万元。达到第1条产值门槛。${END}`,
  ],
  [
    'zero decided',
    { facts: { output: '1999.99', 'output.base': '0' } },
    `基数为0，按无基数。二季度产值1,999.99万元，未达到2,000万元，差0.01万元。未达到第1条产值门槛。${OPEN_LIST}${END}`,
  ],
  [
    'a reported rate',
    { facts: { output: '5000', 'output.growth': '0.0996' } },
    `无同期数，有上报增速，按有基数核。二季度产值5,000万元，达到4,000万元；上报同比增速9.96%，按上报增速核，未达到10%。未达到第1条增速门槛。${OPEN_LIST}${END}`,
  ],
  [
    'rounded as the user chose',
    { facts: { output: '5498', 'output.base': '5000' }, rounding: 1 },
    `有基数。二季度产值5,498万元，达到4,000万元；同期5,000万元，同比增长9.96%，取整为10%，达到10%。达到第1条产值、增速门槛。增速按百分数保留1位小数、四舍五入后核。${END}`,
  ],
  [
    'rounded, and still under',
    { facts: { output: '5497.4999', 'output.base': '5000' }, rounding: 1 },
    `有基数。二季度产值5,497.4999万元，达到4,000万元；同期5,000万元，同比增长9.94%，取整为9.9%，未达到10%，按此二季度产值差0.0001万元。未达到第1条增速门槛。${OPEN_LIST}增速按百分数保留1位小数、四舍五入后核。${END}`,
  ],
  [
    'relaxed, open',
    { facts: { output: '3500', 'output.base': '3000' }, industry: RELAXED },
    `有基数。二季度产值3,500万元，未达到4,000万元，差500万元；属困难行业，困难行业产值标准（有基数）原文未明确；同期3,000万元，同比增长16.67%，达到10%。待定（标准未明确）：困难行业产值标准（有基数）原文未明确，由发文单位明确后再核，也可先在“补充标准”中填写。${END}`.replace(
      '16.66',
      '16.67',
    ),
  ],
  [
    'relaxed, by the user’s figures',
    {
      facts: { output: '3500', 'output.base': '3000' },
      industry: RELAXED,
      values: { 'm1.relaxed.output': '3500' },
    },
    `有基数。二季度产值3,500万元，未达到4,000万元，差500万元；属困难行业，达到用户填写的标准3,500万元；同期3,000万元，同比增长16.67%，达到10%。按用户填写的标准，达到第1条产值、增速门槛。${END}`,
  ],
  [
    'relaxed, below the user’s figure',
    {
      facts: { output: '3400', 'output.base': '3000' },
      industry: RELAXED,
      values: { 'm1.relaxed.output': '3500' },
    },
    `有基数。二季度产值3,400万元，未达到4,000万元，差600万元；属困难行业，未达到用户填写的标准3,500万元，差100万元；同期3,000万元，同比增长13.33%，达到10%。未达到第1条产值门槛。其他不变，二季度产值再增100万元即达到。${END}`,
  ],
  [
    'base missing, and it matters',
    { facts: { output: '2500' } },
    `缺同期产值或产值同比增速，有无基数不明。如有基数，二季度产值2,500万元，未达到4,000万元，差1,500万元；缺同期产值或产值同比增速，同比增速须达到10%。如无基数，二季度产值2,500万元，达到2,000万元。待定（缺数据）：补充同期产值或产值同比增速后再核。${END}`,
  ],
  [
    'no industry',
    { facts: { output: '4400', 'output.base': '3900' }, industry: 'unsaid' },
    `未填行业，按工业企业核。有基数。二季度产值4,400万元，达到4,000万元；同期3,900万元，同比增长12.82%，达到10%。达到第1条产值、增速门槛。${END}`,
  ],
  [
    'no industry, below the plain line',
    { facts: { output: '1000', 'output.base': 'none' }, industry: 'unsaid' },
    `未填行业，按工业企业核。无基数。二季度产值1,000万元，未达到2,000万元，差1,000万元；如属困难行业，困难行业产值标准（无基数）原文未明确。待定（缺数据）：补充行业后再核；困难行业产值标准（无基数）原文未明确，由发文单位明确，也可先在“补充标准”中填写。${END}`,
  ],
  [
    'an industry that may be another',
    {
      facts: { output: '4400', 'output.base': '3900' },
      industry: { anyOf: [['industrial'], []], key: 'industryCode' },
    },
    `行业归属未定，是否适用第1条未定。有基数。二季度产值4,400万元，达到4,000万元；同期3,900万元，同比增长12.82%，达到10%。待定（缺数据）：补充行业代码后再核。${END}`,
  ],
  [
    'software',
    { facts: { output: '4400' }, industry: ['software'] },
    '属软件和信息技术服务业企业，适用第2条（增收增效），不适用第1条。',
  ],
  ['neither', { facts: { output: '4400' }, industry: [] }, '所属行业不在第1条的适用范围（工业企业）之内，不适用。'],
  [
    'measure 2',
    { facts: { revenue: '2200', 'revenue.base': '2000' }, industry: ['software'], measure: 2 },
    '有基数。二季度营业收入2,200万元，达到2,000万元；同期2,000万元，同比增长10%，达到10%。达到第2条营业收入、增速门槛。仅核营业收入、增速；利润等标准原文未明确，未核。',
  ],
  [
    'nothing known',
    { facts: {} },
    `缺同期产值或产值同比增速，有无基数不明。如有基数，缺二季度产值，须达到4,000万元；缺二季度产值、同期产值或产值同比增速，同比增速须达到10%。如无基数，缺二季度产值，须达到2,000万元。待定（缺数据）：补充二季度产值、同期产值或产值同比增速后再核。${END}`,
  ],
])('%s', (_, asked, text) => {
  expect(reason(asked)).toBe(text);
});

test('every row has a reason in both languages, and the Chinese one has no English word', () => {
  for (const values of [{}, { 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.08' }]) {
    const judge = judgeOf(pack, 1, standardsWith(pack, values, 2));
    for (const row of rowsOfMeasureOne(600, 5)) {
      const { reason: said } = judge.explain(row);
      expect(said.length).toBeGreaterThan(0);
      expect(sayAll(said, 'zh-CN', reasonTexts)).toMatch(/^[^A-Za-z!！]+。$/);
      expect(sayAll(said, 'en', reasonTexts)).toMatch(/^[A-Z][^一-鿿]+\.$/);
    }
  }
});
