import { object, tag } from '../schema/build';
import { marked, nested, reading, shape } from './shape';

/** 不含两高企业: what must not be. */
export const not = shape({
  id: 'not',
  role: 'condition',
  name: { 'zh-CN': '不属于', en: 'not' },
  schema: object({ shape: tag('not'), of: nested, ...marked }, reading),
  lower: (raw, site) => ({ kind: 'not', of: site.condition(raw.of, 'of'), mark: site.mark(raw) }),
});
