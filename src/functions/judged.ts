import type { Message } from '../messages/message';
import type { Eligibility, Metric, Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { judgeOf } from '../rules';
import type { MeasureJudge } from '../rules';
import type { Trace, Verdict } from '../rules/verdict';
import type { FunctionError, LoadedContext } from './definition';
import { enterpriseArgument } from './enterprise-argument';
import type { EnterpriseArguments } from './enterprise-argument';
import { measureArgument } from './measure-argument';

/** A call's enterprise, judged. */
export interface Judged {
  readonly kind: 'judged';
  readonly eligibility: Eligibility;
  /** The metric that `current` and `base` are figures of. */
  readonly metric: Metric;
  readonly verdict: Verdict;
  /** What could not be taken as it stands, then why the verdict is what it is. */
  readonly reason: () => readonly Message[];
  readonly trace: () => Trace;
}

/** Standards are replaced when they change, never altered: a judge per measure lives as long as they do. */
const judges = new WeakMap<Standards, Map<number, MeasureJudge>>();

/** The judge of a measure, compiled once for these standards. */
export function judgeFor(pack: Pack, measure: number, standards: Standards): MeasureJudge {
  const known = judges.get(standards) ?? new Map<number, MeasureJudge>();
  judges.set(standards, known);
  const judge = known.get(measure) ?? judgeOf(pack, measure, standards);
  known.set(measure, judge);
  return judge;
}

/** Judges one enterprise under one measure, as ELIGIBLE, VERDICT, REASON and GAP are asked. */
export function judged(
  { pack, standards }: LoadedContext,
  measure: unknown,
  given: EnterpriseArguments,
): Judged | FunctionError {
  const found = measureArgument(pack, measure, ({ eligibility }) => eligibility !== null);
  if ('error' in found) return found;
  const { eligibility } = found;
  const metric = pack.metrics.find(({ id }) => id === eligibility?.metrics[0]);
  if (!eligibility || !metric) throw new Error(`measure ${String(found.number)} decides on no metric of the pack`);
  const asked = enterpriseArgument(pack, metric, standards.choices, given);
  if ('error' in asked) return asked;
  const judge = judgeFor(pack, found.number, standards);
  const verdict = judge.judge(asked.enterprise);
  const trace = (): Trace => judge.explain(asked.enterprise, verdict);
  return { kind: 'judged', eligibility, metric, verdict, trace, reason: () => [...asked.notes, ...trace().reason] };
}
