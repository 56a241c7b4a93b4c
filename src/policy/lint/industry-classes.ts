import { vocabulary } from '../../messages/message';
import { fault } from '../fault';
import { allClasses } from '../industry/membership';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.too-many-groups': {
    'zh-CN': '行业范围有{count}个，最多{most}个。请把规则不用的删去，或把标准相同的合为一个。',
    en: 'There are {count} groups of industries, and {most} is the most. Remove those that no rule uses, or join those with one standard.',
  },
  'pack.too-many-classes': {
    'zh-CN': '各行业范围把行业分成了{count}类，最多{most}类。请减少行业范围，或减少待确认的代码。',
    en: 'The groups part the industries into {count} classes, and {most} is the most. Use fewer groups, or fewer codes that need the bureau’s word.',
  },
});

/** A class is a set of bits, one a group. */
const MOST_GROUPS = 30;
/** What a judge tells apart where a row’s industry is open: a set of classes is a set of bits too. */
const MOST_CLASSES = 30;

/** The industries fall into no more classes than a judge can tell apart. */
export const industryClasses: Lint = {
  id: 'industry-classes',
  texts: words.texts,
  check: ({ pack }) => {
    if (pack.groups.length > MOST_GROUPS) {
      const params = { count: String(pack.groups.length), most: String(MOST_GROUPS) };
      return [fault('/groups', words.message('pack.too-many-groups', params))];
    }
    const count = allClasses(pack).length;
    if (count <= MOST_CLASSES) return [];
    const params = { count: String(count), most: String(MOST_CLASSES) };
    return [fault('/groups', words.message('pack.too-many-classes', params))];
  },
};
