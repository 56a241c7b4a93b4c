import { list, object, tag } from '../schema/build';
import { composed, marked, nestedAward, reading, shape } from './shape';

/** 就高不重复: the higher of several awards, not all of them. */
export const higherOf = shape({
  id: 'higher-of',
  role: 'award',
  name: { 'zh-CN': '就高不重复', en: 'the higher one only' },
  schema: object({ shape: tag('higher-of'), of: list(nestedAward, { min: 2 }), ...marked }, reading),
  lower: (raw, site) => {
    const of = raw.of.map((each, index) => site.award(each, `of/${index}`));
    return composed(site, raw, { kind: 'max', of: of.map(({ award }) => award), mark: site.mark(raw) }, of);
  },
});
