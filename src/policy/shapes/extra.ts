import { list, object, tag } from '../schema/build';
import { together } from './phrases';
import { composed, marked, nestedAward, reading, shape } from './shape';

/** 首次入库的再奖1万元: awards that are added up. */
export const extra = shape({
  id: 'extra',
  role: 'award',
  name: { 'zh-CN': '合计', en: 'awards together' },
  schema: object({ shape: tag('extra'), of: list(nestedAward, { min: 2 }), ...marked }, reading),
  lower: (raw, site) => {
    const of = raw.of.map((each, index) => site.award(each, `of/${index}`));
    return composed(
      site,
      raw,
      {
        kind: 'sum',
        of: of.map(({ award }) => award),
        mark: site.mark(raw, {
          phrase: together(
            of.map(({ award }) => award),
            { 'zh-CN': '加', en: ' plus ' },
          ),
        }),
      },
      of,
    );
  },
});
