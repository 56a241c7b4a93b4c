import type { FindingCode } from '../../list/findings';
import { vocabulary } from '../../messages/message';

/** How much hangs on a finding: a verdict may be wrong or open; money may be paid twice or in the wrong unit; worth a look. */
export type Grade = 'grave' | 'check' | 'notice';

/** The grades, the gravest first. */
export const GRADES: readonly Grade[] = ['grave', 'check', 'notice'];

/** How grave each kind of finding is. */
export const GRADE_OF: Readonly<Record<FindingCode, Grade>> = {
  'credit-code-invalid': 'check',
  'credit-code-rounded': 'grave',
  'credit-code-duplicate': 'grave',
  'name-duplicate': 'grave',
  'number-unreadable': 'grave',
  'number-as-text': 'notice',
  'growth-mismatch': 'check',
  'growth-extreme': 'check',
  'threshold-near': 'check',
  'base-suspect': 'check',
  'unit-suspect': 'grave',
  'period-suspect': 'grave',
  'industry-unknown': 'check',
  'industry-mismatch': 'check',
  'roster-suspect': 'grave',
  'value-missing': 'grave',
  'value-negative': 'grave',
  'formula-error': 'grave',
};

/** The grades' words, and what the check makes of each kind where that is always the same. */
export const gradeWords = vocabulary({
  'grade.grave': { 'zh-CN': '须先处理', en: 'to be settled first' },
  'grade.check': { 'zh-CN': '请核对', en: 'to be checked' },
  'grade.notice': { 'zh-CN': '提示', en: 'notice' },
  'made.credit-code-invalid': {
    'zh-CN': '不影响结论；按原代码列示',
    en: 'no verdict hangs on it; the code is shown as it is',
  },
  'made.credit-code-rounded': {
    'zh-CN': '代码不可用，按企业名称识别',
    en: 'the code is of no use; the enterprise goes by its name',
  },
  'made.credit-code-duplicate': { 'zh-CN': '各行分别核验，没有合并', en: 'each row is judged by itself' },
  'made.name-duplicate': { 'zh-CN': '各行分别核验，没有合并', en: 'each row is judged by itself' },
  'made.number-unreadable': { 'zh-CN': '按缺失处理', en: 'taken as missing' },
  'made.number-as-text': { 'zh-CN': '已按数字读取', en: 'read as a number' },
  'made.growth-mismatch': { 'zh-CN': '按本期数和同期数计算', en: 'worked out from the figures' },
  'made.growth-extreme': { 'zh-CN': '照原数核验', en: 'judged as it stands' },
  'made.threshold-near': { 'zh-CN': '照原数核验', en: 'judged as it stands' },
  'made.base-suspect': { 'zh-CN': '如“情况”所述', en: 'as the finding says' },
  'made.unit-suspect': { 'zh-CN': '照现有单位核验', en: 'judged in the unit that was read' },
  'made.period-suspect': { 'zh-CN': '如“情况”所述', en: 'as the finding says' },
  'made.industry-unknown': { 'zh-CN': '如“情况”所述', en: 'as the finding says' },
  'made.industry-mismatch': { 'zh-CN': '以行业名称为准', en: 'the name decides' },
  'made.roster-suspect': { 'zh-CN': '按不知道处理', en: 'taken as not known' },
  'made.value-missing': { 'zh-CN': '如“情况”所述', en: 'as the finding says' },
  'made.value-negative': { 'zh-CN': '按缺失处理', en: 'taken as missing' },
  'made.formula-error': { 'zh-CN': '按缺失处理，不当作空白', en: 'taken as missing, never as empty' },
});
