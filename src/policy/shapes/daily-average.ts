import { decimal, identifier, object, tag, word } from '../schema/build';
import { daysIn, run } from './days';
import { count, fact, product } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

/**
 * 1月20日至2月20日日均用电量不低于上年四季度日均用电量的90%: the daily mean over one run of days held against a share of
 * that over another.
 *
 * Multiplied crosswise, so that nothing is divided: `days of the other x metric order days x share x other`.
 */
export const dailyAverage = shape({
  id: 'daily-average',
  role: 'condition',
  name: { 'zh-CN': '日均比较', en: 'daily average' },
  schema: object(
    {
      shape: tag('daily-average'),
      metric: identifier(),
      days: run,
      order: word(...ORDERS),
      share: decimal('A share: "0.9" for 90 %.'),
      other: identifier(),
      otherDays: run,
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const metric = site.metric(raw.metric);
    const other = site.metric(raw.other, 'other');
    const share = site.number(
      { value: raw.share, unit: 'share', words: raw.words, field: 'share' },
      { unit: 'share' },
      mark,
    );
    const days = daysIn(raw.days, 'days', site);
    const otherDays = daysIn(raw.otherDays, 'otherDays', site);
    const phrase = held(
      { 'zh-CN': `{metric}的日均值（${days}天）`, en: `the daily mean of {metric} (${days} days)` },
      raw.order,
      { 'zh-CN': `{other}日均值（${otherDays}天）×{share}`, en: `that of {other} (${otherDays} days) × {share}` },
      { metric: named(metric), other: named(other), share: numbered(share, 'share') },
    );
    return {
      kind: 'bound',
      fact: metric,
      times: count(otherDays),
      order: raw.order,
      than: product(count(days), share, fact(other)),
      mark: { ...mark, phrase },
    };
  },
});
