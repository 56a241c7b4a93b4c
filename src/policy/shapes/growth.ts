import { decimal, identifier, object, tag, word } from '../schema/build';
import type { Condition } from '../algebra';
import { all, ALWAYS, either, hasBase, NOUGHT } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';
import { grownOver, substitute, substituteIn } from './zero-base';

/**
 * 同比增速达到10%（含）以上. Without `zeroBase` it stands where a base is sure: in the branch with a base. Else it says
 * what a base of nought does: it is not met, it is met, or a stated number stands in for the base.
 */
export const growth = shape({
  id: 'growth',
  role: 'condition',
  name: { 'zh-CN': '增速', en: 'growth' },
  schema: object(
    {
      shape: tag('growth'),
      metric: identifier(),
      order: word(...ORDERS),
      rate: decimal('A share: "0.1" for 10 %.'),
      ...marked,
    },
    { zeroBase: word('not-met', 'met', 'substitute'), substitute, ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const rate = site.number(
      { value: raw.rate, unit: 'share', words: raw.words, field: 'rate' },
      { unit: 'share' },
      mark,
    );
    const metric = site.metric(raw.metric);
    const { order, zeroBase } = raw;
    const grows: Extract<Condition, { kind: 'growth' }> = { kind: 'growth', metric, order, rate, mark };
    if (zeroBase === undefined) return grows;
    const standsIn = substituteIn({ zeroBase, substitute: raw.substitute }, metric, site);
    switch (zeroBase) {
      case 'not-met':
        return all(hasBase(metric), grows);
      case 'met':
        return {
          ...either(hasBase(metric), grows, ALWAYS),
          mark: {
            ...mark,
            phrase: held(
              { 'zh-CN': '{metric}同比增速', en: 'growth of {metric}' },
              order,
              { 'zh-CN': '{rate}（无基数的视为达到）', en: '{rate} (without a base it counts as reached)' },
              { metric: named(metric), rate: numbered(rate, 'share') },
            ),
          },
        };
      case 'substitute':
        return grownOver(numbered(standsIn ?? NOUGHT, raw.substitute?.unit ?? 'none'), grows, mark);
    }
  },
});
