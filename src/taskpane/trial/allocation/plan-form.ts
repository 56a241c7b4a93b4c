import type { Message } from '../../../messages/message';
import type { MeasureRef } from '../../../policy/allocation';
import { keyName } from '../../../policy/key-names';
import type { Pack } from '../../../policy/pack';
import { exact, ONE, ZERO } from '../../../quantity/exact';
import { readField } from '../../standards/field';
import type { FieldRead, Fillable } from '../../standards/field';
import { named, planFormWords } from './plan-form-words';

/** What rows are put in order by. */
export type RankBy =
  { readonly of: 'growth' | 'figure' | 'increment'; readonly metric: string } | { readonly of: 'award' };

/** A plan as it is filled in: the common steps, each on or off, in the order in which they are worked through. */
export interface PlanForm {
  readonly exclude: {
    readonly on: boolean;
    /** Null: all that there are. */
    readonly measures: readonly MeasureRef[] | null;
    readonly keep: 'better' | 'first';
  };
  readonly group: {
    readonly on: boolean;
    readonly keep: 'better' | 'head';
    /** How the column is headed. */
    readonly header: string;
    /** An empty cell of it says that there is no group. */
    readonly blankIsNone: boolean;
  };
  readonly rank: { readonly by: RankBy; readonly ties: 'all-in' | 'all-out' | 'unsure' };
  readonly take: {
    readonly on: boolean;
    readonly count: string;
    readonly per: 'all' | 'city' | 'county' | 'industry';
  };
  readonly budget: {
    readonly on: boolean;
    readonly amount: string;
    readonly cut: 'pro-rata' | 'by-rank' | 'last-out';
  };
  readonly spread: {
    readonly on: boolean;
    readonly amount: string;
    readonly over: 'county' | 'city';
    /** Percent, by indicator (`indicatorKey`); one that is not there counts for nothing. */
    readonly weights: Readonly<Record<string, string>>;
  };
}

/** What a total is spread over places by. */
export type SpreadBy =
  { readonly of: 'count' | 'award' } | { readonly of: 'figure' | 'increment'; readonly metric: string };

/** What a form may be wrong in. */
export type PlanField = 'steps' | 'measures' | 'header' | 'ties' | 'count' | 'amount' | 'total' | 'weights';
export type PlanFaults = Partial<Readonly<Record<PlanField, Message>>>;

/** What a form comes to: the text of a plan's file, or what is wrong with it. */
export type PlanMade =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly faults: PlanFaults };

const { message } = planFormWords;
const PLACES: Fillable = { unit: '个', span: 'from-zero', cap: false, plain: null };
const WEIGHT: Fillable = { unit: 'share', span: 'zero-to-one', cap: false, plain: null };
const BUDGET: Fillable = { unit: '万元', span: 'from-zero', cap: false, plain: null };

/** The measures of policies that judge enterprises, in their order. */
export function measuresOf(packs: readonly Pack[]): readonly MeasureRef[] {
  return packs.flatMap(({ id, measures }) =>
    measures.flatMap(({ number, eligibility }) => (eligibility ? [{ pack: id, measure: number }] : [])),
  );
}

/** The metrics that all policies know and that one of their measures decides on: rows of several are ranked by one alone. */
export function rankedMetrics(packs: readonly Pack[]): readonly string[] {
  const [first, ...others] = packs;
  const decided = new Set(packs.flatMap(({ measures }) => measures.flatMap((each) => each.eligibility?.metrics ?? [])));
  return (first?.metrics ?? [])
    .map(({ id }) => id)
    .filter((id) => decided.has(id) && others.every(({ metrics }) => metrics.some((each) => each.id === id)));
}

/** The form as it stands at first, for these policies. */
export function emptyForm(packs: readonly Pack[]): PlanForm {
  const [metric] = rankedMetrics(packs);
  return {
    exclude: { on: false, measures: null, keep: 'better' },
    group: { on: false, keep: 'better', header: '所属集团', blankIsNone: false },
    rank: { by: metric === undefined ? { of: 'award' } : { of: 'growth', metric }, ties: 'unsure' },
    take: { on: false, count: '', per: 'all' },
    budget: { on: false, amount: '', cut: 'pro-rata' },
    spread: { on: false, amount: '', over: 'county', weights: {} },
  };
}

/** The form for other policies: what names a measure or metric that they do not have goes. */
export function formFor(form: PlanForm, packs: readonly Pack[]): PlanForm {
  const known = measuresOf(packs);
  const { measures } = form.exclude;
  const kept = measures?.filter((ref) => known.some((each) => isSame(each, ref))) ?? null;
  // What was ticked of policies that are gone is no choice among these.
  const lost = kept !== null && kept.length < 2 && kept.length < (measures?.length ?? 0);
  const { by } = form.rank;
  const ranked = by.of === 'award' || rankedMetrics(packs).includes(by.metric);
  return {
    ...form,
    exclude: {
      ...form.exclude,
      on: form.exclude.on && known.length > 1,
      measures: lost ? null : kept,
    },
    rank: ranked ? form.rank : { ...form.rank, by: emptyForm(packs).rank.by },
  };
}

export function isSame(a: MeasureRef, b: MeasureRef): boolean {
  return a.pack === b.pack && a.measure === b.measure;
}

/** Whether the form puts rows in order: for the first so many, or to pay by rank. */
export function isRanked({ take, budget }: PlanForm): boolean {
  return take.on || (budget.on && budget.cut !== 'pro-rata');
}

