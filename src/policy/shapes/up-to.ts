import { object, tag } from '../schema/build';
import { NOUGHT } from './lowered';
import { numbered } from './phrases';
import { composed, marked, nestedAward, reading, shape } from './shape';

/** 按不超过增量的0.3%给予奖励: what is computed is the most, and the text does not say how much of it is paid. The amount stays open. */
export const upTo = shape({
  id: 'up-to',
  role: 'award',
  name: { 'zh-CN': '只写最高比例或算法', en: 'at most what is computed' },
  schema: object({ shape: tag('up-to'), award: nestedAward, ...marked }, reading),
  lower: (raw, site) => {
    const inner = site.award(raw.award, 'award');
    const phrase = {
      text: {
        'zh-CN': '不超过{award}（只写上限，未写实际按多少）',
        en: 'no more than {award} (the limit is given, and not how much of it is paid)',
      },
      parts: { award: numbered(inner.award, '万元') },
    };
    return composed(site, raw, { kind: 'within', low: NOUGHT, high: inner.award, mark: site.mark(raw, { phrase }) }, [
      inner,
    ]);
  },
});
