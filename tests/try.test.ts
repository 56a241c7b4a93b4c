import { partsOf } from '../src/draft/structure/parts';
import { sentencesOf } from '../src/draft/reading/sentences';
import { rolesIn } from '../src/draft/reading/roles';
import { readFileSync } from 'node:fs';
test('x', () => {
  const out: string[] = [];
  const show = (text: string) => {
    const parts = partsOf(text)!;
    for (const part of [...(parts.preamble ? [parts.preamble] : []), ...parts.measures]) for (const s of sentencesOf(part)) {
      const r = rolesIn(s);
      if (r.length) out.push(`${part.number}: ` + r.map(({quantity, role, side}) => `${quantity.text}=${role.kind}${'metric' in role ? ':'+(role.metric?.id ?? '?')+(role.metric?.increment?'+':'') : ''} ${side.order ?? ''}${side.contradicts?'!':''}${side.about?'~':''}`).join(' | '));
    }
  };
  show(readFileSync('src/policy/packs/gx-2025q2-draft/source.txt','utf8'));
  out.push('----');
  for (const t of [
    '对城区2025年一季度产值增长15%以上的规上工业企业给予奖励：新增产值5000万元至1亿元（不含）的奖励5万元、1亿元至2亿元（不含）的奖励10万元、2亿元及以上的奖励20万元。',
    '用电量同比正增长，且一季度产值2000万元以上、同比增长20%以上的规上工业企业，给予一次性5万元奖励。首次纳入规上的再额外奖励1万元。',
    '三季度工业产值超过1亿元（含）的规上制造业企业，产值同比增长5%以上且增速超过上半年的，或者产值同比增长15%以上的，产值较上年三季度每增加1000万元奖励2万元，单个企业奖励最高不超过1000万元。',
    '产值达到4000万元及以上且同比增长10%及以上的工业企业，以及营业收入达到2000万元及以上且同比增长10%及以上的软件企业，给予一次性奖补20—50万元。',
    '营业收入增速大于0的，按营业收入增量的0.5%给予奖励；增速达到8%（含）以上的，按增量的1%给予奖励；增速达到15%（含）以上的，按增量的1.5%给予奖励，最高不超过300万元。',
    '产值超过1亿元、3亿元、5亿元、10亿元、15亿元，且分别增长30%、25%、20%、15%、10%以上的，按不超过增量的0.3%给予奖励，最高100万元。',
    '首次超过5000万元、1亿元、5亿元的，分别给予一次性奖励10万元、20万元、50万元。',
    '按实际投入的15%予以奖励，最高不超过100万元。每千瓦时奖励0.1元。每新增1人奖励1000元，最高20万元。',
    '增幅超过15%的，每超1个百分点奖励20万元，最高100万元。', '按新增产值的1‰给予奖励。对不低于50万元的奖励。奖励不低于50万元。',
    '月均用电量不低于上年最高月用电量的80%（含），给予10万元奖励；营业收入增长10%以上的，给予20万元奖励。',
    '奖励金额低于5万元的不予兑现。', '设立总规模100亿元的基金，带动投资500亿元。', '固定资产投资500万元以上的技改项目，按设备投资额的8%给予补助，单个项目最高不超过1000万元。',
    '省级财政和县级财政按1:1比例分担。', '对前10名企业分别给予50万元奖励',
  ]) { out.push(t); show(t); }
  console.log(out.join('\n'));
});
