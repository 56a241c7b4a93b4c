import type { Order } from '../../policy/algebra';
import type { StatedPeriod } from '../numbers/stated';
import { againstOf, heldAgainstOther, sharesItsNumber } from './held-against';
import { metricsIn, type MetricMention } from './metric-words';
import { listedWith, opensRange, type Placed } from './roles';
import { between, type Sentence } from './sentences';

/** What a text asks of a figure. `start` and `end` are the words that say it. */
export interface Asked {
  readonly kind: 'threshold' | 'increment' | 'growth' | 'rises' | 'growth-above';
  readonly metric: MetricMention;
  readonly order: Order;
  /** The number; null where the words say it without one (正增长). */
  readonly number: Placed | null;
  readonly falling: boolean;
  /** The period that the words name; null where they name none. */
  readonly period: StatedPeriod | null;
  /** Of `growth-above`: the period of the other growth. */
  readonly other: StatedPeriod | null;
  /** The metric was named further up. */
  readonly carried: boolean;
  /** The words name no order: 增长6.5%. */
  readonly orderOpen: boolean;
  /** The words hold the figure against something that no rule can say. */
  readonly beyond: boolean;
  /** The period that the words hold it against: 较2023年同期. */
  readonly against: StatedPeriod | null;
  readonly start: number;
  readonly end: number;
}

/** From and to of one figure: 5000万元至1亿元（不含）. */
export interface Range {
  readonly from: Placed;
  readonly to: Placed;
  readonly metric: MetricMention;
  readonly period: StatedPeriod | null;
}

/** 产值超过1亿元、3亿元，且分别增长30%、25%以上: a figure and its growth, pair by pair. */
export interface Pairs {
  readonly metric: MetricMention;
  readonly period: StatedPeriod | null;
  readonly order: Order;
  readonly rateOrder: Order;
  readonly pairs: readonly { readonly value: Placed; readonly rate: Placed }[];
  readonly start: number;
  readonly end: number;
}

/** What a text asks, before it is looked at whether a rule can say it. */
export type Bare = Omit<Asked, 'beyond' | 'against'>;

export interface AskedIn {
  readonly asked: readonly Asked[];
  readonly ranges: readonly Range[];
  readonly pairs: Pairs | null;
  /** Several numbers of one kind in a list, and nothing says which of them counts when. */
  readonly unpaired: boolean;
}

const RISES = /(?:同比)?(?:实现)?正增长|扭负为正|由负转正|转负为正|由降转升|止跌回升/g;
const ABOVE = /增速(?:高于|超过|大于)(?<what>[^，。；、或]{0,10})/g;

/** The conditions that a sentence states, in its order. `carried`: the figure that the sentences before spoke of. */
export function conditionsIn(sentence: Sentence, placed: readonly Placed[], carried: MetricMention | null): AskedIn {
  const metrics = metricsIn(sentence.text, sentence.start, sentence.end);
  const named = (at: number): MetricMention | null => metrics.filter(({ end }) => end <= at).at(-1) ?? null;
  const ranges: Range[] = [];
  const asked: Bare[] = [];
  placed.forEach((here, index) => {
    const { role, side, quantity } = here;
    const next = placed[index + 1];
    const before = placed[index - 1];
    if (role.kind === 'threshold') {
      if (next?.role.kind === 'threshold' && opensRange(sentence, here, next)) {
        ranges.push({
          from: here,
          to: next,
          metric: role.metric,
          period: periodBefore(sentence, role.metric, quantity.start),
        });
        return;
      }
      if ((before && opensRange(sentence, before, here)) || side.order === null) return;
      asked.push({
        ...bare(role.metric, sentence, here),
        kind: role.metric.increment ? 'increment' : 'threshold',
        order: side.order,
      });
      return;
    }
    if (role.kind !== 'growth') return;
    const metric = role.metric ?? carried;
    if (!metric || (before && opensRange(sentence, before, here)) || opensRange(sentence, here, next)) return;
    asked.push({
      ...bare(metric, sentence, here),
      kind: 'growth',
      order: side.order ?? '>=',
      orderOpen: side.order === null,
      falling: role.falling,
      carried: role.metric === null,
      start: role.metric ? startOf(sentence, role.metric, quantity.start) : startOf(sentence, null, quantity.start),
    });
  });
  const said = between(sentence, sentence.start, sentence.end);
  for (const match of said.matchAll(RISES)) {
    const at = sentence.start + match.index;
    const metric = named(at) ?? carried;
    if (metric) asked.push(wordless('rises', metric, sentence, at, at + match[0].length, null));
  }
  for (const match of said.matchAll(ABOVE)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const metric = named(at) ?? carried;
    const other = sentence.stated.find(({ start, meaning }) => start >= at && start < end && meaning.kind === 'period');
    if (
      metric &&
      other?.meaning.kind === 'period' &&
      !placed.some(({ quantity }) => quantity.start >= at && quantity.start < end)
    ) {
      asked.push(wordless('growth-above', metric, sentence, at, other.end, other.meaning.period));
    }
  }
  const { pairs, unpaired } = pairsIn(sentence, placed);
  const own = new Set(pairs?.pairs.flatMap(({ value, rate }) => [value, rate]));
  const alone = asked
    .filter(({ number }) => number === null || !own.has(number))
    .sort((a, b) => a.start - b.start)
    .map((each) => ({
      ...each,
      beyond: heldAgainstOther(each, sentence) || sharesItsNumber(each, sentence, metrics),
      against: againstOf(each, sentence),
    }));
  return { asked: alone, ranges, pairs, unpaired };
}

