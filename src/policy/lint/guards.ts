import type { Condition, Quantity } from '../algebra';
import type { Draft } from '../lower/draft';
import type { MetricId } from '../terms';
import { topsOf, type Placed } from './walk';

/** Metrics that surely have a base where a node is asked. */
export type Guarded = ReadonlySet<MetricId>;
const NONE: Guarded = new Set();

/** Every node of a pack's rules with the metrics that surely have a base there. */
export interface GuardedNodes {
  readonly conditions: readonly (Placed<Condition> & { readonly sure: Guarded })[];
  readonly quantities: readonly (Placed<Quantity> & { readonly sure: Guarded })[];
}

export function guardedNodes(draft: Draft): GuardedNodes {
  const conditions: (Placed<Condition> & { readonly sure: Guarded })[] = [];
  const quantities: (Placed<Quantity> & { readonly sure: Guarded })[] = [];
  const ofCondition = (node: Condition, sure: Guarded, above: string): void => {
    const at = draft.origins.get(node) ?? above;
    conditions.push({ node, at, sure });
    const inside = (each: Condition, known: Guarded = sure): void => {
      ofCondition(each, known, at);
    };
    switch (node.kind) {
      case 'growth':
        ofQuantity(node.rate, sure, at);
        break;
      case 'bound':
        if (node.times) ofQuantity(node.times, sure, at);
        ofQuantity(node.than, sure, at);
        break;
      case 'hasBase':
      case 'member':
      case 'flag':
        break;
      case 'all': {
        const known = union([sure, ...node.of.map(asserted)]);
        for (const each of node.of) inside(each, known);
        break;
      }
      case 'any':
        for (const each of node.of) inside(each);
        break;
      case 'not':
        inside(node.of);
        break;
      case 'branch': {
        let known = sure;
        for (const { when, then } of node.cases) {
          inside(when, known);
          inside(then, union([known, asserted(when)]));
          known = union([known, refuted(when)]);
        }
        inside(node.otherwise, known);
        break;
      }
    }
  };
  const ofQuantity = (node: Quantity, sure: Guarded, above: string): void => {
    const at = draft.origins.get(node) ?? above;
    quantities.push({ node, at, sure });
    const inside = (each: Quantity): void => {
      ofQuantity(each, sure, at);
    };
    switch (node.kind) {
      case 'const':
      case 'fact':
      case 'param':
        break;
      case 'sum':
      case 'product':
      case 'min':
      case 'max':
        node.of.forEach(inside);
        break;
      case 'steps':
        inside(node.of);
        inside(node.size);
        break;
      case 'least':
        inside(node.of);
        inside(node.floor);
        break;
      case 'within':
        inside(node.low);
        if (node.high) inside(node.high);
        break;
      case 'choose': {
        let known = sure;
        for (const { when, then } of node.cases) {
          ofCondition(when, known, at);
          ofQuantity(then, union([known, asserted(when)]), at);
          known = union([known, refuted(when)]);
        }
        ofQuantity(node.otherwise, known, at);
        break;
      }
    }
  };
  for (const { at, condition, quantity } of topsOf(draft)) {
    if (condition) ofCondition(condition, NONE, at);
    if (quantity) ofQuantity(quantity, NONE, at);
  }
  return { conditions, quantities };
}

/** The metrics that surely have a base where the condition holds. */
function asserted(node: Condition): Guarded {
  switch (node.kind) {
    case 'hasBase':
      return new Set([node.metric]);
    case 'all':
      return union(node.of.map(asserted));
    case 'not':
      return refuted(node.of);
    case 'any':
    case 'branch':
    case 'bound':
    case 'growth':
    case 'member':
    case 'flag':
      return NONE;
  }
}

/** The metrics that surely have a base where the condition fails. */
function refuted(node: Condition): Guarded {
  switch (node.kind) {
    case 'not':
      return asserted(node.of);
    case 'any':
      return union(node.of.map(refuted));
    case 'hasBase':
    case 'all':
    case 'branch':
    case 'bound':
    case 'growth':
    case 'member':
    case 'flag':
      return NONE;
  }
}

function union(sets: readonly Guarded[]): Guarded {
  return new Set(sets.flatMap((set) => [...set]));
}
