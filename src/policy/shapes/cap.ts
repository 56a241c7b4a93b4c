import { identifier, object, tag } from '../schema/build';
import type { Quantity } from '../algebra';
import { fact, fromNought, less } from './lowered';
import { named, numbered } from './phrases';
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
    const most = { award: numbered(inner.award, '万元'), limit: numbered(limit, '万元') } as const;
    const phrase =
      raw.paid === undefined
        ? { text: { 'zh-CN': '{award}，最高{limit}', en: '{award}, at most {limit}' }, parts: most }
        : {
            text: {
              'zh-CN': '{award}，累计最高{limit}（其中先扣除{paid}）',
              en: '{award}, at most {limit} in all, of which {paid} comes off first',
            },
            parts: { ...most, paid: named(raw.paid) },
          };
    return composed(site, raw, { kind: 'min', of: [inner.award, left], mark: { ...mark, phrase } }, [inner]);
  },
});
