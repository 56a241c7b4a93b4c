import { exact, ONE } from '../../quantity/exact';
import type {
  AllocationAmount,
  AllocationBasis,
  AllocationStep,
  Cut,
  Indicator,
  MeasureRef,
  RankKey,
  StepOf,
} from '../allocation';
import { under } from '../fault';
import type { RawAmount, RawMeasureRef, RawStep } from '../schema/allocation';
import type { RawPack } from '../schema/pack';
import type { Notes } from './site';

/** A hundred yuan: what amounts are rounded down to where nothing is said. */
const UNIT = '0.01';

/** Writes steps as what is worked by. `own`: the policy that a bare number or parameter is of. What they name may not exist: that is checked next. */
export function lowerSteps(raw: readonly RawStep[], own: string): readonly AllocationStep[] {
  return raw.map((step) => lowerStep(step, own));
}

function lowerStep(raw: RawStep, own: string): AllocationStep {
  const refs = (list: readonly RawMeasureRef[]): readonly MeasureRef[] =>
    list.map((each) => (typeof each === 'number' ? { pack: own, measure: each } : each));
  const basis: AllocationBasis = { words: raw.from?.words ?? null, reading: raw.reading ?? raw.from === undefined };
  const shared = { name: raw.name, basis, measures: raw.measures ? refs(raw.measures) : null };
  switch (raw.step) {
    case 'exclude':
      return { ...shared, kind: 'exclude', measures: refs(raw.measures), keep: raw.keep };
    case 'one':
      return { ...shared, kind: 'one', keep: raw.keep };
    case 'rank':
      return { ...shared, kind: 'rank', by: raw.by.map(rankKey), ties: raw.ties };
    case 'take':
      return {
        ...shared,
        kind: 'take',
        per: raw.per ?? 'all',
        count: raw.count ?? null,
        quotas: new Map((raw.quotas ?? []).map(({ of, count }) => [of, count])),
      };
    case 'ceiling':
      return { ...shared, kind: 'ceiling', over: raw.over, amount: lowerAmount(raw.amount, own), cut: cutOf(raw) };
    case 'spread': {
      const amount = lowerAmount(raw.amount, own);
      return {
        ...shared,
        kind: 'spread',
        over: raw.over,
        // A figure of one enterprise is no total: a check says so.
        amount: amount.kind === 'figure' ? { kind: 'const', value: exact('0') } : amount,
        by: raw.by.map(indicator),
        unit: exact(raw.unit ?? UNIT),
        rest: raw.rest ?? 'largest-remainder',
      } satisfies StepOf<'spread'>;
    }
  }
}

function rankKey({ of, metric = '', order = 'high-first' }: Extract<RawStep, { step: 'rank' }>['by'][number]): RankKey {
  return { of: of === 'award' ? { kind: of } : { kind: of, metric }, order };
}

function indicator({ of, metric = '', weight }: Extract<RawStep, { step: 'spread' }>['by'][number]): Indicator {
  return {
    of: of === 'award' || of === 'count' ? { kind: of } : { kind: of, metric },
    weight: exact(weight),
  };
}

function cutOf({ cut, unit = UNIT, rest = 'largest-remainder' }: Extract<RawStep, { step: 'ceiling' }>): Cut {
  return cut === 'pro-rata' ? { kind: cut, unit: exact(unit), rest } : { kind: cut };
}

function lowerAmount({ value, parameter, pack, metric }: RawAmount, own: string): AllocationAmount {
  if (parameter !== undefined) return { kind: 'param', pack: pack ?? own, id: parameter };
  if (metric !== undefined) return { kind: 'figure', metric };
  return { kind: 'const', value: exact(value ?? '0') };
}

/** The steps that a policy itself states, with what they quote and name noted down for the checks. */
export function lowerAllocation(raw: RawPack, notes: Notes): readonly AllocationStep[] {
  const steps = raw.allocation ?? [];
  steps.forEach((step, index) => {
    noteUses(step, under('/allocation', index), raw, notes);
  });
  return lowerSteps(steps, raw.id);
}

function noteUses(step: RawStep, at: string, raw: RawPack, { uses }: Notes): void {
  const { from } = step;
  if (from) uses.push({ kind: 'words', at: under(at, 'from', 'words'), words: from.words, measure: from.measure });
  const number = (value: string | number, unit: '万元' | '个', field: string): void => {
    if (!from) return;
    uses.push({
      kind: 'number',
      at: under(at, field),
      value: exact(String(value)),
      unit,
      wanted: null,
      words: from.words,
    });
  };
  if (step.step === 'take' && step.count !== undefined) number(step.count, '个', 'count');
  for (const [place, { count }] of (step.step === 'take' ? (step.quotas ?? []) : []).entries()) {
    number(count, '个', `quotas/${place}/count`);
  }
  if (step.step !== 'ceiling' && step.step !== 'spread') return;
  const { value, parameter, pack, metric } = step.amount;
  if (value !== undefined) number(value, '万元', 'amount/value');
  if (metric !== undefined) uses.push({ kind: 'metric', at: under(at, 'amount', 'metric'), id: metric });
  if (parameter === undefined || (pack !== undefined && pack !== raw.id)) return;
  uses.push({
    kind: 'parameter',
    at: under(at, 'amount', 'parameter'),
    id: parameter,
    measure: raw.parameters.find(({ id }) => id === parameter)?.measure ?? 0,
    wanted: { unit: '万元' },
    cap: true,
    plain: null,
  });
}

/** What the weights of a step that spreads a total add up to, short of 1 or above it. */
export function weightsLeft({ by }: Extract<RawStep, { step: 'spread' }>) {
  return by.reduce((left, { weight }) => left.minus(exact(weight)), ONE);
}
