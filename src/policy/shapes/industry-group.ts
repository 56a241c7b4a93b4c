import { identifier, object, tag } from '../schema/build';
import { marked, reading, shape } from './shape';

/** 工业企业: those whose industry is in a group. */
export const industryGroup = shape({
  id: 'industry-group',
  role: 'condition',
  name: { 'zh-CN': '行业范围', en: 'industry group' },
  schema: object({ shape: tag('industry-group'), group: identifier(), ...marked }, reading),
  lower: (raw, site) => ({ kind: 'member', group: site.group(raw.group), mark: site.mark(raw) }),
});
