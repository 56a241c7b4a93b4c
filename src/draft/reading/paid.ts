import type { StatedPeriod } from '../numbers/stated';
import type { Asked, Range } from './conditions';
import { ladderIn, type Ladder } from './ladder';
import { metricsIn, type MetricMention } from './metric-words';
import { opensRange, type Placed } from './roles';
import { between, type Sentence } from './sentences';

/** What is paid, as the words say it. */
export type Paid =
  | { readonly kind: 'fixed'; readonly amount: Placed }
  /** 20至50万元; 不低于50万元; 最高100万元: no formula. */
  | { readonly kind: 'vague'; readonly low: Placed | null; readonly high: Placed | null }
  | {
      readonly kind: 'rate';
      readonly rate: Placed;
      readonly metric: MetricMention | null;
      readonly increment: boolean;
      /** 按上半年产值增量: the period that its own clause names. */
      readonly period: StatedPeriod | null;
    }
  /** 每增加1000万元奖励2万元. */
  | {
      readonly kind: 'step';
      readonly size: Placed;
      readonly amount: Placed;
      readonly metric: MetricMention;
      readonly increment: boolean;
      readonly period: StatedPeriod | null;
    }
  /** 每超1个百分点奖励20万元. */
  | { readonly kind: 'point'; readonly point: Placed; readonly amount: Placed; readonly metric: MetricMention }
  /** 给予奖励, and no amount; 按一定比例. */
  | {
      readonly kind: 'open';
      readonly rate: boolean;
      readonly costs: boolean;
      readonly start: number;
      readonly end: number;
      /** The words have a number for it that was not read. */
      readonly stated?: boolean;
    };

export interface PaidIn {
  readonly paid: readonly Paid[];
  readonly ladder: Ladder | null;
  readonly caps: readonly Placed[];
  /** 低于5万元的不予奖励. */
  readonly least: Placed | null;
}

const UNIT_EACH = /每(?!家|户|个?企业|个?项目|个?单位|名|季度?|年|月)[^，。；：]{0,14}$/;
const PART = /留成|地方财政|地方贡献|[市区县]级|(?<!增长|增加|新增|增量)部分/;
const INCREMENT = /增量|新增|增加额|增长额|净增|增长部分|每?增加|每?超/;

/** What a sentence pays. */
export function paidIn(
  sentence: Sentence,
  placed: readonly Placed[],
  asked: readonly Asked[],
  ranges: readonly Range[],
  carried: MetricMention | null,
): PaidIn {
  const ladder = ladderIn(sentence, placed, asked, ranges);
  const caps = placed.filter(({ role }) => role.kind === 'cap');
  const least =
    placed.find(
      ({ role, side, quantity }) =>
        role.kind === 'award' && side.order === '<' && NOT_PAID.test(between(sentence, quantity.end, sentence.end)),
    ) ?? null;
  const paid: Paid[] = [];
  if (!ladder) {
    placed.forEach((here, index) => {
      const one = here === least ? null : paidBy(sentence, placed, index, asked, carried);
      if (one) paid.push(one);
    });
  }
  // A limit of something that was not read is no award: 每新增1人奖励1000元，最高20万元.
  const unread = paid.length === 0 && !ladder && placed.some((each) => PAYS.has(each.role.kind) && each !== least);
  if (unread) return { paid: [], ladder: null, caps: [], least: null };
  const open = paid.length === 0 && !ladder && caps.length === 0 && !least ? openIn(sentence) : null;
  return { paid: open ? [open] : paid, ladder, caps, least };
}

const PAYS: ReadonlySet<string> = new Set(['award', 'rate', 'step', 'floor']);
const NOT_PAID = /不予|不再|不给予|不兑现|不发放|不奖/;

