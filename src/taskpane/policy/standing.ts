import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';

export const standingWords = vocabulary({
  'pane.standing.draft': { 'zh-CN': '征求意见稿', en: 'draft' },
  'pane.standing.in-force': { 'zh-CN': '现行', en: 'in force' },
  'pane.standing.lapsed': { 'zh-CN': '已失效', en: 'lapsed' },
  'pane.standing.line': { 'zh-CN': '{status}，{year}年{quarter}季度', en: '{status}, Q{quarter} {year}' },
});

/** A policy's status and period in a few words: 征求意见稿，2025年二季度. */
export function standing({ status, period: { year, quarter } }: Pack): Message {
  return standingWords.message('pane.standing.line', {
    status: standingWords.message(`pane.standing.${status}`),
    year: String(year),
    quarter: { 'zh-CN': '一二三四'.charAt(quarter - 1), en: String(quarter) },
  });
}
