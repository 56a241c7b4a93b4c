import type { Message } from '../../messages/message';
import { exact, plain } from '../../quantity/exact';
import { fault, under, type Fault } from '../fault';
import { weightsLeft } from '../lower/allocation';
import type { Measure } from '../measure';
import type { MetricId, PackUnit } from '../terms';
import type { RawAmount, RawMeasureRef, RawStep } from '../schema/allocation';
import type { Lint } from './lint';
import { planWords } from './plan-words';
import { stepWords as words } from './step-words';

/** What steps may name: a policy, with its parameters and metrics in their units. */
export interface StepGround {
  readonly id: string;
  readonly measures: readonly Pick<Measure, 'number' | 'eligibility'>[];
  readonly metrics: readonly { readonly id: MetricId; readonly unit: PackUnit }[];
  readonly parameters: readonly { readonly id: string; readonly unit: PackUnit }[];
}

/** Steps of a policy name what there is, and can be worked through. */
export const allocation: Lint = {
  id: 'allocation',
  texts: words.texts,
  check: ({ raw, pack }) => [
    ...(raw.allocation ?? []).flatMap((step, index) =>
      step.from || step.reading === true
        ? []
        : [fault(under('/allocation', index), words.message('pack.step-without-basis', { from: 'from' }))],
    ),
    // What another policy holds is not known here: it is looked at when both are at hand.
    ...stepFaults(raw.allocation ?? [], '/allocation', [pack], pack.id, true),
  ],
};

/**
 * What is wrong with steps, held against the policies that they may name. `own`: whose a bare number is; null where that
 * has to be said. `foreign`: they may name policies that are not here.
 */
export function stepFaults(
  steps: readonly RawStep[],
  at: string,
  packs: readonly StepGround[],
  own: string | null,
  foreign: boolean,
): readonly Fault[] {
  const site: Site = { packs, own, foreign };
  let order: Extract<RawStep, { step: 'rank' }> | null = null;
  return steps.flatMap((step, index) => {
    const here = under(at, index);
    const faults = ofStep(step, here, site, order);
    if (step.step === 'rank') order = step;
    return faults;
  });
}

interface Site {
  readonly packs: readonly StepGround[];
  readonly own: string | null;
  readonly foreign: boolean;
}

function ofStep(
  step: RawStep,
  at: string,
  site: Site,
  order: Extract<RawStep, { step: 'rank' }> | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  const say = (field: string, message: Message): void => {
    faults.push(fault(field === '' ? at : `${at}/${field}`, message));
  };
  const about = measuresOf(step.measures, site, (place, message) => {
    say(`measures/${String(place)}`, message);
  });
  const needsOrder = (): void => {
    if (!order) say('', words.message('pack.step-order-missing', { kind: 'rank' }));
    else if (!isWithin(step.measures, order.measures, site.own)) {
      say('', words.message('pack.step-order-narrower', { measures: 'measures' }));
    }
  };
  switch (step.step) {
    case 'exclude':
      return faults;
    case 'one':
      if (step.keep === 'better' && step.measures?.length !== 1)
        say('', words.message('pack.step-one-measure', { measures: 'measures' }));
      return faults;
    case 'rank':
      step.by.forEach(({ of, metric }, place) => {
        metricSaid(of !== 'award', metric, about, `by/${String(place)}`, say);
      });
      return faults;
    case 'take':
      needsOrder();
      if (step.count === undefined && !step.quotas)
        say('', words.message('pack.step-number-missing', { count: 'count', quotas: 'quotas' }));
      if (step.quotas && (step.per ?? 'all') === 'all')
        say('quotas', words.message('pack.step-quotas-of-all', { per: 'per' }));
      (step.quotas ?? []).forEach(({ of }, place, all) => {
        if (all.findIndex((each) => each.of === of) !== place) {
          say(`quotas/${String(place)}/of`, words.message('pack.step-quota-twice', { of }));
        }
      });
      return faults;
    case 'ceiling':
      amountSaid(step.amount, step.over === 'enterprise', about, site, say);
      unitSaid(step.unit, say);
      if (step.cut === 'pro-rata') return faults;
      needsOrder();
      if (order?.ties === 'all-in')
        say('cut', words.message('pack.step-ties-pass-limit', { allowed: 'all-out、unsure' }));
      return faults;
    case 'spread': {
      amountSaid(step.amount, false, about, site, say);
      unitSaid(step.unit, say);
      step.by.forEach(({ of, metric, weight }, place) => {
        metricSaid(of === 'figure' || of === 'increment', metric, about, `by/${String(place)}`, say);
        if (exact(weight).lessThanOrEqualTo(0)) say(`by/${String(place)}/weight`, words.message('pack.step-weight'));
      });
      const left = weightsLeft(step);
      if (!left.isZero()) {
        const code = left.isPositive() ? 'pack.step-weights-less' : 'pack.step-weights-more';
        say('by', words.message(code, { by: plain(left.abs()) }));
      }
      return faults;
    }
  }
}

