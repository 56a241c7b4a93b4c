import type { IndustryClass } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';

type Group = Pack['groups'][number];

/**
 * Every class that an enterprise can have under a pack, "in no group" among them: what its groups make of each code that
 * one of them names, an edge code counting both as in and as out.
 */
export function classesOf(pack: Pack): readonly IndustryClass[] {
  const codes = new Set(pack.groups.flatMap(({ core, edge }) => [...core, ...edge]));
  const classes = new Set<IndustryClass>([0]);
  for (const code of codes) {
    let open: IndustryClass[] = [0];
    pack.groups.forEach((group, index) => {
      const bit = 1 << index;
      switch (membership(group, code)) {
        case 'core':
          open = open.map((each) => each | bit);
          break;
        case 'edge':
          open = open.flatMap((each) => [each, each | bit]);
          break;
        case 'out':
          break;
      }
    });
    for (const each of open) classes.add(each);
  }
  return [...classes].sort((a, b) => a - b);
}

/** By the longest prefix that the group names. */
function membership({ core, edge }: Group, code: string): 'core' | 'edge' | 'out' {
  for (let length = code.length; length > 0; length -= 1) {
    const prefix = code.slice(0, length);
    if (core.includes(prefix)) return 'core';
    if (edge.includes(prefix)) return 'edge';
  }
  return 'out';
}
