import { vocabulary } from '../../messages/message';
import type { Indicator, StepOf } from '../../policy/allocation';
import { exact, ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { addRatios, compareRatios, divideRatios, floorOf, multiplyRatios, ratio, ratioOf } from '../../quantity/ratio';
import type { Ratio } from '../../quantity/ratio';
import { moneyOf } from './amount';
import { apportioned } from './apportion';
import type { Candidate } from './candidate';
import { divided } from './fields';
import { amountOf, greater, leastEnd, lesser, point, sumOf } from './range';
import type { Range } from './range';
import { rangeWords } from './range-words';
import { lackingAll } from './ranking';
import { onRows } from './standing';
import type { Hangs, PlaceShare, Standing } from './standing';
import type { Step } from './step';

const words = vocabulary({
  'allocation.spread-given': {
    'zh-CN': '总额{total}，分到{count}个地方{given}，余{rest}',
    en: 'of {total}, {given} is spread over {count} places and {rest} is left',
  },
  'allocation.spread-open': {
    'zh-CN': '总额{total}分到{count}个地方，金额未定：有企业是否计入、数据或所属地方不明',
    en: '{total} is spread over {count} places; amounts are open while rows, figures or places are',
  },
  'allocation.spread-nothing': {
    'zh-CN': '总额{total}没有分配：有的指标各地合计为0，无从按比例计算',
    en: '{total} is not spread: an indicator is 0 in all places together, so there is nothing to divide by',
  },
});

/** What a row adds to each indicator, as far as it is settled. */
type Parts = readonly Range[];

/** A total spread over places by what their enterprises add up to, each indicator with its weight. */
export const spread: Step<'spread'> = {
  kind: 'spread',
  texts: words.texts,
  apply: (step, at, state, ground) => {
    const { candidates } = ground;
    const money = moneyOf(step.amount, ground, []);
    if (!money) return state;
    const { known, unknown } = divided(candidates, state, step.measures, step.over);
    const partsOf = (index: number, sure: boolean): readonly Parts[] => {
      const [candidate, standing] = [candidates[index], state.standings[index]];
      if (!candidate || !standing) return [];
      return [step.by.map(({ of }) => partOf(candidate, standing, of, sure))];
    };
    const strangers = unknown.flatMap(({ index }) => partsOf(index, false));
    const nothing: Parts = step.by.map(() => point(ZERO));
    const places = [...known].map(([place, rows]) => {
      const settled = rows.flatMap((index) => partsOf(index, true)).reduce(addParts, nothing);
      return { place, rows, settled, sums: strangers.reduce(addParts, settled) };
    });
    const indicators = step.by.map(({ weight }) => ratioOf(weight));
    const exactly = strangers.length === 0 ? exactSums(places.map(({ sums }) => sums)) : null;
    const total = amountOf(money.range);
    const shared = { total: rangeWords(money.range), count: String(places.length) };
    if (exactly && step.by.some((_, k) => exactly.every((sums) => sums[k]?.isZero() ?? true))) {
      return {
        ...state,
        totals: [...state.totals, { step: at, said: words.message('allocation.spread-nothing', shared) }],
      };
    }
    if (exactly && total) {
      const amounts = spreadExactly(exactly, indicators, total, step);
      const given = amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
      const shares = places.map(({ place }, index): PlaceShare => ({
        step: at,
        place,
        amount: point(amounts[index] ?? ZERO),
        hangs: onRows([]),
      }));
      const params = { ...shared, given: rangeWords(point(given)), rest: rangeWords(point(total.minus(given))) };
      return {
        ...state,
        shares: [...state.shares, ...shares],
        totals: [...state.totals, { step: at, said: words.message('allocation.spread-given', params) }],
      };
    }
    // A row of no known place adds to one of them or to another: to each at most, and to the others' sum at most.
    const all = places.map(({ settled }) => settled).reduce(addParts, strangers.reduce(addParts, nothing));
    const open = [...places.flatMap(({ rows }) => rows), ...unknown.map(({ index }) => index)].filter((index) => {
      const standing = state.standings[index];
      return standing?.presence === 'unsure' || unknown.some((each) => each.index === index);
    });
    const hangs: Hangs = { ...onRows(open), names: money.names };
    const shares = places.map(({ place, settled, sums }): PlaceShare => {
      const share = step.by.map((_, k) => shareRange(settled[k], sums[k], all[k]));
      return { step: at, place, amount: amountRange(share, indicators, money.range, step, places.length), hangs };
    });
    return {
      ...state,
      shares: [...state.shares, ...shares],
      totals: [...state.totals, { step: at, said: words.message('allocation.spread-open', shared) }],
    };
  },
};

/** What a row adds to an indicator: nothing where it is out; from nothing up where that, or its place, is open. */
function partOf(candidate: Candidate, standing: Standing, of: Indicator['of'], sure: boolean): Range {
  const value = valueOf(candidate, standing, of);
  return sure && standing.presence === 'in' ? value : { low: ZERO, high: value.high };
}

function valueOf({ facts }: Candidate, { amount }: Standing, of: Indicator['of']): Range {
  switch (of.kind) {
    case 'count':
      return point(ONE);
    case 'award':
      return amount;
    case 'figure':
    case 'increment': {
      const { current, base } = facts[of.metric] ?? lackingAll(of.metric);
      const now: Range = current.kind === 'known' ? point(greater(current.value, ZERO)) : { low: ZERO, high: null };
      if (of.kind === 'figure') return now;
      const before: Range =
        base.kind === 'figure' ? point(base.value) : base.kind === 'none' ? point(ZERO) : { low: ZERO, high: null };
      return {
        low: before.high === null ? ZERO : greater(now.low.minus(before.high), ZERO),
        high: now.high === null ? null : greater(now.high.minus(before.low), ZERO),
      };
    }
  }
}

function addParts(a: Parts, b: Parts): Parts {
  return a.map((range, k) => sumOf(range, b[k] ?? point(ZERO)));
}

function exactSums(places: readonly Parts[]): readonly (readonly Exact[])[] | null {
  const sums = places.map((parts) => parts.map(amountOf));
  const settled = sums.map((each) => (each.every((sum) => sum !== null) ? each : null));
  return settled.every((each) => each !== null) ? settled : null;
}

function spreadExactly(
  sums: readonly (readonly Exact[])[],
  weights: readonly Ratio[],
  total: Exact,
  { unit, rest }: StepOf<'spread'>,
): readonly Exact[] {
  const units = divideRatios(ratioOf(total), ratioOf(unit));
  const wholes = weights.map((_, k) => sums.reduce((sum, place) => sum.plus(place[k] ?? ZERO), ZERO));
  const dues = sums.map((place) => {
    const share = weights
      .map((weight, k) => multiplyRatios(weight, divideRatios(ratioOf(place[k] ?? ZERO), ratioOf(wholes[k] ?? ONE))))
      .reduce(addRatios);
    // What a place has no part in, it gets nothing out of the rest of either.
    return { due: multiplyRatios(share, units), most: share.over === 0n ? 0n : null };
  });
  return apportioned(dues, floorOf(units), rest).map((count) => exact(count).times(unit));
}

interface ShareRange {
  readonly low: Ratio;
  readonly high: Ratio;
}

const NONE = ratio(0n, 1n);
const ALL = ratio(1n, 1n);

/** What a place's part of a whole can be: more the more it has, less the more the others have. */
function shareRange(settled: Range | undefined, sums: Range | undefined, all: Range | undefined): ShareRange {
  if (!settled || !sums || !all) return { low: NONE, high: ALL };
  const othersHigh = all.high === null || settled.high === null ? null : all.high.minus(settled.high);
  const othersLow = all.low.minus(settled.low);
  return {
    low: othersHigh === null ? NONE : partOfWhole(settled.low, othersHigh, NONE),
    high: sums.high === null ? ALL : partOfWhole(sums.high, othersLow, ALL),
  };
}

function partOfWhole(part: Exact, others: Exact, of0: Ratio): Ratio {
  const whole = part.plus(others);
  return whole.isZero() ? of0 : divideRatios(ratioOf(part), ratioOf(whole));
}

function amountRange(
  shares: readonly ShareRange[],
  weights: readonly Ratio[],
  total: Range,
  { unit, rest }: StepOf<'spread'>,
  places: number,
): Range {
  const weighed = (side: 'low' | 'high'): Ratio =>
    shares.map((share, k) => multiplyRatios(share[side], weights[k] ?? NONE)).reduce(addRatios);
  const inUnits = (share: Ratio, amount: Exact): Exact =>
    exact(floorOf(divideRatios(multiplyRatios(share, ratioOf(amount)), ratioOf(unit)))).times(unit);
  const more = rest === 'left' ? ZERO : rest === 'first' ? unit.times(places) : unit;
  const most = total.high === null ? null : inUnits(weighed('high'), total.high).plus(more);
  const low = inUnits(weighed('low'), total.low);
  const high = compareRatios(weighed('high'), NONE) === 0 && rest === 'left' ? ZERO : leastEnd(most, total.high);
  return { low: high === null ? low : lesser(low, high), high };
}
