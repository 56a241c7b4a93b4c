import { identifier, object, tag } from '../schema/build';
import { bare, named } from './phrases';
import { shape } from './shape';

/** 上年同期产值: the figure of the same period a year before; 0 where there was none. */
export const lastYear = shape({
  id: 'last-year',
  role: 'measured',
  name: { 'zh-CN': '上年同期数', en: 'last year’s figure' },
  schema: object({ shape: tag('last-year'), metric: identifier() }),
  lower: (raw, site) => {
    const metric = site.metric(raw.metric);
    const fact = `${metric}.base`;
    return {
      quantity: { kind: 'fact', key: fact },
      base: null,
      against: (order, than, mark) => ({ kind: 'bound', fact, order, than, mark }),
      wanted: { metric },
      named: { text: bare('{of}'), parts: { of: named(fact) } },
    };
  },
});
