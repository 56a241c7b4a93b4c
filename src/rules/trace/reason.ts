import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { IndustrySaid } from '../../policy/enterprise';
import { textName } from '../../policy/origin-words';
import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import { confirmationKey, confirmationOf } from '../../policy/unconfirmed';
import type { Exact } from '../../quantity/exact';
import { vagueAwardWords } from '../award/vague';
import { clause, markClause } from './clause';
import type { ClauseContext } from './clause';
import { conditions, eligibleSentence, ineligibleSentence, unmetOf } from './conclusion';
import type { Concluded } from './conclusion';
import type { GapReader } from '../gap/gap';
import { isParameter } from '../missing-order';
import { notApplicable } from './not-applicable';
import { amountText } from '../../policy/amounts';
import { listed, missingNames, together } from './phrase';
import { reasonTexts, reasonWords } from './reason-words';
import type { Row } from '../reading/row';
import type { Scope } from './scope';
import type { Award, TraceStep, Verdict } from '../verdict';

const { message } = reasonWords;

/** What a reason is made of. */
export interface Explained extends Concluded {
  readonly standards: Standards;
  readonly scope: Scope;
  readonly row: Row;
  readonly industry: IndustrySaid;
  readonly verdict: Verdict;
  readonly gaps: GapReader;
}

/** A verdict in sentences: branch, values and thresholds, conclusion, what would settle it, what was not checked. */
export function reasonOf(explained: Explained): readonly Message[] {
  const { verdict, eligibility, pack, scope, row } = explained;
  if (verdict.kind === 'not-applicable') return notApplicable(pack, eligibility.measure, scope, row);
  const unconfirmed = confirmationOf(pack, confirmationKey(eligibility.measure));
  if (unconfirmed) {
    return [message('reason.unconfirmed', { measure: unconfirmed.number, count: unconfirmed.toConfirm.length })];
  }
  return [
    ...industrySentence(explained),
    ...stepSentences(explained),
    ...conclusion(explained, verdict),
    ...roundingSentence(explained),
    message('reason.unsettled', {
      checked: together(scope.checked),
      count: scope.checked.length,
      unsettled: eligibility.unsettled,
    }),
  ];
}

function industrySentence({ industry, eligibility, scope, verdict }: Explained): readonly Message[] {
  if (industry.kind === 'unsaid' && scope.groups.length > 0) {
    return [message('reason.industry-unsaid', { groups: listed(scope.groups) })];
  }
  const open = industry.kind === 'open' && verdict.kind === 'undetermined' && scope.hangsOn(industry.classes);
  return open ? [message('reason.industry-open', { measure: eligibility.measure })] : [];
}

/** A sentence for each stretch of conditions, opened by the branch that they stand in. */
function stepSentences(explained: Explained): readonly Message[] {
  const { pack, standards, steps, scope } = explained;
  const context: ClauseContext = {
    pack,
    rounding: standards.choices.growthRounding,
    steps,
    relaxedGroups: listed(scope.relaxed),
  };
  const sentences: Message[] = [];
  let clauses: Message[] = [];
  let code: 'reason.clauses' | 'reason.if-base' | 'reason.if-no-base' = 'reason.clauses';
  let [both, sure] = [false, true];
  const close = (): void => {
    if (clauses.length > 0) sentences.push(message(code, { clauses: joined(clauses) }));
    clauses = [];
  };
  for (const step of onceEach(steps)) {
    if (step.kind === 'condition') {
      clauses.push(clause(context, step, sure));
      continue;
    }
    if (step.kind === 'mark') {
      clauses.push(markClause(pack, step));
      continue;
    }
    switch (step.label) {
      case 'with-base':
      case 'without-base':
        close();
        if (both) code = step.label === 'with-base' ? 'reason.if-base' : 'reason.if-no-base';
        else sentences.push(baseSentence(explained, step.label));
        break;
      case 'base-unknown':
        close();
        both = true;
        sentences.push(message('reason.base-unknown', { names: missingNames(pack, baseKeys(explained)) }));
        break;
      case 'relaxed':
      case 'maybe-relaxed':
        sure = step.label === 'relaxed';
        break;
    }
  }
  close();
  return sentences;
}

