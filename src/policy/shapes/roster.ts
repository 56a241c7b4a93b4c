import { identifier, object, tag } from '../schema/build';
import { marked, reading, shape } from './shape';

/** 列入重点企业名单的: on a list, or marked so in a column. Where neither says, it is asked for by the roster's name. */
export const roster = shape({
  id: 'roster',
  role: 'condition',
  name: { 'zh-CN': '名单或标记', en: 'roster' },
  schema: object({ shape: tag('roster'), roster: identifier(), ...marked }, reading),
  lower: (raw, site) => ({ kind: 'flag', key: site.roster(raw.roster), mark: site.mark(raw) }),
});
