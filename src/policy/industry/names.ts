import type { Pack } from '../pack';
import type { IndustryId } from '../terms';
import { CLASSES, DIVISIONS, GROUPS, SECTIONS } from './standard';

/** What a name stands for. */
export interface NamedIndustry {
  /** The word of the policy whose name or alias it is; null for a name of the standard. */
  readonly word: IndustryId | null;
  /** It is the word's own name, and no alias. */
  readonly own: boolean;
  readonly core: readonly string[];
  /** Codes that the name may mean beside; an ambiguous name has these alone. */
  readonly edge: readonly string[];
}

/** Full width, blanks and punctuation out, 及 as 和 (the old joint names), lower case. */
export function cleanIndustryName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/及/gu, '和')
    .toLowerCase();
}

/** A cleaned name with less and less at its end: as it is, without 业, 行业 or 类, without 制造. */
function shortened(cleaned: string): readonly [string, string, string] {
  const kind = cleaned.replace(/(?:行业|产业|业|类)$/u, '');
  return [cleaned, kind, kind.replace(/制造$/u, '')];
}

/** What is left of some names when their end is cut, and means nothing by itself. */
const MEANINGLESS = new Set(['其他', '其它', '制造', '加工', '生产', '服务']);

type Index = readonly [Map<string, NamedIndustry>, Map<string, NamedIndustry>, Map<string, NamedIndustry>];
const indexes = new WeakMap<Pack, Index>();

function indexOf(pack: Pack): Index {
  const known = indexes.get(pack);
  if (known) return known;
  const index: Index = [new Map(), new Map(), new Map()];
  const add = (name: string, named: NamedIndustry): void => {
    shortened(cleanIndustryName(name)).forEach((key, level) => {
      if (level > 0 && (key.length < 2 || MEANINGLESS.has(key))) return;
      const names = index[level];
      if (names && !names.has(key)) names.set(key, named);
    });
  };
  // Who comes first keeps a name: the policy's words, then the standard's names, then what staff say.
  for (const { id, name, core, edge } of pack.industries) {
    const named = { word: id, own: true, core, edge };
    for (const one of [name['zh-CN'], name.en, id]) add(one, named);
  }
  // A name of the standard that the policy has for a word of its own is no more than it says, but has that word's edge.
  const edges = new Map(
    pack.industries.flatMap(({ aliases }) => aliases.map(({ name, edge }) => [cleanIndustryName(name), edge] as const)),
  );
  const standard = (name: string, ...core: string[]): void => {
    add(name, { word: null, own: false, core, edge: edges.get(cleanIndustryName(name)) ?? [] });
  };
  for (const [code, name] of DIVISIONS) standard(name, code);
  for (const { letter, name, divisions } of SECTIONS) {
    standard(name, ...divisions);
    standard(`${letter}${name}`, ...divisions);
  }
  for (const [code, name] of GROUPS) standard(name, code);
  for (const [code, name] of CLASSES) standard(name, code);
  for (const { id, aliases } of pack.industries)
    for (const { name, core, edge } of aliases) add(name, { word: id, own: false, core, edge });
  indexes.set(pack, index);
  return index;
}

/** What a name stands for, matched whole: never by a part, for 建材批发 is not 建材. Null where nobody has it. */
export function namedIndustry(pack: Pack, text: string): NamedIndustry | null {
  const keys = shortened(cleanIndustryName(text));
  for (const [level, names] of indexOf(pack).entries()) {
    const found = names.get(keys[level] ?? '');
    if (found) return found;
  }
  return null;
}
