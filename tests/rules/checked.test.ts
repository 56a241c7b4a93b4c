import { loadedPack } from '../../src/policy/packs';
import type { PackId } from '../../src/policy/packs';
import { checkedOf } from '../../src/rules';

test.each<readonly [PackId, number, string]>([
  ['gx-2025q2-draft', 1, '产值、增速'],
  ['gx-2025q2-draft', 2, '营业收入、增速'],
  ['gx-2025q1', 1, '2024年产值、2024年四季度用电量、1月20日至2月20日用电量'],
  ['gx-2025q1', 3, '产值、增速'],
  ['gx-2025q1', 5, '产值、参保人数'],
  ['hangzhou-2023q3', 1, '产值、上半年产值、增速、是否属于“省、市、县属国有企业”'],
])('%s, measure %i: what its rules ask of', (id, number, names) => {
  const pack = loadedPack(id);
  const eligibility = pack.measures.find((measure) => measure.number === number)?.eligibility;
  if (!eligibility) throw new Error('no such measure');
  expect(
    checkedOf(pack, eligibility)
      .map((name) => name['zh-CN'])
      .join('、'),
  ).toBe(names);
});
