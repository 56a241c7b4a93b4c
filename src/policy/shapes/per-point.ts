import { exact, ONE } from '../../quantity/exact';
import type { Quantity } from '../algebra';
import { decimal, identifier, object, tag, word } from '../schema/build';
import { choose, fact, fromNought, hasBase, less, NOUGHT, product, sum } from './lowered';
import { named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { UNITS } from './terms';

/**
 * 增速超过15%的，每超1个百分点奖20万元: an amount for each full percentage point of growth above a rate; parts of a point
 * count for nothing.
 *
 * Multiplied by the base, so that nothing is divided but by steps: the whole steps of a hundredth of the base in
 * `metric - (1 + rate) x base`. Without a base there is no growth, and nothing is paid.
 */
export const perPoint = shape({
  id: 'per-point',
  role: 'award',
  name: { 'zh-CN': '按每个百分点奖励', en: 'award per percentage point' },
  schema: object(
    {
      shape: tag('per-point'),
      metric: identifier(),
      above: decimal('The rate above which points count, a share: "0.15" for 15 %.'),
      value: decimal(),
      unit: word(...UNITS),
      ...marked,
    },
    { per: decimal('The point, where the text states its number: "0.01" for 1个百分点.'), ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const metric = site.metric(raw.metric);
    const { words } = raw;
    const above = site.number({ value: raw.above, unit: 'share', words, field: 'above' }, { unit: 'share' }, mark);
    const amount = site.number({ value: raw.value, unit: raw.unit, words, field: 'value' }, { unit: '万元' }, mark);
    const base = fact(`${metric}.base`);
    const beyond = less(fact(metric), product(sum({ kind: 'const', value: ONE }, above), base));
    const stated = { value: raw.per ?? '0.01', unit: 'share' as const, words, field: 'per' };
    const share: Quantity =
      raw.per === undefined ? { kind: 'const', value: exact('0.01') } : site.number(stated, { unit: 'share' }, mark);
    const point = product(share, base);
    const points: Quantity = { kind: 'steps', of: beyond, size: point, rounding: 'down' };
    const phrase = {
      text: {
        'zh-CN': '{metric}同比增速超过{above}的部分，每满{point}奖{amount}',
        en: 'growth of {metric} above {above}, for each full {point} of it: {amount}',
      },
      parts: {
        metric: named(metric),
        above: numbered(above, 'share'),
        point: numbered(share, 'share'),
        amount: numbered(amount, raw.unit),
      },
    };
    return {
      award: {
        ...choose(hasBase(metric), product(amount, fromNought(points)), NOUGHT),
        mark: { ...mark, phrase },
      },
      grant: null,
      classes: [],
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});
