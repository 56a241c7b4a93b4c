import type { Quantified } from '../numbers/stated';
import { metricsIn, type MetricMention } from './metric-words';
import { sideOf, type Side } from './order';
import { between, type Sentence } from './sentences';

/** What a number is there for, as the words around it say. */
export type Role =
  /** 产值达到4000万元（含）以上; `increment`: 新增产值5000万元. */
  | { readonly kind: 'threshold'; readonly metric: MetricMention }
  /** 同比增长10%以上; `falling`: 降幅控制在6%以内. The metric may have been named further up. */
  | { readonly kind: 'growth'; readonly metric: MetricMention | null; readonly falling: boolean }
  /** 奖励5万元. */
  | { readonly kind: 'award' }
  /** 最高不超过300万元. */
  | { readonly kind: 'cap' }
  /** 奖励不低于50万元. */
  | { readonly kind: 'floor' }
  /** 按增量的0.5%给予奖励; `metric`: what of, where it is a figure. */
  | { readonly kind: 'rate'; readonly metric: MetricMention | null; readonly most: boolean }
  /** 每新增产值1000万元: the size of a step. */
  | { readonly kind: 'step'; readonly metric: MetricMention | null }
  /** 新增……40项以上. */
  | { readonly kind: 'count' }
  | { readonly kind: 'none' };

export interface Placed {
  readonly quantity: Quantified;
  readonly role: Role;
  readonly side: Side;
}

const AWARD = '奖励|奖补|补助|补贴|资助|奖金|扶持|激励';
const AWARD_BEFORE = new RegExp(`(?:(?:${AWARD})(?:资金|金额|标准|企业|项目|支持)?|奖)[^，。；：、\\d]{0,8}$`);
const GIVING = /(?:给予|予以|发放|安排|拨付|一次性|分别|各|再)[^，。；：\d]{0,8}$/;
const AWARD_BEHIND = new RegExp(`^[^，。；：\\d]{0,8}(?:${AWARD}|支持|的奖)`);
const AWARD_NEXT = /^的?(?:企业)?，?(?:分别|一次性)?(?:给予|奖|补)/;
const IN_ALL = /总额|总量|总规模|总金额|合计|预算|全[省区市县][^，。；：]{0,6}(?:奖|补|安排|不超过)|资金(?:规模|总)/;
const RATE_BEFORE = /(?:按|按照|按不超过|以)[^，。；：\d]{0,40}$/;
const RATE_OF_PAID = new RegExp(`(?:${AWARD}|给予)[^，。；：\\d]{0,24}(?:增量|部分|额|投入|费用|投资|的)$`);
const RATE_BEHIND = new RegExp(`^[^，。；：\\d]{0,16}(?:${AWARD}|支持|比例|标准|计算)`);
/** 奖补资金总额不超过3000万元: what all enterprises get together is no limit of one. */
const OF_ALL = /(?:总额|总量|总规模|资金规模|预算)[^，。；：\d]{0,8}$/;
const OF_ONE = /单[个户家一项]|每[个户家项]|同一|一[个户家]|各企业/;
const STEP = /每(?:新增|增加|增长|净增|完成|实现|满|超出?|多)?[^，。；：\d]{0,8}$/;
const GROWTH = /(?:增长|增速|增幅|同比|提高|上升|增加)[^，。；\d]{0,12}$/;
const FALLING = /(?:降幅|下降|降低|减少)[^，。；\d]{0,12}$/;
/** What a number of the same list or range is joined by. */
const JOINED = /^(?:[、，/和及]|[-—–~～至到]|——|或)$/;

/** What each number of a sentence is there for. */
export function rolesIn(sentence: Sentence): readonly Placed[] {
  const metrics = metricsIn(sentence.text, sentence.start, sentence.end);
  const sides = sentence.quantities.map((quantity) => sideOf(sentence, quantity));
  const placed = sentence.quantities.map((quantity, index): Placed => {
    const side = sides[index] ?? sideOf(sentence, quantity);
    const from = sides[index - 1]?.end ?? sentence.start;
    const to = sides[index + 1]?.start ?? sentence.end;
    return { quantity, side, role: roleOf(sentence, quantity, side, from, to, metrics) };
  });
  return joined(sentence, givenInLists(sentence, placed));
}

/** 给予100万元、50万元奖励: what gives stands before the first and what is given behind the last. */
function givenInLists(sentence: Sentence, placed: readonly Placed[]): readonly Placed[] {
  const out = [...placed];
  let from = 0;
  placed.forEach((last, index) => {
    if (listedWith(sentence, last, placed[index + 1]) || opensRange(sentence, last, placed[index + 1])) return;
    const list = placed.slice(from, index + 1);
    const [first] = list;
    const before = first ? between(sentence, placed[from - 1]?.side.end ?? sentence.start, first.side.start) : '';
    const behind = between(sentence, last.side.end, placed[index + 1]?.side.start ?? sentence.end);
    const given = list.length > 1 && GIVING.test(before) && AWARD_BEHIND.test(behind);
    if (given && list.every(({ role, quantity }) => role.kind === 'none' && quantity.meaning.unit === '万元')) {
      list.forEach((each, place) => (out[from + place] = { ...each, role: { kind: 'award' } }));
    }
    from = index + 1;
  });
  return out;
}

