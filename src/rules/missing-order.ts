import type { Pack } from '../policy/pack';
import { confirmationOf } from '../policy/unconfirmed';

/** Names of what is missing in the order in which they are told: facts by metric, industry, then parameters. */
export function inMissingOrder(pack: Pack, names: Iterable<string>): readonly string[] {
  const rank = new Map<string, number>();
  pack.parameters.forEach(({ id }, index) => rank.set(id, 2000 + index));
  const rankOf = (name: string): number => {
    const parameter = rank.get(name);
    if (parameter !== undefined) return parameter;
    const metric = pack.metrics.findIndex(({ id }) => name === id || name.startsWith(`${id}.`));
    return metric < 0 ? 1000 : metric;
  };
  return [...new Set(names)].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/** Whether a name is a parameter's or a rule's confirmation: not for county or enterprise to supply. */
export function isParameter(pack: Pack, name: string): boolean {
  return pack.parameters.some(({ id }) => id === name) || confirmationOf(pack, name) !== null;
}
