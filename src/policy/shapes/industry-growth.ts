import { vocabulary } from '../../messages/message';
import type { Condition, Quantity } from '../algebra';
import { exact } from '../../quantity/exact';
import { decimal, identifier, list, object, tag, word } from '../schema/build';
import { all, hasBase, NEVER, NOUGHT, product } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

const words = vocabulary({
  'pack.multiple-not-positive': {
    'zh-CN': '行业平均增速的倍数须大于0。请改正。',
    en: 'How many times the average growth is asked for is a number above 0. Correct it.',
  },
});
export const industryGrowthTexts = words.texts;

/**
 * 增速高于所在行业平均增速（的2倍）: growth held against a reference value from outside the list, a parameter for each
 * group of industries. The measure is for no other industry.
 */
export const industryGrowth = shape({
  id: 'industry-growth',
  role: 'condition',
  name: { 'zh-CN': '增速高于行业平均', en: 'growth above the industry’s average' },
  schema: object(
    {
      shape: tag('industry-growth'),
      metric: identifier(),
      order: word(...ORDERS),
      averages: list(object({ group: identifier(), parameter: identifier() }), { min: 1 }),
      ...marked,
    },
    { multiple: decimal('How many times the average: "2".'), ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const metric = site.metric(raw.metric);
    site.covers(raw.averages.map(({ group }) => group));
    if (raw.multiple !== undefined && !exact(raw.multiple).greaterThan(0)) {
      site.fault('multiple', words.message('pack.multiple-not-positive'));
    }
    const grows = (parameter: string, index: number): Extract<Condition, { kind: 'growth' }> => {
      const average = site.parameter(parameter, `averages/${index}/parameter`, { unit: 'share' }, mark);
      const rate =
        raw.multiple === undefined ? average : product({ kind: 'const', value: exact(raw.multiple) }, average);
      return { kind: 'growth', metric, order: raw.order, rate, mark };
    };
    const cases = raw.averages.map(({ group, parameter }, index) => ({
      when: { kind: 'member' as const, group: site.group(group, `averages/${index}/group`) },
      then: grows(parameter, index),
    }));
    const averages: Quantity = {
      kind: 'choose',
      cases: cases.map(({ when, then }) => ({ when, then: then.rate })),
      otherwise: NOUGHT,
    };
    const phrase = held(
      { 'zh-CN': '{metric}同比增速', en: 'growth of {metric}' },
      raw.order,
      { 'zh-CN': '所在行业的参照值（{averages}）', en: 'what its industry is held against ({averages})' },
      { metric: named(metric), averages: numbered(averages, 'share') },
    );
    return { ...all(hasBase(metric), { kind: 'branch', cases, otherwise: NEVER }), mark: { ...mark, phrase } };
  },
});
