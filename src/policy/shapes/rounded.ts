import { exact } from '../../quantity/exact';
import { decimal, object, tag, word } from '../schema/build';
import { product } from './lowered';
import { numbered } from './phrases';
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
    const phrase = {
      text: {
        'zh-CN': `{award}，以{size}为单位${ROUNDED[raw.rounding]['zh-CN']}`,
        en: `{award}, ${ROUNDED[raw.rounding].en} to whole {size}`,
      },
      parts: { award: numbered(inner.award, '万元'), size: numbered(size, '万元') },
    };
    return composed(site, raw, { ...product(size, steps), mark: { ...mark, phrase } }, [inner]);
  },
});

const ROUNDED = {
  down: { 'zh-CN': '向下取整', en: 'rounded down' },
  'half-up': { 'zh-CN': '四舍五入', en: 'rounded half up' },
  up: { 'zh-CN': '向上取整', en: 'rounded up' },
} as const;
