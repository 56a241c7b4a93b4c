import { bare } from './wording';

/** Sheets that this product writes: never a list, whatever they hold. */
const SHEETS = [
  '补充标准',
  '核验汇总',
  '核验明细',
  '疑点清单',
  '未纳入核验的条款',
  '征求意见反馈表',
  '企业核验表',
  '公示名单',
  '拟奖补名单(测算稿)',
  '防篡改校验',
  '政策表',
  '政策数据',
  '名单比对',
  '数据比对',
  '目标完成数',
  '测算方案',
  '临门一脚名单',
] as const;

/** Whether a sheet is one of ours, or a copy of one (`核验明细 (2)`). */
export function isOwnSheet(name: string): boolean {
  const plain = bare(name);
  return SHEETS.some(
    (own) => plain === own || new RegExp(`^\\(\\d+\\)$`).test(plain.startsWith(own) ? plain.slice(own.length) : ''),
  );
}

const UNFINISHED = String.raw`(?:\(写入未完成\))?`;
const RESULT = new RegExp(
  String.raw`^(〔[^〔〕]+〕)?(第\d+条\([^()]*\))?(核验结论|核验说明|达标差额\([^()]+\)|奖补金额\(万元\)|分配结果|分配金额\(万元\)|分配说明)${UNFINISHED}$`,
);
const FORMULA = new RegExp(
  String.raw`^第(\d+)条(?:是否符合|核验结论|核验说明|达标差额|奖补金额)\(公式(?:,[^()]*)?\)${UNFINISHED}$`,
);

const REVIEW: ReadonlySet<string> = new Set(['复核状态', '调整结论', '调整原因', '复核人']);

/** Whether a heading stands over an officer's review, which we head and they fill in. */
function isReviewHeading(heading: string): boolean {
  return REVIEW.has(bare(heading));
}

/** Whether a heading is one of ours, its column whole or not: such a column is never a fact. */
export function isOwnHeading(heading: string): boolean {
  return isResultHeading(heading) || isReviewHeading(heading) || formulaHeadingMeasure(heading) !== null;
}

/** Whether a heading stands over results that were written as values. */
export function isResultHeading(heading: string): boolean {
  return RESULT.test(bare(heading));
}

/** The measure of a column of formulas that we wrote (`第1条核验结论（公式）`); null where the heading is another. */
export function formulaHeadingMeasure(heading: string): number | null {
  const measure = FORMULA.exec(bare(heading))?.[1];
  return measure === undefined ? null : Number(measure);
}

/** A heading while its column is being written: should that break off, the sheet says so by itself. */
export function unfinishedHeading(heading: string): string {
  return `${heading.replace(/（写入未完成）$/, '')}（写入未完成）`;
}

/** Whether a text is the warning that stands with our results while a policy is a draft: it says nothing of the list. */
export function isOwnWarning(text: string): boolean {
  const plain = bare(text);
  return plain.startsWith('依据《') && plain.includes('》测算,仅供参考');
}
