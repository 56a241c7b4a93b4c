import type { Order } from '../../policy/algebra';
import type { Quantified } from '../numbers/stated';
import type { Sentence } from './sentences';

/** Which side of a number the text means. */
export interface Side {
  /** Null where the text says none: 奖励5万元. */
  readonly order: Order | null;
  /** 左右. */
  readonly about: boolean;
  /** The words say two things: 超过1亿元（含）, 超过5000万元以上. */
  readonly contradicts: boolean;
  /** （含） and （不含）; of the ends of a range they are all that is said. */
  readonly included: boolean | null;
  /** Where the words of the order end behind the number: （含）以上. */
  readonly end: number;
  /** Where those before it begin: 不低于, 超过. */
  readonly start: number;
}

const TAIL =
  /^\s*(?:（(?<first>不?含)[^）]{0,6}）)?\s*(?<word>及以上|以上|及以下|以下|以内|之内|左右|上下|起)?\s*(?:（(?<last>不?含)[^）]{0,6}）)?/;
const LEADS: readonly (readonly [RegExp, Order])[] = [
  [/(?:[不未](?:得|能|应|可)?(?:低于|少于|小于)|至少|[大高]于(?:或者?)?等于|≥|≧|>=)\s*$/, '>='],
  [
    /(?:(?:不|未|没有)(?:得|能|应|可)?(?:超过|超出|突破|高于|大于|多于)|最高|至多|最多|[小低]于(?:或者?)?等于|≤|≦|<=)\s*$/,
    '<=',
  ],
  [/(?:超过|超出|超|突破|高于|大于|多于|>)\s*$/, '>'],
  [/(?:低于|小于|少于|不足|不满|未满|不到|(?:未|没有|没|未能)(?:达到|达)|达不到|<)\s*$/, '<'],
  [/(?:达到|达|满|完成|实现)\s*$/, '>='],
];
/** How much before a number is looked at for the words of its order. */
const NEAR = 8;

/** The side that the words around a number say. 以上 and 以内 include the number itself; 超过 and 不满 do not. */
export function sideOf(sentence: Sentence, { start, end }: Quantified): Side {
  const tail = TAIL.exec(sentence.text.slice(end, sentence.end));
  const said = tail?.groups ?? {};
  const word = said['word'] ?? '';
  const inclusion = said['first'] ?? said['last'];
  const before = sentence.text.slice(Math.max(sentence.start, start - NEAR), start);
  const lead = LEADS.map(([pattern, order]) => ({ match: pattern.exec(before), order })).find(({ match }) => match);
  const about = /左右|上下/.test(word);
  const behind: Order | null = /以上|起/.test(word) ? '>=' : /以下|以内|之内/.test(word) ? '<=' : null;
  const { order, contradicts } = together(lead?.order ?? null, behind, inclusion);
  return {
    order,
    about,
    contradicts,
    included: inclusion === undefined ? null : inclusion === '含',
    end: end + (tail?.[0].trimEnd().length ?? 0),
    start: start - (lead?.match?.[0].length ?? 0),
  };
}

function together(
  lead: Order | null,
  behind: Order | null,
  inclusion: string | undefined,
): { readonly order: Order | null; readonly contradicts: boolean } {
  const said = lead ?? behind;
  if (said === null) return { order: null, contradicts: false };
  const up = said === '>=' || said === '>';
  if (lead !== null && behind !== null && up !== (behind === '>=')) return { order: lead, contradicts: true };
  if (inclusion === '含') return { order: up ? '>=' : '<=', contradicts: said === '>' || said === '<' };
  if (inclusion === '不含') return { order: up ? '>' : '<', contradicts: lead === '>=' && behind === null };
  // 超过5000万元以上: above by the one word, at least by the other.
  return { order: said, contradicts: behind !== null && (said === '>' || said === '<') };
}
