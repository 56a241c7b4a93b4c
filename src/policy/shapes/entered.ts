import { identifier, object, tag, word } from '../schema/build';
import { day, dayNumber, dayQuoted } from './days';
import { count } from './lowered';
import { marked, reading, shape } from './shape';

/** 2023年7月1日以后入库的: a date held against one that the text names; the figure is a day, as Excel counts them. */
export const entered = shape({
  id: 'entered',
  role: 'condition',
  name: { 'zh-CN': '日期', en: 'date' },
  schema: object(
    {
      shape: tag('entered'),
      metric: identifier(),
      order: word('>=', '<='),
      day,
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const metric = site.metric(raw.metric);
    if (raw.reading !== true) dayQuoted(raw.day, raw.words, 'day', site);
    const [year = '', month = '', date = ''] = raw.day.split('-').map((part) => String(Number(part)));
    const shown = { 'zh-CN': `${year}年${month}月${date}日`, en: raw.day };
    const way =
      raw.order === '>='
        ? { 'zh-CN': '在{day}（含）以后', en: ' on or after {day}' }
        : { 'zh-CN': '在{day}（含）以前', en: ' on or before {day}' };
    const phrase = {
      text: {
        'zh-CN': `{metric}${way['zh-CN'].replace('{day}', shown['zh-CN'])}`,
        en: `{metric}${way.en.replace('{day}', shown.en)}`,
      },
      parts: { metric: { of: { kind: 'fact', key: metric }, unit: 'none' } },
    } as const;
    const than = count(dayNumber(raw.day, 'day', site));
    return { kind: 'bound', fact: metric, order: raw.order, than, mark: site.mark(raw, { phrase }) };
  },
});
