import type { JsonSchema } from './build';

/** What an author is told of each field while writing it, by table and field; of the policy itself without a table. */
const NOTES: Readonly<Record<string, string>> = {
  id: '政策编号：小写字母、数字和连字符，如 gl-2025q3。',
  title: '政策标题，与原文一致。',
  issuer: '发文单位。',
  status: 'draft 征求意见稿，in-force 现行有效，lapsed 已失效，unverified 效力未核实。',
  period: '核验的期间：{"kind": "quarter", "year": 2025, "quarter": 3}，或 months（from、to 月）、year。',
  sourceSha256: 'source.txt 的校验值；填错时检查会说出正确的值。',
  zeroBase: '上年同期为零怎么算：none 按无基数，missing 按缺数。',
  origin: '文本来源：whole 全文，quoted 摘引，summary 概括。不写为全文。',
  metrics: '规则用到的指标，如产值、营业收入、用电量。',
  groups: '规则说到的行业范围：写代码，或写 industries 里的行业编号。',
  industries: '原文说到的行业词，及其国民经济行业分类（GB/T 4754-2017）代码。',
  parameters: '原文没有给、要由主管部门明确的数；原文没有的数不要编。',
  rosters: '名单或标记，如重点企业、“两高”、失信企业。',
  sections: '章节，按原文顺序；没有章节写 []。',
  measures: '条款，一条一项，按原文顺序；0 是序言。',
  allocation: '核定之后的步骤：不同时享受、取前若干名、总额等。',
  'metrics/unit': '金额一律万元，电量万千瓦时，比例 share（0.1 即 10%）。',
  'metrics/span': '取值范围：from-zero 不小于零，any 可为负（如利润）。',
  'metrics/counts': '是否只计整数（人数、个数）。',
  'metrics/headers': '名单里这一列可能的表头。',
  'metrics/notHeaders': '看着像、其实是别的数的表头，绝不采用。',
  'metrics/stretch': '不是政策期间的数，如上年全年产值：of 指标，yearsBack 0 本年、1 上年，from、to 月。',
  'industries/core': '确定属于的代码，按最长前缀匹配。',
  'industries/edge': '是否属于要由主管部门确认的代码。',
  'industries/aliases': '名单里可能的其他写法。',
  'parameters/value': '原文给的数；没有给写 null。',
  'parameters/words': '这一条原文里把它留着没说的那几个字，照录。',
  'parameters/cap': '是上限，可以“不设上限”。',
  'measures/number': '第几条；0 是序言。',
  'measures/short': '常用的简称，如“增产增效”。',
  'measures/text': '这一条的原文，连同条号，一字不差。',
  'measures/kinds': '这一条有哪些规则；只是工作安排写 programme。',
  'measures/subject': '对谁：企业、行业、地区、项目、政府部门。',
  'measures/notJudged': '为什么不核验企业；核验的写 null。',
  'measures/eligibility': '企业资格：适用范围、条件、奖补。',
  'measures/figures': '原文只是提到、没有规则用到的金额和数量。',
  'measures/unquantified': '不表示数量的数字：照录那几个字，说明原因。年份、日期、序号不用写。',
  'measures/readings': '自己的理解：照录所理解的原文，说明怎样理解。',
  'measures/open': '原文没有明确、要由发文单位明确的事项。',
};

/** The schema of a pack with these notes in it. Where there is a note it goes before what the field says of itself. */
export function withNotes(pack: JsonSchema): JsonSchema {
  return { ...pack, properties: noted(pack['properties'], '') };
}

function noted(properties: unknown, table: string): unknown {
  if (!isSchema(properties)) return properties;
  const fields = Object.entries(properties).map(([name, field]) => {
    if (!isSchema(field)) return [name, field] as const;
    const note = NOTES[`${table}${name}`];
    const { items } = field;
    const inner =
      table === '' && isSchema(items) ? { ...items, properties: noted(items['properties'], `${name}/`) } : null;
    return [
      name,
      { ...field, ...(note === undefined ? {} : { description: note }), ...(inner ? { items: inner } : {}) },
    ];
  });
  return Object.fromEntries(fields) as unknown;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
