import { identifier, object, tag } from '../schema/build';
import { named } from './phrases';
import { shape } from './shape';

/** 按同比增速……: the growth of a figure. It chooses tiers and is no number to multiply; without a base there is none. */
export const growthRate = shape({
  id: 'growth-rate',
  role: 'measured',
  name: { 'zh-CN': '增速', en: 'rate of growth' },
  schema: object({ shape: tag('growth-rate'), metric: identifier() }),
  lower: (raw, site) => {
    const metric = site.metric(raw.metric);
    return {
      quantity: null,
      base: null,
      against: (order, rate, mark) => ({
        kind: 'all',
        of: [
          { kind: 'hasBase', metric },
          { kind: 'growth', metric, order, rate, mark },
        ],
      }),
      wanted: { unit: 'share' },
      named: { text: { 'zh-CN': '{of}同比增速', en: 'growth of {of}' }, parts: { of: named(metric) } },
    };
  },
});
