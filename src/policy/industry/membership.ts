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

/**
 * The classes that a code may be of: one, where no group has it on its edge. A code that is shorter than those of some groups
 * may be any of the standard's codes below it, and is of the classes of those: of none that no enterprise can have.
 */
export function classesOf(pack: Pack, code: string, speaker: Speaker): readonly IndustryClass[] {
  const said = pack.groups.map((group) => ({
    group,
    is: membership(code, group, speaker),
    below: isBelow(code, group),
  }));
  const below = said.some(({ is, below: lies }) => is === 'edge' && lies) ? leavesUnder(code) : [];
  if (below.length === 0) return combined(said.map(({ is }) => is));
  const classes = below.flatMap((leaf) =>
    combined(said.map(({ group, is, below: lies }) => (is === 'edge' && lies ? membership(leaf, group, 'code') : is))),
  );
  return [...new Set(classes)].sort((a, b) => a - b);
}

/** Whether what a group says of a code hangs on codes below it alone. */
function isBelow(code: string, { core, edge }: Codes): boolean {
  return ![...core, ...edge].some((entry) => code.startsWith(entry));
}

/** The classes of one membership a group: an edge is both in and out. */
function combined(memberships: readonly Membership[]): readonly IndustryClass[] {
  let classes: IndustryClass[] = [0];
  memberships.forEach((is, index) => {
    const bit = 1 << index;
    if (is === 'in') classes = classes.map((one) => one | bit);
    if (is === 'edge') classes = classes.flatMap((one) => [one, one | bit]);
  });
  return classes;
}

const leaves = new Map<string, readonly string[]>();

function leavesUnder(code: string): readonly string[] {
  const known = leaves.get(code) ?? LEAVES.filter((leaf) => leaf.startsWith(code));
  leaves.set(code, known);
  return known;
}

/** The standard's codes by the class that they may be of. */
export function codesOfClass(pack: Pack): ReadonlyMap<IndustryClass, readonly string[]> {
  const codes = new Map<IndustryClass, string[]>();
  for (const leaf of LEAVES) {
    for (const each of classesOf(pack, leaf, 'code')) codes.set(each, [...(codes.get(each) ?? []), leaf]);
  }
  return codes;
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
