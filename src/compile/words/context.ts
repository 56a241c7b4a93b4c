import type { Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { PackUnit } from '../../policy/terms';
import { periodName } from '../../policy/period';
import type { ParameterValue } from '../../policy/standards';

/** What the words of a rule are said with: names, the period of its figures, and what parameters count as now. */
export interface WordsContext {
  readonly pack: Pack;
  /** Before a metric's name: 二季度, 上半年. */
  readonly period: Texts;
  /** Values by parameter; an absent one is left open by the text. */
  readonly values: ReadonlyMap<string, ParameterValue>;
  /** Names of classes by flag (`class:park`). */
  readonly flags: ReadonlyMap<string, Texts>;
}

/** The unit that a number stands in; `none` for a bare factor. */
export type WordsUnit = PackUnit | 'none';

const QUARTERS = ['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter'] as const;

/** The pack's period, as it stands before a metric's name. */
export function periodWords({ period }: Pack): Texts {
  const name = periodName(period);
  return period.kind === 'quarter' ? { ...name, en: QUARTERS[period.quarter - 1] ?? name.en } : name;
}

export const NO_PERIOD: Texts = { 'zh-CN': '', en: '' };

/** The unit of a fact: that of its metric; money for the amount that a subsidy is a share of, things for a count. */
export function factUnit({ pack }: WordsContext, key: string): WordsUnit {
  if (key === 'amount') return '万元';
  if (key === 'count') return 'none';
  return pack.metrics.find(({ id }) => id === key.split('.')[0])?.unit ?? 'none';
}
