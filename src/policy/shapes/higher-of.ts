import { list, object, tag } from '../schema/build';
import { together } from './phrases';
import { composed, marked, nestedAward, reading, shape } from './shape';

/** 就高不重复: the higher of several awards, not all of them. */
export const higherOf = shape({
  id: 'higher-of',
  role: 'award',
  name: { 'zh-CN': '就高不重复', en: 'the higher one only' },
  schema: object({ shape: tag('higher-of'), of: list(nestedAward, { min: 2 }), ...marked }, reading),
  lower: (raw, site) => {
    const of = raw.of.map((each, index) => site.award(each, `of/${index}`));
    const listed = together(
      of.map(({ award }) => award),
      { 'zh-CN': '与', en: ' and ' },
    );
    const phrase = {
      text: { 'zh-CN': `${listed.text['zh-CN']}，就高不重复`, en: `the higher of ${listed.text.en}` },
      parts: listed.parts,
    };
    return composed(site, raw, { kind: 'max', of: of.map(({ award }) => award), mark: site.mark(raw, { phrase }) }, of);
  },
});
