import type { CheckOutcome } from '../check/run';
import type { MeasureSummary } from '../check/session';
import { draftWarning } from '../report/result-columns';
import { columnLetter } from '../workbook/address';
import { grouped, exact } from '../quantity/exact';
import type { Speak } from './answer';

const FINDINGS_SHOWN = 20;

function count(number: number): string {
  return `${number.toLocaleString('en-US')}家`;
}

function awardWords({ award, waitsFor, counts }: MeasureSummary): string {
  if (award !== null) return `奖补合计${grouped(exact(award))}万元`;
  const waiting = waitsFor.length > 0 ? `（待定：${waitsFor.join('、')}）` : '';
  return counts.eligible > 0 ? `奖补金额标准未明确${waiting}` : '奖补合计0万元';
}

function measureLine(outcome: CheckOutcome, each: MeasureSummary): string {
  const { counts, measure } = each;
  const short = outcome.pack.measures.find(({ number }) => number === measure)?.short['zh-CN'] ?? '';
  const parts = [
    `符合${count(counts.eligible)}`,
    `不符合${count(counts.ineligible)}`,
    `待定（缺数据）${count(counts['undetermined-data'])}`,
    `待定（标准未明确）${count(counts['undetermined-standard'])}`,
    `不适用${count(counts['not-applicable'])}`,
  ];
  return `第${String(measure)}条（${short}）：${parts.join('，')}；${awardWords(each)}`;
}

function findingLines({ findings }: CheckOutcome, speak: Speak): readonly string[] {
  if (findings.length === 0) return ['疑点：无'];
  const shown = findings.slice(0, FINDINGS_SHOWN).map(({ message }) => `  ${speak(message)}`);
  const rest = findings.length - shown.length;
  const more = rest > 0 ? [`  另有${String(rest)}条，用 --json 看全部`] : [];
  return [`疑点：${String(findings.length)}条`, ...shown, ...more];
}

/** What was found, for a person to read: the list, its columns, the verdicts counted, and what to look at. */
export function summaryText(outcome: CheckOutcome, speak: Speak): string {
  const { list, pack, summary } = outcome;
  const columns = list.columns.map(({ column, header }) => `${columnLetter(column)} ${header}`).join('、');
  const warning = draftWarning(pack);
  const lines = [
    `名单：工作表“${list.sheet}”，表头第${String(list.headerRow)}行，企业${count(summary.rows)}`,
    `所用各列：${columns}`,
    ...(warning ? [speak(warning)] : []),
    ...summary.measures.map((each) => measureLine(outcome, each)),
    ...findingLines(outcome, speak),
    ...(list.others.length > 0 ? [`其他名单（未核验）：${list.others.join('、')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
