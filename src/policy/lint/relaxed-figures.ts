import { vocabulary } from '../../messages/message';
import { grouped, type Exact } from '../../quantity/exact';
import { fault, under, type Fault } from '../fault';
import { usesOf } from '../lower/draft';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.relaxed-shared': {
    'zh-CN': '参数“{id}”在前面放宽的是{first}，在此处放宽的是{second}。请为两个标准各立一个参数。',
    en: 'The parameter "{id}" relaxes {first} further up and {second} here. Give each standard a parameter of its own.',
  },
  'pack.relaxed-stricter': {
    'zh-CN': '参数“{id}”的值{value}比一般标准{plain}还严。放宽后的标准不能更严，请核对。',
    en: 'The value {value} of the parameter "{id}" is stricter than the plain standard of {plain}. A relaxed standard cannot be; check it.',
  },
});

/** A parameter relaxes one standard, and is no stricter than it. */
export const relaxedFigures: Lint = {
  id: 'relaxed-figures',
  texts: words.texts,
  check: (draft) => {
    const first = new Map<string, Exact>();
    const shared = usesOf(draft, 'parameter').flatMap(({ id, at, plain }): readonly Fault[] => {
      if (plain === null) return [];
      const before = first.get(id);
      if (before === undefined) first.set(id, plain);
      if (before === undefined || before.equals(plain)) return [];
      return [fault(at, words.message('pack.relaxed-shared', { id, first: grouped(before), second: grouped(plain) }))];
    });
    const stricter = draft.pack.parameters.flatMap(({ id, value, plain }, index): readonly Fault[] => {
      if (value === null || plain === null || value.lessThanOrEqualTo(plain)) return [];
      const params = { id, value: grouped(value), plain: grouped(plain) };
      return [fault(under('/parameters', index, 'value'), words.message('pack.relaxed-stricter', params))];
    });
    return [...shared, ...stricter];
  },
};
