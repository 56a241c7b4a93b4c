import { vocabulary, type Texts } from '../../messages/message';
import type { Condition, Mark, Order, Words } from '../algebra';
import { fault, under, type Fault } from '../fault';
import type { Draft } from '../lower/draft';
import type { Measure } from '../measure';
import type { Lint } from './lint';
import { nodesOf, topsOf, type Placed } from './walk';

const words = vocabulary({
  'pack.order-not-in-text': {
    'zh-CN': '所引原文“{words}”没有写明“{order}”这层意思。请引写明的原文，或标为本工具理解。',
    en: 'The quoted text "{words}" does not say "{order}". Quote the words that do, or mark it as our reading.',
  },
  'pack.relaxed-growth-not-in-text': {
    'zh-CN': '所引原文“{words}”没有写明增速可以放宽。请引写明的原文，或标为本工具理解。',
    en: 'The quoted text "{words}" does not say that growth is relaxed. Quote the words that do, or mark it as our reading.',
  },
  'pack.reading-unexplained': {
    'zh-CN': '“{words}”标为本工具理解，本条的理解说明里却没有一条涉及它。请补写一条，引同一处原文。',
    en: '"{words}" is marked as our reading, and no reading of the measure speaks of it. Add one that quotes the same place.',
  },
});

/** How the text says each order. 以上 and 以内 include the number itself (Civil Code, article 1259). */
const SAYS: Readonly<Record<Order, RegExp>> = {
  '>=': /以上|[不未](?:得|能|应|可)?(?:低于|少于)|至少|（含）/,
  '>': /(?<![不未](?:得|能|应|可)?|没有)(?:超过|突破|高于|大于|多于)|扭负为正|由负转正|转正|正增长/,
  '<=': /以内|以下|(?:[不未](?:得|能|应|可)?|没有)(?:超过|高于)|至多/,
  '<': /不满|(?<![不未](?:得|能|应|可)?)(?:低于|少于|小于)|不足|未达到/,
};
const NAMES: Readonly<Record<Order | 'about', Texts>> = {
  '>=': { 'zh-CN': '不低于', en: 'at least' },
  '>': { 'zh-CN': '高于', en: 'above' },
  '<=': { 'zh-CN': '不高于', en: 'at most' },
  '<': { 'zh-CN': '低于', en: 'below' },
  about: { 'zh-CN': '左右', en: 'about' },
};
const WITHIN = /以内|不超过/;
const FALLING = /降幅|下降|降低|减少/;
const ABOUT = /左右|大约|约\d|上下/;
const GROWTH = /增速|增幅|增长/;

/** What the text does not say is marked as our reading, and every reading is explained beside the measure. */
export const readings: Lint = {
  id: 'readings',
  texts: words.texts,
  check: (draft) =>
    topsOf(draft)
      .flatMap((top) => {
        const measure = measureAt(draft, top.at);
        if (!measure) return [];
        const { conditions, quantities } = nodesOf(top, draft.origins);
        return [
          ...conditions.flatMap((placed) => unsaid(placed, measure)),
          ...[...conditions, ...quantities].flatMap(({ node, at }) => unexplained(node.mark, at, measure)),
        ];
      })
      .concat(abouts(draft), parameters(draft)),
};

function measureAt(draft: Draft, at: string): Measure | undefined {
  return draft.pack.measures[Number(at.split('/')[2])];
}

function said(measure: Measure, { start, end }: Words): string {
  return measure.text.slice(start, end);
}

/** Whether words say an order; of a growth, 降幅控制在6%以内 says that it is at least -6 %. */
export function saysOrder(order: Order, quoted: string, isGrowth: boolean): boolean {
  const falling = isGrowth && order === '>=' && FALLING.test(quoted);
  return (falling ? WITHIN : SAYS[order]).test(quoted);
}

/** A bound by a number that the text states, in an order that it does not. */
function unsaid({ node, at }: Placed<Condition>, measure: Measure): readonly Fault[] {
  if ((node.kind !== 'bound' && node.kind !== 'growth') || !node.mark?.words || node.mark.reading) return [];
  const quoted = said(measure, node.mark.words);
  const limit = node.kind === 'bound' ? node.than : node.rate;
  if (limit.kind === 'param') {
    return node.kind === 'growth' && node.mark.label === 'relaxed' && !GROWTH.test(quoted)
      ? [fault(at, words.message('pack.relaxed-growth-not-in-text', { words: quoted }))]
      : [];
  }
  if (saysOrder(node.order, quoted, node.kind === 'growth')) return [];
  return [fault(at, words.message('pack.order-not-in-text', { words: quoted, order: NAMES[node.order] }))];
}

function unexplained(mark: Mark | undefined, at: string, measure: Measure): readonly Fault[] {
  if (!mark?.reading || !mark.words || explained(mark.words, measure)) return [];
  return [fault(at, words.message('pack.reading-unexplained', { words: said(measure, mark.words) }))];
}

function explained({ start, end }: Words, measure: Measure): boolean {
  return measure.readings.some((reading) => reading.words.start < end && start < reading.words.end);
}

/** 左右 leaves no pass or fail, and nothing else does. */
function abouts({ pack }: Draft): readonly Fault[] {
  return pack.measures.flatMap((measure, index) =>
    measure.counts.flatMap((count, place) => {
      const quoted = said(measure, count.words);
      return count.reading || count.about === ABOUT.test(quoted)
        ? []
        : [
            fault(
              under('/measures', index, 'counts', place, 'about'),
              words.message('pack.order-not-in-text', {
                words: quoted,
                order: NAMES[count.about ? 'about' : count.order],
              }),
            ),
          ];
    }),
  );
}

function parameters({ pack }: Draft): readonly Fault[] {
  return pack.parameters.flatMap((parameter, index) => {
    const measure = pack.measures.find(({ number }) => number === parameter.measure);
    if (!parameter.reading || !measure || explained(parameter.words, measure)) return [];
    const at = under('/parameters', index, 'reading');
    return [fault(at, words.message('pack.reading-unexplained', { words: said(measure, parameter.words) }))];
  });
}
