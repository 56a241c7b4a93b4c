import type { MoneyView } from '../../check/scenarios/effect';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { shownAmount } from '../amount';

export const trialWords = vocabulary({
  'pane.trial.not-policy': {
    'zh-CN': '测算用，非政策原文。改动只在这里试算，不影响核验结果。',
    en: 'For trying alone, not the policy’s words: results of the check stay as they are.',
  },
  'pane.trial.money': { 'zh-CN': '{amount}万元', en: '{amount} × 10,000 yuan' },
  'pane.trial.money-open': {
    'zh-CN': '{open, number}家金额待定',
    en: '{open, plural, one {# award} other {# awards}} open',
  },
  'pane.trial.money-both': {
    'zh-CN': '{amount}万元，另{open, number}家待定',
    en: '{amount} × 10,000 yuan, {open, number} more open',
  },
  'pane.trial.measure': { 'zh-CN': '第{number}条 {short}', en: 'Measure {number}: {short}' },
  'pane.trial.which-measure': { 'zh-CN': '条款', en: 'Measure' },
  'pane.trial.unnamed': { 'zh-CN': '第{row}行（未填企业名称）', en: 'Row {row} (no name)' },
  'pane.trial.unsaid': { 'zh-CN': '未填', en: 'not given' },
  'pane.trial.more': { 'zh-CN': '再看{count, number}家', en: 'Show {count, number} more' },
  'pane.trial.go-to': { 'zh-CN': '{name}，选中第{row}行', en: '{name}: select row {row}' },
  'pane.trial.to': { 'zh-CN': '{was} → {now}', en: '{was} → {now}' },
  'pane.trial.working': { 'zh-CN': '正在试算', en: 'Trying' },
});

/** What is paid in all, the open awards told apart: never one number that is not. */
export function moneyWords({ settled, open }: MoneyView): Message {
  const amount = shownAmount(settled);
  if (open === 0) return trialWords.message('pane.trial.money', { amount });
  if (settled === '0') return trialWords.message('pane.trial.money-open', { open });
  return trialWords.message('pane.trial.money-both', { amount, open });
}
