import { vocabulary } from '../../../messages/message';
import type { Param, Texts } from '../../../messages/message';
import { say } from '../../../messages/say';

export const planFormWords = vocabulary({
  'pane.plan-form.name': { 'zh-CN': '分配方案', en: 'Plan' },
  'pane.plan-form.exclude-better': { 'zh-CN': '就高不重复', en: 'Not together: the higher' },
  'pane.plan-form.exclude-first': { 'zh-CN': '不重复，按次序取', en: 'Not together: the first' },
  'pane.plan-form.one': { 'zh-CN': '每集团一户（第{measure}条）', en: 'One of a group (measure {measure})' },
  'pane.plan-form.head': { 'zh-CN': '集团已申报的，成员不计', en: 'None beside a group that applies itself' },
  'pane.plan-form.rank-growth': { 'zh-CN': '按{metric}增速排序', en: 'By growth of {metric}' },
  'pane.plan-form.rank-figure': { 'zh-CN': '按{metric}排序', en: 'By {metric}' },
  'pane.plan-form.rank-increment': { 'zh-CN': '按{metric}增量排序', en: 'By increase of {metric}' },
  'pane.plan-form.rank-award': { 'zh-CN': '按奖补金额排序', en: 'By award' },
  'pane.plan-form.take-all': { 'zh-CN': '取前{count}名', en: 'The first {count}' },
  'pane.plan-form.take-city': { 'zh-CN': '每个设区市取前{count}名', en: 'The first {count} of each city' },
  'pane.plan-form.take-county': { 'zh-CN': '每个县（市、区）取前{count}名', en: 'The first {count} of each county' },
  'pane.plan-form.take-industry': { 'zh-CN': '每个行业取前{count}名', en: 'The first {count} of each industry' },
  'pane.plan-form.budget-pro-rata': { 'zh-CN': '预算上限，按比例减', en: 'Budget, cut in proportion' },
  'pane.plan-form.budget-by-rank': {
    'zh-CN': '预算上限，按名次付完为止',
    en: 'Budget, paid by rank until it is used up',
  },
  'pane.plan-form.budget-last-out': {
    'zh-CN': '预算上限，按名次付，付不足的不付',
    en: 'Budget, paid by rank while an award fits whole',
  },
  'pane.plan-form.spread-county': { 'zh-CN': '总额分到各县（市、区）', en: 'A total spread over counties' },
  'pane.plan-form.spread-city': { 'zh-CN': '总额分到各设区市', en: 'A total spread over cities' },
  'pane.plan-form.weights': {
    'zh-CN': '各指标的权重请填0以上的数，合计须为100%。',
    en: 'Enter weights of 0 or more that add up to 100%.',
  },
  'pane.plan-form.no-steps': { 'zh-CN': '请至少选一项。', en: 'Choose one at least.' },
  'pane.plan-form.two-measures': {
    'zh-CN': '请至少选两条，才有择一可言。',
    en: 'Choose two measures at least: of one there is nothing to choose.',
  },
  'pane.plan-form.count': { 'zh-CN': '名额请填1以上的整数。', en: 'Enter a whole number from 1 up.' },
  'pane.plan-form.amount': { 'zh-CN': '请填金额，单位万元，须大于0。', en: 'Enter an amount in 万元, above 0.' },
  'pane.plan-form.ties': {
    'zh-CN': '并列的都取，可能超出预算。按名次付的，请改选“都不取”或“待定”。',
    en: 'To take all that are level may pass the budget. Where it is paid by rank, choose “none” or “open”.',
  },
  'pane.plan-form.header': {
    'zh-CN': '请填写明所属集团的那一列的表头。',
    en: 'Enter how the column of groups is headed.',
  },
});

const { message, texts } = planFormWords;

/** A name of a plan or of its step, in both languages. */
export function named(code: keyof typeof texts, params: Readonly<Record<string, Param>> = {}): Texts {
  const said = message(code, params);
  return { 'zh-CN': say(said, 'zh-CN', texts), en: say(said, 'en', texts) };
}
