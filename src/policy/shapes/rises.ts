import { identifier, object, tag, word } from '../schema/build';
import { fact } from './lowered';
import { held, named } from './phrases';
import { marked, reading, shape } from './shape';

/** 用电量同比正增长: above the same period of the year before, or with `>=` not below it. Also of what can be negative. */
export const rises = shape({
  id: 'rises',
  role: 'condition',
  name: { 'zh-CN': '高于上年同期', en: 'above last year' },
  schema: object({ shape: tag('rises'), metric: identifier(), order: word('>', '>='), ...marked }, reading),
  lower: (raw, site) => {
    const key = site.metric(raw.metric);
    const phrase = held(
      { 'zh-CN': '{metric}', en: '{metric}' },
      raw.order,
      { 'zh-CN': '上年同期', en: 'that of the same period last year' },
      { metric: named(key) },
    );
    return { kind: 'bound', fact: key, order: raw.order, than: fact(`${key}.base`), mark: site.mark(raw, { phrase }) };
  },
});
