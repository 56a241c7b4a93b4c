import type { Message } from '../messages/message';
import type { Eligibility, Measure } from '../policy/measure';
import type { Metric } from '../policy/terms';
import { judgeOf } from '../rules';
import type { MeasureJudge } from '../rules';
import type { Trace, Verdict } from '../rules/verdict';
import type { FunctionError, LoadedContext } from './definition';
import { enterpriseArgument } from './enterprise-argument';
import type { EnterpriseArguments } from './enterprise-argument';
import { measureArgument } from './measure-argument';
import { PerBasis } from './memory';

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

/** A measure as the argument names it, and what judges by it. */
interface MeasureAsked {
  readonly eligibility: Eligibility;
  readonly metric: Metric;
  readonly judge: MeasureJudge;
}

/** A sheet names few measures, in few ways: each is read once, and its judge compiled once. */
const KEPT = 100;
const known = new PerBasis(() => ({
  asked: new Map<unknown, MeasureAsked>(),
  judges: new Map<number, MeasureJudge>(),
}));

const judges = ({ eligibility }: Measure): boolean => eligibility !== null;

function measureAsked({ pack, standards }: LoadedContext, given: unknown): MeasureAsked | FunctionError {
  const basis = known.of(pack, standards);
  const before = basis.asked.get(given);
  if (before) return before;
  const found = measureArgument(pack, given, judges);
  if ('error' in found) return found;
  const { eligibility } = found;
  const metric = pack.metrics.find(({ id }) => id === eligibility?.metrics[0]);
  if (!eligibility || !metric) throw new Error(`measure ${String(found.number)} decides on no metric of the pack`);
  const judge = basis.judges.get(found.number) ?? judgeOf(pack, found.number, standards);
  basis.judges.set(found.number, judge);
  const asked = { eligibility, metric, judge };
  // A block may be altered by the one who handed it over.
  if (typeof given !== 'object' && basis.asked.size < KEPT) basis.asked.set(given, asked);
  return asked;
}

/** Judges one enterprise under one measure, as ELIGIBLE, VERDICT, REASON and GAP are asked. */
export function judged(context: LoadedContext, measure: unknown, given: EnterpriseArguments): Judged | FunctionError {
  const found = measureAsked(context, measure);
  if ('error' in found) return found;
  const { eligibility, metric, judge } = found;
  const asked = enterpriseArgument(context.pack, metric, context.standards.choices, given, context.days);
  if ('error' in asked) return asked;
  const verdict = judge.judge(asked.enterprise);
  const trace = (): Trace => judge.explain(asked.enterprise, verdict);
  return { kind: 'judged', eligibility, metric, verdict, trace, reason: () => [...asked.notes, ...trace().reason] };
}
