import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS } from '../../src/check/texts';
import { sayAll } from '../../src/messages/say';
import { readCaseFile } from '../../src/policy/case-file';
import { caseEnterprise } from '../../src/policy/cases';
import type { CaseFacts, CaseIndustry } from '../../src/policy/cases';
import { loadedPack, PACK_IDS } from '../../src/policy/packs';
import type { PackId } from '../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { judgeOf } from '../../src/rules';

/** Reasons of the policies that go by lists, alternatives and growth against growth. */
function reason(
  id: PackId,
  facts: CaseFacts,
  marks: Readonly<Record<string, boolean>>,
  industry: CaseIndustry = ['industrial'],
  measure = 1,
): string {
  const pack = loadedPack(id);
  const judge = judgeOf(pack, measure, standardsOf(pack, NOTHING_SAID));
  return sayAll(judge.explain(caseEnterprise(pack, facts, industry, marks)).reason, 'zh-CN', TEXTS);
}

const ROSE = { output: '11000', 'output.base': '10000', outputH1: '32000', 'outputH1.base': '30000' };
const LESS_POWER = { electricity: '200', 'electricity.base': '240', electricityPeak: '100' };
const NO_FUEL = { gasUser: false, coalUser: false };

test.each<[string, Parameters<typeof reason>, string]>([
  [
    'a measure that is not for it, where several are',
    ['gx-2025q1', {}, {}, ['industrial', 'relaxed'], 4],
    '属工业企业，适用第1、2、3、5、6条，不适用第4条。',
  ],
  [
    'a measure that is not for it, where one is',
    ['gx-2025q1', {}, {}, ['software'], 6],
    '属软件企业，适用第4条（一季度增收），不适用第6条。',
  ],
  [
    'a figure too low for growth to matter, which is not claimed to be missed',
    ['gx-2025q1', { output: '1999' }, {}, ['industrial'], 3],
    '缺同期产值或产值同比增速，有无基数不明。如有基数，一季度产值1,999万元，未达到4,000万元，差2,001万元；缺同期产值或产值同比增速，同比增速须达到10%。如无基数，一季度产值1,999万元，未达到2,000万元，差1万元。未达到第3条产值门槛。',
  ],
  [
    'a list alone, though an alternative’s growth is missed as well',
    ['hangzhou-2023q3', ROSE, { stateOwned: true }, ['manufacturing']],
    '属于“省、市、县属国有企业”，不符合；三季度产值11,000万元，达到10,000万元；同期10,000万元，同比增长10%，达到5%；三季度产值同比增速高于上半年产值同比增速：三季度产值11,000万元、同期产值10,000万元（同比增长10%）、上半年产值32,000万元、上年上半年产值30,000万元（同比增长6.67%），满足；同期10,000万元，同比增长10%，未达到15%，按此三季度产值差500万元。属于“省、市、县属国有企业”，不符合第1条的名单要求。',
  ],
  [
    'a list and figures',
    ['hangzhou-2023q3', { ...ROSE, output: '9000' }, { stateOwned: true }, ['manufacturing']],
    '属于“省、市、县属国有企业”，不符合；三季度产值9,000万元，未达到10,000万元，差1,000万元；同期10,000万元，同比下降10%，未达到5%，按此三季度产值差1,500万元；三季度产值同比增速高于上半年产值同比增速：三季度产值9,000万元、同期产值10,000万元（同比下降10%）、上半年产值32,000万元、上年上半年产值30,000万元（同比增长6.67%），未满足；同期10,000万元，同比下降10%，未达到15%，按此三季度产值差2,500万元。未达到第1条产值、增速、“三季度产值同比增速高于上半年产值同比增速”门槛；属于“省、市、县属国有企业”，也不符合其名单要求。',
  ],
  [
    'rates that would read alike are told apart',
    [
      'hangzhou-2023q3',
      { output: '10800.01', 'output.base': '10000', outputH1: '32400', 'outputH1.base': '30000' },
      { stateOwned: false },
      ['manufacturing'],
    ],
    '不属于“省、市、县属国有企业”；三季度产值10,800.01万元，达到10,000万元；同期10,000万元，同比增长8%，达到5%；三季度产值同比增速高于上半年产值同比增速：三季度产值10,800.01万元、同期产值10,000万元（同比增长8.0001%）、上半年产值32,400万元、上年上半年产值30,000万元（同比增长8%），满足；同期10,000万元，同比增长8%，未达到15%，按此三季度产值差699.99万元。达到第1条产值、增速、“三季度产值同比增速高于上半年产值同比增速”门槛。',
  ],
  [
    'lists rule gas and coal out: electricity alone is told',
    ['henan-2023q1', LESS_POWER, { registered: true, ...NO_FUEL }],
    '属于“3月31日前在库企业”；一季度用电量不低于上年同期：一季度用电量200万千瓦时、同期用电量240万千瓦时，未满足，差40万千瓦时；一季度用电量的月均值不低于上年最高月用电量×80%：一季度用电量200万千瓦时、上年最高月用电量100万千瓦时，未满足，差40万千瓦时。未达到第1条“一季度用电量不低于上年同期”、“一季度用电量的月均值不低于上年最高月用电量×80%”门槛。其他不变，一季度用电量再增40万千瓦时即达到。',
  ],
  [
    'met by electricity',
    ['henan-2023q1', { ...LESS_POWER, electricity: '240' }, { registered: true, ...NO_FUEL }],
    '属于“3月31日前在库企业”；一季度用电量不低于上年同期：一季度用电量240万千瓦时、同期用电量240万千瓦时，满足；一季度用电量的月均值不低于上年最高月用电量×80%：一季度用电量240万千瓦时、上年最高月用电量100万千瓦时，满足。达到第1条“一季度用电量不低于上年同期”、“一季度用电量的月均值不低于上年最高月用电量×80%”门槛。',
  ],
  [
    'not known whether gas counts: it is told',
    ['henan-2023q1', LESS_POWER, { registered: true, coalUser: false }],
    '属于“3月31日前在库企业”；一季度用电量不低于上年同期：一季度用电量200万千瓦时、同期用电量240万千瓦时，未满足，差40万千瓦时；一季度用电量的月均值不低于上年最高月用电量×80%：一季度用电量200万千瓦时、上年最高月用电量100万千瓦时，未满足，差40万千瓦时；是否属于“用气企业”不明；一季度用气量不低于上年同期：缺一季度用气量、同期用气量或用气量同比增速，未能核；一季度用气量的月均值不低于上年最高月用气量×80%：缺一季度用气量、上年最高月用气量，未能核。待定（缺数据）：补充一季度用气量、同期用气量或用气量同比增速、上年最高月用气量、是否属于“用气企业”后再核。',
  ],
  [
    'met by gas',
    [
      'henan-2023q1',
      { ...LESS_POWER, gas: '240', 'gas.base': '240', gasPeak: '100' },
      { registered: true, gasUser: true, coalUser: false },
    ],
    '属于“3月31日前在库企业”；一季度用电量不低于上年同期：一季度用电量200万千瓦时、同期用电量240万千瓦时，未满足，差40万千瓦时；一季度用电量的月均值不低于上年最高月用电量×80%：一季度用电量200万千瓦时、上年最高月用电量100万千瓦时，未满足，差40万千瓦时；属于“用气企业”；一季度用气量不低于上年同期：一季度用气量240万立方米、同期用气量240万立方米，满足；一季度用气量的月均值不低于上年最高月用气量×80%：一季度用气量240万立方米、上年最高月用气量100万立方米，满足。达到第1条“一季度用气量不低于上年同期”、“一季度用气量的月均值不低于上年最高月用气量×80%”门槛。',
  ],
  [
    'met by lists alone',
    ['henan-2023q1', {}, { registered: true, makerFull: true }, ['industrial', 'utilities']],
    '属于“3月31日前在库企业”；属于“按产量认定的满负荷企业”。属于“3月31日前在库企业”、属于“按产量认定的满负荷企业”，符合第1条的名单要求。',
  ],
  [
    'not met by lists alone',
    ['henan-2023q1', {}, { registered: true, makerFull: false }, ['industrial', 'utilities']],
    '属于“3月31日前在库企业”；不属于“按产量认定的满负荷企业”，不符合。不属于“按产量认定的满负荷企业”，不符合第1条的名单要求。',
  ],
  [
    'met by a list that is an alternative, not by the figures that are missed',
    [
      'yichang-2025q1',
      { output: '3000', 'output.base': '2900', electricity: '1', 'electricity.base': '2' },
      { cityArea: true, firstCounted: true },
    ],
    '属于“城区企业”；同期2,900万元，同比增长3.45%，未达到15%，按此一季度产值差335万元；一季度产值比上年同期的增加额不低于5,000万元：一季度产值3,000万元、同期产值2,900万元，未满足，差4,900万元；一季度用电量高于上年同期：一季度用电量1万千瓦时、同期用电量2万千瓦时，未满足，差1万千瓦时；一季度产值3,000万元，达到2,000万元；同期2,900万元，同比增长3.45%，未达到20%，按此一季度产值差480万元；属于“一季度首次纳规企业”。属于“城区企业”、属于“一季度首次纳规企业”，符合第1条的名单要求。',
  ],
  [
    'missed by figures, and by the list that is an alternative',
    [
      'yichang-2025q1',
      { output: '3000', 'output.base': '2900', electricity: '1', 'electricity.base': '2' },
      { cityArea: true, firstCounted: false },
    ],
    '属于“城区企业”；同期2,900万元，同比增长3.45%，未达到15%，按此一季度产值差335万元；一季度产值比上年同期的增加额不低于5,000万元：一季度产值3,000万元、同期产值2,900万元，未满足，差4,900万元；一季度用电量高于上年同期：一季度用电量1万千瓦时、同期用电量2万千瓦时，未满足，差1万千瓦时；一季度产值3,000万元，达到2,000万元；同期2,900万元，同比增长3.45%，未达到20%，按此一季度产值差480万元；不属于“一季度首次纳规企业”，不符合。未达到第1条增速、“一季度产值比上年同期的增加额不低于5,000万元”、“一季度用电量高于上年同期”门槛；不属于“一季度首次纳规企业”，也不符合其名单要求。其他不变，一季度产值再增4,900万元即达到。',
  ],
  [
    'met by figures: the list that is an alternative is not told',
    [
      'yichang-2025q1',
      { output: '50000', 'output.base': '30000', electricity: '1', 'electricity.base': '2' },
      { cityArea: true, firstCounted: false },
    ],
    '属于“城区企业”；同期30,000万元，同比增长66.67%，达到15%；一季度产值比上年同期的增加额不低于5,000万元：一季度产值50,000万元、同期产值30,000万元，满足；一季度用电量高于上年同期：一季度用电量1万千瓦时、同期用电量2万千瓦时，未满足，差1万千瓦时；一季度产值50,000万元，达到2,000万元；同期30,000万元，同比增长66.67%，达到20%。达到第1条增速、“一季度产值比上年同期的增加额不低于5,000万元”门槛。',
  ],
  [
    'all figures met, the list is not',
    [
      'yichang-2025q1',
      { output: '50000', 'output.base': '30000', electricity: '1', 'electricity.base': '2' },
      { cityArea: false, firstCounted: false },
    ],
    '不属于“城区企业”，不符合；同期30,000万元，同比增长66.67%，达到15%；一季度产值比上年同期的增加额不低于5,000万元：一季度产值50,000万元、同期产值30,000万元，满足；一季度用电量高于上年同期：一季度用电量1万千瓦时、同期用电量2万千瓦时，未满足，差1万千瓦时；一季度产值50,000万元，达到2,000万元；同期30,000万元，同比增长66.67%，达到20%。不属于“城区企业”，不符合第1条的名单要求。',
  ],
])('%s', (_, asked, expected) => {
  expect(reason(...asked).replace(/仅核.*$/u, '')).toBe(expected);
});

