import type { ListReading } from '../list/reading';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { plain } from '../quantity/exact';
import { awardOf, gapOf } from '../report/result-columns';
import { judgeOf } from '../rules';
import type { JudgedEnterprise } from './session';
import { classOf } from './summary';

/** Every enterprise of a list under one measure. */
export function judgedEnterprises(
  pack: Pack,
  list: ListReading,
  measure: number,
  standards: Standards,
): readonly JudgedEnterprise[] {
  const judge = judgeOf(pack, measure, standards);
  return list.rows.map(({ row, name, enterprise }) => {
    const verdict = judge.judge(enterprise);
    const gap = gapOf(pack, measure, verdict);
    const award = awardOf(verdict);
    return {
      row,
      name,
      verdict: classOf(verdict),
      gap: gap ? plain(gap) : null,
      award: award ? plain(award) : null,
    };
  });
}