function paidBy(
  sentence: Sentence,
  placed: readonly Placed[],
  index: number,
  asked: readonly Asked[],
  carried: MetricMention | null,
): Paid | null {
  const here = placed[index];
  if (!here) return null;
  const { role, quantity } = here;
  const before = placed[index - 1];
  const next = placed[index + 1];
  switch (role.kind) {
    case 'award': {
      if (before?.role.kind === 'step') return stepBy(sentence, before, here, asked, carried);
      if (before?.role.kind === 'award' && opensRange(sentence, before, here))
        return { kind: 'vague', low: before, high: here };
      if (next?.role.kind === 'award' && opensRange(sentence, here, next)) return null;
      // 每新增1人奖励1000元: an amount for each of something that is no step of a figure.
      const clause = /[^，。；：]*$/.exec(between(sentence, sentence.start, quantity.start))?.[0] ?? '';
      return UNIT_EACH.test(clause) ? null : { kind: 'fixed', amount: here };
    }
    case 'floor':
      return { kind: 'vague', low: here, high: null };
    case 'rate': {
      if (role.most) return null;
      const from = before?.side.end ?? sentence.start;
      // A part of a figure is not the figure: 超过1亿元的部分, 税收地方留成部分.
      if (PART.test(between(sentence, from, quantity.start))) return null;
      const increment = INCREMENT.test(between(sentence, from, quantity.start));
      const named = metricsIn(sentence.text, sentence.start, quantity.start).at(-1) ?? carried;
      const metric = role.metric ?? (increment ? named : null);
      // 按增量的1%, and nothing says of what: no rule.
      if (increment && metric === null) return null;
      const period = periodOfPaid(sentence, quantity.start);
      return { kind: 'rate', rate: here, metric, increment: increment || (metric?.increment ?? false), period };
    }
    case 'threshold':
    case 'growth':
    case 'cap':
    case 'step':
    case 'count':
    case 'none':
      return null;
  }
}

function stepBy(
  sentence: Sentence,
  size: Placed,
  amount: Placed,
  asked: readonly Asked[],
  carried: MetricMention | null,
): Paid | null {
  if (size.role.kind !== 'step') return null;
  const metric = size.role.metric ?? asked.at(-1)?.metric ?? carried;
  if (!metric) return null;
  if (size.quantity.meaning.unit === 'share') return { kind: 'point', point: size, amount, metric };
  const words = between(sentence, Math.max(sentence.start, size.quantity.start - 16), size.quantity.start);
  const period = periodOfPaid(sentence, size.quantity.start);
  return { kind: 'step', size, amount, metric, increment: INCREMENT.test(words) || metric.increment, period };
}

/** The period that the clause of what is paid names behind the number before: 按上半年产值增量的0.5%. */
function periodOfPaid(sentence: Sentence, to: number): StatedPeriod | null {
  const last = sentence.quantities.filter(({ end }) => end <= to).at(-1)?.end ?? sentence.start;
  const clause = to - (/[^，。；：]*$/.exec(between(sentence, sentence.start, to))?.[0].length ?? 0);
  const from = Math.max(last, clause);
  const named = sentence.stated.flatMap(({ start, end, meaning }) =>
    // 产值较上年三季度每增加: what it is held against is not its period.
    meaning.kind === 'period' &&
    start >= from &&
    end <= to &&
    !/(?:较|比|与|上年|去年)$/.test(between(sentence, from, start))
      ? [meaning.period]
      : [],
  );
  return named.at(-1) ?? null;
}

const OPEN = /[^，。；：]*(?:给予|予以)[^，。；：]{0,12}(?:奖励|奖补|补助|补贴|资助|支持)[^，。；：]*/;

/** 分行业分类给予奖励; 按投资实际完成量的一定比例给予资金补助. */
function openIn(sentence: Sentence): Paid | null {
  const said = between(sentence, sentence.start, sentence.end);
  const match = OPEN.exec(said);
  if (!match || /资金支持|政策支持|大力支持|重点支持/.test(match[0])) return null;
  const start = sentence.start + match.index;
  const rate = /一定(?:的)?比例/.test(match[0]);
  const costs = /(?:费|费用|成本|投入)[^，。；：]{0,12}(?:给予|予以)一定/.test(match[0]);
  return { kind: 'open', rate, costs, start, end: start + match[0].length };
}
