import type { Texts } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { Candidate } from './candidate';
import type { Hangs } from './standing';

/** What an open answer hangs on, in words: the own row's keys, then other rows. */
export function hangsWords(pack: Pack, { names, rows, more }: Hangs, candidates: readonly Candidate[]): Texts {
  const keys = names.map((name) => nameAmong([pack, ...packsOf(candidates)], name));
  // An enterprise has several awards: it is named once, and how many more enterprises there are is not what `more` counts.
  const labels = [...new Set(rows.flatMap((index) => candidates[index]?.label ?? []))];
  return {
    'zh-CN': [...keys.map((key) => key['zh-CN']), ...labels].join('、') + (more > 0 ? '等企业' : ''),
    en: [...keys.map((key) => key.en), ...labels].join(', ') + (more > 0 ? ' and others' : ''),
  };
}

/** The policies of a list's awards, which are few. */
const known = new WeakMap<readonly Candidate[], readonly Pack[]>();

function packsOf(candidates: readonly Candidate[]): readonly Pack[] {
  const packs = known.get(candidates) ?? [...new Set(candidates.map(({ pack }) => pack))];
  known.set(candidates, packs);
  return packs;
}

/** What a key is called by the first policy that knows it: an award may hang on another policy's. */
function nameAmong(packs: readonly Pack[], key: string): Texts {
  const names = packs.map((pack) => keyName(pack, key));
  return names.find((name) => name['zh-CN'] !== key) ?? { 'zh-CN': key, en: key };
}

/** Texts, or a number for both languages. */
export function placesWords(from: number, to: number): Texts {
  if (from === to) return { 'zh-CN': `第${String(from)}`, en: `number ${String(from)}` };
  return {
    'zh-CN': `第${String(from)}至第${String(to)}之间`,
    en: `between numbers ${String(from)} and ${String(to)}`,
  };
}
