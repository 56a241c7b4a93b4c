import type { Message, Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Eligibility } from '../../policy/measure';
import type { MetricId } from '../../policy/terms';
import { quoted } from '../../policy/quoted';
import type { TraceStep } from '../verdict';
import { markName } from './clause';
import type { ConditionStep, MarkStep } from './clause';
import { listed } from './phrase';
import { reasonWords } from './reason-words';

const { message } = reasonWords;

/** What a conclusion is drawn from. */
export interface Concluded {
  readonly pack: Pack;
  readonly eligibility: Eligibility;
  readonly steps: readonly TraceStep[];
  /** Of the steps, those that make the rules met or not. */
  readonly deciding: readonly TraceStep[];
}

/** By the conditions that make it so; where figures do not, by the lists that it is on or not, or by its industry. */
export function eligibleSentence({ pack, eligibility: { measure }, deciding }: Concluded): Message {
  const met = conditions(deciding);
  if (met.length > 0) {
    const byUser = met.some(({ asked }) => asked.kind === 'value' && asked.by === 'user');
    return message(byUser ? 'reason.eligible-user' : 'reason.eligible', {
      measure,
      standards: standardsOf(pack, metOf(met)),
    });
  }
  const lists = marks(deciding).map((step) => markName(pack, step));
  return lists.length > 0
    ? message('reason.eligible-mark', { measure, lists: listed(lists) })
    : message('reason.eligible-other', { measure });
}

/** The same of what is not met. */
export function ineligibleSentence({ pack, eligibility: { measure }, steps, deciding }: Concluded): Message {
  const unmet = unmetFor(steps, deciding);
  const lists = listed(marks(deciding).map((step) => markName(pack, step)));
  const standards = standardsOf(pack, unmet);
  if (lists['zh-CN'] === '') {
    return unmet.length > 0
      ? message('reason.ineligible', { measure, standards })
      : message('reason.ineligible-other', { measure });
  }
  return unmet.length > 0
    ? message('reason.ineligible-both', { measure, standards, lists })
    : message('reason.ineligible-mark', { measure, lists });
}

/** The conditions for which the rules are not met: those found not to be, what is unknown only where there are none. */
function unmetFor(steps: readonly TraceStep[], deciding: readonly TraceStep[]): readonly ConditionStep[] {
  const open = unmetOf(conditions(steps));
  const found = open.filter(({ outcome }) => outcome === 'not-met');
  const unmet = found.length > 0 ? found : open;
  // Where lists have a say, what an alternative misses need not be why.
  if (marks(steps).length === 0) return unmet.some(({ outcome }) => outcome !== 'met') ? unmet : [];
  const those = unmet.filter((step) => deciding.includes(step));
  return those.length > 0 ? those : conditions(deciding);
}

function marks(steps: readonly TraceStep[]): readonly MarkStep[] {
  return steps.filter((step) => step.kind === 'mark');
}

export function conditions(steps: readonly TraceStep[]): readonly ConditionStep[] {
  return steps.filter((step) => step.kind === 'condition');
}

/** What is not met neither plainly nor by the looser standard. */
export function unmetOf(steps: readonly ConditionStep[]): readonly ConditionStep[] {
  const met = new Set(steps.filter(({ outcome }) => outcome === 'met').map(subject));
  const unmet = steps.filter((step) => step.outcome !== 'met' && !met.has(subject(step)));
  return unmet.length > 0 ? unmet : steps;
}

/** Of alternatives, what was reached; all where none is marked so. */
function metOf(steps: readonly ConditionStep[]): readonly ConditionStep[] {
  const met = steps.filter(({ outcome }) => outcome === 'met');
  return met.length > 0 ? met : steps;
}

function subject({ node, metric, compared }: ConditionStep): string {
  return `${node.kind} ${metric}${compared ? ` ${node.order} ${compared.phrase['zh-CN']}` : ''}`;
}

/** 产值、增速 */
function standardsOf(pack: Pack, steps: readonly ConditionStep[]): Texts {
  const names = new Map<string, Texts>();
  for (const step of steps) {
    const name =
      step.node.kind === 'growth'
        ? { 'zh-CN': '增速', en: 'growth' }
        : (phraseOf(step) ?? metricName(pack, step.metric));
    names.set(name['zh-CN'], name);
  }
  return listed([...names.values()]);
}

function phraseOf({ compared }: ConditionStep): Texts | null {
  return compared && quoted(compared.phrase);
}

function metricName(pack: Pack, metric: MetricId): Texts {
  return pack.metrics.find(({ id }) => id === metric)?.name ?? { 'zh-CN': metric, en: metric };
}
