import { vocabulary } from '../../messages/message';

export const sheetWords = vocabulary({
  'sheet.basis': { 'zh-CN': '依据《{title}》核验', en: 'Checked against {title}' },
  'sheet.list': { 'zh-CN': '名单：「{sheet}」，共{count}家', en: 'List: {sheet}, {count} enterprises' },
  'sheet.end': {
    'zh-CN': '注：备注请写在本表右侧，重新生成时随各行保留；表内各列由核验程序更新。',
    en: 'Note: write remarks to the right of this table; they stay beside their rows when it is made again. Its own columns are updated.',
  },
  'sheet.own-standards': {
    'zh-CN': '以下由使用者在补充标准中确定，政策{text}没有规定：{standards}',
    en: 'Settled by the user and not by the policy ({text}): {standards}',
  },
  'sheet.end-of-forms': { 'zh-CN': '（以下空白）', en: '(end)' },
  'sheet.no-award': { 'zh-CN': '本条不给奖补', en: 'no award under this measure' },
  'sheet.award-open': { 'zh-CN': '待定：{names}未明确', en: 'open: {names} not settled' },
  'sheet.award-adjusted': {
    'zh-CN': '待定：复核调整为符合，金额须另行确定',
    en: 'open: made eligible by review, the amount is still to be settled',
  },
  'sheet.awards-open': {
    'zh-CN': '{count}家待定：{reasons}',
    en: '{count} open: {reasons}',
  },
  'sheet.name-unsettled': { 'zh-CN': '{names}未明确', en: '{names} not settled' },
  'sheet.by-review': { 'zh-CN': '复核调整后金额另定', en: 'amount to be settled after review' },
  'sheet.by-phrase': { 'zh-CN': '{phrase}', en: '{phrase}' },
  'sheet.by-formula': { 'zh-CN': '{text}未写金额算法', en: '{text} gives no formula for the amount' },
  'sheet.counted-once': {
    'zh-CN':
      '按行业、设区市、县（市、区）汇总及合计：一家企业只按对其适用的条款计一次。符合企业奖补合计只有在全部确定时才写数字；“—”表示尚无符合、但有待定的企业。',
    en: 'By industry, city and county, and in totals, an enterprise counts once, by the measure that applies to it. A total of awards is a number only where all are settled; a dash: none eligible yet, some undetermined.',
  },
  'sheet.no-column': {
    'zh-CN': '名单没有{name}列，未按{name}汇总。',
    en: 'The list has no column for {name}: no totals by it.',
  },
  'sheet.causes-note': {
    'zh-CN': '同一家企业可有多项待定原因，各项家数不能相加。',
    en: 'An enterprise can wait for several things: the counts do not add up.',
  },
  'sheet.met': { 'zh-CN': '达到（{said}）', en: 'met ({said})' },
  'sheet.not-met': { 'zh-CN': '未达到（{said}）', en: 'not met ({said})' },
  'sheet.not-met-short': { 'zh-CN': '未达到（{said}，差{short}）', en: 'not met ({said}, short by {short})' },
  'sheet.no-base-not-met': { 'zh-CN': '未达到（无基数）', en: 'not met (no base)' },
  'sheet.zero-base-not-met': { 'zh-CN': '未达到（基数为0，按无基数）', en: 'not met (the base is 0: no base)' },
  'sheet.missing': { 'zh-CN': '无法判断（缺{names}）', en: 'cannot be told (missing: {names})' },
  'sheet.open': { 'zh-CN': '标准未明确（{names}）', en: 'standard open ({names})' },
  'sheet.unsettled': { 'zh-CN': '是否适用未定（{said}）', en: 'not known whether it applies ({said})' },
  'sheet.as-reported': { 'zh-CN': '上报增速{rate}，{limit}', en: '{rate} as reported, {limit}' },
  'sheet.computed': { 'zh-CN': '增速{rate}，{limit}', en: '{rate}, {limit}' },
  'sheet.with-base': { 'zh-CN': '有基数', en: 'with a base' },
  'sheet.without-base': { 'zh-CN': '无基数', en: 'without a base' },
  'sheet.base-unknown': { 'zh-CN': '有无基数不明', en: 'base unknown' },
  'sheet.relaxed': { 'zh-CN': '困难行业', en: 'hard-pressed industry' },
  'sheet.maybe-relaxed': { 'zh-CN': '是否困难行业不明', en: 'hard-pressed industry or not: unknown' },
  'sheet.at-least': { 'zh-CN': '不低于{value}', en: 'at least {value}' },
  'sheet.above': { 'zh-CN': '高于{value}', en: 'above {value}' },
  'sheet.at-most': { 'zh-CN': '不高于{value}', en: 'at most {value}' },
  'sheet.below': { 'zh-CN': '低于{value}', en: 'below {value}' },
  'sheet.by-user': { 'zh-CN': '{limit}，用户填写的标准', en: '{limit}, the user’s own standard' },
  'sheet.not-asked': {
    'zh-CN': '本次没有选择核验本条。',
    en: 'This measure was not chosen for this check.',
  },
  'sheet.no-findings': { 'zh-CN': '没有疑点', en: 'nothing to look at' },
  'sheet.whole-list': { 'zh-CN': '整个名单', en: 'the whole list' },
  'sheet.whole-column': { 'zh-CN': '{column}列', en: 'column {column}' },
});
