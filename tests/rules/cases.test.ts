import { caseEnterprise } from '../../src/policy/cases';
import type { EligibilityCase, GrantCase, GrowthTargetCase, CountTargetCase, PackCase } from '../../src/policy/cases';
import { loadedPack } from '../../src/policy/packs';
import json from '../../src/policy/packs/gx-2025q2-draft/cases.json';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import type { Standards } from '../../src/policy/standards';
import { exact, plain } from '../../src/quantity/exact';
import { countProgress, grantAward, judgeOf, targetReached } from '../../src/rules';
import type { Award } from '../../src/rules/verdict';

/** The pack's own cases, judged. */

const pack = loadedPack();
const cases = json as readonly PackCase[];

function standards(parameters: Readonly<Record<string, string>>): Standards {
  return standardsOf(pack, { ...NOTHING_SAID, parameters });
}

function measureOf(number: number) {
  const measure = pack.measures.find((each) => each.number === number);
  if (!measure) throw new Error(`no measure ${String(number)}`);
  return measure;
}

function amountOf(award: Award | null): string | null {
  return award?.kind === 'amount' ? plain(award.amount) : null;
}

const title = ({ measure, what }: PackCase): string => `${String(measure)} ${what}`;

test.each(
  cases.filter((each): each is EligibilityCase => each.kind === 'eligibility').map((each) => [title(each), each]),
)('%s', (_, { measure, facts, industry, parameters, expect: wanted }) => {
  const judge = judgeOf(pack, measure, standards(parameters));
  const enterprise = caseEnterprise(pack, facts, industry);
  const verdict = judge.judge(enterprise);
  expect({
    verdict: verdict.kind,
    missing: verdict.kind === 'undetermined' ? verdict.missing : [],
    gaps:
      verdict.kind === 'ineligible'
        ? Object.fromEntries([...verdict.gaps].map(([metric, gap]) => [metric, plain(gap)]))
        : {},
    award: amountOf(verdict.kind === 'eligible' ? verdict.award : null),
  }).toEqual(wanted);
  expect(judge.explain(enterprise, verdict).reason.length).toBeGreaterThan(0);
});

test.each(
  cases.filter((each): each is GrowthTargetCase => each.kind === 'growth-target').map((each) => [title(each), each]),
)('%s', (_, { measure, target, facts, expect: { reached } }) => {
  const found = measureOf(measure).targets[target];
  const figures = found && caseEnterprise(pack, facts, 'unsaid').facts[found.metric];
  if (!figures) throw new Error('no such target, or no figures of its metric');
  const outcome = targetReached(found, figures, standards({}));
  expect(outcome).toBe(reached === 'unknown' ? 'unknown' : reached ? 'met' : 'not-met');
});

test.each(
  cases.filter((each): each is CountTargetCase => each.kind === 'count-target').map((each) => [title(each), each]),
)('%s', (_, { measure, target, actual, expect: { reached } }) => {
  const found = measureOf(measure).counts.find(({ id }) => id === target);
  if (!found) throw new Error('no such target');
  const progress = countProgress(found, exact(actual));
  expect(progress.reached).toBe(reached);
  expect(plain(progress.share)).toBe(plain(exact(actual).dividedBy(found.count).toSignificantDigits(15)));
});

test.each(cases.filter((each): each is GrantCase => each.kind === 'grant').map((each) => [title(each), each]))(
  '%s',
  (_, { measure, class: said, amount, parameters, expect: wanted }) => {
    const question = { class: said ?? undefined, amountWan: amount === null ? undefined : exact(amount) };
    const answer = grantAward(pack, measure, question, standards(parameters));
    if ('award' in wanted) {
      expect(answer.kind === 'amount' ? plain(answer.amount) : answer).toBe(wanted.award);
    } else if (wanted.missing.join() === 'amount') {
      // Whoever asks gives the amount: its absence is the question's, not the draft's.
      expect(answer).toEqual({ kind: 'amount-wanted' });
    } else {
      expect(answer).toEqual({ kind: 'unknown', missing: wanted.missing });
    }
  },
);
