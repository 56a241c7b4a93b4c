import { object, tag } from '../schema/build';
import { composed, marked, nestedAward, reading, shape } from './shape';
import { stated, statedQuantity } from './stated';

/** 奖励金额低于5万元的不予奖励: an award that does not reach so much is not paid at all. */
export const leastAward = shape({
  id: 'least-award',
  role: 'award',
  name: { 'zh-CN': '起奖点', en: 'least award' },
  schema: object({ shape: tag('least-award'), award: nestedAward, ...marked }, { ...stated, ...reading }),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const inner = site.award(raw.award, 'award');
    const least = statedQuantity(raw, '', { unit: '万元' }, mark, site);
    return composed(site, raw, { kind: 'least', of: inner.award, floor: least, mark }, [inner]);
  },
});
