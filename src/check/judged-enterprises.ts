import type { ListReading } from '../list/reading';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { plain } from '../quantity/exact';
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
  const metric = pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics[0] ?? '';
  const judge = judgeOf(pack, measure, standards);
  return list.rows.map(({ row, name, enterprise }) => {
    const verdict = judge.judge(enterprise);
    const gap = verdict.kind === 'ineligible' ? verdict.gaps.get(metric) : undefined;
    return { row, name, verdict: classOf(verdict), gap: gap ? plain(gap) : null };
  });
}
