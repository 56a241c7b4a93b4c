import type { Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Eligibility } from '../../policy/measure';
import type { MetricId } from '../../policy/terms';
import { NOTHING_SAID, standardsOf } from '../../policy/standards';
import { asksOf } from '../reading/asks';
import { factKey } from '../reading/facts';
import { leftOf, settle } from '../reading/settle';
import type { Settled } from '../reading/settle';
import { keysOf } from '../regions/linear';
import { missingNames } from './phrase';

const GROWTH: Texts = { 'zh-CN': '增速', en: 'growth' };

/** What a measure's rules ask of an enterprise, whatever the standards filled in: 产值、增速、是否属于“国有企业”. */
export function checkedOf(pack: Pack, { metrics, eligible }: Eligibility): readonly Texts[] {
  return checkedNames(pack, metrics, settle(eligible, standardsOf(pack, NOTHING_SAID)));
}

/** Figures first, then growth, then rosters. */
export function checkedNames(pack: Pack, metrics: readonly MetricId[], eligible: Settled): readonly Texts[] {
  const asks = asksOf([eligible]);
  const keys = asks.flatMap((ask) => {
    if (ask.kind === 'bound') return [ask.node.fact, ...keysOf(leftOf(ask.node.fact, ask.times)), ...keysOf(ask.than)];
    return ask.kind === 'growth' ? [ask.node.metric] : [];
  });
  const asked = new Set([...metrics, ...keys.map((key) => factKey(key).metric)]);
  const grows = asks.some((ask) => ask.kind === 'growth' || (ask.kind === 'bound' && ask.node.mark?.phrase?.growths));
  const flags = new Set(asks.flatMap((ask) => (ask.kind === 'flag' ? [ask.key] : [])));
  return [
    ...pack.metrics.filter(({ id }) => asked.has(id)).map(({ name }) => name),
    ...(grows ? [GROWTH] : []),
    ...[...flags].map((key) => missingNames(pack, [key])),
  ];
}
