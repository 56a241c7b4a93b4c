import { list, object, tag } from '../schema/build';
import { nested, shape } from './shape';

/** 应达到……、……: every one of them. */
export const all = shape({
  id: 'all',
  role: 'condition',
  name: { 'zh-CN': '同时满足', en: 'all of' },
  schema: object({ shape: tag('all'), of: list(nested, { min: 1 }) }),
  lower: (raw, site) => ({
    kind: 'all',
    of: raw.of.map((each, index) => site.condition(each, `of/${index}`)),
  }),
});
