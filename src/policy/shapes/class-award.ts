import { whole } from '../../quantity/exact';
import { decimal, identifier, list, object, tag, texts, word } from '../schema/build';
import { marked, reading, shape } from './shape';
import { UNITS } from './terms';

/** 园区100万元、工厂50万元……: a fixed award for each class. Which class it is, the one who asks says (`class:park`). */
export const classAward = shape({
  id: 'class-award',
  role: 'award',
  name: { 'zh-CN': '分类定额奖励', en: 'fixed award by class' },
  schema: object(
    {
      shape: tag('class-award'),
      classes: list(
        object({ id: identifier(), name: texts, value: decimal(), unit: word(...UNITS), ...marked }, reading),
        { min: 1 },
      ),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => ({
    award: {
      kind: 'choose',
      cases: raw.classes.map((each, index) => ({
        when: { kind: 'flag', key: `class:${each.id}` },
        then: site.number(
          { ...each, field: `classes/${index}/value` },
          { unit: '万元' },
          site.mark(each, { field: `classes/${index}` }),
        ),
      })),
      otherwise: { kind: 'const', value: whole(0) },
    },
    grant: 'fixed-award',
    classes: raw.classes.map(({ id, name }) => ({ id, name })),
    words: site.words(raw.words),
    reading: raw.reading ?? false,
  }),
});
