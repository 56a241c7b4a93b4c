import type { Texts } from '../messages/message';
import type { Pack, Period } from './pack';
import type { Measure } from './measure';
import type { Metric } from './terms';
import { cumulativeOf, monthsName, monthsOf, periodName, stretchName } from './period';
import { confirmationOf } from './unconfirmed';

/** Keys that are no figure of a metric. */
const PLAIN: Readonly<Record<string, Texts>> = {
  name: { 'zh-CN': '企业名称', en: 'enterprise name' },
  creditCode: { 'zh-CN': '统一社会信用代码', en: 'unified social credit code' },
  industry: { 'zh-CN': '行业', en: 'industry' },
  industryCode: { 'zh-CN': '行业代码', en: 'industry code' },
  city: { 'zh-CN': '设区市', en: 'city' },
  county: { 'zh-CN': '县（市、区）', en: 'county' },
  group: { 'zh-CN': '所属集团', en: 'group' },
  hasBase: { 'zh-CN': '是否有基数', en: 'whether there is a base' },
  amount: { 'zh-CN': '金额', en: 'amount' },
};

/** What the figures behind a metric's key are of: the pack's period, the year to its end, the year to its start. */
function stretchOf(period: Period, tail: string): Texts {
  const cumulative = cumulativeOf(period);
  if (tail === '.ytd') return monthsName(cumulative?.ytd ?? monthsOf(period));
  if (tail === '.prior' && cumulative) return monthsName(cumulative.prior);
  return periodName(period);
}

/**
 * What people call a fact's key, a parameter, or a column: 二季度产值 (`output`), 同期产值 (`output.base`), 产值同比增速
 * (`output.growth`), 1—3月产值 (`output.prior`), 困难行业产值标准 (a parameter's id). A key that the pack does not know
 * stands for itself.
 */
export function keyName(pack: Pack, key: string): Texts {
  const names = named.get(pack) ?? new Map<string, Texts>();
  named.set(pack, names);
  const name = names.get(key) ?? nameOf(pack, key);
  names.set(key, name);
  return name;
}

/** 第1条草拟的规则（3项待确认）. */
function confirmationName({ number, toConfirm }: Measure): Texts {
  const count = String(toConfirm.length);
  return {
    'zh-CN': `第${String(number)}条草拟的规则（${count}项待确认）`,
    en: `the drafted rules of measure ${String(number)} (${count} to confirm)`,
  };
}

/** Names given before: reasons ask for the same few in every row. */
const named = new WeakMap<Pack, Map<string, Texts>>();

function nameOf(pack: Pack, key: string): Texts {
  const parameter = pack.parameters.find(({ id }) => id === key);
  if (parameter) return parameter.name;
  const unconfirmed = confirmationOf(pack, key);
  if (unconfirmed) return confirmationName(unconfirmed);
  const roster = pack.rosters.find(({ id }) => id === key);
  if (roster) return roster.name;
  const metric = pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`));
  if (!metric) return PLAIN[key] ?? { 'zh-CN': key, en: key };
  const parts = /^(\.ytd|\.prior)?(\.base|\.growth)?$/.exec(key.slice(metric.id.length));
  if (!parts) return { 'zh-CN': key, en: key };
  const [, tail = '', kind = ''] = parts;
  if (tail === '' && (metric.stretch !== null || metric.wholeHeader)) return ownNames(pack, metric, kind);
  const stretch = stretchOf(pack.period, tail);
  const own = tail === '';
  const { 'zh-CN': zh, en } = metric.name;
  switch (kind) {
    case '.base':
      return {
        'zh-CN': own ? `同期${zh}` : `上年${stretch['zh-CN']}${zh}`,
        en: `${stretch.en} ${en} of the year before`,
      };
    case '.growth':
      return {
        'zh-CN': own ? `${zh}同比增速` : `${stretch['zh-CN']}${zh}同比增速`,
        en: `year-on-year growth of ${stretch.en} ${en}`,
      };
    default:
      return { 'zh-CN': `${stretch['zh-CN']}${zh}`, en: `${stretch.en} ${en}` };
  }
}

/** Names of a metric whose own name says its period: 上半年产值, 上年上半年产值, 上半年产值同比增速; 2024年产值, 2023年产值. */
function ownNames(pack: Pack, { name, stretch }: Metric, kind: string): Texts {
  if (kind === '') return name;
  if (kind === '.growth') return { 'zh-CN': `${name['zh-CN']}同比增速`, en: `year-on-year growth of ${name.en}` };
  const of = pack.metrics.find(({ id }) => id === stretch?.of)?.name;
  if (!stretch || !of) return { 'zh-CN': `${name['zh-CN']}（上年同期）`, en: `${name.en} of the year before` };
  const year = String(pack.period.year - stretch.yearsBack - 1);
  const whole = stretch.from === 1 && stretch.to === 12;
  const months = stretchName(stretch);
  const before = stretch.yearsBack === 0 && !whole ? '上年' : `${year}年`;
  return {
    'zh-CN': whole ? `${before}${of['zh-CN']}` : `${before}${months['zh-CN']}${of['zh-CN']}`,
    en: whole ? `${of.en} of ${year}` : `${months.en} ${of.en} of ${year}`,
  };
}
