import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { ReviewState } from './review';

export const reviewWords = vocabulary({
  'review.pending': { 'zh-CN': '待复核', en: 'to be reviewed' },
  'review.reviewed': { 'zh-CN': '已复核', en: 'reviewed' },
  'review.returned': { 'zh-CN': '退回核实', en: 'returned to be verified' },
  'review.unknown-state': {
    'zh-CN': '「{sheet}」{cell}：复核状态“{text}”无法识别，按待复核处理；请填待复核、已复核或退回核实。',
    en: '{sheet}!{cell}: “{text}” is no state of review; taken as to be reviewed. One of 待复核, 已复核, 退回核实.',
  },
  'review.unknown-verdict': {
    'zh-CN': '「{sheet}」{cell}：调整结论“{text}”无法识别，未采用，仍按核验结论；请填{allowed}。',
    en: '{sheet}!{cell}: “{text}” is no verdict; not used, the machine’s stands. One of: {allowed}.',
  },
  'review.no-reason': {
    'zh-CN': '「{sheet}」{cell}：填了调整结论“{text}”，没有写调整原因，未采用，仍按核验结论；请补写原因。',
    en: '{sheet}!{cell}: “{text}” has no reason beside it; not used, the machine’s stands. Write the reason.',
  },
  'review.no-name': {
    'zh-CN': '「{sheet}」{cell}：填了调整结论“{text}”，没有写复核人，未采用，仍按核验结论；请补写复核人。',
    en: '{sheet}!{cell}: “{text}” names no reviewer; not used, the machine’s stands. Write who reviewed it.',
  },
  'review.not-reviewed': {
    'zh-CN': '「{sheet}」{cell}：填了调整结论“{text}”，但复核状态不是已复核，暂未采用；复核完后请把状态改为已复核。',
    en: '{sheet}!{cell}: “{text}” stands in a row that is not marked as reviewed; not used yet. Set the state to 已复核.',
  },
  'review.which-measure': {
    'zh-CN':
      '「{sheet}」{cell}：填了调整结论“{text}”，但本行同时按{measures}核验，不知道调整哪一条，未采用；请先在名单中填明行业，或只核验其中一条。',
    en: '{sheet}!{cell}: “{text}” stands in a row judged under {measures}: which of them is meant is not known, and it is not used. Fill in the industry, or check one of them alone.',
  },
  'review.nothing-to-read': {
    'zh-CN': '「{sheet}」{cell}：公式没有算出结果，按空白处理；请重算并保存工作簿，或直接填写。',
    en: '{sheet}!{cell}: the formula has no result; taken as empty. Calculate and save, or write the word itself.',
  },
});

/** The states in the order in which tables show them. */
export const REVIEW_STATES: readonly ReviewState[] = ['pending', 'reviewed', 'returned'];

/** The word of a state. */
export function stateWord(state: ReviewState): Message {
  return reviewWords.message(`review.${state}`);
}
