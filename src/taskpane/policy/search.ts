import MiniSearch from 'minisearch';
import type { Pack } from '../../policy/pack';

/** Finds measures by what people type; the order is the best match first. */
export type PolicySearch = (query: string) => readonly number[];

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const CHINESE = /\p{Script=Han}/u;

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function segments(text: string): string[] {
  return [...words.segment(folded(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The neighbours of a run of Chinese characters, in twos: what holds them together however they were segmented. */
function pairs(text: string): string[] {
  return [...folded(text).matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
}

/** What a text is found by: its words, its characters, its pairs of characters. */
export function indexTokens(text: string): string[] {
  const characters = Array.from(folded(text)).filter((character) => CHINESE.test(character));
  return [...new Set([...segments(text), ...characters, ...pairs(text)])];
}

/** What is asked of the index: pairs where two characters stand together, else the character or word itself. */
export function queryTokens(text: string): string[] {
  const together = pairs(text);
  const covered = new Set(together.flatMap((pair) => Array.from(pair)));
  const alone = Array.from(folded(text)).filter((character) => CHINESE.test(character) && !covered.has(character));
  const others = segments(text).filter((word) => !CHINESE.test(word));
  return [...new Set([...together, ...alone, ...others])];
}

/** An index over the measures of a pack: number, titles and text. */
export function createPolicySearch({ measures, sections }: Pack): PolicySearch {
  const index = new MiniSearch({
    idField: 'number',
    fields: ['label', 'title', 'short', 'section', 'text'],
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      combineWith: 'AND',
      boost: { label: 8, title: 4, short: 4, section: 2 },
      // As one types: the last word of another script may be unfinished.
      prefix: (term) => !CHINESE.test(term) && !/^\d+$/.test(term),
    },
  });
  index.addAll(
    measures.map(({ number, title, short, text }) => ({
      number,
      label: `第${String(number)}条`,
      title,
      short: `${short['zh-CN']} ${short.en}`,
      section: sections.find(({ measures: of }) => of.includes(number))?.title ?? '',
      text,
    })),
  );
  return (query) => index.search(query).map(({ id }) => Number(id));
}

/** A passage of the text around the first place where the query stands; null where it stands nowhere as typed. */
export function passage(
  text: string,
  query: string,
): { readonly before: string; readonly hit: string; readonly after: string } | null {
  const wanted = folded(query).trim();
  const at = wanted === '' ? -1 : folded(text).indexOf(wanted);
  // Folding may change lengths; then a place in it is no place in the text.
  if (at < 0 || folded(text).length !== text.length) return null;
  const from = Math.max(0, at - 12);
  const to = Math.min(text.length, at + wanted.length + 28);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
    hit: text.slice(at, at + wanted.length),
    after: `${text.slice(at + wanted.length, to)}${to < text.length ? '…' : ''}`,
  };
}
