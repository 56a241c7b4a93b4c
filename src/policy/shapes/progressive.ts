import { vocabulary } from '../../messages/message';
import { exact } from '../../quantity/exact';
import type { Texts } from '../../messages/message';
import type { Phrase, Quantity } from '../algebra';
import { decimal, list, object, tag, word } from '../schema/build';
import { countedBy } from './counted';
import { fromNought, less, NOUGHT, product, sum } from './lowered';
import { numbered } from './phrases';
import { marked, measured, reading, shape } from './shape';
import type { LoweredFigure } from './shape';
import { UNITS } from './terms';

const words = vocabulary({
  'pack.parts-not-rising': {
    'zh-CN': '各段的终点应由低到高，且只有最后一段可不写终点。请改正。',
    en: 'The ends of the parts rise, and the last part alone may have none. Correct them.',
  },
  'pack.parts-no-base': {
    'zh-CN': '终点以上年同期数的比例写，而所计的没有上年同期数。请改写终点。',
    en: 'The end is a share of last year’s figure, and what is counted has none. Rewrite the end.',
  },
});
export const progressiveTexts = words.texts;

/**
 * 增长在60%以内的部分按1%，超过60%的部分按1.2%: a rate for each part of a figure, so that there is no jump.
 *
 * The sum of `rate x (what lies in the part)`. An end in `share` is that share of last year's figure, which for an
 * increase is the same as a rate of growth.
 */
export const progressive = shape({
  id: 'progressive',
  role: 'award',
  name: { 'zh-CN': '分段累进奖励', en: 'progressive award' },
  schema: object(
    {
      shape: tag('progressive'),
      of: measured,
      parts: list(
        object(
          { rate: decimal('A share: "0.01" for 1 %.'), ...marked },
          { upTo: object({ value: decimal(), unit: word(...UNITS) }), ...reading },
        ),
        { min: 1 },
      ),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const of = countedBy(raw.of, 'of', site);
    const counted = of.quantity;
    const rising = raw.parts.every(({ upTo }, index) => {
      const before = raw.parts[index - 1]?.upTo;
      if (!upTo) return index === raw.parts.length - 1;
      return index === 0 || (before?.unit === upTo.unit && exact(upTo.value).greaterThan(exact(before.value)));
    });
    if (!rising) site.fault('parts', words.message('pack.parts-not-rising'));
    let low: Quantity = NOUGHT;
    const said: Record<string, Phrase['parts'][string]> = { ...of.named.parts };
    const parts = raw.parts.map((part, index) => {
      const field = `parts/${index}`;
      const mark = site.mark(part, { field });
      const stated = { value: part.rate, unit: 'share' as const, words: part.words, field: `${field}/rate` };
      const rate = site.number(stated, { unit: 'share' }, mark);
      const from = low;
      said[`rate${index}`] = numbered(rate, 'share');
      if (!part.upTo) return { ...product(rate, fromNought(less(counted, from))), mark };
      const wanted = part.upTo.unit === 'share' ? { unit: 'share' as const } : of.wanted;
      const end = site.number({ ...part.upTo, words: part.words, field: `${field}/upTo/value` }, wanted, mark);
      said[`end${index}`] = numbered(end, part.upTo.unit);
      if (part.upTo.unit === 'share' && !of.base) site.fault(`${field}/upTo`, words.message('pack.parts-no-base'));
      low = endOf(part.upTo.unit === 'share', end, of);
      return { ...product(rate, fromNought(less({ kind: 'min', of: [counted, low] }, from))), mark };
    });
    return {
      award: {
        ...sum(...parts),
        mark: site.mark(raw, { phrase: { text: textOf(raw.parts, of.named.text), parts: said } }),
      },
      grant: null,
      classes: [],
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});

function endOf(share: boolean, end: Quantity, { base }: Pick<LoweredFigure, 'base'>): Quantity {
  return share ? product(end, base ?? NOUGHT) : end;
}

/** …在上年同期数的60%以内的部分×1%，超过的部分×1.2% */
function textOf(parts: readonly { readonly upTo?: { readonly unit: string } | undefined }[], named: Texts): Texts {
  const pieces = parts.map(({ upTo }, index) => {
    const rate = `{rate${index}}`;
    if (!upTo) return { 'zh-CN': `超过的部分×${rate}`, en: `what is above that × ${rate}` };
    const end = `{end${index}}`;
    return upTo.unit === 'share'
      ? { 'zh-CN': `上年同期数的${end}以内的部分×${rate}`, en: `the part up to ${end} of last year’s figure × ${rate}` }
      : { 'zh-CN': `${end}以内的部分×${rate}`, en: `the part up to ${end} × ${rate}` };
  });
  return {
    'zh-CN': `${named['zh-CN']}中，${pieces.map((piece) => piece['zh-CN']).join('，')}`,
    en: `of ${named.en}: ${pieces.map(({ en }) => en).join(', ')}`,
  };
}
