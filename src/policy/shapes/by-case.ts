import { list, object, tag } from '../schema/build';
import { NOUGHT } from './lowered';
import { composed, marked, nested, nestedAward, reading, shape } from './shape';

/**
 * An award for each case, the first that holds: by industry and class, with and without a base, by what was reached.
 * Without `otherwise` the others get none.
 */
export const byCase = shape({
  id: 'by-case',
  role: 'award',
  name: { 'zh-CN': '分情形奖励', en: 'award by case' },
  schema: object(
    {
      shape: tag('by-case'),
      cases: list(object({ when: nested, award: nestedAward }), { min: 1 }),
      ...marked,
    },
    { otherwise: nestedAward, ...reading },
  ),
  lower: (raw, site) => {
    const cases = raw.cases.map(({ when, award }, index) => ({
      when: site.condition(when, `cases/${index}/when`),
      paid: site.award(award, `cases/${index}/award`),
    }));
    const rest = raw.otherwise ? site.award(raw.otherwise, 'otherwise') : null;
    return composed(
      site,
      raw,
      {
        kind: 'choose',
        cases: cases.map(({ when, paid }) => ({ when, then: paid.award })),
        otherwise: rest?.award ?? NOUGHT,
        mark: site.mark(raw),
      },
      [...cases.map(({ paid }) => paid), ...(rest ? [rest] : [])],
    );
  },
});
