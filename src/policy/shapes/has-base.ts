import { identifier, object, tag } from '../schema/build';
import { hasBase } from './lowered';
import { marked, reading, shape } from './shape';

/** 有基数的奖20至50万元，无基数的奖30至50万元: whether there is a base, where an award and no standard hangs on it. */
export const hasBaseShape = shape({
  id: 'has-base',
  role: 'condition',
  name: { 'zh-CN': '有基数', en: 'there is a base' },
  schema: object({ shape: tag('has-base'), metric: identifier(), ...marked }, reading),
  lower: (raw, site) => ({ ...hasBase(site.metric(raw.metric)), mark: site.mark(raw) }),
});