/** Lists of numbers of the same kind, the longest. */
function listsOf(
  sentence: Sentence,
  placed: readonly Placed[],
  kind: 'threshold' | 'growth',
): readonly (readonly Placed[])[] {
  const lists: Placed[][] = [];
  placed.forEach((here, index) => {
    if (here.role.kind !== kind) return;
    const before = placed[index - 1];
    if (before?.role.kind === kind && listedWith(sentence, before, here)) lists.at(-1)?.push(here);
    else lists.push([here]);
  });
  return lists.filter(({ length }) => length > 1);
}

function pairsIn(sentence: Sentence, placed: readonly Placed[]): Pick<AskedIn, 'pairs' | 'unpaired'> {
  const values = listsOf(sentence, placed, 'threshold');
  const rates = listsOf(sentence, placed, 'growth');
  const [value, otherValues] = values;
  const [rate, otherRates] = rates;
  const unpaired = values.length + rates.length > 0;
  const side = (list: readonly Placed[]) => list.find((each) => each.side.order !== null)?.side.order ?? null;
  const metric = value?.[0]?.role.kind === 'threshold' ? value[0].role.metric : null;
  if (!value || !rate || otherValues || otherRates || value.length !== rate.length || !metric)
    return { pairs: null, unpaired };
  const [order, rateOrder] = [side(value), side(rate)];
  const first = value[0];
  const last = rate.at(-1);
  if (!first || !last || order === null || rateOrder === null || metric.increment) return { pairs: null, unpaired };
  const pairs = value.flatMap((each, index) => {
    const own = rate[index];
    return own ? [{ value: each, rate: own }] : [];
  });
  return {
    pairs: {
      metric,
      period: periodBefore(sentence, metric, first.quantity.start),
      order,
      rateOrder,
      pairs,
      start: startOf(sentence, metric, first.quantity.start),
      end: last.side.end,
    },
    unpaired: false,
  };
}

function bare(metric: MetricMention, sentence: Sentence, number: Placed): Omit<Bare, 'kind' | 'order'> {
  return {
    metric,
    number,
    falling: false,
    period: periodBefore(sentence, metric, number.quantity.start),
    other: null,
    carried: false,
    orderOpen: false,
    start: startOf(sentence, metric, number.quantity.start),
    end: number.side.end,
  };
}

function wordless(
  kind: 'rises' | 'growth-above',
  metric: MetricMention,
  sentence: Sentence,
  at: number,
  end: number,
  other: StatedPeriod | null,
): Bare {
  return {
    kind,
    metric,
    order: '>',
    number: null,
    falling: false,
    period: periodBefore(sentence, metric, at),
    other,
    carried: metric.start < sentence.start,
    orderOpen: false,
    start: startOf(sentence, metric, at),
    end,
  };
}

/** Where the words of a condition begin: at its figure's name, if no other number stands between. */
function startOf(sentence: Sentence, metric: MetricMention | null, at: number): number {
  const last = sentence.quantities.filter(({ end }) => end <= at).at(-1)?.end ?? sentence.start;
  const from = metric && metric.start >= last && metric.start < at ? metric.start : last;
  const words = between(sentence, from, at).replace(SIDE_OF_LAST, (tail) => '，'.repeat(tail.length));
  const lead =
    metric && from === metric.start ? 0 : words.length - (/[^，。；：、）（]*$/.exec(words)?.[0].length ?? 0);
  return Math.max(sentence.start, from + lead);
}

/** What still belongs to the number before: （含）以上且. */
const SIDE_OF_LAST = /^\s*(?:（不?含[^）]{0,6}）)?(?:及以上|以上|及以下|以下|以内)?(?:（不?含[^）]{0,6}）)?[且并和的]?/;
const COMPARED = /(?:较|比|与|相比|对比|同)(?:上年|去年|上一年)?度?的?\s*$|(?:超过|高于|大于|低于)\s*$/;
const LAST = /(?:上年|去年|上一年)度?的?$/;
const LAST_YEAR = /(?:上年度?|去年|上一年度?)(?:全年|年度)?(?:的)?(?:实现|完成)?(?:规模以上|规上)?(?:工业)?$/;

/**
 * The period that a figure is of: one named in its own clause, else one that heads the sentence (2024年，……). What a figure
 * is compared with is not its period, and without any it is of the policy's own.
 */
function periodBefore(sentence: Sentence, metric: MetricMention, at: number): StatedPeriod | null {
  const to = metric.start < at && metric.start >= sentence.start ? metric.start : at;
  const before = between(sentence, sentence.start, to);
  if (LAST_YEAR.test(before)) return { year: 'last', from: 1, to: 12 };
  const clause = to - (/[^，。；：]*$/.exec(before)?.[0].length ?? 0);
  const named = sentence.stated.flatMap(({ start, end, meaning }) => {
    const own = meaning.kind === 'period' && start < to && !COMPARED.test(between(sentence, sentence.start, start));
    if (!own) return [];
    // 去年二季度: what says the year stands before the period.
    const last = meaning.period.year === null && LAST.test(between(sentence, sentence.start, start));
    const period: StatedPeriod = last ? { ...meaning.period, year: 'last' } : meaning.period;
    return [{ start, period, heads: sentence.text.charAt(end) === '，' }];
  });
  const near = named.filter(({ start }) => start >= clause).at(-1) ?? named.find(({ heads }) => heads);
  return near?.period ?? null;
}
