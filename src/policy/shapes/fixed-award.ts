import { decimal, object, tag, word } from '../schema/build';
import { marked, reading, shape } from './shape';
import { UNITS } from './terms';

/** 给予一次性奖补50万元. */
export const fixedAward = shape({
  id: 'fixed-award',
  role: 'award',
  name: { 'zh-CN': '定额奖励', en: 'fixed award' },
  schema: object({ shape: tag('fixed-award'), value: decimal(), unit: word(...UNITS), ...marked }, reading),
  lower: (raw, site) => ({
    award: site.number({ ...raw, field: 'value' }, { unit: '万元' }, site.mark(raw)),
    grant: 'fixed-award',
    classes: [],
    words: site.words(raw.words),
    reading: raw.reading ?? false,
  }),
});
