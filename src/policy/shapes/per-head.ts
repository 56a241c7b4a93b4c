import { ONE, exact } from '../../quantity/exact';
import { decimal, object, tag, word } from '../schema/build';
import { countedBy } from './counted';
import { fromNought, product } from './lowered';
import { numbered } from './phrases';
import { marked, measured, reading, shape } from './shape';

/** 万元 in a yuan. */
const YUAN = exact('0.0001');

/** 每新增1人奖励1000元: so many yuan for each whole head. */
export const perHead = shape({
  id: 'per-head',
  role: 'award',
  name: { 'zh-CN': '按人数奖励', en: 'award a head' },
  schema: object({ shape: tag('per-head'), value: decimal(), unit: word('元/人'), of: measured, ...marked }, reading),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const of = countedBy(raw.of, 'of', site);
    const { value, unit, words } = raw;
    const yuan = site.number({ value, unit, words, field: 'value' }, { unit: '元/人' }, mark);
    const phrase = {
      text: {
        'zh-CN': `${of.named.text['zh-CN']}×{yuan}（按整人计）`,
        en: `${of.named.text.en} × {yuan}, whole heads`,
      },
      parts: { ...of.named.parts, yuan: numbered(yuan, unit) },
    };
    const size = { kind: 'const', value: ONE } as const;
    return {
      award: {
        ...product({ kind: 'const', value: YUAN }, yuan, {
          kind: 'steps',
          of: fromNought(of.quantity),
          size,
          rounding: 'down',
        }),
        mark: { ...mark, phrase },
      },
      grant: null,
      classes: [],
      words: site.words(words),
      reading: raw.reading ?? false,
    };
  },
});
