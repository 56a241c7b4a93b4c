import type { Finding } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';

type Code = Finding['code'];

export const findingWords = vocabulary({
  'pane.finding.credit-code-invalid': { 'zh-CN': '信用代码有误', en: 'Credit code not valid' },
  'pane.finding.credit-code-rounded': { 'zh-CN': '信用代码尾数丢失', en: 'Credit code lost its last digits' },
  'pane.finding.credit-code-duplicate': { 'zh-CN': '信用代码重复', en: 'Credit code repeated' },
  'pane.finding.name-duplicate': { 'zh-CN': '企业名称重复', en: 'Name repeated' },
  'pane.finding.number-unreadable': { 'zh-CN': '数字无法识别', en: 'Number not readable' },
  'pane.finding.number-as-text': { 'zh-CN': '数字存为文本', en: 'Number kept as text' },
  'pane.finding.growth-mismatch': { 'zh-CN': '增速与数据不符', en: 'Growth differs from the figures' },
  'pane.finding.growth-extreme': { 'zh-CN': '增速异常', en: 'Growth out of the ordinary' },
  'pane.finding.threshold-near': { 'zh-CN': '临界', en: 'At the line' },
  'pane.finding.base-suspect': { 'zh-CN': '基数存疑', en: 'Base doubtful' },
  'pane.finding.unit-suspect': { 'zh-CN': '单位存疑', en: 'Unit doubtful' },
  'pane.finding.period-suspect': { 'zh-CN': '所属期存疑', en: 'Period doubtful' },
  'pane.finding.industry-unknown': { 'zh-CN': '行业无法识别', en: 'Industry not known' },
  'pane.finding.industry-mismatch': { 'zh-CN': '行业与代码不符', en: 'Industry and code disagree' },
  'pane.finding.roster-suspect': { 'zh-CN': '名单核对不清', en: 'Roster unclear' },
  'pane.finding.value-missing': { 'zh-CN': '缺数据', en: 'Data missing' },
  'pane.finding.value-negative': { 'zh-CN': '数值为负', en: 'Value below zero' },
  'pane.finding.formula-error': { 'zh-CN': '公式出错', en: 'Formula error' },
});

/** What a kind of finding is called. */
export function findingName(code: Code): Message {
  return findingWords.message(`pane.finding.${code}`);
}

/** Findings by kind, the largest group first; within it the list's own order. */
export function byKind(
  findings: readonly Finding[],
): readonly { readonly code: Code; readonly findings: readonly Finding[] }[] {
  const groups = new Map<Code, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups]
    .map(([code, of]) => ({ code, findings: of }))
    .sort((a, b) => b.findings.length - a.findings.length);
}
