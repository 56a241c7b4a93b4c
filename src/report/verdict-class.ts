import type { Verdict } from '../rules/verdict';

/** A verdict as people count it: undetermined told apart by its cause. */
export type VerdictClass = 'eligible' | 'ineligible' | 'undetermined-data' | 'undetermined-standard' | 'not-applicable';

/** The classes in the order in which tables show them. */
export const VERDICT_CLASSES: readonly VerdictClass[] = [
  'eligible',
  'ineligible',
  'undetermined-data',
  'undetermined-standard',
  'not-applicable',
];

/** A verdict's class. */
export function classOf(verdict: Verdict): VerdictClass {
  return verdict.kind === 'undetermined' ? `undetermined-${verdict.cause}` : verdict.kind;
}

const RANK: readonly VerdictClass[] = [
  'eligible',
  'undetermined-standard',
  'undetermined-data',
  'ineligible',
  'not-applicable',
];

/**
 * The one class that an enterprise counts by, with its place among those given: that of the measure that applies to it. A
 * row without an industry falls under each measure asked; then the most favourable open answer counts.
 */
export function decidingClass(classes: readonly VerdictClass[]): {
  readonly index: number;
  readonly verdict: VerdictClass;
} {
  let best = 0;
  let rank = Infinity;
  classes.forEach((verdict, index) => {
    const at = RANK.indexOf(verdict);
    if (at < rank) {
      rank = at;
      best = index;
    }
  });
  return { index: best, verdict: classes[best] ?? 'not-applicable' };
}

/** A count of nothing yet, by class. */
export function noneCounted(): Record<VerdictClass, number> {
  return {
    eligible: 0,
    ineligible: 0,
    'undetermined-data': 0,
    'undetermined-standard': 0,
    'not-applicable': 0,
  };
}
