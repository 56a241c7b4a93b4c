import {
  decimal,
  flag,
  noted,
  identifier,
  integer,
  list,
  nullable,
  object,
  oneOfTypes,
  record,
  ref,
  tag,
  text,
  union,
  word,
  type JsonSchema,
  type Raw,
  type Schema,
} from './build';

const DECIMAL = '(0|-?(0\\.\\d*[1-9]|[1-9]\\d*(\\.\\d*[1-9])?))';

/** A figure, or of a base `none`; null where it is missing. */
const figure: Schema<string | null> = {
  json: { type: ['string', 'null'], pattern: `^(none|\\d{4}-\\d{2}-\\d{2}|${DECIMAL})$` },
};

const facts = noted(
  '企业的数，按指标编号：output 是本期，output.base 是上年同期（"none" 表示没有基数），output.growth 是上报增速（0.1 即 10%）。数写成带引号的十进制文本，日期写成 "2025-04-01"；null 或不写表示缺数。',
  record(figure),
);

const groups = list(identifier());

const industry = noted(
  '企业所属的行业范围编号，如 ["industrial"]；可能是其中任何一种时写 {"anyOf": [["a"], []], "key": "industryCode"}；名单没写行业时写 "unsaid"。',
  oneOfTypes<
    | readonly string[]
    | { readonly anyOf: readonly (readonly string[])[]; readonly key: 'industry' | 'industryCode' }
    | 'unsaid'
  >(groups, object({ anyOf: list(groups, { min: 1 }), key: word('industry', 'industryCode') }), tagText('unsaid')),
);

const parameters = noted(
  '填入的参数，按编号；上限写 "none" 表示不设上限。没有写的参数视为原文未明确。',
  record<string>({ json: { type: 'string', pattern: `^(none|${DECIMAL})$` } }),
);

const what = noted('这个例子说的是什么，如“有基数，产值差0.01”。同一条里不能重复。', text());
const measure = noted('第几条；0 是序言。', integer(0));
const names = list(text());

const AWARD =
  '奖补金额，万元；原文只给上限、下限或区间而没有算法时，写 {"atMost": "100"}、{"atLeast": "50"} 或 {"from": "20", "to": "50"}';
const vague = object({}, { atMost: decimal(), atLeast: decimal(), from: decimal(), to: decimal() });
type RawAward = string | Raw<typeof vague>;

const eligibility = object(
  {
    kind: tag('eligibility'),
    what,
    measure,
    facts,
    industry,
    parameters,
    expect: object({
      verdict: noted(
        '结论：eligible 符合，ineligible 不符合，undetermined 待定，not-applicable 不适用。',
        word('eligible', 'ineligible', 'undetermined', 'not-applicable'),
      ),
      missing: noted('待定时缺什么：先是数（指标编号、industry、industryCode），后是参数编号；其他结论写 []。', names),
      gaps: noted('不符合时各指标还差多少，单位同指标；其他结论写 {}。', record(decimal())),
      award: noted(
        `${AWARD}；没有定下来或没有奖补时写 null。`,
        oneOfTypes<RawAward | null>(nullable(decimal()), vague),
      ),
    }),
  },
  {
    marks: noted(
      '企业是否在各名册里（如重点企业、“两高”），按名册编号写 true 或 false；不写表示不知道。',
      record(flag()),
    ),
  },
);

const growthTarget = object({
  kind: tag('growth-target'),
  what,
  measure,
  target: noted('本条的第几个增速目标，从 0 数起。', integer(0)),
  facts,
  expect: object({
    reached: noted(
      '是否达到：true、false，缺数时写 "unknown"。',
      oneOfTypes<boolean | 'unknown'>({ json: { type: 'boolean' } }, tagText('unknown')),
    ),
  }),
});

const countTarget = object({
  kind: tag('count-target'),
  what,
  measure,
  target: noted('数量目标的编号。', identifier()),
  actual: noted('完成数。', decimal()),
  expect: object({
    reached: noted(
      '是否达到：true、false；原文写“左右”、只看进度的写 null。',
      oneOfTypes<boolean | null>({ json: { type: ['boolean', 'null'] } }),
    ),
  }),
});

const grant = object({
  kind: tag('grant'),
  what,
  measure,
  class: noted('类别编号；没有类别的写 null。', nullable(identifier())),
  amount: noted('按比例补助时的金额，万元；不需要的写 null。', nullable(decimal())),
  parameters,
  expect: noted(
    '奖补金额 {"award": "50"}，万元；定不下来的写缺什么 {"missing": ["m3.rate"]}。',
    object({}, { award: noted(AWARD, oneOfTypes<RawAward>(decimal(), vague)), missing: names }),
  ),
});

const CASES = {
  eligibility,
  'growth-target': growthTarget,
  'count-target': countTarget,
  grant,
} as const;

/** A case that has passed the schema, and nothing more. */
export type RawCase = Raw<(typeof CASES)[keyof typeof CASES]>;

/** A text that is just this word, where other types may stand too. */
function tagText(value: string): Schema<string> {
  return { json: { type: 'string', pattern: `^${value}$` } };
}

/** The JSON Schema of a file of cases (`cases.json`). */
export function casesSchema(): JsonSchema {
  const kinds = Object.entries(CASES).map(([kind, { json }]) => [`case-${kind}`, json] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'cases.schema.json',
    title: 'Cases of a policy pack',
    type: 'array',
    items: ref('case').json,
    $defs: {
      case: union(
        'kind',
        kinds.map(([name]) => name),
      ).json,
      ...Object.fromEntries(kinds),
    },
  };
}
