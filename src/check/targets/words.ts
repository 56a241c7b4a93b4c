import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Order } from '../../policy/algebra';
import { exact, grouped } from '../../quantity/exact';
import { shownRate } from '../../rules';
import type { ListTarget, ListTargets } from './list-targets';

export const targetTexts = vocabulary({
  'target.scope': {
    'zh-CN': '名单口径：只汇总本名单的企业，不代表全区；是否完成目标以统计部门公布的数为准。',
    en: 'By the list alone: these are sums of its enterprises and not of the region. Whether a target is reached, the statistics bureau says.',
  },
  'target.no-industry': {
    'zh-CN': '名单没有行业，不能分行业汇总；请补上“行业”列，或在“标准”里写明未填行业的企业按什么行业。',
    en: 'The list names no industries, so nothing can be summed by them. Add a column 行业, or say under Standards what rows without one are.',
  },
  'target.at-least': { 'zh-CN': '{metric}增长不低于{rate}%', en: '{metric} to grow by at least {rate}%' },
  'target.above': { 'zh-CN': '{metric}增长高于{rate}%', en: '{metric} to grow by more than {rate}%' },
  'target.fall-at-most': { 'zh-CN': '{metric}降幅不超过{rate}%', en: '{metric} to fall by no more than {rate}%' },
  'target.turn': { 'zh-CN': '{metric}由降转增（增速高于0）', en: '{metric} to grow at all (above 0)' },
  'target.at-most': { 'zh-CN': '{metric}增长不高于{rate}%', en: '{metric} to grow by no more than {rate}%' },
  'target.below': { 'zh-CN': '{metric}增长低于{rate}%', en: '{metric} to grow by less than {rate}%' },
  'target.met': { 'zh-CN': '名单合计已达到', en: 'reached by the list’s total' },
  'target.not-met': { 'zh-CN': '名单合计未达到', en: 'not reached by the list’s total' },
  'target.unknown': { 'zh-CN': '名单合计待定', en: 'open' },
  'target.no-base': { 'zh-CN': '没有上年数，无从比较', en: 'nothing the year before to compare with' },
  'target.no-rows': { 'zh-CN': '名单里没有这个行业的企业', en: 'no enterprise of this industry in the list' },
  'target.sum': {
    'zh-CN': '{rows, number}家合计{current}{unit}，上年{base}{unit}',
    en: '{rows, number} enterprises: {current} {unit}, the year before {base} {unit}',
  },
  'target.sum-known': {
    'zh-CN': '{rows, number}家，已知的合计{current}{unit}，上年{base}{unit}',
    en: '{rows, number} enterprises, known so far: {current} {unit}, the year before {base} {unit}',
  },
  'target.growth': { 'zh-CN': '增长{rate}%', en: 'growth {rate}%' },
  'target.fall': { 'zh-CN': '下降{rate}%', en: 'fall {rate}%' },
  'target.heading': { 'zh-CN': '第{measure}条（{industry}）', en: 'Measure {measure} ({industry})' },
  'target.growth-between': { 'zh-CN': '增速在{low}%至{high}%之间', en: 'growth between {low}% and {high}%' },
  'target.growth-from': { 'zh-CN': '增速不低于{low}%', en: 'growth of at least {low}%' },
  'target.growth-to': { 'zh-CN': '增速不高于{high}%', en: 'growth of at most {high}%' },
  'target.short': { 'zh-CN': '还差{amount}{unit}', en: 'short by {amount} {unit}' },
  'target.short-above': { 'zh-CN': '还须多出{amount}{unit}以上', en: 'short by more than {amount} {unit}' },
  'target.short-from': { 'zh-CN': '至少还差{amount}{unit}', en: 'short by at least {amount} {unit}' },
  'target.spare': { 'zh-CN': '超出{amount}{unit}', en: '{amount} {unit} above it' },
  'target.spare-from': { 'zh-CN': '至少超出{amount}{unit}', en: 'at least {amount} {unit} above it' },
  'target.lacking': { 'zh-CN': '{rows, number}家缺{name}', en: '{rows, number} lack {name}' },
  'target.maybe': {
    'zh-CN': '另有{rows, number}家属不属于这个行业拿不准',
    en: '{rows, number} more may or may not be of this industry',
  },
});

