import { identifier, object, tag } from '../schema/build';
import type { Quantity } from '../algebra';
import { fact, fromNought, less } from './lowered';
import { composed, marked, nestedAward, reading, shape } from './shape';
import { stated, statedQuantity } from './stated';

/** 最高不超过300万元: a limit on an award; with `paid`, of a year: what was paid before is taken off the limit first. */
export const cap = shape({
  id: 'cap',
  role: 'award',
  name: { 'zh-CN': '上限', en: 'cap' },
  schema: object(
    { shape: tag('cap'), award: nestedAward, ...marked },
    { ...stated, paid: identifier('A metric: what this year has paid already.'), ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const inner = site.award(raw.award, 'award');
    const limit = statedQuantity(raw, '', { unit: '万元' }, mark, site, true);
    const left: Quantity =
      raw.paid === undefined ? limit : fromNought(less(limit, fact(site.metric(raw.paid, 'paid'))));
    return composed(site, raw, { kind: 'min', of: [inner.award, left], mark }, [inner]);
  },
});
