import { identifier, list, object, tag } from '../schema/build';
import { NEVER } from './lowered';
import { nested, shape } from './shape';

/** 软件企业增速27%以上、信息服务企业22.5%以上: a standard for each group of industries; without `otherwise` the measure is for no others. */
export const byIndustry = shape({
  id: 'by-industry',
  role: 'condition',
  name: { 'zh-CN': '按行业', en: 'by industry' },
  schema: object(
    {
      shape: tag('by-industry'),
      cases: list(object({ group: identifier(), then: nested }), { min: 1 }),
    },
    { otherwise: nested },
  ),
  lower: (raw, site) => {
    if (!raw.otherwise) site.covers(raw.cases.map(({ group }) => group));
    return {
      kind: 'branch',
      cases: raw.cases.map(({ group, then }, index) => ({
        when: { kind: 'member', group: site.group(group, `cases/${index}/group`) },
        then: site.condition(then, `cases/${index}/then`),
      })),
      otherwise: raw.otherwise ? site.condition(raw.otherwise, 'otherwise') : NEVER,
    };
  },
});
