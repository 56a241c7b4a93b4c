import type { Enterprise } from '../../policy/enterprise';
import type { MetricId } from '../../policy/terms';
import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';

export type Facts = Enterprise['facts'];

const BASE = '.base';

/** A fact's key taken apart: `output` is the metric's figure, `output.base` that of the year before. */
export function factKey(key: string): { readonly metric: MetricId; readonly base: boolean } {
  return key.endsWith(BASE) ? { metric: key.slice(0, -BASE.length), base: true } : { metric: key, base: false };
}

/** The known value of a fact, or null. Where there is no base, it is 0. */
export function knownFact(key: string): (facts: Facts) => Exact | null {
  const { metric, base } = factKey(key);
  return base ? (facts) => knownBase(facts, metric) : (facts) => knownCurrent(facts, metric);
}

export function knownCurrent(facts: Facts, metric: MetricId): Exact | null {
  const current = facts[metric]?.current;
  return current?.kind === 'known' ? current.value : null;
}

function knownBase(facts: Facts, metric: MetricId): Exact | null {
  const base = facts[metric]?.base;
  switch (base?.kind) {
    case 'figure':
      return base.value;
    case 'none':
      return ZERO;
    case 'rate':
    case 'missing':
    case undefined:
      return null;
  }
}
