import type { Message, Texts } from '../messages/message';
import { vocabulary } from '../messages/message';
import type { Base, Enterprise, Figure } from '../policy/enterprise';
import type { Pack } from '../policy/pack';
import type { Metric } from '../policy/terms';
import type { Choices } from '../policy/standards';
import type { DaySystem } from '../workbook/day-system';
import { argument, blockError, isBlock } from './argument';
import type { FunctionError } from './definition';
import { figureOf } from './figure-argument';
import { industryArgument } from './industry-argument';
import { metricNames } from './metric-names';
import { saysNoBase } from './no-base';

export const enterpriseWords = vocabulary({
  'functions.figure-negative': {
    'zh-CN': '{name}是负数，按缺数据；请核对。',
    en: '{name} is negative and counts as missing; check it.',
  },
});

/** One enterprise made of a call's arguments, and what could not be taken as it stands: said before the reason. */
export interface EnterpriseAsked {
  readonly kind: 'asked';
  readonly enterprise: Enterprise;
  readonly notes: readonly Message[];
}

/** The arguments of ELIGIBLE and its like. */
export interface EnterpriseArguments {
  readonly industry: unknown;
  readonly current: unknown;
  readonly base: unknown;
}

interface Noted<Value> {
  readonly value: Value;
  readonly note: Message | null;
}

function currentOf(pack: Pack, given: unknown, metric: Metric, days?: DaySystem): Noted<Figure> {
  const name = metricNames(pack, metric).current;
  const missing: Figure = { kind: 'missing', keys: [metric.id] };
  const read = figureOf(argument(given), { name, unit: metric.unit, ...(days && { days }) });
  switch (read.kind) {
    case 'blank':
      return { value: missing, note: null };
    case 'unusable':
      return { value: missing, note: read.note };
    case 'known':
      return belowZero(metric, read.value.isNegative() && !read.value.isZero())
        ? { value: missing, note: negative(name) }
        : { value: { kind: 'known', value: read.value }, note: null };
  }
}

function baseOf(pack: Pack, given: unknown, metric: Metric, choices: Choices): Noted<Base> {
  const name = metricNames(pack, metric).base;
  const missing: Base = { kind: 'missing', keys: [`${metric.id}.base`, `${metric.id}.growth`] };
  const said: Base = { kind: 'none', by: 'said' };
  const cell = argument(given);
  if (saysNoBase(cell)) return { value: said, note: null };
  const read = figureOf(cell, { name, unit: metric.unit });
  switch (read.kind) {
    case 'blank':
      return { value: choices.emptyBase === 'none' ? said : missing, note: null };
    case 'unusable':
      return { value: missing, note: read.note };
    case 'known':
      if (read.value.isZero()) {
        return { value: choices.zeroBase === 'none' ? { kind: 'none', by: 'zero' } : missing, note: null };
      }
      // Growth over a negative base says nothing, whatever the metric.
      if (read.value.isNegative()) return { value: missing, note: negative(name) };
      return { value: { kind: 'figure', value: read.value }, note: null };
  }
}

function belowZero({ span }: Metric, isNegative: boolean): boolean {
  return isNegative && span === 'from-zero';
}

function negative(name: Texts): Message {
  return enterpriseWords.message('functions.figure-negative', { name });
}

/** Reads the arguments as a list's row is read: what is blank, unreadable or an error is missing, never zero. */
export function enterpriseArgument(
  pack: Pack,
  metric: Metric,
  choices: Choices,
  { industry, current, base }: EnterpriseArguments,
  days?: DaySystem,
): EnterpriseAsked | FunctionError {
  const resolved = industryArgument(pack, industry, choices.industry);
  if ('error' in resolved) return resolved;
  // A range where one cell is wanted is a slip of the formula, and no missing figure.
  const names = metricNames(pack, metric);
  if (isBlock(current)) return blockError(names.current);
  if (isBlock(base)) return blockError(names.base);
  const now = currentOf(pack, current, metric, days);
  const before = baseOf(pack, base, metric, choices);
  return {
    kind: 'asked',
    enterprise: {
      facts: { [metric.id]: { current: now.value, base: before.value } },
      industry: resolved.said,
      marks: {},
    },
    notes: [resolved.finding?.message ?? null, now.note, before.note].filter((note) => note !== null),
  };
}
