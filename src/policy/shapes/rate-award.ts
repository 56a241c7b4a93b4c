import { decimal, identifier, object, tag, word } from '../schema/build';
import { AMOUNT_FACT } from './rate-subsidy';
import { countedBy } from './counted';
import { fromNought, product } from './lowered';
import { numbered } from './phrases';
import { marked, measured, reading, shape } from './shape';
import { statedQuantity } from './stated';
import { UNITS } from './terms';

/** 按增量的0.5%、每千瓦时0.1元给予奖励: a rate on a figure, on its increase, or on an amount asked for; nothing on a fall. */
export const rateAward = shape({
  id: 'rate-award',
  role: 'award',
  name: { 'zh-CN': '按比例奖励', en: 'award at a rate' },
  schema: object(
    { shape: tag('rate-award'), on: measured, ...marked },
    { value: decimal('A share: "0.005" for 0.5 %.'), unit: word(...UNITS), parameter: identifier(), ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const on = countedBy(raw.on, 'on', site);
    const rate = statedQuantity(raw, '', { payingFor: on.wanted }, mark, site);
    const phrase = {
      text: { 'zh-CN': `${on.named.text['zh-CN']}×{rate}`, en: `${on.named.text.en} × {rate}` },
      parts: { ...on.named.parts, rate: numbered(rate, raw.unit ?? 'share') },
    };
    const asked = on.quantity.kind === 'fact' && on.quantity.key === AMOUNT_FACT;
    return {
      award: { ...product(rate, fromNought(on.quantity)), mark: { ...mark, phrase } },
      grant: asked ? 'rate-subsidy' : null,
      classes: [],
      words: site.words(raw.words),
      reading: raw.reading ?? false,
    };
  },
});
