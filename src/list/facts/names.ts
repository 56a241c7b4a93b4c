import type { Texts } from '../../messages/message';
import type { MetricId, Pack, Period } from '../../policy/pack';
import type { HeaderPeriod } from '../reading';

/** A fact's key taken apart: `output.ytd.base`. */
export interface FactKey {
  readonly metric: MetricId;
  readonly suffix: '' | '.ytd' | '.prior';
  readonly aspect: 'figure' | 'base' | 'growth';
}

/** The key of a fact. */
export function keyOf({ metric, suffix, aspect }: FactKey): string {
  return `${metric}${suffix}${aspect === 'figure' ? '' : `.${aspect}`}`;
}

/** The parts of a fact's key; null for what is none of the pack. */
export function parseKey(key: string, pack: Pack): FactKey | null {
  const match = /^([^.]+)(\.ytd|\.prior)?(?:\.(base|growth))?$/.exec(key);
  const metric = match?.[1];
  if (metric === undefined || !pack.metrics.some(({ id }) => id === metric)) return null;
  const suffix = match?.[2] === '.ytd' || match?.[2] === '.prior' ? match[2] : '';
  const aspect = match?.[3] === 'base' || match?.[3] === 'growth' ? match[3] : 'figure';
  return { metric, suffix, aspect };
}

const NUMERALS = ['一', '二', '三', '四'] as const;

/** The stretch that a suffix speaks of: 二季度, 1—6月, 1—3月. */
export function stretchName(suffix: FactKey['suffix'], { quarter }: Period): Texts {
  switch (suffix) {
    case '':
      return { 'zh-CN': `${NUMERALS[quarter - 1] ?? ''}季度`, en: `Q${quarter}` };
    case '.ytd':
      return { 'zh-CN': `1—${quarter * 3}月`, en: `January to month ${quarter * 3}` };
    case '.prior':
      return { 'zh-CN': `1—${quarter * 3 - 3}月`, en: `January to month ${quarter * 3 - 3}` };
  }
}

const IDENTITY: Readonly<Record<string, Texts | undefined>> = {
  name: { 'zh-CN': '企业名称', en: 'name' },
  creditCode: { 'zh-CN': '统一社会信用代码', en: 'credit code' },
  industry: { 'zh-CN': '行业', en: 'industry' },
  industryCode: { 'zh-CN': '行业代码', en: 'industry code' },
  city: { 'zh-CN': '设区市', en: 'city' },
  county: { 'zh-CN': '县（市、区）', en: 'county' },
  hasBase: { 'zh-CN': '是否有基数', en: 'whether there is a base' },
};

/** What a column's or fact's key is called: 二季度产值, 上年同期1—6月产值, 二季度产值同比增速. */
export function keyName(pack: Pack, key: string): Texts {
  const identity = IDENTITY[key];
  if (identity) return identity;
  const fact = parseKey(key, pack);
  const metric = fact && pack.metrics.find(({ id }) => id === fact.metric);
  if (!metric) return { 'zh-CN': key, en: key };
  const stretch = stretchName(fact.suffix, pack.period);
  const figure: Texts = {
    'zh-CN': `${stretch['zh-CN']}${metric.name['zh-CN']}`,
    en: `${metric.name.en} of ${stretch.en}`,
  };
  switch (fact.aspect) {
    case 'figure':
      return figure;
    case 'base':
      return { 'zh-CN': `上年同期${figure['zh-CN']}`, en: `${figure.en} of the year before` };
    case 'growth':
      return { 'zh-CN': `${figure['zh-CN']}同比增速`, en: `growth of ${figure.en}` };
  }
}

/** A period as headings name it: 2025年二季度, 1—5月, 2024年全年. */
export function periodName({ year, kind, month }: HeaderPeriod): Texts {
  const zhYear = year === null ? '' : `${year}年`;
  const enYear = year === null ? '' : ` ${year}`;
  switch (kind) {
    case 'quarter':
      return { 'zh-CN': `${zhYear}${NUMERALS[month / 3 - 1] ?? ''}季度`, en: `Q${month / 3}${enYear}` };
    case 'cumulative':
      return { 'zh-CN': `${zhYear}1—${month}月`, en: `months 1 to ${month}${enYear}` };
    case 'month':
      return { 'zh-CN': `${zhYear}${month}月`, en: `month ${month}${enYear}` };
    case 'year':
      return { 'zh-CN': year === null ? '全年' : `${zhYear}全年`, en: `the whole year${enYear}` };
    case 'other':
      return { 'zh-CN': `${zhYear}截至${month}月的其他时段`, en: `another stretch up to month ${month}${enYear}` };
  }
}
