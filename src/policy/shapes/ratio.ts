import type { Quantity } from '../algebra';
import { decimal, identifier, integer, list, object, tag, word } from '../schema/build';
import { count, fact, product } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { statedQuantity } from './stated';
import { ORDERS } from './terms';

/**
 * 工业增加值率不低于20%；月均用电量不低于上年用电最高月的80%: a figure held against a share of another one, or of the
 * greatest of several.
 *
 * Multiplied out, so that nothing is divided: `metric order share x of`; with `months`, of a figure of so many months
 * whose mean is meant, `metric order months x share x of`.
 */
export const ratio = shape({
  id: 'ratio',
  role: 'condition',
  name: { 'zh-CN': '比例', en: 'ratio' },
  schema: object(
    {
      shape: tag('ratio'),
      metric: identifier(),
      order: word(...ORDERS),
      of: list(identifier('A metric, or `metric.base` for its figure of the year before.'), { min: 1 }),
      ...marked,
    },
    {
      share: decimal('A share: "0.8" for 80 %.'),
      parameter: identifier('Where the text leaves the share open.'),
      months: integer(2, 12),
      ...reading,
    },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const key = site.metric(raw.metric);
    const { share: value, parameter, words } = raw;
    const unit = value === undefined ? undefined : ('share' as const);
    const share = statedQuantity({ value, unit, parameter, words }, '', { unit: 'share' }, mark, site);
    const others = raw.of.map((other, index) => {
      site.metric(other.replace(/\.base$/, ''), `of/${index}`);
      return fact(other);
    });
    const [first, ...rest] = others;
    const whole: Quantity = first && rest.length === 0 ? first : { kind: 'max', of: others };
    const mean = raw.months === undefined ? null : count(raw.months);
    const than = product(...(mean ? [mean] : []), share, whole);
    const names = Object.fromEntries(raw.of.map((other, index) => [`of${index}`, named(other)]));
    const listed = raw.of.map((_, index) => `{of${index}}`);
    const several = raw.of.length > 1;
    const phrase = held(
      mean
        ? { 'zh-CN': '{metric}的月均值', en: 'the monthly mean of {metric}' }
        : { 'zh-CN': '{metric}', en: '{metric}' },
      raw.order,
      several
        ? { 'zh-CN': `${listed.join('、')}中最高的×{share}`, en: `the greatest of ${listed.join(', ')} × {share}` }
        : { 'zh-CN': '{of0}×{share}', en: '{of0} × {share}' },
      { metric: named(key), share: numbered(share, 'share'), ...names },
    );
    return { kind: 'bound', fact: key, order: raw.order, than, mark: { ...mark, phrase } };
  },
});
