import type { Phrase } from '../algebra';
import { identifier, object, tag, word } from '../schema/build';
import { choose, fact, hasBase, less, NOUGHT, sum } from './lowered';
import { named } from './phrases';
import { shape } from './shape';
import type { LoweredFigure, Site } from './shape';
import { baseOf, guarded, substitute, substituteIn } from './zero-base';

/** What a base of nought does to an increase: the whole figure counts, nothing does, or a stated number stands in for it. */
export const ZERO_BASES = ['whole', 'nothing', 'substitute'] as const;

/** 增量: how much more than in the same period a year before. */
export const increase = shape({
  id: 'increase',
  role: 'measured',
  name: { 'zh-CN': '增加额', en: 'increase' },
  schema: object({ shape: tag('increase'), metric: identifier(), zeroBase: word(...ZERO_BASES) }, { substitute }),
  lower: (raw, site) => increaseOf(raw, site),
});

interface RawIncrease {
  readonly metric: string;
  readonly zeroBase: (typeof ZERO_BASES)[number];
  readonly substitute?: Parameters<typeof substituteIn>[0]['substitute'];
}

export function increaseOf(raw: RawIncrease, site: Site): LoweredFigure {
  const metric = site.metric(raw.metric);
  const base = baseOf(metric, substituteIn(raw, metric, site));
  const phrase: Phrase = {
    text: { 'zh-CN': '{of}比上年同期的增加额', en: 'the increase of {of} over the year before' },
    parts: { of: named(metric) },
  };
  const more = less(fact(metric), base);
  const nothing = raw.zeroBase === 'nothing';
  return {
    quantity: { ...(nothing ? choose(hasBase(metric), more, NOUGHT) : more), mark: { phrase } },
    base,
    against: (order, than, mark) => {
      const bound = { kind: 'bound', fact: metric, order, than: sum(base, than), mark } as const;
      return nothing ? guarded(metric, bound, mark) : bound;
    },
    wanted: { metric },
    named: phrase,
  };
}
