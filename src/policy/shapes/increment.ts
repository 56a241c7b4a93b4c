import { decimal, identifier, object, tag, word } from '../schema/build';
import { increaseOf, ZERO_BASES } from './increase';
import { bare, held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS, UNITS } from './terms';
import { substitute } from './zero-base';

/** 新增产值1亿元（含）以上: the figure is so much above that of the year before. */
export const increment = shape({
  id: 'increment',
  role: 'condition',
  name: { 'zh-CN': '增加额门槛', en: 'increment' },
  schema: object(
    {
      shape: tag('increment'),
      metric: identifier(),
      order: word(...ORDERS),
      value: decimal(),
      unit: word(...UNITS),
      zeroBase: word(...ZERO_BASES),
      ...marked,
    },
    { substitute, ...reading },
  ),
  lower: (raw, site) => {
    const increase = increaseOf(raw, site);
    const mark = site.mark(raw);
    const number = site.number({ ...raw, field: 'value' }, increase.wanted, mark);
    const what = { 'zh-CN': '{metric}比上年同期的增加额', en: 'the increase of {metric} over the year before' };
    const parts = { metric: named(raw.metric), limit: numbered(number, raw.unit) };
    return increase.against(raw.order, number, { ...mark, phrase: held(what, raw.order, bare('{limit}'), parts) });
  },
});
