import { vocabulary } from '../../messages/message';
import { identifier, object, tag } from '../schema/build';
import { marked, nested, reading, shape } from './shape';

const words = vocabulary({
  'pack.relaxed-not-upward': {
    'zh-CN': '只有“不低于”“高于”这样的标准可以放宽，此处是“{order}”。请改写，或把放宽写成单独的条件。',
    en: 'Only a standard of the kind "at least" or "above" can be relaxed; here it is "{order}". Write the looser standard as a condition of its own.',
  },
  'pack.relaxed-not-one-number': {
    'zh-CN': '放宽的必须是单独一条门槛或增速，此处不是。请对每一条分别写放宽。',
    en: 'What is relaxed must be one threshold or one growth rate; here it is not. Relax each of them by itself.',
  },
});
export const relaxedTexts = words.texts;

/**
 * 对……困难行业的企业，……可适当降低标准: the plain standard, or for members of the group the same one with a parameter
 * for its number.
 *
 * `any(plain, all(member, loose))`, so that "no stricter than the plain one" holds by form, whatever is typed in. The
 * plain condition is labelled `plain`; the `all` and the loose condition carry `relaxed`, with the words that relax.
 */
export const relaxed = shape({
  id: 'relaxed',
  role: 'condition',
  name: { 'zh-CN': '放宽', en: 'relaxed' },
  schema: object(
    { shape: tag('relaxed'), group: identifier(), parameter: identifier(), plain: nested, ...marked },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw, { label: 'relaxed' });
    const plain = site.condition(raw.plain, 'plain');
    const loose = site.loosened(raw.plain, 'plain', raw.parameter, mark);
    if (plain.kind !== 'bound' && plain.kind !== 'growth') {
      site.fault('plain', words.message('pack.relaxed-not-one-number'));
    } else if (plain.order !== '>=' && plain.order !== '>') {
      site.fault('plain/order', words.message('pack.relaxed-not-upward', { order: plain.order }));
    }
    return {
      kind: 'any',
      of: [
        { ...plain, mark: { ...plain.mark, label: 'plain' } },
        {
          kind: 'all',
          of: [
            { kind: 'member', group: site.group(raw.group), mark },
            { ...loose, mark },
          ],
          mark,
        },
      ],
    };
  },
});
