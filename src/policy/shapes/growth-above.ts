import { identifier, object, tag, word } from '../schema/build';
import { all, fact, hasBase, product } from './lowered';
import { held, named } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';

/**
 * 三季度增速高于上半年增速: the growth of one figure held against that of another.
 *
 * Multiplied crosswise, so that nothing is divided: `other.base x metric > other x metric.base`. Both must have a base.
 * It is asked of the figures: of a reported rate alone the base is missing.
 */
export const growthAbove = shape({
  id: 'growth-above',
  role: 'condition',
  name: { 'zh-CN': '增速高于另一增速', en: 'growth above another growth' },
  schema: object(
    {
      shape: tag('growth-above'),
      metric: identifier(),
      order: word(...ORDERS),
      other: identifier(),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const metric = site.metric(raw.metric);
    const other = site.metric(raw.other, 'other');
    const said = held(
      { 'zh-CN': '{metric}同比增速', en: 'growth of {metric}' },
      raw.order,
      { 'zh-CN': '{other}同比增速', en: 'growth of {other}' },
      { metric: named(metric), other: named(other) },
    );
    const mark = site.mark(raw, { phrase: { ...said, growths: [metric, other] } });
    return {
      ...all(hasBase(metric), hasBase(other), {
        kind: 'bound',
        fact: metric,
        times: fact(`${other}.base`),
        order: raw.order,
        than: product(fact(other), fact(`${metric}.base`)),
        mark,
      }),
      mark,
    };
  },
});
