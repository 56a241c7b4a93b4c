import type { Condition } from '../algebra';
import { exact } from '../../quantity/exact';
import { decimal, identifier, nullable, object, tag, texts, word } from '../schema/build';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

/** 上半年……行业产值同比增长10%以上: what an industry as a whole is to reach. Without a base there is no growth, so it is not reached. */
export const growthTarget = shape({
  id: 'growth-target',
  role: 'growth-target',
  name: { 'zh-CN': '增速目标', en: 'growth target' },
  schema: object(
    {
      shape: tag('growth-target'),
      industry: nullable(identifier('Null: no one industry, as in a preamble.')),
      name: texts,
      metric: identifier(),
      order: word(...ORDERS),
      rate: decimal('A share: "0.1" for 10 %.'),
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
    const reached: Condition = {
      kind: 'all',
      of: [
        { kind: 'hasBase', metric },
        { kind: 'growth', metric, order: raw.order, rate, mark },
      ],
    };
    return {
      industry: raw.industry === null ? null : site.industry(raw.industry),
      name: raw.name,
      metric,
      order: raw.order,
      rate: exact(raw.rate),
      reached,
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});
