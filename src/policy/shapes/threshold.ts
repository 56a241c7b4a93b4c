import { decimal, identifier, object, tag, word } from '../schema/build';
import { ORDERS, UNITS } from './terms';
import { marked, reading, shape } from './shape';

/** 产值应达到4000万元（含）以上. */
export const threshold = shape({
  id: 'threshold',
  role: 'condition',
  name: { 'zh-CN': '门槛', en: 'threshold' },
  schema: object(
    {
      shape: tag('threshold'),
      metric: identifier(),
      order: word(...ORDERS),
      value: decimal(),
      unit: word(...UNITS),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const fact = site.metric(raw.metric);
    const than = site.number({ ...raw, field: 'value' }, { metric: fact }, mark);
    return { kind: 'bound', fact, order: raw.order, than, mark };
  },
});
