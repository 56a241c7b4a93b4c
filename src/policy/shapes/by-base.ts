import { identifier, object, tag } from '../schema/build';
import { marked, nested, reading, shape } from './shape';

/**
 * 有基数的企业……；无基数的企业……: one standard where the metric has a base, another where it has none.
 *
 * `branch(hasBase: with; without)`. The guard carries the label `with-base` and the words of its side; what follows
 * where there is no base is an `all` of one, which carries `without-base` and those of the other.
 */
export const byBase = shape({
  id: 'by-base',
  role: 'condition',
  name: { 'zh-CN': '按有无基数', en: 'by base' },
  schema: object({
    shape: tag('by-base'),
    metric: identifier(),
    withBase: object({ ...marked, then: nested }, reading),
    withoutBase: object({ ...marked, then: nested }, reading),
  }),
  lower: ({ metric, withBase, withoutBase }, site) => ({
    kind: 'branch',
    cases: [
      {
        when: {
          kind: 'hasBase',
          metric: site.metric(metric),
          mark: site.mark(withBase, { label: 'with-base', field: 'withBase' }),
        },
        then: site.condition(withBase.then, 'withBase/then'),
      },
    ],
    otherwise: {
      kind: 'all',
      of: [site.condition(withoutBase.then, 'withoutBase/then')],
      mark: site.mark(withoutBase, { label: 'without-base', field: 'withoutBase' }),
    },
  }),
});
