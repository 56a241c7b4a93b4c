import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { periodTitle } from '../../policy/period';

export const standingWords = vocabulary({
  'pane.standing.draft': { 'zh-CN': '征求意见稿', en: 'draft' },
  'pane.standing.in-force': { 'zh-CN': '现行', en: 'in force' },
  'pane.standing.lapsed': { 'zh-CN': '已失效', en: 'lapsed' },
  'pane.standing.line': { 'zh-CN': '{status}，{period}', en: '{status}, {period}' },
});

/** A policy's status and period in a few words: 征求意见稿，2025年二季度. */
export function standing({ status, period }: Pack): Message {
  return standingWords.message('pane.standing.line', {
    status: standingWords.message(`pane.standing.${status}`),
    period: periodTitle(period),
  });
}
