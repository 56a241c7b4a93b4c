import { vocabulary } from '../../messages/message';
import { exact } from '../../quantity/exact';
import { decimal, object, tag, word } from '../schema/build';
import { product } from './lowered';
import { composed, marked, nestedAward, reading, shape } from './shape';

const words = vocabulary({
  'pack.rounded-to-nothing': {
    'zh-CN': '取整的单位须大于0。请改正。',
    en: 'What is rounded to is above 0. Correct it.',
  },
});
export const roundedTexts = words.texts;

/** 奖励金额取整到万元: an award in whole pieces of so many 万元; what is left over counts as `rounding` says. */
export const rounded = shape({
  id: 'rounded',
  role: 'award',
  name: { 'zh-CN': '取整', en: 'rounded' },
  schema: object(
    {
      shape: tag('rounded'),
      award: nestedAward,
      to: decimal('In 万元: "1", "0.01".'),
      rounding: word('down', 'half-up', 'up'),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const inner = site.award(raw.award, 'award');
    if (!exact(raw.to).greaterThan(0)) site.fault('to', words.message('pack.rounded-to-nothing'));
    const size = { kind: 'const', value: exact(raw.to) } as const;
    const steps = { kind: 'steps', of: inner.award, size, rounding: raw.rounding } as const;
    return composed(site, raw, { ...product(size, steps), mark }, [inner]);
  },
});
