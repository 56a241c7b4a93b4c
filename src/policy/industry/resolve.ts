import type { Message } from '../../messages/message';
import { isPlaceholder } from '../../quantity/number-text';
import type { IndustryClass, IndustrySaid } from '../enterprise';
import type { Pack } from '../pack';
import type { IndustryId } from '../terms';
import { readCodeText } from './code-text';
import type { CodeText } from './code-text';
import { industryWords } from './industry-words';
import { allClasses, classesOfAll, membership } from './membership';
import type { Speaker } from './membership';
import { namedIndustry } from './names';
import type { NamedIndustry } from './names';

/** What a row says about its industry, as the cells show it; null where there is no such cell. */
export interface IndustryCells {
  readonly name: string | null;
  readonly code: string | null;
  /** The code's cell holds a number: zeros in front may be lost. */
  readonly codeIsNumber: boolean;
  /** The key that an open industry is named by; without it, `industryCode` where the row has a code and no name. */
  readonly key?: 'industry' | 'industryCode';
}

export interface IndustryFinding {
  readonly code: 'industry-unknown' | 'industry-mismatch';
  readonly message: Message;
}

export interface IndustryResolved {
  readonly said: IndustrySaid;
  /** The policy's words that it surely is: its own name first, then in the pack's order. */
  readonly words: readonly IndustryId[];
  /** Those that it may be beside: by a code on their edge, or because nothing tells. In the pack's order. */
  readonly mayBe: readonly IndustryId[];
  /** The word that it is called by: whoever wrote it settled which one it is. */
  readonly named: IndustryId | null;
  readonly finding: IndustryFinding | null;
}

/** Names differ little and rows are many: a list of this many distinct ones starts anew. */
const KEPT = 20_000;
const kept = new WeakMap<Pack, Map<string, IndustryResolved>>();

/**
 * Which classes of the pack a row's industry may be of. A name, cleaned, matches whole and stands for its codes; a code
 * matches by longest prefix; a code inside the name narrows it, one outside is a finding and the name wins.
 */
export function resolveIndustry(pack: Pack, cells: IndustryCells): IndustryResolved {
  let known = kept.get(pack);
  if (!known) kept.set(pack, (known = new Map<string, IndustryResolved>()));
  const key = JSON.stringify([cells.name, cells.code, cells.codeIsNumber, cells.key]);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= KEPT) known.clear();
  const resolved = resolve(pack, cells);
  known.set(key, resolved);
  return resolved;
}

function resolve(pack: Pack, cells: IndustryCells): IndustryResolved {
  const name = said(cells.name);
  const code = said(cells.code);
  if (name === null && code === null)
    return {
      said: { kind: 'unsaid' },
      words: [],
      mayBe: pack.industries.map(({ id }) => id),
      named: null,
      finding: null,
    };
  const key = cells.key ?? (name === null ? 'industryCode' : 'industry');
  const inName = name === null ? null : readCodeText(name, false);
  const inCode = code === null ? null : readCodeText(code, cells.codeIsNumber);
  // The code's column goes before a code in the name's; words in the code's column count where the name's has none.
  const coded = inCode !== null && inCode.kind !== 'none' ? inCode : inName;
  const words = [inName?.rest, inCode?.rest].find((text) => text !== undefined && text !== '') ?? '';
  return answer(pack, key, words, coded);
}

function said(text: string | null): string | null {
  return text === null || text.trim() === '' || isPlaceholder(text) ? null : text;
}

type Key = 'industry' | 'industryCode';

function answer(pack: Pack, key: Key, words: string, code: CodeText | null): IndustryResolved {
  const name = words === '' ? null : namedIndustry(pack, words);
  if (name) return byName(pack, key, words, name, code);
  const finding = findingWithoutName(words, code);
  if (code === null || (code.kind !== 'code' && code.kind !== 'section'))
    return {
      said: opened(allClasses(pack), key, pack),
      words: [],
      mayBe: pack.industries.map(({ id }) => id),
      named: null,
      finding,
    };
  const speaker = code.kind === 'section' ? 'name' : 'code';
  return {
    said: opened(classesOfAll(pack, code.codes, speaker), key, pack),
    ...industriesOf(pack, null, code.codes, speaker),
    finding,
  };
}

