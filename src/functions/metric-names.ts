import type { Texts } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Metric } from '../policy/terms';
import { missingName } from '../rules';

/** What people call a metric's figure and its base: 二季度产值, 同期产值. */
export interface MetricNames {
  readonly current: Texts;
  readonly base: Texts;
}

const known = new WeakMap<Metric, MetricNames>();

/** Put together once a metric: each call needs them, and few calls say them. */
export function metricNames(pack: Pack, metric: Metric): MetricNames {
  const before = known.get(metric);
  if (before) return before;
  const names = { current: missingName(pack, metric.id), base: missingName(pack, `${metric.id}.base`) };
  known.set(metric, names);
  return names;
}