/** What a phrase says in two bounds is said once, by the one that is not met. */
function onceEach(steps: readonly TraceStep[]): readonly TraceStep[] {
  const said = new Map<string, TraceStep>();
  const rank = { 'not-met': 0, unknown: 1, met: 2 } as const;
  for (const step of steps) {
    if (step.kind !== 'condition' || !step.compared) continue;
    const key = step.compared.phrase['zh-CN'];
    const before = said.get(key);
    const worse = before?.kind !== 'condition' || rank[step.outcome] < rank[before.outcome];
    if (worse) said.set(key, step);
  }
  return steps.filter(
    (step) => step.kind !== 'condition' || !step.compared || said.get(step.compared.phrase['zh-CN']) === step,
  );
}

function joined(clauses: readonly Message[]): readonly Message[] {
  const last = clauses.length - 1;
  return clauses.map((each, index) => (index === last ? each : message('reason.and-next', { clause: each })));
}

function baseSentence({ eligibility, row }: Explained, label: 'with-base' | 'without-base'): Message {
  const base = row.facts[eligibility.metrics[0] ?? '']?.base;
  if (label === 'with-base') return message(base?.kind === 'rate' ? 'reason.with-rate' : 'reason.with-base');
  return message(base?.kind === 'none' && base.by === 'zero' ? 'reason.zero-base' : 'reason.without-base');
}

function baseKeys({ eligibility, row }: Explained): readonly string[] {
  const metric = eligibility.metrics[0] ?? '';
  const base = row.facts[metric]?.base;
  return base?.kind === 'missing' ? base.keys : [`${metric}.base`, `${metric}.growth`];
}

function conclusion(explained: Explained, verdict: Exclude<Verdict, { kind: 'not-applicable' }>): readonly Message[] {
  const { pack } = explained;
  switch (verdict.kind) {
    case 'eligible': {
      return [eligibleSentence(explained), ...awardSentence(pack, verdict.award)];
    }
    case 'ineligible': {
      return [ineligibleSentence(explained), ...gapSentences(explained), ...openList(explained)];
    }
    case 'undetermined': {
      const text = textName(pack);
      const names = missingNames(
        pack,
        verdict.missing.filter((name) => !isParameter(pack, name)),
      );
      const open = missingNames(
        pack,
        verdict.missing.filter((name) => isParameter(pack, name)),
      );
      if (names['zh-CN'] === '') return [message('reason.wants-standard', { names: open, text })];
      if (open['zh-CN'] === '') return [message('reason.wants-data', { names })];
      return [message('reason.wants-both', { names, open, text })];
    }
  }
}

/** An amount has its own place beside the reason; what the text leaves vague is said in words. */
function awardSentence(pack: Pack, award: Award): readonly Message[] {
  switch (award.kind) {
    case 'at-most':
    case 'at-least':
    case 'range':
      return [message('reason.award-vague', { award: vagueAwardWords(pack, award) })];
    case 'none':
    case 'amount':
    case 'unknown':
      return [];
  }
}

/** The gap of a row that misses one condition is that condition's own shortfall, which its clause has said. */
function alreadySaid({ steps }: Explained, gap: Exact): boolean {
  const [only, second] = unmetOf(conditions(steps));
  return only !== undefined && !second && only.short?.equals(gap) === true;
}

function gapSentences(explained: Explained): readonly Message[] {
  const { pack, eligibility, gaps, row } = explained;
  return eligibility.metrics.flatMap((metric) => {
    const gap = gaps.gap(row, metric);
    const unit = pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元';
    const what = keyName(pack, metric);
    switch (gap.kind) {
      case 'least':
        if (alreadySaid(explained, gap.amount)) return [];
        return [
          message('reason.gap', { what, amount: amountText(gap.amount, unit) }),
          ...(gap.upTo ? [message('reason.gap-up-to', { amount: amountText(gap.upTo, unit) })] : []),
        ];
      case 'above':
        if (gap.limit.isZero()) return [message('reason.gap-any', { what })];
        return [message('reason.gap-above', { what, amount: amountText(gap.limit, unit) })];
      case 'open':
      case 'never':
        return [];
    }
  });
}

/** 等困难行业: the text leaves open which further industries are meant; said where the row is in none of those named. */
function openList({ pack, scope, row }: Explained): readonly Message[] {
  const outside = (row.may & scope.relaxedBits) === 0;
  return scope.openEnded && outside
    ? [message('reason.open-list', { groups: listed(scope.relaxed), text: textName(pack) })]
    : [];
}

function roundingSentence({ standards, steps }: Explained): readonly Message[] {
  const { growthRounding } = standards.choices;
  const grew = conditions(steps).some(({ node }) => node.kind === 'growth');
  return growthRounding !== 'none' && grew ? [message('reason.rounding', { places: growthRounding })] : [];
}

export { reasonTexts };
