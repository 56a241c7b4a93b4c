import { decimal, identifier, object, tag, word } from '../schema/build';
import { ONE } from '../../quantity/exact';
import type { Texts } from '../../messages/message';
import type { Condition, Mark } from '../algebra';
import { all, ALWAYS, either, hasBase, product, sum } from './lowered';
import { held, named, numbered } from './phrases';
import { marked, reading, shape } from './shape';
import { ORDERS } from './terms';
import { substitute, substituteIn } from './zero-base';

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
    const grows: Condition = { kind: 'growth', metric, order, rate, mark };
    if (zeroBase === undefined) return grows;
    const standsIn = substituteIn({ zeroBase, substitute: raw.substitute }, metric, site);
    const said = (without: Texts): Mark => {
      const grown = held(
        { 'zh-CN': '{metric}同比增速', en: 'growth of {metric}' },
        order,
        { 'zh-CN': `{rate}（${without['zh-CN']}）`, en: `{rate} (${without.en})` },
        {
          metric: named(metric),
          rate: numbered(rate, 'share'),
          ...(standsIn && raw.substitute ? { base: numbered(standsIn, raw.substitute.unit) } : {}),
        },
      );
      return { ...mark, phrase: grown };
    };
    switch (zeroBase) {
      case 'not-met':
        return all(hasBase(metric), grows);
      case 'met':
        return {
          ...either(hasBase(metric), grows, ALWAYS),
          mark: said({ 'zh-CN': '无基数的视为达到', en: 'without a base it counts as reached' }),
        };
      case 'substitute': {
        const than = product(standsIn ?? sum(), sum({ kind: 'const', value: ONE }, rate));
        return {
          ...either(hasBase(metric), grows, { kind: 'bound', fact: metric, order, than, mark }),
          mark: said({ 'zh-CN': '无基数的以{base}为基数', en: 'without a base, {base} stands in for it' }),
        };
      }
    }
  },
});
