import { vocabulary } from '../../messages/message';

/** Why a column was read as what it was, and why another was not. */
export const columnWords = vocabulary({
  'list.column.named': { 'zh-CN': '表头“{header}”即{name}。', en: 'The heading “{header}” names it: {name}.' },
  'list.column.metric-left': {
    'zh-CN': '表头“{header}”未写指标，随左侧的{name}。',
    en: 'The heading “{header}” names no metric; it goes with {name} to its left.',
  },
  'list.column.metric-title': {
    'zh-CN': '表头“{header}”未写指标，按标题所写的{name}。',
    en: 'The heading “{header}” names no metric; the title speaks of {name}.',
  },
  'list.column.metric-guess': {
    'zh-CN': '表头“{header}”未写指标，暂按{name}，请确认。',
    en: 'The heading “{header}” names no metric; taken as {name}, please confirm.',
  },
  'list.column.chosen': { 'zh-CN': '由用户指定为{name}。', en: 'Set by the user: {name}.' },
  'list.column.period-header': { 'zh-CN': '时期由表头写明：{period}。', en: 'The heading says the period: {period}.' },
  'list.column.period-left': {
    'zh-CN': '时期随左侧同一指标的列：{period}。',
    en: 'The period is that of the column of the same metric to its left: {period}.',
  },
  'list.column.period-upper': {
    'zh-CN': '时期由上层表头写明：{period}。',
    en: 'The heading’s upper row says the period: {period}.',
  },
  'list.column.period-line': {
    'zh-CN': '时期由表上方“{text}”写明：{period}。',
    en: 'The line above, “{text}”, says the period: {period}.',
  },
  'list.column.period-title': { 'zh-CN': '时期由标题写明：{period}。', en: 'The title says the period: {period}.' },
  'list.column.period-pack': {
    'zh-CN': '表头、标题均未写时期，按政策的{period}。',
    en: 'Neither heading nor title says a period: the policy’s, {period}.',
  },
  'list.column.period-chosen': {
    'zh-CN': '时期由用户指定：{period}。',
    en: 'The period is set by the user: {period}.',
  },
  'list.column.unit-header': { 'zh-CN': '单位由表头写明：{unit}。', en: 'The heading says the unit: {unit}.' },
  'list.column.unit-line': {
    'zh-CN': '单位由表上方“{text}”写明：{unit}。',
    en: 'The line above, “{text}”, says the unit: {unit}.',
  },
  'list.column.unit-title': { 'zh-CN': '单位由标题写明：{unit}。', en: 'The title says the unit: {unit}.' },
  'list.column.unit-guess': {
    'zh-CN': '表中未写单位，暂按{unit}，请确认。',
    en: 'No unit is written; taken as {unit}, please confirm.',
  },
  'list.column.unit-chosen': { 'zh-CN': '单位由用户指定：{unit}。', en: 'The unit is set by the user: {unit}.' },
  'list.column.rate-shares': {
    'zh-CN': '增速按比值读取（0.1即10%）。',
    en: 'The rates are read as shares (0.1 is 10 %).',
  },
  'list.column.rate-points': {
    'zh-CN': '增速按百分数读取（10即10%）。',
    en: 'The rates are read as percentages (10 is 10 %).',
  },

  'list.unread.no-word': { 'zh-CN': '表头不是核验所用的项目。', en: 'The heading is nothing that the check uses.' },
  'list.unread.no-heading': { 'zh-CN': '没有表头。', en: 'It has no heading.' },
  'list.unread.second': {
    'zh-CN': '{name}已取{column}列，本列未用；如应以本列为准，请改选。',
    en: 'Column {column} is taken for {name}; this one is not used. Choose it if it should count.',
  },
  'list.unread.other-figure': {
    'zh-CN': '与{name}不是同一指标，不能代替；如确为{name}，请指定。',
    en: 'It is another figure than {name} and does not stand in for it. Say so if it is the same.',
  },
  'list.unread.increment': {
    'zh-CN': '是增量，不是本期数或同期数。',
    en: 'A difference, neither a figure nor a base.',
  },
  'list.unread.money': { 'zh-CN': '是奖补或拨付金额，不是核验指标。', en: 'Money that is paid, no figure to check.' },
  'list.unread.planned': { 'zh-CN': '是计划或预计数，不是实际数。', en: 'Planned or expected, not actual.' },
  'list.unread.sequential': {
    'zh-CN': '是环比，不是同比。',
    en: 'Compared with the period before, not with the year before.',
  },
  'list.unread.points': {
    'zh-CN': '单位是百分点，不是增速。',
    en: 'In percentage points: the change of a ratio, no rate of growth.',
  },
  'list.unread.last-rate': { 'zh-CN': '是上年的增速，不是本期增速。', en: 'The growth of the year before.' },
  'list.unread.derived': {
    'zh-CN': '是由指标算出的其他数，不是指标本身。',
    en: 'Computed from a metric, not the metric itself.',
  },
  'list.unread.period': {
    'zh-CN': '时期是{period}，不是政策的{wanted}，未采用；如表头时期有误，请改正或指定时期。',
    en: 'Its period is {period}, not the policy’s {wanted}: not used. Mend the heading or set the period if it is wrong.',
  },
  'list.unread.year-alone': {
    'zh-CN': '表头只写了{year}年，可能是全年数，未采用；如为同期数，请指定。',
    en: 'The heading says {year} alone, maybe the whole year: not used. Say so if it is the same period’s figure.',
  },
  'list.unread.unit': {
    'zh-CN': '单位{unit}与{name}不符，未采用。',
    en: 'The unit {unit} does not fit {name}: not used.',
  },
  'list.unread.of-other': {
    'zh-CN': '随左侧的“{other}”，不是核验指标的同期数或增速；如应采用，请指定。',
    en: 'It goes with “{other}” to its left, which is no metric of the check. Say so if it should count.',
  },
  'list.unread.chosen': { 'zh-CN': '由用户指定不参与核验。', en: 'Left out by the user.' },
  'list.choice-twice': {
    'zh-CN': '{first}列和{second}列都指定为{name}；一个项目只能取一列，请改其中一列。',
    en: 'Columns {first} and {second} are both set to {name}; it can come from one only. Change one of them.',
  },
  'list.unread.ours': { 'zh-CN': '是核验结果列。', en: 'A column of results.' },
});