function roleOf(
  sentence: Sentence,
  quantity: Quantified,
  side: Side,
  from: number,
  to: number,
  metrics: readonly MetricMention[],
): Role {
  const before = between(sentence, from, side.start);
  const near = between(sentence, from, quantity.start);
  const behind = between(sentence, side.end, to);
  const named = metrics.filter(({ end }) => end <= quantity.start).at(-1) ?? null;
  const own = named && named.start >= from ? named : null;
  switch (quantity.meaning.unit) {
    case '万元':
      return moneyRole(sentence, side, { before, near, behind }, named, own);
    case 'share':
      return shareRole(side, { before, near, behind }, named, own);
    case '万千瓦时':
      if (STEP.test(near)) return { kind: 'step', metric: named };
      return named?.unit === '万千瓦时' && side.order !== null
        ? { kind: 'threshold', metric: named }
        : { kind: 'none' };
    case 'count':
      if (STEP.test(near) || /前\s*$/.test(near)) return { kind: 'none' };
      if (own?.unit === '人' && /[人名]/.test(quantity.meaning.said)) return { kind: 'threshold', metric: own };
      return { kind: 'count' };
    case 'bare':
      // 增速大于0: nought needs no unit.
      return quantity.text === '0' && GROWTH.test(near)
        ? { kind: 'growth', metric: named, falling: false }
        : { kind: 'none' };
    case '元/人':
    case '元/千瓦时':
    case 'time':
    case 'other':
      return { kind: 'none' };
  }
}

interface Around {
  /** From the number before to the words of this one's order. */
  readonly before: string;
  /** The same with those words. */
  readonly near: string;
  readonly behind: string;
}

function moneyRole(
  sentence: Sentence,
  side: Side,
  { before, near, behind }: Around,
  named: MetricMention | null,
  own: MetricMention | null,
): Role {
  if (STEP.test(near)) return { kind: 'step', metric: named };
  const paid = AWARD_BEFORE.test(before) || (GIVING.test(before) && AWARD_BEHIND.test(behind));
  const limits = side.order === '<=' || /^[^，。；]{0,3}(?:封顶|为限|为上限)/.test(behind);
  const spoken = new RegExp(AWARD).test(between(sentence, sentence.start, side.end + 12));
  if (OF_ALL.test(before) && !OF_ONE.test(before)) return { kind: 'none' };
  // 单个企业最高不超过300万元: a limit, where the sentence pays something and no figure stands right before it.
  if (limits && (paid || (spoken && !own))) {
    // What all get together is no limit of what one gets.
    const clause = /[^，。；：]*$/.exec(between(sentence, sentence.start, side.start))?.[0] ?? '';
    return IN_ALL.test(clause) && !/[单每]|同一/.test(clause) ? { kind: 'none' } : { kind: 'cap' };
  }
  if (paid) return side.order === '>=' && /不低于|不少于|至少/.test(near) ? { kind: 'floor' } : { kind: 'award' };
  // 1亿元至2亿元的奖励10万元: what is paid comes right behind, so the number is of the figure named last.
  const metric = own ?? (side.order !== null || AWARD_NEXT.test(behind) ? named : null);
  return metric?.unit === '万元' ? { kind: 'threshold', metric } : { kind: 'none' };
}

function shareRole(
  side: Side,
  { before, near, behind }: Around,
  named: MetricMention | null,
  own: MetricMention | null,
): Role {
  if (STEP.test(near)) return { kind: 'step', metric: named };
  const isRate = (RATE_BEFORE.test(before) && RATE_BEHIND.test(behind)) || RATE_OF_PAID.test(before);
  if (isRate) return { kind: 'rate', metric: own, most: side.order === '<=' || /不超过|最高|至多|以内/.test(before) };
  if (FALLING.test(near)) return { kind: 'growth', metric: named, falling: true };
  return GROWTH.test(near) ? { kind: 'growth', metric: named, falling: false } : { kind: 'none' };
}

/** 5万元、10万元、20万元, 20至50万元: numbers of one list or range are there for the same. */
function joined(sentence: Sentence, placed: readonly Placed[]): readonly Placed[] {
  const out = [...placed];
  const follows = (left: Placed, right: Placed): boolean =>
    left.quantity.meaning.unit === right.quantity.meaning.unit &&
    JOINED.test(between(sentence, left.side.end, right.side.start).trim());
  for (let pass = 0; pass < 2; pass += 1) {
    // From behind first: 1亿元至2亿元 is what the end of the range is, and not what stands before the range.
    const order = pass === 0 ? out.map((_, index) => out.length - 1 - index) : out.map((_, index) => index);
    const step = pass === 0 ? 1 : -1;
    for (const index of order) {
      const [here, other] = [out[index], out[index + step]];
      if (!here || !other || here.role.kind !== 'none' || other.role.kind === 'none') continue;
      const [left, right] = step < 0 ? [other, here] : [here, other];
      if (follows(left, right)) out[index] = { ...here, role: other.role };
    }
  }
  return out;
}

/** Whether a number begins a range that the next one ends: 5000万元至1亿元（不含）. */
export function opensRange(sentence: Sentence, here: Placed, next: Placed | undefined): boolean {
  if (next?.quantity.meaning.unit !== here.quantity.meaning.unit) return false;
  return /^(?:[-—–~～至到]|——)$/.test(between(sentence, here.side.end, next.quantity.start).trim());
}

/** Whether two numbers stand beside each other in a list: 1亿元、3亿元. */
export function listedWith(sentence: Sentence, here: Placed, next: Placed | undefined): boolean {
  if (next?.quantity.meaning.unit !== here.quantity.meaning.unit) return false;
  return /^[、，和及]$/.test(between(sentence, here.side.end, next.side.start).trim());
}
