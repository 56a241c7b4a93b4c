import { list, object, tag } from '../schema/build';
import { nested, shape } from './shape';

/** 符合以下条件之一: one of them is enough. */
export const any = shape({
  id: 'any',
  role: 'condition',
  name: { 'zh-CN': '满足其一', en: 'any of' },
  schema: object({ shape: tag('any'), of: list(nested, { min: 1 }) }),
  lower: (raw, site) => ({
    kind: 'any',
    of: raw.of.map((each, index) => site.condition(each, `of/${index}`)),
  }),
});
