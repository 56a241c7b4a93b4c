import type { MetricFacts } from '../policy/enterprise';
import type { CountTarget, GrowthTarget } from '../policy/measure';
import type { Standards } from '../policy/standards';
import type { Exact } from '../quantity/exact';
import { kleene, FALSE, TRUE } from './reading/kleene';
import { holds } from './reading/order';
import { settle } from './reading/settle';
import type { Outcome } from './verdict';

/** Whether an industry's own figures reach its growth target (measures 9 to 20); unknown where one is missing that decides. */
export function targetReached(target: GrowthTarget, facts: MetricFacts, standards: Standards): Outcome {
  const truth = kleene(settle(target.reached, standards), [], standards)({ [target.metric]: facts }, 0, 0, {});
  return truth === TRUE ? 'met' : truth === FALSE ? 'not-met' : 'unknown';
}

/** How far a count target is. */
export interface CountProgress {
  /** What there is over what is to be: 0.5 for 20 of 40, above 1 where there is more. 15 digits, half up. */
  readonly share: Exact;
  /** Null where the text says 左右: progress is shown, without a pass or fail. */
  readonly reached: boolean | null;
}

export function countProgress(target: CountTarget, actual: Exact): CountProgress {
  return {
    share: actual.dividedBy(target.count).toSignificantDigits(15),
    reached: target.about ? null : holds(target.order, actual.comparedTo(target.count)),
  };
}