const { message } = targetTexts;

/** What a target asks. */
export function askedOf({ metric, order, rate }: Pick<ListTarget, 'metric' | 'order' | 'rate'>): Message {
  const share = exact(rate);
  if (order === '>' && share.isZero()) return message('target.turn', { metric });
  if (order === '>=' && share.isNegative()) {
    return message('target.fall-at-most', { metric, rate: grouped(share.negated().times(100)) });
  }
  return message(ASKED[order], { metric, rate: grouped(share.times(100)) });
}

const ASKED = {
  '>=': 'target.at-least',
  '>': 'target.above',
  '<=': 'target.at-most',
  '<': 'target.below',
} as const satisfies Record<Order, string>;

/** What the list comes to: its verdict in a few words. */
export function outcomeOf({ outcome }: Pick<ListTarget, 'outcome'>): Message {
  return message(`target.${outcome}`);
}

/** What the list's total comes to: its growth, and how much is short of the target or above it. */
export function comesTo(target: ListTarget): readonly Message[] {
  return [...growthLine(target), ...shortLine(target)];
}

/** What that rests on: the sums, and what is in the way of knowing more. */
export function restsOn({ rows, maybe, unit, lacking, current, base }: ListTarget): readonly Message[] {
  const sums = { rows, unit, current: grouped(exact(current)), base: grouped(exact(base)) };
  return [
    ...(rows > 0 ? [message(lacking.length === 0 ? 'target.sum' : 'target.sum-known', sums)] : []),
    ...lacking.map(({ name, rows: count }) => message('target.lacking', { name, rows: count })),
    ...(maybe > 0 ? [message('target.maybe', { rows: maybe })] : []),
  ];
}

function growthLine({ growth, rate, order }: ListTarget): readonly Message[] {
  const said = (share: string): string => shownRate(exact(share), exact(rate), order);
  const { low, high } = growth;
  if (low !== null && high !== null) {
    if (low === high) {
      const text = said(low);
      return [
        text.startsWith('-')
          ? message('target.fall', { rate: text.slice(1) })
          : message('target.growth', { rate: text }),
      ];
    }
    return [message('target.growth-between', { low: said(low), high: said(high) })];
  }
  if (low !== null) return [message('target.growth-from', { low: said(low) })];
  return high === null ? [] : [message('target.growth-to', { high: said(high) })];
}

/** How much is short, or more than asked. Only of targets that ask for growth: to fall short of a ceiling is no lack. */
function shortLine({ short, unit, outcome, order, complete }: ListTarget): readonly Message[] {
  if (order === '<=' || order === '<') return [];
  const least = outcome === 'not-met' ? short.low : outcome === 'met' ? short.high : null;
  if (least === null) return [];
  const amount = grouped(exact(least).abs());
  if (outcome === 'met')
    return amount === '0' ? [] : [message(complete ? 'target.spare' : 'target.spare-from', { amount, unit })];
  if (order === '>') return [message('target.short-above', { amount, unit })];
  return [message(complete ? 'target.short' : 'target.short-from', { amount, unit })];
}

/** A list's targets for a terminal: the scope, then each target and what was found, a message a line. */
export function targetLines({ targets, tellsIndustry }: ListTargets): readonly (readonly Message[])[] {
  return [
    [message('target.scope')],
    ...(tellsIndustry ? [] : [[message('target.no-industry')]]),
    ...targets.map((target) => [
      message('target.heading', { measure: target.measure, industry: target.industry }),
      askedOf(target),
      outcomeOf(target),
      ...comesTo(target),
      ...restsOn(target),
    ]),
  ];
}