/** The text of the plan's file that a form comes to, or what is wrong with it. */
export function planOf(form: PlanForm, packs: readonly Pack[]): PlanMade {
  const { exclude, group, rank, take, budget, spread } = form;
  const count = readField(PLACES, take.count);
  const amount = readField(BUDGET, budget.amount);
  const known = measuresOf(packs);
  // In the order of the policies and their measures, however they were ticked: 按次序取 goes by it.
  const together = known.filter((ref) => exclude.measures?.some((each) => isSame(each, ref)) ?? true);
  const total = readField(BUDGET, spread.amount);
  const weights = weightsOf(spread, packs);
  const faults: PlanFaults = {
    ...(exclude.on && together.length < 2 && { measures: message('pane.plan-form.two-measures') }),
    ...(group.on && group.header.trim() === '' && { header: message('pane.plan-form.header') }),
    ...(take.on && !(count.kind === 'value' && isPlaces(count.text)) && { count: message('pane.plan-form.count') }),
    ...(budget.on && !isAbove(amount) && { amount: moneyFault(amount) }),
    ...(spread.on && !isAbove(total) && { total: moneyFault(total) }),
    ...(spread.on && weights === null && { weights: message('pane.plan-form.weights') }),
    ...(rank.ties === 'all-in' && budget.on && budget.cut !== 'pro-rata' && { ties: message('pane.plan-form.ties') }),
    ...(![exclude, group, take, budget, spread].some(({ on }) => on) && { steps: message('pane.plan-form.no-steps') }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const steps = [
    ...(exclude.on
      ? [
          {
            step: 'exclude',
            name: named(`pane.plan-form.exclude-${exclude.keep}`),
            measures: together,
            keep: exclude.keep,
          },
        ]
      : []),
    ...(group.on ? groupSteps(group.keep, known) : []),
    ...(isRanked(form) ? [rankStep(rank, packs)] : []),
    ...(take.on && count.kind === 'value'
      ? [
          {
            step: 'take',
            name: named(`pane.plan-form.take-${take.per}`, { count: count.text }),
            per: take.per,
            count: exact(count.text).toNumber(),
          },
        ]
      : []),
    ...(budget.on && amount.kind === 'value'
      ? [
          {
            step: 'ceiling',
            name: named(`pane.plan-form.budget-${budget.cut}`),
            over: 'all',
            amount: { value: amount.text },
            cut: budget.cut,
          },
        ]
      : []),
    ...(spread.on && total.kind === 'value' && weights
      ? [
          {
            step: 'spread',
            name: named(`pane.plan-form.spread-${spread.over}`),
            over: spread.over,
            amount: { value: total.text },
            by: weights,
          },
        ]
      : []),
  ];
  const plan = {
    format: 'allocation-plan/1',
    name: named('pane.plan-form.name'),
    ...(group.on && {
      group: { headers: [group.header.trim()], blank: group.blankIsNone ? 'none' : 'unknown' },
    }),
    steps,
  };
  return { ok: true, text: `${JSON.stringify(plan, null, 2)}\n` };
}

/** Only of one measure at a time is one of a group the better. */
function groupSteps(keep: 'better' | 'head', measures: readonly MeasureRef[]): readonly object[] {
  if (keep === 'head') return [{ step: 'one', name: named('pane.plan-form.head'), keep }];
  return measures.map((ref) => ({
    step: 'one',
    name: named('pane.plan-form.one', { measure: String(ref.measure) }),
    measures: [ref],
    keep,
  }));
}

function rankStep({ by, ties }: PlanForm['rank'], packs: readonly Pack[]): object {
  const [first] = packs;
  const metric = by.of !== 'award' && first ? keyName(first, by.metric) : '';
  return { step: 'rank', name: named(`pane.plan-form.rank-${by.of}`, { metric }), by: [by], ties };
}

/** What a total may be spread by under these policies. */
export function spreadIndicators(packs: readonly Pack[]): readonly SpreadBy[] {
  const metrics = rankedMetrics(packs);
  return [
    { of: 'count' },
    { of: 'award' },
    ...metrics.map((metric): SpreadBy => ({ of: 'figure', metric })),
    ...metrics.map((metric): SpreadBy => ({ of: 'increment', metric })),
  ];
}

/** What an indicator's weight is kept under. */
export function indicatorKey(by: SpreadBy): string {
  return 'metric' in by ? `${by.of}:${by.metric}` : by.of;
}

/** The indicators that count, each with its share; null where the weights cannot be read, or are not all there is. */
function weightsOf({ weights }: PlanForm['spread'], packs: readonly Pack[]) {
  const read = spreadIndicators(packs).map((by) => ({
    by,
    weight: readField(WEIGHT, weights[indicatorKey(by)] ?? ''),
  }));
  if (read.some(({ weight }) => weight.kind === 'fault')) return null;
  const counting = read.flatMap(({ by, weight }) =>
    weight.kind === 'value' && !exact(weight.text).isZero() ? [{ ...by, weight: weight.text }] : [],
  );
  const sum = counting.reduce((all, { weight }) => all.plus(exact(weight)), ZERO);
  return sum.equals(ONE) ? counting : null;
}

function isAbove(read: FieldRead): boolean {
  return read.kind === 'value' && exact(read.text).greaterThan(0);
}

/** A number in another unit is told as such; any other fault is that there is no amount above 0. */
function moneyFault(read: FieldRead): Message {
  const told = read.kind === 'fault' && read.said.code !== 'pane.field.span';
  return told ? read.said : message('pane.plan-form.amount');
}

/** Whole, from 1 up, and no more than JSON's numbers hold. */
function isPlaces(text: string): boolean {
  const value = exact(text);
  return value.isInteger() && value.greaterThan(0) && value.lessThan(1e9);
}
