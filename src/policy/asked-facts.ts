import type { Condition, Quantity } from './algebra';
import { nodesOf } from './lint/walk';
import type { Pack } from './pack';
import type { RosterId } from './terms';

/** What the rules of a pack ask of an enterprise. */
export interface AskedFacts {
  /** Keys of figures: `output`, `output.base`. */
  readonly figures: ReadonlySet<string>;
  readonly rosters: ReadonlySet<RosterId>;
}

/** The figures and rosters on which verdicts and awards of a pack's enterprises hang. */
export function askedFacts({ measures }: Pack): AskedFacts {
  const figures = new Set<string>();
  const rosters = new Set<RosterId>();
  const see = (condition: Condition | null, quantity: Quantity | null): void => {
    const { conditions, quantities } = nodesOf({ at: '', condition, quantity }, new Map());
    for (const { node } of conditions) {
      if (node.kind === 'bound') figures.add(node.fact);
      if (node.kind === 'growth') figures.add(node.metric).add(`${node.metric}.base`);
      if (node.kind === 'hasBase') figures.add(`${node.metric}.base`);
      if (node.kind === 'flag') rosters.add(node.key);
    }
    for (const { node } of quantities) if (node.kind === 'fact') figures.add(node.key);
  };
  for (const { eligibility } of measures) {
    if (!eligibility) continue;
    see(eligibility.applies, null);
    see(eligibility.eligible, eligibility.award);
  }
  return { figures, rosters };
}
