import { plain } from '../../quantity/exact';
import { identifier, object, tag, word } from '../schema/build';
import { day, numberOf } from './days';
import { named, numbered } from './phrases';
import { marked, reading, shape } from './shape';

/** 自2023年7月1日起入库的: a date from, or up to, a day that the text names, that day included; the figure is a day, too. */
export const entered = shape({
  id: 'entered',
  role: 'condition',
  name: { 'zh-CN': '日期', en: 'date' },
  schema: object({ shape: tag('entered'), metric: identifier(), order: word('>=', '<='), day, ...marked }, reading),
  lower: (raw, site) => {
    const metric = site.metric(raw.metric);
    const mark = site.mark(raw);
    const value = plain(numberOf(raw.day, 'day', site));
    const than = site.number({ value, unit: '日期', words: raw.words, field: 'day' }, { metric }, mark);
    const phrase = {
      text:
        raw.order === '>='
          ? { 'zh-CN': '{metric}在{day}（含）以后', en: '{metric} on or after {day}' }
          : { 'zh-CN': '{metric}在{day}（含）以前', en: '{metric} on or before {day}' },
      parts: { metric: named(metric), day: numbered(than, '日期') },
    };
    return { kind: 'bound', fact: metric, order: raw.order, than, mark: { ...mark, phrase } };
  },
});
