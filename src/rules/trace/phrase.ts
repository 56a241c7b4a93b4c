import type { Texts } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { quoted } from '../../policy/quoted';

/** A text that is the same in both languages. */
export function percent(points: string): Texts {
  return both(`${points}%`);
}

export function both(text: string): Texts {
  return { 'zh-CN': text, en: text };
}

/** Several names: 甲、乙. */
export function listed(names: readonly Texts[]): Texts {
  return { 'zh-CN': names.map((name) => name['zh-CN']).join('、'), en: names.map((name) => name.en).join(', ') };
}

/** Several names in a sentence: 甲、乙; A, B and C. */
export function together(names: readonly Texts[]): Texts {
  const before = listed(names.slice(0, -1));
  const last = names.at(-1);
  return last && names.length > 1 ? { ...listed(names), en: `${before.en} and ${last.en}` } : listed(names);
}

/** Lists of names made before: every row of a list without bases asks for the same. */
const made = new WeakMap<Pack, Map<string, Texts>>();

/** What is missing, by name; a base and a growth of which one is enough, with 或 between. */
export function missingNames(pack: Pack, keys: readonly string[]): Texts {
  const known = made.get(pack) ?? new Map<string, Texts>();
  made.set(pack, known);
  const joined = keys.join();
  const names = known.get(joined) ?? namesOf(pack, keys);
  known.set(joined, names);
  return names;
}

/** A roster is missing as the answer to a question. */
function missingName(pack: Pack, key: string): Texts {
  const name = keyName(pack, key);
  if (!pack.rosters.some(({ id }) => id === key)) return name;
  const list = quoted(name);
  return { 'zh-CN': `是否属于${list['zh-CN']}`, en: `whether it is listed under ${list.en}` };
}

function namesOf(pack: Pack, keys: readonly string[]): Texts {
  const names: Texts[] = [];
  keys.forEach((key, index) => {
    const name = missingName(pack, key);
    const last = names.at(-1);
    const before = keys[index - 1];
    if (last && before && key.endsWith('.growth') && before === key.replace(/\.growth$/, '.base')) {
      names[names.length - 1] = { 'zh-CN': `${last['zh-CN']}或${name['zh-CN']}`, en: `${last.en} or ${name.en}` };
    } else names.push(name);
  });
  return listed(names);
}
