import { ONE } from '../../quantity/exact';
import type { Condition, Quantity } from '../algebra';
import { decimal, identifier, list, object, tag, word } from '../schema/build';
import { all, choose, count, fact, NOUGHT, product, sum } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

/**
 * 当月产值比4—8月有效月平均值增长10%以上: a figure held against the mean of the months that are not nought, raised by a
 * rate.
 *
 * Multiplied by the count of those months, so that nothing is divided: `count x metric order (1 + rate) x sum`. One of
 * them at least must be above 0: there is no mean of none.
 */
export const meanOfMonths = shape({
  id: 'mean-of-months',
  role: 'condition',
  name: { 'zh-CN': '比有效月均值增长', en: 'above the mean of the months worked' },
  schema: object(
    {
      shape: tag('mean-of-months'),
      metric: identifier(),
      order: word(...ORDERS),
      rate: decimal('A share: "0.1" for 10 % above the mean.'),
      months: list(identifier(), { min: 1 }),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const metric = site.metric(raw.metric);
    const rate = site.number(
      { value: raw.rate, unit: 'share', words: raw.words, field: 'rate' },
      { unit: 'share' },
      mark,
    );
    const months = raw.months.map((month, index) => site.metric(month, `months/${index}`));
    const worked = (month: string): Condition => ({ kind: 'bound', fact: month, order: '>', than: NOUGHT });
    const times: Quantity = sum(...months.map((month) => choose(worked(month), count(1), NOUGHT)));
    const than = product(sum({ kind: 'const', value: ONE }, rate), sum(...months.map(fact)));
    const names = Object.fromEntries(months.map((month, index) => [`m${index}`, named(month)]));
    const listed = months.map((_, index) => `{m${index}}`);
    const phrase = held(
      { 'zh-CN': '{metric}', en: '{metric}' },
      raw.order,
      {
        'zh-CN': `有效月（不为0）均值的（1+{rate}）倍，均值取${listed.join('、')}`,
        en: `(1 + {rate}) × the mean of those months that are not 0: ${listed.join(', ')}`,
      },
      { metric: named(metric), rate: numbered(rate, 'share'), ...names },
    );
    const said = { ...mark, phrase };
    return {
      ...all(
        { kind: 'any', of: months.map(worked) },
        { kind: 'bound', fact: metric, times, order: raw.order, than, mark: said },
      ),
      mark: said,
    };
  },
});
