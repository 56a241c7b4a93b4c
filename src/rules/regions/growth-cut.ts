import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { comparison } from './comparison';
import type { Cutter } from './cut';
import { constantValue, evaluator } from '../reading/evaluate';
import type { Facts } from '../reading/facts';
import { fraction, wholeFraction } from './fraction';
import { growthBound, judgedRate } from '../reading/growth-bound';
import type { Numbers } from './numbers';
import { holds, mirrored } from '../reading/order';
import type { Ask } from '../reading/settle';
import { unknownGrowth } from './unknown';
import type { Unknown } from './unknown';

type GrowthAsk = Extract<Ask, { kind: 'growth' }>;

/** What a growth condition says of what is missing: a figure, both figures, or the rate that is asked. */
export function growthCutter(numbers: Numbers, ask: GrowthAsk): Cutter {
  const { standards } = numbers;
  const constant = constantValue(ask.rate, standards);
  if (constant) return againstRate(numbers, ask, constant);
  const rateOf = evaluator(ask.rate, standards);
  const open = againstOpenRate(numbers, ask);
  return (facts) => {
    const rate = rateOf(facts);
    return rate ? againstRate(numbers, ask, rate)(facts) : open(facts);
  };
}

/** The rate is known, so a figure is missing, or both are. */
function againstRate(numbers: Numbers, { node: { metric, order } }: GrowthAsk, rate: Exact): Cutter {
  const limit = growthBound(order, rate, numbers.standards.choices.growthRounding);
  const factor = ONE.plus(limit.rate);
  const current = numbers.reader(metric);
  const base = numbers.reader(`${metric}.base`);
  const neither = unknownGrowth(numbers.pack, metric);
  const rateRoot = wholeFraction(limit.rate);
  return (facts) => {
    const [now, before] = [current.value(facts), base.value(facts)];
    if (before) {
      return {
        kind: 'root',
        on: current.unknown(facts),
        order: limit.order,
        root: wholeFraction(before.times(factor)),
      };
    }
    if (!now) return { kind: 'root', on: neither(facts), order: limit.order, root: rateRoot };
    // now order base x factor
    if (factor.isZero()) return { kind: 'decided', holds: holds(limit.order, now.comparedTo(0)) };
    const turned = factor.isPositive() ? mirrored(limit.order) : limit.order;
    return { kind: 'root', on: base.unknown(facts), order: turned, root: fraction(now, factor) };
  };
}

/** The rate is open: held against the growth that there is; with a figure missing too, both are. */
function againstOpenRate(numbers: Numbers, { node: { metric, order }, rate }: GrowthAsk): Cutter {
  const { growthRounding } = numbers.standards.choices;
  const current = numbers.reader(metric);
  const base = numbers.reader(`${metric}.base`);
  const neither = unknownGrowth(numbers.pack, metric);
  const rates = (facts: Facts): readonly Unknown[] => numbers.unknownsOf(rate, facts);
  return (facts) => {
    const reported = facts[metric]?.base;
    if (reported?.kind === 'rate') {
      return comparison(
        numbers,
        { kind: 'const', value: judgedRate(reported.rate, growthRounding) },
        order,
        rate,
      )(facts);
    }
    const [now, before] = [current.value(facts), base.value(facts)];
    if (!now && !before) return { kind: 'open', on: [neither(facts), ...rates(facts)] };
    if (!now) return { kind: 'open', on: [current.unknown(facts), ...rates(facts)] };
    if (!before) return { kind: 'open', on: [base.unknown(facts), ...rates(facts)] };
    if (before.isZero()) return { kind: 'open', on: rates(facts) };
    if (growthRounding !== 'none') {
      const rounded = judgedRate(now.dividedBy(before).minus(ONE), growthRounding);
      return comparison(numbers, { kind: 'const', value: rounded }, order, rate)(facts);
    }
    // now - before order before x rate, and before is above zero.
    const grown = { kind: 'const', value: now.minus(before) } as const;
    return comparison(numbers, grown, order, { kind: 'product', of: [{ kind: 'const', value: before }, rate] })(facts);
  };
}
