import { vocabulary } from '../messages/message';
import type { Message, Texts } from '../messages/message';
import type { ColumnKey, HeaderPeriod } from '../list/reading';
import { keyName } from '../policy/key-names';
import type { Pack } from '../policy/pack';
import { cumulativeOf, monthsOf, periodName as periodTexts } from '../policy/period';

export const columnWords = vocabulary({
  'pane.column.name': { 'zh-CN': '企业名称', en: 'Enterprise name' },
  'pane.column.creditCode': { 'zh-CN': '统一社会信用代码', en: 'Credit code' },
  'pane.column.industry': { 'zh-CN': '行业', en: 'Industry' },
  'pane.column.industryCode': { 'zh-CN': '行业代码', en: 'Industry code' },
  'pane.column.city': { 'zh-CN': '设区市', en: 'City' },
  'pane.column.county': { 'zh-CN': '县（市、区）', en: 'County' },
  'pane.column.hasBase': { 'zh-CN': '是否有基数', en: 'Has a base' },
  'pane.column.current': { 'zh-CN': '{period}{metric}', en: '{metric}, {period}' },
  'pane.column.base': { 'zh-CN': '上年同期{metric}', en: '{metric}, same period last year' },
  'pane.column.growth': { 'zh-CN': '{metric}同比增速', en: '{metric}, reported growth' },
  'pane.column.ytd': { 'zh-CN': '1—{end}月{metric}', en: '{metric}, January to month {end}' },
  'pane.column.ytd-base': { 'zh-CN': '上年1—{end}月{metric}', en: '{metric}, January to month {end} last year' },
  'pane.column.prior': { 'zh-CN': '1—{start}月{metric}', en: '{metric}, January to month {start}' },
  'pane.column.prior-base': { 'zh-CN': '上年1—{start}月{metric}', en: '{metric}, January to month {start} last year' },
  'pane.column.other': { 'zh-CN': '{key}', en: '{key}' },
  'pane.period.quarter': { 'zh-CN': '{year}{quarter}季度（当季）', en: 'Q{quarter}{year}, the quarter alone' },
  'pane.period.cumulative': { 'zh-CN': '{year}1—{month}月（累计）', en: 'January to month {month}{year}, cumulative' },
  'pane.period.month': { 'zh-CN': '{year}{month}月（当月）', en: 'month {month}{year} alone' },
  'pane.period.year': { 'zh-CN': '{year}全年', en: 'the whole year{year}' },
  'pane.period.other': { 'zh-CN': '其他时段', en: 'another stretch of time' },
});

const { message } = columnWords;
const IDENTITY = ['name', 'creditCode', 'industry', 'industryCode', 'city', 'county', 'hasBase'] as const;

/** What a column is called: who the enterprise is, or a metric's figure with its period. */
export function columnName(pack: Pack, key: ColumnKey): Message {
  const known = IDENTITY.find((candidate) => candidate === key);
  if (known) return message(`pane.column.${known}`);
  const [id = '', ...rest] = key.split('.');
  const found = pack.metrics.find((candidate) => candidate.id === id);
  if (!found) return message('pane.column.other', { key: keyName(pack, key) });
  // Its own name says its period.
  if (found.stretch !== null || found.wholeHeader) return message('pane.column.other', { key: keyName(pack, key) });
  const metric = found.name;
  const cumulative = cumulativeOf(pack.period);
  const end = monthsOf(pack.period).to;
  const params = { metric, period: periodTexts(pack.period), end, start: cumulative?.prior.to ?? end };
  switch (rest.join('.')) {
    case '':
      return message('pane.column.current', params);
    case 'base':
      return message('pane.column.base', params);
    case 'growth':
      return message('pane.column.growth', params);
    case 'ytd':
      return message('pane.column.ytd', params);
    case 'ytd.base':
      return message('pane.column.ytd-base', params);
    case 'prior':
      return message('pane.column.prior', params);
    case 'prior.base':
      return message('pane.column.prior-base', params);
    default:
      return message('pane.column.other', { key });
  }
}

/** Every column that a check of this pack can use, those that judge first. */
export function columnKeys(pack: Pack): readonly ColumnKey[] {
  const judged = new Set(pack.measures.flatMap(({ eligibility }) => eligibility?.metrics ?? []));
  const own = ['', '.base', '.growth'];
  // A quarter that begins the year has its own months from January: the keys of 1-3月 are kept for lists set up by them.
  const ytd = ['.ytd', '.ytd.base'];
  const prior = cumulativeOf(pack.period) ? ['.prior', '.prior.base'] : [];
  const formsOf = (id: string): readonly string[] => {
    const metric = pack.metrics.find((candidate) => candidate.id === id);
    if (!metric || metric.stretch !== null || metric.wholeHeader || pack.period.kind === 'year') return own;
    return [...own, ...ytd, ...prior];
  };
  const rosters = pack.rosters.filter(({ headers }) => headers.length > 0).map(({ id }) => id);
  return [...IDENTITY, ...[...judged].flatMap((metric) => formsOf(metric).map((form) => metric + form)), ...rosters];
}

/** A period as a header names it. */
export function periodName({ kind, year, month }: HeaderPeriod): Message {
  const said: Texts =
    year === null ? { 'zh-CN': '', en: '' } : { 'zh-CN': `${String(year)}年`, en: ` of ${String(year)}` };
  const quarter = Math.ceil(month / 3);
  switch (kind) {
    case 'quarter':
      return message('pane.period.quarter', {
        year: said,
        quarter: { 'zh-CN': '一二三四'.charAt(quarter - 1), en: String(quarter) },
      });
    case 'cumulative':
      return message('pane.period.cumulative', { year: said, month });
    case 'month':
      return message('pane.period.month', { year: said, month });
    case 'year':
      return message('pane.period.year', { year: said });
    case 'other':
      return message('pane.period.other');
  }
}
