import type { StatedPeriod } from '../numbers/stated';
import type { Asked, Range } from './conditions';
import type { MetricMention } from './metric-words';
import type { Paid } from './paid';
import { listedWith, opensRange, type Placed } from './roles';
import { between, type Sentence } from './sentences';

/** One step of a ladder: what the figure is, and what is paid. */
export interface Rung {
  readonly from: Placed;
  readonly to: Placed | null;
  readonly paid: Placed;
}

export interface Ladder {
  /** The figure that chooses; `growth`: by its rate. */
  readonly metric: MetricMention;
  readonly by: 'figure' | 'increase' | 'growth';
  readonly period: StatedPeriod | null;
  readonly rungs: readonly Rung[];
}

/** A ladder over several sentences, one step in each: 增速达到8%的，按增量的1%；增速达到15%的，按1.5%. */
export function ladderOver(
  sentences: readonly {
    readonly placed: readonly Placed[];
    readonly asked: readonly Asked[];
    readonly paid: readonly Paid[];
  }[],
): Ladder | null {
  const rungs = sentences.flatMap(({ placed, asked, paid }) => {
    const [condition, other] = asked;
    const [one, more] = paid;
    if (!condition?.number || other || !one || more || condition.falling) return [];
    if (condition.kind === 'rises' || condition.kind === 'growth-above') return [];
    const award = one.kind === 'fixed' ? one.amount : one.kind === 'rate' ? one.rate : null;
    const by = { growth: 'growth', increment: 'increase', threshold: 'figure' } as const;
    if (!award || placed.indexOf(award) !== placed.indexOf(condition.number) + 1) return [];
    return [
      {
        from: condition.number,
        to: null,
        paid: award,
        metric: condition.metric,
        by: by[condition.kind],
        period: condition.period,
      },
    ];
  });
  const [first] = rungs;
  if (!first || rungs.length < 2 || rungs.length !== sentences.length) return null;
  const alike = rungs.every(
    ({ metric, by, paid }) =>
      metric.id === first.metric.id && by === first.by && paid.role.kind === first.paid.role.kind,
  );
  const rising = rungs.every(({ from }, index) => {
    const before = rungs[index - 1]?.from;
    const up = from.side.order === '>=' || from.side.order === '>';
    return up && (before === undefined || from.quantity.meaning.value.greaterThan(before.quantity.meaning.value));
  });
  return alike && rising ? { metric: first.metric, by: first.by, period: first.period, rungs } : null;
}

/** Two steps or more, each a number of the same figure and what is paid for it. */
export function ladderIn(
  sentence: Sentence,
  placed: readonly Placed[],
  asked: readonly Asked[],
  ranges: readonly Range[],
): Ladder | null {
  return oneByOne(sentence, placed, asked, ranges) ?? respectively(sentence, placed, asked, ranges);
}

interface Chooser {
  readonly from: Placed;
  readonly to: Placed | null;
  readonly metric: MetricMention;
  readonly by: Ladder['by'];
  readonly period: StatedPeriod | null;
}

function choosers(placed: readonly Placed[], asked: readonly Asked[], ranges: readonly Range[]): readonly Chooser[] {
  const byAsked = asked.flatMap(({ number, kind, metric, falling, period }): readonly Chooser[] =>
    number === null || falling
      ? []
      : [
          {
            from: number,
            to: null,
            metric,
            by: kind === 'growth' ? 'growth' : metric.increment ? 'increase' : 'figure',
            period,
          },
        ],
  );
  const byRange = ranges.map(({ from, to, metric, period }): Chooser => ({
    from,
    to,
    metric,
    by: metric.increment ? 'increase' : 'figure',
    period,
  }));
  const order = (each: Chooser) => placed.indexOf(each.from);
  return [...byAsked, ...byRange].sort((a, b) => order(a) - order(b));
}

/** 5000万元至1亿元的奖励5万元、1亿元以上的奖励10万元. */
function oneByOne(
  sentence: Sentence,
  placed: readonly Placed[],
  asked: readonly Asked[],
  ranges: readonly Range[],
): Ladder | null {
  const rungs: (Rung & Pick<Chooser, 'metric' | 'by' | 'period'>)[] = [];
  for (const each of choosers(placed, asked, ranges)) {
    const last = placed.indexOf(each.to ?? each.from);
    const paid = placed[last + 1];
    if (
      paid === undefined ||
      (paid.role.kind !== 'award' && paid.role.kind !== 'rate') ||
      opensRange(sentence, paid, placed[last + 2])
    )
      continue;
    rungs.push({ from: each.from, to: each.to, paid, metric: each.metric, by: each.by, period: each.period });
  }
  const [first] = rungs;
  const paid = placed.filter(({ role, side }) => role.kind === 'rate' || (role.kind === 'award' && side.order !== '<'));
  if (!first || rungs.length < 2 || paid.length !== rungs.length) return null;
  if (rungs.some(({ metric, by }) => metric.id !== first.metric.id || by !== first.by)) return null;
  return { metric: first.metric, by: first.by, period: first.period, rungs };
}

/** 首次达到5000万元、1亿元、5亿元的，分别奖励10万元、20万元、50万元. */
function respectively(
  sentence: Sentence,
  placed: readonly Placed[],
  asked: readonly Asked[],
  ranges: readonly Range[],
): Ladder | null {
  if (!/分别|分档|依次/.test(between(sentence, sentence.start, sentence.end))) return null;
  const awards = placed.filter(({ role }) => role.kind === 'award');
  const inRange = new Set(ranges.flatMap(({ from, to }) => [from, to]));
  const keys = placed.filter((each) => each.role.kind === 'threshold' && !inRange.has(each));
  const steps: readonly Pick<Rung, 'from' | 'to'>[] =
    ranges.length > 0
      ? [...ranges.map(({ from, to }) => ({ from, to })), ...keys.map((from) => ({ from, to: null }))]
      : keys.map((from) => ({ from, to: null }));
  const metric = (steps[0]?.from.role.kind === 'threshold' && steps[0].from.role.metric) || null;
  const side = keys.find((each) => each.side.order !== null)?.side;
  if (!metric || steps.length < 2 || steps.length !== awards.length) return null;
  if (keys.some((key, index) => index + 1 < keys.length && !listedWith(sentence, key, keys[index + 1]))) return null;
  if (awards.some((award, index) => index + 1 < awards.length && !listedWith(sentence, award, awards[index + 1])))
    return null;
  if (ranges.length === 0 && side?.order !== '>=' && side?.order !== '>') return null;
  const rungs = steps.flatMap(({ from, to }, index): readonly Rung[] => {
    const paid = awards[index];
    return paid
      ? [{ from: side && to === null ? { ...from, side: { ...from.side, order: side.order } } : from, to, paid }]
      : [];
  });
  const period = asked.find(({ number }) => number === steps[0]?.from)?.period ?? ranges[0]?.period ?? null;
  return { metric, by: metric.increment ? 'increase' : 'figure', period, rungs };
}
