import { loadedPack } from '../../policy/packs';
import type { Industry, IndustryId } from '../../policy/terms';

/** Where a text names an industry of the policy at hand. */
export interface IndustryMention {
  readonly id: IndustryId;
  readonly start: number;
  readonly end: number;
}

/** Industries whose word the text may use, by id: those of the policy at hand. The codes are a proposal, to be confirmed. */
export function knownIndustries(): readonly Industry[] {
  return loadedPack().industries;
}

interface NamedIndustry {
  readonly id: IndustryId;
  readonly name: string;
}

let names: readonly NamedIndustry[] | null = null;

function namesByLength(): readonly NamedIndustry[] {
  names ??= knownIndustries()
    .flatMap(({ id, name, aliases }) =>
      [name['zh-CN'], ...aliases.map((alias) => alias.name)].map((said) => ({ id, name: said })),
    )
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  return names;
}

/** Where a text names industries, in order; the longest name at a place counts. */
export function industriesIn(text: string, from: number, to: number): readonly IndustryMention[] {
  const mentions: IndustryMention[] = [];
  for (let at = from; at < to; at += 1) {
    const here = at;
    const match = namesByLength().find(({ name }) => text.startsWith(name, here) && here + name.length <= to);
    if (!match) continue;
    mentions.push({ id: match.id, start: here, end: here + match.name.length });
    at += match.name.length - 1;
  }
  return mentions;
}
