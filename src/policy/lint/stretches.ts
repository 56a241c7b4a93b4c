import { vocabulary } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import type { Pack } from '../pack';
import type { Metric, Months } from '../terms';
import { monthsName, monthsOf } from '../period';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.stretch-of-nothing': {
    'zh-CN': '指标“{id}”写的是“{of}”另一时期的数，而“{of}”没有定义。请补上该指标，或改正。',
    en: 'The metric "{id}" is a figure of "{of}" in another period, and "{of}" is not defined. Define it, or correct this.',
  },
  'pack.stretch-of-stretch': {
    'zh-CN':
      '指标“{id}”是“{of}”另一时期的数，而“{of}”自己也是别的指标另一时期的数，或按整个表头识别。请改写为本期的那个指标。',
    en: 'The metric "{id}" is a figure of "{of}" in another period, which is one of another metric itself or is named whole. Name the metric of the policy’s own period.',
  },
  'pack.months-backwards': {
    'zh-CN': '起始月{from}在结束月{to}之后。请改正。',
    en: 'The first month, {from}, is after the last one, {to}. Correct them.',
  },
  'pack.stretch-own-period': {
    'zh-CN': '指标“{id}”的时期{period}就是本政策的时期，本年的数是“{of}”，上年的数是“{base}”。请直接用它们。',
    en: 'The months of "{id}", {period}, are the policy’s own: this year’s figure is "{of}", last year’s "{base}". Use those.',
  },
  'pack.stretch-twice': {
    'zh-CN': '指标“{id}”与“{other}”是同一指标同一时期的数。请删去其中一个。',
    en: 'The metrics "{id}" and "{other}" are the same figure of the same period. Remove one of them.',
  },
  'pack.stretch-unit': {
    'zh-CN': '指标“{id}”以“{unit}”计，而它是“{of}”另一时期的数，应以“{wanted}”计。请改正。',
    en: 'The metric "{id}" is in "{unit}", and the one that it is a figure of, "{of}", in "{wanted}". Correct the unit.',
  },
  'pack.whole-without-header': {
    'zh-CN': '指标“{id}”按整个表头识别，却没有列出任何表头。请补上。',
    en: 'The metric "{id}" is named by its headings whole, and none is listed. Add some.',
  },
  'pack.whole-and-stretch': {
    'zh-CN': '指标“{id}”既写了时期，又写了按整个表头识别。请只留一样。',
    en: 'The metric "{id}" has a period and is named whole as well. Keep one of the two.',
  },
});

/** A figure of another period is one of a metric of the policy's own, in its unit, and of months that are not the policy's. */
export const stretches: Lint = {
  id: 'stretches',
  texts: words.texts,
  check: ({ pack }) => [
    ...backwards(pack.period.kind === 'months' ? pack.period : null, '/period'),
    ...pack.metrics.flatMap((metric, index) => ofMetric(metric, index, pack)),
  ],
};

function backwards(months: Months | null, at: string): readonly Fault[] {
  if (!months || months.from <= months.to) return [];
  const params = { from: String(months.from), to: String(months.to) };
  return [fault(under(at, 'to'), words.message('pack.months-backwards', params))];
}

function ofMetric({ id, unit, stretch, wholeHeader, headers }: Metric, index: number, pack: Pack): readonly Fault[] {
  const at = under('/metrics', index);
  if (wholeHeader && headers.length === 0) {
    return [fault(under(at, 'headers'), words.message('pack.whole-without-header', { id }))];
  }
  if (!stretch) return [];
  const { of } = stretch;
  const path = under(at, 'stretch');
  if (wholeHeader) return [fault(under(at, 'wholeHeader'), words.message('pack.whole-and-stretch', { id }))];
  const metric = pack.metrics.find((each) => each.id === of);
  if (!metric) return [fault(under(path, 'of'), words.message('pack.stretch-of-nothing', { id, of }))];
  // What leads back to itself is told by `stretch-loop`.
  if (loops(metric, pack)) return [];
  if (metric.stretch || metric.wholeHeader) {
    return [fault(under(path, 'of'), words.message('pack.stretch-of-stretch', { id, of }))];
  }
  const own = monthsOf(pack.period);
  const period = monthsName(stretch);
  const other = pack.metrics.find(
    (each, place) => place < index && each.stretch !== null && same(each.stretch, stretch),
  );
  return [
    ...backwards(stretch, path),
    ...(own.from === stretch.from && own.to === stretch.to
      ? [fault(path, words.message('pack.stretch-own-period', { id, of, base: `${of}.base`, period }))]
      : []),
    ...(other ? [fault(path, words.message('pack.stretch-twice', { id, other: other.id }))] : []),
    ...(metric.unit === unit
      ? []
      : [fault(under(at, 'unit'), words.message('pack.stretch-unit', { id, unit, of, wanted: metric.unit }))]),
  ];
}

function loops(from: Metric, { metrics }: Pack): boolean {
  const seen = new Set<string>();
  for (let next: Metric | undefined = from; next;) {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    const { stretch }: Metric = next;
    next = metrics.find(({ id }) => id === stretch?.of);
  }
  return false;
}

function same(one: NonNullable<Metric['stretch']>, other: NonNullable<Metric['stretch']>): boolean {
  return one.of === other.of && one.yearsBack === other.yearsBack && one.from === other.from && one.to === other.to;
}
