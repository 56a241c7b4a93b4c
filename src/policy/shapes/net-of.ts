import { identifier, object, tag } from '../schema/build';
import { fact, fromNought, less } from './lowered';
import { named, numbered } from './phrases';
import { composed, marked, nestedAward, reading, shape } from './shape';

/** 扣除一季度已兑现的奖励: an award less what was paid, a figure of the list; never below nought. */
export const netOf = shape({
  id: 'net-of',
  role: 'award',
  name: { 'zh-CN': '扣除已兑现', en: 'less what was paid' },
  schema: object({ shape: tag('net-of'), award: nestedAward, paid: identifier(), ...marked }, reading),
  lower: (raw, site) => {
    const inner = site.award(raw.award, 'award');
    const paid = fact(site.metric(raw.paid, 'paid'));
    const phrase = {
      text: { 'zh-CN': '{award}，扣除{paid}', en: '{award}, less {paid}' },
      parts: { award: numbered(inner.award, '万元'), paid: named(raw.paid) },
    };
    return composed(site, raw, { ...fromNought(less(inner.award, paid)), mark: site.mark(raw, { phrase }) }, [inner]);
  },
});