function findingWithoutName(words: string, code: CodeText | null): IndustryFinding | null {
  const unknown = (message: Message): IndustryFinding => ({ code: 'industry-unknown', message });
  const { message } = industryWords;
  switch (code?.kind) {
    case 'code':
    case 'section':
      return words === ''
        ? null
        : unknown(message('industry.name-unknown-code-used', { name: words, code: code.written }));
    case 'unknown':
      return unknown(message('industry.code-unknown', { code: code.written }));
    case 'wrong-letter':
      return unknown(message('industry.letter-wrong', { code: code.written, wanted: code.wanted }));
    case 'none':
    case undefined:
      return unknown(message('industry.name-unknown', { name: words }));
  }
}

function byName(pack: Pack, key: Key, words: string, name: NamedIndustry, code: CodeText | null): IndustryResolved {
  const { message } = industryWords;
  const all = name.core.length > 0 ? name.core : name.edge;
  const plainly = (finding: IndustryFinding | null): IndustryResolved => ({
    said: opened(classesOfAll(pack, all, 'name'), key, pack),
    ...industriesOf(pack, name.own ? name.word : null, all, 'name'),
    finding,
  });
  switch (code?.kind) {
    case 'none':
    case undefined:
      return plainly(null);
    case 'unknown':
      return plainly({
        code: 'industry-unknown',
        message: message('industry.code-unknown-name-used', { code: code.written, name: words }),
      });
    case 'wrong-letter':
      return plainly({
        code: 'industry-unknown',
        message: message('industry.letter-wrong', { code: code.written, wanted: code.wanted }),
      });
    case 'section':
      return code.codes.some((one) => touches(one, name))
        ? plainly(null)
        : plainly({
            code: 'industry-mismatch',
            message: message('industry.mismatch', { code: code.written, name: words }),
          });
    case 'code':
      break;
  }
  const inside = code.codes.filter((one) => [...name.core, ...name.edge].some((entry) => one.startsWith(entry)));
  if (inside.length > 0) {
    // The name of a division and its two digits say the same: only a longer code is more than the name.
    const speaker: Speaker = inside.every((one) => one.length === 2) ? 'name' : 'code';
    const surely = inside.every((one) => membership(one, name, 'code') === 'in');
    const own = surely && name.own ? name.word : null;
    return {
      said: opened(classesOfAll(pack, inside, speaker), key, pack),
      ...industriesOf(pack, own, inside, speaker),
      finding: null,
    };
  }
  // 25 beside 精炼石油产品制造 (251) is less than the name, and no contradiction.
  if (code.codes.some((one) => touches(one, name))) return plainly(null);
  return plainly({
    code: 'industry-mismatch',
    message: message('industry.mismatch', { code: code.written, name: words }),
  });
}

function touches(code: string, { core, edge }: NamedIndustry): boolean {
  return [...core, ...edge].some((entry) => code.startsWith(entry) || entry.startsWith(code));
}

function opened(classes: readonly IndustryClass[], key: Key, pack: Pack): IndustrySaid {
  const [only, ...others] = classes;
  if (only !== undefined && others.length === 0) return { kind: 'known', class: only };
  return { kind: 'open', classes: only === undefined ? allClasses(pack) : classes, key };
}

/** The policy's words that all of these codes surely are, its own name first; and those that some of them may be. */
function industriesOf(
  pack: Pack,
  own: IndustryId | null,
  codes: readonly string[],
  speaker: Speaker,
): Omit<IndustryResolved, 'said' | 'finding'> {
  const sure = pack.industries.filter((industry) =>
    codes.every((code) => membership(code, industry, speaker) === 'in'),
  );
  const words = [...new Set([...(own === null ? [] : [own]), ...sure.map(({ id }) => id)])];
  const may = pack.industries.filter(
    (industry) => !words.includes(industry.id) && codes.some((code) => membership(code, industry, speaker) !== 'out'),
  );
  return { words, mayBe: may.map(({ id }) => id), named: own };
}