/** Whether an order puts all that a step is about in order. */
function isWithin(
  about: readonly RawMeasureRef[] | undefined,
  ordered: readonly RawMeasureRef[] | undefined,
  own: string | null,
): boolean {
  if (!ordered) return true;
  const keyOf = (ref: RawMeasureRef): string =>
    typeof ref === 'number' ? `${own ?? ''}:${String(ref)}` : `${ref.pack}:${String(ref.measure)}`;
  const known = new Set(ordered.map(keyOf));
  return about?.every((ref) => known.has(keyOf(ref))) ?? false;
}

/** The policies that a step is about, its measures looked up. */
function measuresOf(
  raw: readonly RawMeasureRef[] | undefined,
  { packs, own, foreign }: Site,
  say: (place: number, message: Message) => void,
): readonly StepGround[] {
  if (!raw) return packs;
  const about = new Set<StepGround>();
  const seen = new Set<string>();
  const known = packs.map(({ id }) => id).join('、');
  raw.forEach((ref, place) => {
    const id = typeof ref === 'number' ? own : ref.pack;
    const number = typeof ref === 'number' ? ref : ref.measure;
    if (id === null) {
      const example = JSON.stringify({ pack: packs[0]?.id ?? '', measure: number });
      say(place, planWords.message('plan.pack-unsaid', { example, field: 'pack', known }));
      return;
    }
    const key = `${id}:${String(number)}`;
    if (seen.has(key)) say(place, words.message('pack.step-measure-twice', { number: String(number) }));
    seen.add(key);
    const pack = packs.find((each) => each.id === id);
    if (!pack) {
      if (!foreign) say(place, planWords.message('plan.pack-unknown', { pack: id, known }));
      return;
    }
    about.add(pack);
    const measure = pack.measures.find((each) => each.number === number);
    const params = { pack: id, number: String(number) };
    if (!measure) say(place, words.message('pack.step-measure-unknown', params));
    else if (!measure.eligibility) {
      const judged = pack.measures.filter(({ eligibility }) => eligibility !== null).map((each) => each.number);
      say(place, words.message('pack.step-measure-not-judged', { ...params, known: judged.join('、') }));
    }
  });
  return [...about];
}

type Say = (field: string, message: Message) => void;

function metricSaid(
  wanted: boolean,
  metric: string | undefined,
  about: readonly StepGround[],
  field: string,
  say: Say,
): void {
  if (!wanted) {
    if (metric !== undefined) say(`${field}/metric`, words.message('pack.step-metric-idle'));
    return;
  }
  if (metric === undefined) {
    say(field, words.message('pack.step-metric-missing', { field: 'metric' }));
    return;
  }
  for (const { id, metrics } of about) {
    if (metrics.some((each) => each.id === metric)) continue;
    const known = metrics.map((each) => each.id).join('、');
    say(`${field}/metric`, words.message('pack.step-metric-unknown', { pack: id, id: metric, known }));
  }
}

function amountSaid(
  { value, parameter, pack, metric }: RawAmount,
  ofEnterprise: boolean,
  about: readonly StepGround[],
  { packs, own, foreign }: Site,
  say: Say,
): void {
  if ([value, parameter, metric].filter((each) => each !== undefined).length !== 1) {
    say('amount', words.message('pack.step-amount-one', { value: 'value', parameter: 'parameter', metric: 'metric' }));
    return;
  }
  if (value !== undefined && exact(value).isNegative()) say('amount/value', words.message('pack.step-amount-negative'));
  if (metric !== undefined) {
    if (!ofEnterprise) say('amount/metric', words.message('pack.step-amount-of-one', { over: '"over": "enterprise"' }));
    metricSaid(true, metric, about, 'amount', say);
    for (const { metrics } of about) {
      const unit = metrics.find((each) => each.id === metric)?.unit;
      if (unit !== undefined && unit !== '万元')
        say('amount/metric', words.message('pack.step-unit', { id: metric, unit }));
    }
  }
  if (parameter === undefined) return;
  const known = packs.map(({ id }) => id).join('、');
  const id = pack ?? own;
  if (id === null) {
    const example = JSON.stringify({ pack: packs[0]?.id ?? '', measure: 1 });
    say('amount', planWords.message('plan.pack-unsaid', { example, field: 'pack', known }));
    return;
  }
  const of = packs.find((each) => each.id === id);
  if (!of) {
    if (!foreign) say('amount/pack', planWords.message('plan.pack-unknown', { pack: id, known }));
    return;
  }
  // Of a policy's own steps, `references` and `units` tell these two.
  if (foreign) return;
  const found = of.parameters.find((each) => each.id === parameter);
  if (!found) {
    const all = of.parameters.map((each) => each.id).join('、');
    say('amount/parameter', planWords.message('plan.parameter-unknown', { pack: id, id: parameter, known: all }));
  } else if (found.unit !== '万元') {
    say('amount/parameter', words.message('pack.step-unit', { id: parameter, unit: found.unit }));
  }
}

function unitSaid(unit: string | undefined, say: Say): void {
  if (unit !== undefined && exact(unit).lessThanOrEqualTo(0)) say('unit', words.message('pack.step-rounding'));
}
