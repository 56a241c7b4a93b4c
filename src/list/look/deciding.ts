import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';

/** Whether a metric is one that some measure decides on. */
export function decides(metric: MetricId, { measures }: Pack): boolean {
  return measures.some(({ eligibility }) => eligibility?.metrics[0] === metric);
}

export function inMoney(metric: MetricId, { metrics }: Pack): boolean {
  return metrics.some(({ id, unit }) => id === metric && unit === '万元');
}

/** Whether a metric above zero says that the enterprise produced: what measures decide on, and electricity. */
export function saysProduction(metric: MetricId, pack: Pack): boolean {
  return decides(metric, pack) || pack.metrics.some(({ id, unit }) => id === metric && unit === '万千瓦时');
}
