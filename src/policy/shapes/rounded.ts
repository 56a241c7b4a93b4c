import { exact } from '../../quantity/exact';
import { decimal, object, tag, word } from '../schema/build';
import { product } from './lowered';
import { composed, marked, nestedAward, reading, shape } from './shape';

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
    const size = { kind: 'const', value: exact(raw.to) } as const;
    const steps = { kind: 'steps', of: inner.award, size, rounding: raw.rounding } as const;
    return composed(site, raw, { ...product(size, steps), mark }, [inner]);
  },
});
