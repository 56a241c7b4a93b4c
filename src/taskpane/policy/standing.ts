import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { periodTitle } from '../../policy/period';
import { statusName } from '../../policy/status-words';

export const standingWords = vocabulary({
  'pane.standing.line': { 'zh-CN': '{status}，{period}', en: '{status}, {period}' },
});

/** A policy's status and period in a few words: 征求意见稿，2025年二季度. */
export function standing(pack: Pack): Message {
  return standingWords.message('pane.standing.line', {
    status: statusName(pack),
    period: periodTitle(pack.period),
  });
}
