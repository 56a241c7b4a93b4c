import { object, tag } from '../schema/build';
import { numbered } from './phrases';
import { composed, marked, nestedAward, reading, shape } from './shape';
import { stated, statedQuantity } from './stated';

/** 不足5万元的按5万元: an award that is no less than so much. */
export const floor = shape({
  id: 'floor',
  role: 'award',
  name: { 'zh-CN': '保底', en: 'floor' },
  schema: object({ shape: tag('floor'), award: nestedAward, ...marked }, { ...stated, ...reading }),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const inner = site.award(raw.award, 'award');
    const least = statedQuantity(raw, '', { unit: '万元' }, mark, site);
    const phrase = {
      text: { 'zh-CN': '{award}，最低{least}', en: '{award}, at least {least}' },
      parts: { award: numbered(inner.award, '万元'), least: numbered(least, '万元') },
    };
    return composed(site, raw, { kind: 'max', of: [inner.award, least], mark: { ...mark, phrase } }, [inner]);
  },
});
