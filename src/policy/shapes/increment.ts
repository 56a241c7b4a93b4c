import { decimal, identifier, object, tag, word } from '../schema/build';
import { increaseOf, ZERO_BASES } from './increase';
import { heldAgainst, numbered } from './phrases';
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
    const phrase = heldAgainst(increase.named, raw.order, numbered(number, raw.unit));
    return increase.against(raw.order, number, { ...mark, phrase });
  },
});