/** Growth is named where the rules ask for some, and nothing is said twice. */
test.each<[PackId, string]>([
  ['hangzhou-2023q3', '仅核产值、上半年产值、增速、是否属于“省、市、县属国有企业”；其他要求以主管部门为准，未核。'],
  [
    'henan-2023q1',
    '仅核用电量、上年最高月用电量、用气量、上年最高月用气量、用煤量、上年最高月用煤量、是否属于“3月31日前在库企业”、是否属于“按产量认定的满负荷企业”、是否属于“用气企业”、是否属于“用煤企业”；其他要求以主管部门为准，未核。',
  ],
  ['gx-2025q2-draft', '仅核产值、增速；用电、利润、新增就业等标准原文未明确，未核。'],
])('%s: what is checked', (id, expected) => {
  const industry: CaseIndustry = id === 'hangzhou-2023q3' ? ['manufacturing'] : ['industrial'];
  expect(/仅核.*$/u.exec(reason(id, {}, {}, industry))?.[0]).toBe(expected);
});

test.each(PACK_IDS)('%s: who is eligible is not told that a list is against it', (id) => {
  const pack = loadedPack(id);
  const path = join(__dirname, '../../src/policy/packs', id, 'cases.json');
  const read = readCaseFile(JSON.parse(readFileSync(path, 'utf8')), pack);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  let checked = 0;
  for (const each of read.cases) {
    if (each.kind !== 'eligibility' || each.expect.verdict !== 'eligible') continue;
    const judge = judgeOf(pack, each.measure, standardsOf(pack, { ...NOTHING_SAID, parameters: each.parameters }));
    const said = sayAll(
      judge.explain(caseEnterprise(pack, each.facts, each.industry, each.marks)).reason,
      'zh-CN',
      TEXTS,
    );
    expect(said).not.toContain('不符合');
    expect(said).not.toMatch(/第\d+条门槛/u);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(0);
});
