import { exact } from '../../quantity/exact';
import { decimal, flag, identifier, object, tag, texts, word } from '../schema/build';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

/** What a count target bounds: how many there are. */
const COUNT_FACT = 'count';

/** 新增……40项以上: how many of something there are to be. With `about` (左右) there is no pass or fail. */
export const countTarget = shape({
  id: 'count-target',
  role: 'count-target',
  name: { 'zh-CN': '数量目标', en: 'count target' },
  schema: object(
    {
      shape: tag('count-target'),
      id: identifier(),
      name: texts,
      order: word(...ORDERS),
      count: decimal(),
      about: flag('左右: progress is shown, without a pass or fail.'),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const than = site.number({ value: raw.count, unit: '个', words: raw.words, field: 'count' }, { unit: '个' }, mark);
    return {
      id: raw.id,
      name: raw.name,
      order: raw.order,
      count: exact(raw.count),
      about: raw.about,
      reached: raw.about ? null : { kind: 'bound', fact: COUNT_FACT, order: raw.order, than, mark },
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});
