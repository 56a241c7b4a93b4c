import { identifier, object, tag } from '../schema/build';
import { bare, named } from './phrases';
import { shape } from './shape';

/** 按产值……: a figure itself. */
export const figure = shape({
  id: 'figure',
  role: 'measured',
  name: { 'zh-CN': '数值', en: 'figure' },
  schema: object({ shape: tag('figure'), metric: identifier() }),
  lower: (raw, site) => {
    const fact = site.metric(raw.metric);
    return {
      quantity: { kind: 'fact', key: fact },
      base: { kind: 'fact', key: `${fact}.base` },
      against: (order, than, mark) => ({ kind: 'bound', fact, order, than, mark }),
      wanted: { metric: fact },
      named: { text: bare('{of}'), parts: { of: named(fact) } },
    };
  },
});
