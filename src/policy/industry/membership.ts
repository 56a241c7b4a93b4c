import type { IndustryClass } from '../enterprise';
import type { Pack } from '../pack';
import { LEAVES } from './standard';

/** Codes that decide, and codes that need the bureau's word. */
interface Codes {
  readonly core: readonly string[];
  readonly edge: readonly string[];
}

export type Membership = 'in' | 'edge' | 'out';

/**
 * What stands for an enterprise's codes. A bare code that is shorter than a rule's may be that rule's, edge or core; the
 * name of an industry is what its core is, and edge only where a part of it lies in a core.
 */
export type Speaker = 'code' | 'name';

/** Whether a code belongs to a set of codes, by longest prefix. */
export function membership(code: string, { core, edge }: Codes, speaker: Speaker): Membership {
  const longest = [...core, ...edge]
    .filter((entry) => code.startsWith(entry))
    .reduce((long, entry) => (entry.length > long.length ? entry : long), '');
  if (longest !== '') return core.includes(longest) ? 'in' : 'edge';
  const wider = speaker === 'code' ? [...core, ...edge] : core;
  return wider.some((entry) => entry.startsWith(code)) ? 'edge' : 'out';
}

/** The classes that a code may be of: one, where no group has it on its edge. */
export function classesOf(pack: Pack, code: string, speaker: Speaker): readonly IndustryClass[] {
  let classes: IndustryClass[] = [0];
  pack.groups.forEach((group, index) => {
    const bit = 1 << index;
    switch (membership(code, group, speaker)) {
      case 'in':
        classes = classes.map((one) => one | bit);
        return;
      case 'edge':
        classes = classes.flatMap((one) => [one, one | bit]);
        return;
      case 'out':
    }
  });
  return classes;
}

/** The classes of several codes together, ascending, each once. */
export function classesOfAll(pack: Pack, codes: readonly string[], speaker: Speaker): readonly IndustryClass[] {
  return [...new Set(codes.flatMap((code) => classesOf(pack, code, speaker)))].sort((a, b) => a - b);
}

const everything = new WeakMap<Pack, readonly IndustryClass[]>();

/** The classes that an enterprise may be of when nothing is known of its industry: those of the standard's codes. */
export function allClasses(pack: Pack): readonly IndustryClass[] {
  const known = everything.get(pack);
  if (known) return known;
  const classes = classesOfAll(pack, LEAVES, 'code');
  everything.set(pack, classes);
  return classes;
}
