import type { Condition } from '../algebra';
import { decimal, identifier, list, object, tag, word } from '../schema/build';
import { all, hasBase, NOUGHT } from './lowered';
import { numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS, UNITS } from './terms';
import { grownOver, substitute, substituteIn } from './zero-base';

/**
 * 产值超过1亿元、3亿元……且分别增长30%、25%……以上: one of several pairs of a figure and its growth is enough. Without
 * `zeroBase` a base of nought meets none.
 */
export const pairs = shape({
  id: 'pairs',
  role: 'condition',
  name: { 'zh-CN': '数值与增速成对', en: 'pairs of figure and growth' },
  schema: object(
    {
      shape: tag('pairs'),
      metric: identifier(),
      order: word(...ORDERS),
      rateOrder: word(...ORDERS),
      pairs: list(
        object(
          { value: decimal(), unit: word(...UNITS), rate: decimal('A share: "0.1" for 10 %.'), ...marked },
          reading,
        ),
        { min: 1 },
      ),
    },
    { zeroBase: word('not-met', 'substitute'), substitute },
  ),
  lower: (raw, site) => {
    const metric = site.metric(raw.metric);
    const { zeroBase = 'not-met' } = raw;
    const standsIn = substituteIn({ zeroBase, substitute: raw.substitute }, metric, site);
    return {
      kind: 'any',
      of: raw.pairs.map((pair, index) => {
        const mark = site.mark(pair, { field: `pairs/${index}` });
        const than = site.number({ ...pair, field: `pairs/${index}/value` }, { metric }, mark);
        const rate = site.number(
          { value: pair.rate, unit: 'share', words: pair.words, field: `pairs/${index}/rate` },
          { unit: 'share' },
          mark,
        );
        const large: Condition = { kind: 'bound', fact: metric, order: raw.order, than, mark };
        const grows = { kind: 'growth', metric, order: raw.rateOrder, rate, mark } as const;
        return zeroBase === 'substitute'
          ? all(large, grownOver(numbered(standsIn ?? NOUGHT, raw.substitute?.unit ?? 'none'), grows, mark))
          : all(large, hasBase(metric), grows);
      }),
    };
  },
});
