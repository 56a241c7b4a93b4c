import { caseEnterprise } from '../policy/cases';
import type {
  AwardExpected,
  CountTargetCase,
  EligibilityCase,
  GrantCase,
  GrowthTargetCase,
  PackCase,
} from '../policy/cases';
import type { Pack } from '../policy/pack';
import type { Measure } from '../policy/measure';
import { NOTHING_SAID, standardsOf, type Standards } from '../policy/standards';
import { exact, plain } from '../quantity/exact';
import { grantAward } from './award/grant';
import { judgeOf } from './judge';
import { countProgress, targetReached } from './targets';
import type { Award } from './verdict';

/** One thing in which what came of a case is not what was expected. */
export interface CaseDifference {
  readonly field: 'verdict' | 'missing' | 'gaps' | 'award' | 'reached';
  readonly wanted: CaseValue;
  readonly found: CaseValue;
}

/** What a case says of a field. */
export type CaseValue = string | boolean | null | readonly string[] | Readonly<Record<string, string>>;

/** What came of a case: in the form in which it is expected, and in what the two differ. */
export interface CaseResult {
  readonly found: Readonly<Record<string, CaseValue>>;
  readonly differences: readonly CaseDifference[];
}

/** Runs a case of a pack, as `readCaseFile` gave it. Names that are missing may stand in any order. */
export function runCase(pack: Pack, each: PackCase): CaseResult {
  const found = foundIn(pack, each);
  const wanted: Readonly<Record<string, CaseValue>> = { ...each.expect };
  const fields = FIELDS.filter((field) => field in wanted || field in found);
  const differences = fields.flatMap((field): readonly CaseDifference[] => {
    const [a, b] = [wanted[field] ?? null, found[field] ?? null];
    return same(a, b) ? [] : [{ field, wanted: a, found: b }];
  });
  return { found, differences };
}

const FIELDS = ['verdict', 'reached', 'missing', 'gaps', 'award'] as const satisfies CaseDifference['field'][];

function same(a: CaseValue, b: CaseValue): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: CaseValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(
    Array.isArray(value) ? [...(value as readonly string[])].sort() : Object.entries(value).sort(byName),
  );
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function foundIn(pack: Pack, each: PackCase): CaseResult['found'] {
  switch (each.kind) {
    case 'eligibility':
      return judged(pack, each);
    case 'growth-target':
      return { reached: grown(pack, each) };
    case 'count-target':
      return { reached: counted(pack, each) };
    case 'grant':
      return granted(pack, each);
  }
}

function standardsIn(pack: Pack, parameters: Readonly<Record<string, string>>): Standards {
  return standardsOf(pack, { ...NOTHING_SAID, parameters });
}

function judged(
  pack: Pack,
  { measure, facts, industry, marks, parameters }: EligibilityCase,
): Record<keyof EligibilityCase['expect'], CaseValue> {
  const judge = judgeOf(pack, measure, standardsIn(pack, parameters));
  const verdict = judge.judge(caseEnterprise(pack, facts, industry, marks));
  return {
    verdict: verdict.kind,
    missing: verdict.kind === 'undetermined' ? verdict.missing : [],
    gaps:
      verdict.kind === 'ineligible'
        ? Object.fromEntries([...verdict.gaps].map(([metric, gap]) => [metric, plain(gap)]))
        : {},
    award: verdict.kind === 'eligible' ? expectedOf(verdict.award) : null,
  };
}

function expectedOf(award: Award): AwardExpected | null {
  switch (award.kind) {
    case 'amount':
      return plain(award.amount);
    case 'at-most':
      return { atMost: plain(award.amount) };
    case 'at-least':
      return { atLeast: plain(award.amount) };
    case 'range':
      return { from: plain(award.low), to: plain(award.high) };
    case 'none':
    case 'unknown':
      return null;
  }
}

function grown(pack: Pack, { measure, target, facts }: GrowthTargetCase): boolean | 'unknown' {
  const found = measureOf(pack, measure).targets[target];
  if (!found) throw new RangeError(`measure ${String(measure)} has no target ${String(target)}`);
  const figures = caseEnterprise(pack, facts, 'unsaid').facts[found.metric];
  // No figure of the metric at all is as good as one that is missing.
  if (!figures) return 'unknown';
  const outcome = targetReached(found, figures, standardsIn(pack, {}));
  return outcome === 'unknown' ? outcome : outcome === 'met';
}

function counted(pack: Pack, { measure, target, actual }: CountTargetCase): boolean | null {
  const found = measureOf(pack, measure).counts.find(({ id }) => id === target);
  if (!found) throw new RangeError(`measure ${String(measure)} has no target ${target}`);
  return countProgress(found, exact(actual)).reached;
}

function granted(
  pack: Pack,
  { measure, class: said, amount, parameters }: GrantCase,
): Readonly<Record<string, CaseValue>> {
  const question = { class: said ?? undefined, amountWan: amount === null ? undefined : exact(amount) };
  const answer = grantAward(pack, measure, question, standardsIn(pack, parameters));
  switch (answer.kind) {
    case 'amount':
    case 'at-most':
    case 'at-least':
    case 'range':
      return { award: expectedOf(answer) };
    case 'unknown':
      return { missing: answer.missing };
    // Whoever asks gives the amount and the class: their absence is the question's, not the policy's.
    case 'amount-wanted':
      return { missing: ['amount'] };
    case 'class-wanted':
    case 'class-unknown':
      return { missing: ['class'] };
    case 'amount-negative':
    case 'no-award':
      return { award: null };
  }
}

function measureOf(pack: Pack, number: number): Measure {
  const measure = pack.measures.find((each) => each.number === number);
  if (!measure) throw new RangeError(`no measure ${String(number)}`);
  return measure;
}
