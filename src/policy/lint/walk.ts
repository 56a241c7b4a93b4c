import type { Condition, Quantity } from '../algebra';
import type { Draft } from '../lower/draft';

/** The conditions and quantities right inside a condition. */
function inCondition(node: Condition): {
  readonly conditions: readonly Condition[];
  readonly quantities: readonly Quantity[];
} {
  switch (node.kind) {
    case 'bound':
      return { conditions: [], quantities: [...(node.times ? [node.times] : []), node.than] };
    case 'growth':
      return { conditions: [], quantities: [node.rate] };
    case 'hasBase':
    case 'member':
    case 'flag':
      return { conditions: [], quantities: [] };
    case 'all':
    case 'any':
      return { conditions: node.of, quantities: [] };
    case 'not':
      return { conditions: [node.of], quantities: [] };
    case 'branch':
      return {
        conditions: [...node.cases.flatMap(({ when, then }) => [when, then]), node.otherwise],
        quantities: [],
      };
  }
}

/** The conditions and quantities right inside a quantity. */
function inQuantity(node: Quantity): {
  readonly conditions: readonly Condition[];
  readonly quantities: readonly Quantity[];
} {
  switch (node.kind) {
    case 'const':
    case 'fact':
    case 'param':
      return { conditions: [], quantities: [] };
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return { conditions: [], quantities: node.of };
    case 'choose':
      return {
        conditions: node.cases.map(({ when }) => when),
        quantities: [...node.cases.map(({ then }) => then), node.otherwise],
      };
    case 'steps':
      return { conditions: [], quantities: [node.of, node.size] };
    case 'least':
      return { conditions: [], quantities: [node.of, node.floor] };
    case 'within':
      return { conditions: [], quantities: [node.low, ...(node.high ? [node.high] : [])] };
  }
}

/** A node of the lowered rules, and where in the file the rule that it comes from stands. */
export interface Placed<N> {
  readonly node: N;
  readonly at: string;
}

/** A rule by its top: a condition, or an award. */
export interface Top {
  readonly at: string;
  readonly condition: Condition | null;
  readonly quantity: Quantity | null;
}

/** Every rule of a pack. */
export function topsOf(draft: Draft): readonly Top[] {
  return draft.pack.measures.flatMap((measure, index): readonly Top[] => {
    const under = `/measures/${index}`;
    const { eligibility, grant } = measure;
    const condition = (at: string, node: Condition): Top => ({ at, condition: node, quantity: null });
    const quantity = (at: string, node: Quantity): Top => ({ at, condition: null, quantity: node });
    return [
      ...(eligibility
        ? [
            condition(`${under}/eligibility/applies`, eligibility.applies),
            condition(`${under}/eligibility/eligible`, eligibility.eligible),
            ...(eligibility.award ? [quantity(`${under}/eligibility/award`, eligibility.award)] : []),
          ]
        : []),
      ...measure.targets.map((target, at) => condition(`${under}/targets/${at}`, target.reached)),
      ...measure.counts.flatMap((count, at) =>
        count.reached ? [condition(`${under}/counts/${at}`, count.reached)] : [],
      ),
      ...(grant ? [quantity(`${under}/grant`, grant.award)] : []),
    ];
  });
}

/** Every condition and quantity of a rule, itself first. */
export function nodesOf(
  top: Top,
  origins: Draft['origins'],
): { readonly conditions: readonly Placed<Condition>[]; readonly quantities: readonly Placed<Quantity>[] } {
  const conditions: Placed<Condition>[] = [];
  const quantities: Placed<Quantity>[] = [];
  const ofCondition = (node: Condition, above: string): void => {
    const at = origins.get(node) ?? above;
    conditions.push({ node, at });
    inside(inCondition(node), at);
  };
  const ofQuantity = (node: Quantity, above: string): void => {
    const at = origins.get(node) ?? above;
    quantities.push({ node, at });
    inside(inQuantity(node), at);
  };
  const inside = (parts: ReturnType<typeof inCondition>, at: string): void => {
    parts.conditions.forEach((node) => {
      ofCondition(node, at);
    });
    parts.quantities.forEach((node) => {
      ofQuantity(node, at);
    });
  };
  if (top.condition) ofCondition(top.condition, top.at);
  if (top.quantity) ofQuantity(top.quantity, top.at);
  return { conditions, quantities };
}

/** Every condition of a pack's rules. */
export function conditionsOf(draft: Draft): readonly Placed<Condition>[] {
  return topsOf(draft).flatMap((top) => nodesOf(top, draft.origins).conditions);
}
