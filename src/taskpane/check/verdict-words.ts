import type { VerdictClass } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';

export const verdictWords = vocabulary({
  'pane.verdict.eligible': { 'zh-CN': '符合', en: 'Eligible' },
  'pane.verdict.ineligible': { 'zh-CN': '不符合', en: 'Not eligible' },
  'pane.verdict.undetermined-data': { 'zh-CN': '待定（缺数据）', en: 'Undetermined (data missing)' },
  'pane.verdict.undetermined-standard': { 'zh-CN': '待定（标准未明确）', en: 'Undetermined (standard open)' },
  'pane.verdict.not-applicable': { 'zh-CN': '不适用', en: 'Not applicable' },
});

/** A verdict's word, undetermined always with its cause. */
export function verdictName(verdict: VerdictClass): Message {
  return verdictWords.message(`pane.verdict.${verdict}`);
}
