import { vocabulary } from '../../messages/message';

/** What is said of a step of an allocation that is wrong: in a policy's own, and in a plan. */
export const stepWords = vocabulary({
  'pack.step-without-basis': {
    'zh-CN': '这一步没有说明依据。请用 {from} 引写明它的原文，或标为本工具理解。',
    en: 'Nothing says what this step rests on. Quote the words that state it under {from}, or mark it as our reading.',
  },
  'pack.step-measure-unknown': {
    'zh-CN': '政策“{pack}”没有第{number}条。请改正条号。',
    en: 'The policy "{pack}" has no measure {number}. Correct the number.',
  },
  'pack.step-measure-not-judged': {
    'zh-CN': '政策“{pack}”的第{number}条不逐户核验，没有可分配的奖补。可用：{known}。',
    en: 'Measure {number} of "{pack}" judges no enterprises, so there is nothing of it to hand out. Use one of: {known}.',
  },
  'pack.step-measure-twice': {
    'zh-CN': '第{number}条写了两次。请只留一个。',
    en: 'Measure {number} stands here twice. Keep one.',
  },
  'pack.step-metric-unknown': {
    'zh-CN': '政策“{pack}”没有指标“{id}”。可用：{known}。',
    en: 'The policy "{pack}" has no metric "{id}". Use one of: {known}.',
  },
  'pack.step-metric-missing': {
    'zh-CN': '要写明是哪个指标（{field}）。',
    en: 'Say of which metric ({field}).',
  },
  'pack.step-metric-idle': {
    'zh-CN': '按奖补金额或户数时不用指标。请删去。',
    en: 'An award or a number of enterprises is of no metric. Remove it.',
  },
  'pack.step-order-missing': {
    'zh-CN': '这一步要先有排序。请在它前面加一步“{kind}”。',
    en: 'This step wants an order. Put a step "{kind}" before it.',
  },
  'pack.step-order-narrower': {
    'zh-CN': '前面的排序只排了一部分条款，这一步涉及的条款要都在其中。请写明 {measures}，或让排序涉及全部条款。',
    en: 'The order before it is of some measures alone, and this step is about others too. Say its {measures}, or put all in order.',
  },
  'pack.step-ties-pass-limit': {
    'zh-CN': '前面的排序写明并列的都入围，按排序付到限额时就可能超过。请把排序的并列改为：{allowed}。',
    en: 'The order before it lets all level ones in, which may pass the limit. Say one of these for ties there: {allowed}.',
  },
  'pack.step-number-missing': {
    'zh-CN': '要写明取多少名（{count}），或各处的名额（{quotas}）。',
    en: 'Say how many ({count}), or the places of each ({quotas}).',
  },
  'pack.step-quota-twice': {
    'zh-CN': '“{of}”的名额写了两次。请只留一个。',
    en: 'The places of "{of}" stand here twice. Keep one.',
  },
  'pack.step-quotas-of-all': {
    'zh-CN': '各处的名额要与“按什么分”（{per}）同用。',
    en: 'Places of each go with {per}, which says each what.',
  },
  'pack.step-amount-one': {
    'zh-CN': '金额要且只要写一种：数值（{value}，万元）、参数（{parameter}）或企业自己的一项数据（{metric}）。',
    en: 'An amount is one of: {value} (万元), {parameter}, or {metric} (a figure of the enterprise).',
  },
  'pack.step-amount-negative': {
    'zh-CN': '金额不能小于0。请改正。',
    en: 'An amount cannot be below 0. Correct it.',
  },
  'pack.step-amount-of-one': {
    'zh-CN': '企业自己的一项数据只能作每户的限额（{over}）。',
    en: 'A figure of an enterprise can only be the limit of that enterprise ({over}).',
  },
  'pack.step-unit': {
    'zh-CN': '金额应以“万元”计，“{id}”以“{unit}”计。',
    en: 'An amount is in 万元, and "{id}" is in {unit}.',
  },
  'pack.step-rounding': {
    'zh-CN': '取整的单位要大于0。',
    en: 'The unit that is rounded to is above 0.',
  },
  'pack.step-weight': {
    'zh-CN': '权重要大于0。',
    en: 'A weight is above 0.',
  },
  'pack.step-weights-less': {
    'zh-CN': '各项权重合计应为1，现在少{by}。请改正。',
    en: 'The weights add up to 1; now there is {by} too little.',
  },
  'pack.step-weights-more': {
    'zh-CN': '各项权重合计应为1，现在多{by}。请改正。',
    en: 'The weights add up to 1; now there is {by} too much.',
  },
  'pack.step-one-measure': {
    'zh-CN': '同一集团取奖补最多的一户时，要用 {measures} 写明是哪一条，且只写一条。',
    en: 'To keep a group’s largest award, say of which one measure ({measures}, one of them).',
  },
});
