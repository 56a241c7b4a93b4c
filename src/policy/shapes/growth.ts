import { decimal, identifier, object, tag, word } from '../schema/build';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

/** 同比增速达到10%（含）以上. Stands where a base is sure: in the branch with a base. */
export const growth = shape({
  id: 'growth',
  role: 'condition',
  name: { 'zh-CN': '增速', en: 'growth' },
  schema: object(
    {
      shape: tag('growth'),
      metric: identifier(),
      order: word(...ORDERS),
      rate: decimal('A share: "0.1" for 10 %.'),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const rate = site.number(
      { value: raw.rate, unit: 'share', words: raw.words, field: 'rate' },
      { unit: 'share' },
      mark,
    );
    return { kind: 'growth', metric: site.metric(raw.metric), order: raw.order, rate, mark };
  },
});
