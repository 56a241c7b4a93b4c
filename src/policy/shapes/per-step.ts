import { decimal, object, tag, word } from '../schema/build';
import { countedBy } from './counted';
import { fromNought, product } from './lowered';
import { numbered } from './phrases';
import { marked, measured, reading, shape } from './shape';
import { UNITS } from './terms';

/** 每新增产值1000万元奖励2万元: an amount for each full step; what is left over counts as `rounding` says. */
export const perStep = shape({
  id: 'per-step',
  role: 'award',
  name: { 'zh-CN': '按每满一档奖励', en: 'award per full step' },
  schema: object(
    {
      shape: tag('per-step'),
      value: decimal(),
      unit: word(...UNITS),
      size: decimal(),
      sizeUnit: word(...UNITS),
      of: measured,
      rounding: word('down', 'half-up', 'up'),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const of = countedBy(raw.of, 'of', site);
    const quoted = { words: raw.words };
    const mark = site.mark(raw);
    const amount = site.number({ ...quoted, value: raw.value, unit: raw.unit, field: 'value' }, { unit: '万元' }, mark);
    const size = site.number({ ...quoted, value: raw.size, unit: raw.sizeUnit, field: 'size' }, of.wanted, mark);
    const counted = of.quantity;
    const phrase = {
      text: {
        'zh-CN': `${of.named.text['zh-CN']}每满{size}奖{amount}${LEFT_OVER[raw.rounding]['zh-CN']}`,
        en: `for ${of.named.text.en}, each {size}: {amount}${LEFT_OVER[raw.rounding].en}`,
      },
      parts: { ...of.named.parts, size: numbered(size, raw.sizeUnit), amount: numbered(amount, raw.unit) },
    };
    return {
      award: {
        ...product(amount, { kind: 'steps', of: fromNought(counted), size, rounding: raw.rounding }),
        mark: { ...mark, phrase },
      },
      grant: null,
      classes: [],
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});

const LEFT_OVER = {
  down: { 'zh-CN': '（不满的不计）', en: ' (a part of one counts for nothing)' },
  'half-up': { 'zh-CN': '（不满的四舍五入）', en: ' (a part of one is rounded half up)' },
  up: { 'zh-CN': '（不满的按一档计）', en: ' (a part of one counts as one)' },
} as const;
