import type { Statement } from '../reading/statements';
import { between, type Sentence } from '../reading/sentences';
import type { Scribe } from './scribe';

/** Words that limit who gets something and hold no number that a rule could be read from. */
const EXCEPT = [
  /（[^（）]*(?:除外|不含|不包括|不得|不予)[^（）]*）/g,
  /除[^，。；：（）]{1,30}?外/g,
  /[^，。；：（）\n]*除外/g,
];
const LIMITS =
  /[^，。；：、（）\n]*(?:不得|不予|不享受|不再|不能|不纳入|不属于|不适用|取消|扣减|减半|折半|未|没有|平均|全[国省区市州县]|扭亏|负增长|由[负降]转|连续|首次|首家|环比|排名|以内的前|增速[^，。；：、]{0,2}(?:高于|低于|超过|不低于|快于))[^，。；：、（）\n]*/g;
/** （不含）, （含本数） belong to a number; that awards are not added up is told apart. */
const OTHERWISE = /^（不?含(?:本数|本级|该数|税)?）$|重复|叠加|就高|从高/;

/** The words of a measure that limit it and that none of its rules or things to confirm holds, as they stand. */
export function limitsUnwritten(statements: readonly Statement[], scribe: Scribe): readonly string[] {
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const { sentence } of statements) {
    for (const pattern of [...EXCEPT, LIMITS]) {
      for (const match of openWords(sentence, scribe).matchAll(pattern)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const overlaps = taken.some((each) => each.start < end && start < each.end);
        if (!overlaps && !OTHERWISE.test(match[0])) taken.push({ start, end });
      }
    }
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => scribe.part.text.slice(start, end).replace(/\s+/g, ''));
}

/** A sentence, place for place, with what a rule or something to confirm holds taken out. */
function openWords(sentence: Sentence, { items }: Scribe): string {
  const chars = between(sentence, sentence.start, sentence.end).split('');
  for (const { words } of items) {
    for (let at = Math.max(words.start, sentence.start); at < Math.min(words.end, sentence.end); at += 1) {
      chars[at - sentence.start] = '，';
    }
  }
  return chars.join('');
}
