import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { Facts } from '../reading/facts';
import { factKey } from '../reading/facts';
import { ABOVE_ZERO, ANY, FROM_MINUS_ONE, FROM_ZERO, declared } from './span';
import type { Span } from './span';

/** A number that is not known: what would mend it, and the values it can have. */
export interface Unknown {
  /** Which one it is: a fact's key, a parameter's id, or `output~growth` for a rate of which both figures are unknown. */
  readonly key: string;
  readonly names: readonly string[];
  readonly span: Span;
}

/** Tells the unknowns of one key, row by row. */
export type UnknownReader = (facts: Facts) => Unknown;

/** A fact that `knownFact` does not know. */
export function unknownFact(pack: Pack, key: string): UnknownReader {
  const { metric, base } = factKey(key);
  const declaration = pack.metrics.find(({ id }) => id === metric);
  const span = declaration ? declared(declaration.span) : FROM_ZERO;
  if (!base) {
    const own = [metric];
    return (facts) => ({ key, names: currentNames(facts, metric) ?? own, span });
  }
  const own = [`${metric}.base`, `${metric}.growth`];
  return (facts) => ({
    key,
    names: baseNames(facts, metric) ?? own,
    span: facts[metric]?.base.kind === 'rate' ? ABOVE_ZERO : span,
  });
}

function currentNames(facts: Facts, metric: MetricId): readonly string[] | null {
  const current = facts[metric]?.current;
  return current?.kind === 'missing' ? current.keys : null;
}

function baseNames(facts: Facts, metric: MetricId): readonly string[] | null {
  const base = facts[metric]?.base;
  return base?.kind === 'missing' || base?.kind === 'rate' ? base.keys : null;
}

/** The growth of a metric of which neither figure is known: one unknown, the rate, which hangs on both. */
export function unknownGrowth(pack: Pack, metric: MetricId): UnknownReader {
  const key = `${metric}~growth`;
  const figures = [unknownFact(pack, metric), unknownFact(pack, `${metric}.base`)];
  return (facts) => {
    const names = new Set(figures.flatMap((figure) => figure(facts).names));
    return { key, names: [...names], span: FROM_MINUS_ONE };
  };
}

/** A parameter without a value. */
export function unknownParameter(pack: Pack, id: string): UnknownReader {
  const parameter = pack.parameters.find((each) => each.id === id);
  const unknown: Unknown = { key: id, names: [id], span: parameter ? declared(parameter.span) : ANY };
  return () => unknown;
}
