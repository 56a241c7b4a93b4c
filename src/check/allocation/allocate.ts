import { vocabulary } from '../../messages/message';
import type { Message, Texts } from '../../messages/message';
import type { AllocationStep, StepKind } from '../../policy/allocation';
import { keyName } from '../../policy/key-names';
import type { AllocationPlan } from '../../policy/load-plan';
import { textName } from '../../policy/origin-words';
import type { Exact } from '../../quantity/exact';
import { allocating, worked } from '../../rules/allocation';
import type { Candidate, Presence } from '../../rules/allocation/candidate';
import { amountOf } from '../../rules/allocation/range';
import type { Range } from '../../rules/allocation/range';
import { rangeWords } from '../../rules/allocation/range-words';
import { hangsWords } from '../../rules/allocation/said';
import { ON_NOTHING, ROWS_TOLD, totalOf } from '../../rules/allocation/standing';
import type { Hangs, Standing } from '../../rules/allocation/standing';
import type { Progress } from '../../workbook/workbook';
import type { JudgedRow } from '../run';
import { comparableName } from '../same-enterprise';
import { candidatesOf } from './candidates';
import type { CheckedList, Origin } from './candidates';

export const allocationWords = vocabulary({
  'allocation.step': { 'zh-CN': '第{step}步 {name}：{said}。', en: 'Step {step}, {name}: {said}.' },
  'allocation.verdict-open': {
    'zh-CN': '核验结论待定，取决于{names}。',
    en: 'The verdict is open, it hangs on {names}.',
  },
  'allocation.award-open': {
    'zh-CN': '奖补金额未定（{amount}），取决于{names}。',
    en: 'The award is open ({amount}), it hangs on {names}.',
  },
  'allocation.award-vague': {
    'zh-CN': '奖补金额未定（{amount}），{text}未写算法。',
    en: 'The award is open ({amount}): {text} gives no formula.',
  },
  'allocation.in': { 'zh-CN': '纳入', en: 'in' },
  'allocation.out': { 'zh-CN': '不纳入', en: 'out' },
  'allocation.unsure': { 'zh-CN': '待定', en: 'open' },
  'allocation.idle-step': {
    'zh-CN': '第{step}步 {name}：所涉条款都不在本次核验之内，没有起作用。',
    en: 'Step {step}, {name}: none of its measures was judged, so it did nothing.',
  },
  'allocation.no-groups': {
    'zh-CN': '第{step}步 {name}：名单没有写明所属集团的列，各户属于哪个集团都不明；请补上这一列，或在方案里写明表头。',
    en: 'Step {step}, {name}: the list has no column that names groups, so nobody’s is known. Add it, or say in the plan how it is headed.',
  },
  'allocation.unused-quota': {
    'zh-CN': '第{step}步 {name}：名单里没有“{of}”，它的名额没有用上；请核对写法。',
    en: 'Step {step}, {name}: nothing in the list is of “{of}”, so its places are unused. Check how it is written.',
  },
});

/** What becomes of an award. */
export interface Allocated {
  /** The place of its list among those given. */
  readonly list: number;
  readonly row: JudgedRow;
  readonly measure: number;
  readonly result: Presence;
  /** In 万元, if it is in. */
  readonly amount: Range;
  /** The kind of step that put it out; null: none did. */
  readonly outBy: StepKind | null;
  /** What it hangs on: whether it is in, and with how much. */
  readonly hangs: Hangs;
  /** The same in words; empty where nothing is open. */
  readonly hangsOn: Texts;
  /** Why, step by step. Empty where no step touched it. */
  readonly why: readonly Message[];
}

/** What a place gets of a total. */
export interface PlaceGiven {
  readonly step: number;
  readonly place: string;
  readonly amount: Range;
}

/** The awards of lists, handed out. */
export interface AllocationOutcome {
  readonly plan: Texts | null;
  readonly steps: readonly AllocationStep[];
  /** Every award of an enterprise that is eligible or may be, in the order of lists, rows and measures. */
  readonly rows: readonly Allocated[];
  readonly places: readonly PlaceGiven[];
  /** What steps did with limits and totals, and what of the plan came to nothing. */
  readonly told: readonly Message[];
  /** All that is paid, in 万元. */
  readonly total: Range;
  /** What all awards together may not pass, by limits over all of them; null: there is none, or it is open. */
  readonly limit: Exact | null;
}

/**
 * Hands out the awards of lists that were judged: by the steps that their policies state, each in its order, then by
 * those of a plan.
 */
export function allocateLists(lists: readonly CheckedList[], plan: AllocationPlan | null): AllocationOutcome {
  return worked(allocatingLists(lists, plan));
}

