import { monthsOf, stretchName } from '../../policy/period';
import type { Period } from '../../policy/pack';
import type { Metric, MetricId } from '../../policy/terms';
import type { StatedPeriod } from '../numbers/stated';
import { knownMetrics } from '../reading/metric-words';

type RawMetric = Readonly<Record<string, unknown>> & { readonly id: MetricId };

/** The figures that a draft's rules use, each in the period that its words name. */
export class Figures {
  private readonly made = new Map<MetricId, RawMetric>();
  private readonly known = knownMetrics();
  private readonly names = new Map<MetricId, string>();

  constructor(readonly period: Period) {}

  /** The id of a metric in a period; null where no figure of that period can be held against this policy's. */
  of(id: MetricId, said: StatedPeriod | null): MetricId | null {
    const metric = this.known.get(id);
    if (!metric) return null;
    this.add(metric);
    const own = monthsOf(this.period);
    const year =
      said === null || said.year === null ? this.period.year : said.year === 'last' ? this.period.year - 1 : said.year;
    const back = this.period.year - year;
    if (said === null || (back === 0 && said.from === own.from && said.to === own.to)) return id;
    if (back !== 0 && back !== 1) return null;
    return this.stretched(metric, said, back);
  }

  metric(id: MetricId): Metric | undefined {
    return this.known.get(id);
  }

  /** What a metric that was asked for is called, its period in it: 上年1—12月产值. */
  nameOf(id: MetricId): string {
    return this.names.get(id) ?? id;
  }

  /** Those that were asked for, as the file has them; one at least, for a pack has some. */
  raw(): readonly RawMetric[] {
    const first = this.known.get('output');
    if (this.made.size === 0 && first) this.add(first);
    return [...this.made.values()];
  }

  private add({ stretch, wholeHeader, ...metric }: Metric): void {
    this.names.set(metric.id, metric.name['zh-CN']);
    if (!this.made.has(metric.id)) {
      this.made.set(metric.id, { ...metric, ...(stretch ? { stretch } : {}), ...(wholeHeader ? { wholeHeader } : {}) });
    }
  }

  private stretched({ id, name, unit, span, counts }: Metric, { from, to }: StatedPeriod, yearsBack: 0 | 1): MetricId {
    const made = `${id}-${yearsBack === 1 ? 'last-' : ''}${String(from)}-${String(to)}`;
    const months = stretchName({ from, to });
    const last = yearsBack === 1;
    this.names.set(made, `${last ? '上年' : ''}${months['zh-CN']}${name['zh-CN']}`);
    this.made.set(made, {
      id: made,
      name: {
        'zh-CN': `${last ? '上年' : ''}${months['zh-CN']}${name['zh-CN']}`,
        en: `${months.en} ${name.en}${last ? ' of the year before' : ''}`,
      },
      unit,
      span,
      counts,
      headers: [],
      notHeaders: [],
      stretch: { of: id, yearsBack, from, to },
    });
    return made;
  }
}
