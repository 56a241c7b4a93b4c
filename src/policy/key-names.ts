import type { Texts } from '../messages/message';
import type { Measure, Pack, Period } from './pack';
import { confirmationOf } from './unconfirmed';

const QUARTERS = ['一', '二', '三', '四'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Keys that are no figure of a metric. */
const PLAIN: Readonly<Record<string, Texts>> = {
  name: { 'zh-CN': '企业名称', en: 'enterprise name' },
  creditCode: { 'zh-CN': '统一社会信用代码', en: 'unified social credit code' },
  industry: { 'zh-CN': '行业', en: 'industry' },
  industryCode: { 'zh-CN': '行业代码', en: 'industry code' },
  city: { 'zh-CN': '设区市', en: 'city' },
  county: { 'zh-CN': '县（市、区）', en: 'county' },
  hasBase: { 'zh-CN': '是否有基数', en: 'whether there is a base' },
  amount: { 'zh-CN': '金额', en: 'amount' },
};

interface Stretch {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What the figures behind a metric's key are of: the quarter, the year to its end, the year to its start. */
function stretchOf(period: Period, tail: string): Stretch {
  const last = period.quarter * 3;
  if (tail === '.ytd') return months(last);
  if (tail === '.prior') return months(last - 3);
  return { 'zh-CN': `${QUARTERS[period.quarter - 1] ?? ''}季度`, en: `Q${String(period.quarter)}` };
}

function months(to: number): Stretch {
  return { 'zh-CN': to === 1 ? '1月' : `1—${String(to)}月`, en: `January to ${MONTHS[to - 1] ?? ''}` };
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
  const metric = pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`));
  if (!metric) return PLAIN[key] ?? { 'zh-CN': key, en: key };
  const parts = /^(\.ytd|\.prior)?(\.base|\.growth)?$/.exec(key.slice(metric.id.length));
  if (!parts) return { 'zh-CN': key, en: key };
  const [, tail = '', kind = ''] = parts;
  const stretch = stretchOf(pack.period, tail);
  const quarter = tail === '';
  const { 'zh-CN': zh, en } = metric.name;
  switch (kind) {
    case '.base':
      return {
        'zh-CN': quarter ? `同期${zh}` : `上年${stretch['zh-CN']}${zh}`,
        en: `${stretch.en} ${en} of the year before`,
      };
    case '.growth':
      return {
        'zh-CN': quarter ? `${zh}同比增速` : `${stretch['zh-CN']}${zh}同比增速`,
        en: `year-on-year growth of ${stretch.en} ${en}`,
      };
    default:
      return { 'zh-CN': `${stretch['zh-CN']}${zh}`, en: `${stretch.en} ${en}` };
  }
}