/** The same step by step: how far it is, before each. */
export function* allocatingLists(
  lists: readonly CheckedList[],
  plan: AllocationPlan | null,
): Generator<Progress, AllocationOutcome, undefined> {
  const steps = [...lists.flatMap(({ outcome }) => outcome.pack.allocation), ...(plan?.steps ?? [])].map(
    comparablePlaces,
  );
  const origins = candidatesOf(lists, plan?.group ?? null);
  const candidates = origins.map(({ candidate }) => candidate);
  const standards = new Map(lists.map(({ outcome }) => [outcome.pack.id, outcome.standards]));
  const work = allocating(candidates, steps, standards);
  let next = work.next();
  for (; !next.done; next = work.next()) yield { done: next.value, of: steps.length };
  const state = next.value;
  const { standings, shares, totals } = state;
  const rows = origins.flatMap((origin, index): readonly Allocated[] => {
    const standing = standings[index];
    const row = lists[origin.list]?.outcome.rows[origin.place];
    // What its verdict kept out takes no part.
    if (!standing || !row || origin.candidate.presence === 'out') return [];
    return [allocated(origin, row, standing, steps, candidates)];
  });
  const numbered = (step: number, said: Message): Message =>
    allocationWords.message('allocation.step', { step: String(step + 1), name: steps[step]?.name ?? '', said });
  return {
    plan: plan?.name ?? null,
    steps,
    rows,
    places: shares.map(({ step, place, amount }) => ({ step: step + 1, place, amount })),
    told: [
      ...totals.map(({ step, said }) => numbered(step, said)),
      ...comesToNothing(steps, candidates),
      ...groupsUnsaid(steps, candidates),
    ],
    total: totalOf(state),
    limit: state.limit,
  };
}

/** Places are known by their names made plain, on both sides. */
function comparablePlaces(step: AllocationStep): AllocationStep {
  if (step.kind !== 'take') return step;
  return { ...step, quotas: new Map([...step.quotas].map(([name, count]) => [comparableName(name), count])) };
}

function allocated(
  { candidate, list, measure }: Origin,
  row: JudgedRow,
  { presence, amount, hangs, amountHangs, outBy, notes }: Standing,
  steps: readonly AllocationStep[],
  candidates: readonly Candidate[],
): Allocated {
  const said = notes.map(({ step, said: note }) =>
    allocationWords.message('allocation.step', {
      step: String(step + 1),
      name: steps[step]?.name ?? '',
      said: note,
    }),
  );
  const rows = [...new Set([...hangs.rows, ...amountHangs.rows])];
  const both: Hangs = {
    names: [...new Set([...hangs.names, ...amountHangs.names])],
    rows: rows.slice(0, ROWS_TOLD),
    more: Math.max(hangs.more, amountHangs.more) + Math.max(0, rows.length - ROWS_TOLD),
  };
  return {
    list,
    row,
    measure,
    result: presence,
    amount,
    outBy: outBy === null ? null : (steps[outBy]?.kind ?? null),
    hangs: presence === 'out' ? ON_NOTHING : both,
    hangsOn: hangsWords(candidate.pack, presence === 'out' ? ON_NOTHING : both, candidates),
    why: [...(presence === 'out' ? [] : openAtFirst(candidate)), ...said],
  };
}

/** What was open before any step. */
function openAtFirst({ presence, names, award, awardNames, pack }: Candidate): readonly Message[] {
  const said: Message[] = [];
  if (presence === 'unsure')
    said.push(allocationWords.message('allocation.verdict-open', { names: named(pack, names) }));
  if (amountOf(award)) return said;
  const amount = rangeWords(award);
  said.push(
    awardNames.length > 0
      ? allocationWords.message('allocation.award-open', { amount, names: named(pack, awardNames) })
      : allocationWords.message('allocation.award-vague', { amount, text: textName(pack) }),
  );
  return said;
}

function named(pack: Candidate['pack'], keys: readonly string[]): Texts {
  const names = keys.map((key) => keyName(pack, key));
  return { 'zh-CN': names.map((name) => name['zh-CN']).join('、'), en: names.map((name) => name.en).join(', ') };
}

/** Steps about measures that were not judged, and places of which there is nobody: told, or a slip of the pen goes unseen. */
function comesToNothing(steps: readonly AllocationStep[], candidates: readonly Candidate[]): readonly Message[] {
  const judged = new Set(candidates.map(({ pack, measure }) => `${pack.id}:${String(measure)}`));
  return steps.flatMap((step, at) => {
    const of = { step: String(at + 1), name: step.name };
    if (step.measures && !step.measures.some(({ pack, measure }) => judged.has(`${pack}:${String(measure)}`))) {
      return [allocationWords.message('allocation.idle-step', of)];
    }
    if (step.kind !== 'take' || step.per === 'all') return [];
    const { per } = step;
    const there = new Set(
      candidates.flatMap(({ belongs }) => (belongs[per].kind === 'known' ? [belongs[per].name] : [])),
    );
    return [...step.quotas.keys()]
      .filter((name) => !there.has(name))
      .map((name) => allocationWords.message('allocation.unused-quota', { ...of, of: name }));
  });
}

/** Steps by groups where nobody's group is said: told once, and not only beside each row. */
function groupsUnsaid(steps: readonly AllocationStep[], candidates: readonly Candidate[]): readonly Message[] {
  if (candidates.some(({ belongs }) => belongs.group.kind !== 'unknown')) return [];
  const byGroup = (step: AllocationStep): boolean =>
    step.kind === 'one' ||
    (step.kind === 'take' && step.per === 'group') ||
    (step.kind === 'ceiling' && step.over === 'group');
  return steps.flatMap((step, at) =>
    byGroup(step) ? [allocationWords.message('allocation.no-groups', { step: String(at + 1), name: step.name })] : [],
  );
}
