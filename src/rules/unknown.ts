import type { MetricId, Pack } from '../policy/pack';
import type { Facts } from './facts';
import { factKey } from './facts';
import { ABOVE_ZERO, ANY, FROM_MINUS_ONE, FROM_ZERO, declared } from './span';
import type { Span } from './span';

/** A number that is not known: what would mend it, and the values it can have. */
export interface Unknown {
  /** Which one it is: a fact's key, a parameter's id, or `output~growth` for a rate of which both figures are unknown. */
  readonly key: string;
  readonly names: readonly string[];
  readonly span: Span;
}

function spanOfMetric(pack: Pack, metric: MetricId): Span {
  const declaration = pack.metrics.find(({ id }) => id === metric);
  return declaration ? declared(declaration.span) : FROM_ZERO;
}

/** A fact that `knownFact` does not know. */
export function unknownFact(pack: Pack, facts: Facts, key: string): Unknown {
  const { metric, base } = factKey(key);
  const span = spanOfMetric(pack, metric);
  return base
    ? { key, names: baseNames(facts, metric), span: facts[metric]?.base.kind === 'rate' ? ABOVE_ZERO : span }
    : { key, names: currentNames(facts, metric), span };
}

function currentNames(facts: Facts, metric: MetricId): readonly string[] {
  const current = facts[metric]?.current;
  return current?.kind === 'missing' ? current.keys : [metric];
}

function baseNames(facts: Facts, metric: MetricId): readonly string[] {
  const base = facts[metric]?.base;
  return base?.kind === 'missing' || base?.kind === 'rate' ? base.keys : [`${metric}.base`, `${metric}.growth`];
}

/** The growth of a metric of which neither figure is known: one unknown, the rate, which hangs on both. */
export function unknownGrowth(facts: Facts, metric: MetricId): Unknown {
  const names = [...new Set([...currentNames(facts, metric), ...baseNames(facts, metric)])];
  return { key: `${metric}~growth`, names, span: FROM_MINUS_ONE };
}

/** A parameter without a value. */
export function unknownParameter(pack: Pack, id: string): Unknown {
  const parameter = pack.parameters.find((each) => each.id === id);
  return { key: id, names: [id], span: parameter ? declared(parameter.span) : ANY };
}
