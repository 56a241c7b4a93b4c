import { object, tag } from '../schema/build';
import { NOUGHT } from './lowered';
import { composed, marked, nestedAward, reading, shape } from './shape';

/** 按不超过增量的0.3%给予奖励: a formula that says the most, and not what is paid. The amount stays open below it. */
export const upTo = shape({
  id: 'up-to',
  role: 'award',
  name: { 'zh-CN': '算出的是上限', en: 'at most by formula' },
  schema: object({ shape: tag('up-to'), award: nestedAward, ...marked }, reading),
  lower: (raw, site) => {
    const inner = site.award(raw.award, 'award');
    return composed(site, raw, { kind: 'within', low: NOUGHT, high: inner.award, mark: site.mark(raw) }, [inner]);
  },
});
