import type { CheckOutcome, JudgedRow } from '../check/run';
import type { MeasureSummary } from '../check/session';
import type { Finding } from '../list/reading';
import type { Message } from '../messages/message';
import { plain } from '../quantity/exact';
import type { Award, Verdict } from '../rules/verdict';
import { columnLetter } from '../workbook/address';

/** Turns a message into its Chinese sentence. */
export type Speak = (message: Message) => string;

export interface ResultAnswer {
  readonly measure: number;
  readonly verdict: Verdict['kind'];
  readonly award: string | null;
  readonly missing: readonly string[];
  readonly gaps: Readonly<Record<string, string>>;
  readonly reason: string;
}

export interface RowAnswer {
  readonly row: number;
  readonly name: string | null;
  readonly results: readonly ResultAnswer[];
}

export interface FindingAnswer {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

function awardOf(award: Award): string | null {
  return award.kind === 'amount' ? plain(award.amount) : null;
}

/** Amounts are plain decimal strings, without exponent or trailing zeros. */
function resultAnswer(measure: number, verdict: Verdict, reason: string): ResultAnswer {
  return {
    measure,
    verdict: verdict.kind,
    award: verdict.kind === 'eligible' ? awardOf(verdict.award) : null,
    missing: verdict.kind === 'undetermined' ? verdict.missing : [],
    gaps:
      verdict.kind === 'ineligible'
        ? Object.fromEntries([...verdict.gaps].map(([metric, gap]) => [metric, plain(gap)]))
        : {},
    reason,
  };
}

export function rowAnswer(outcome: CheckOutcome, judged: JudgedRow, speak: Speak): RowAnswer {
  const results = outcome.measures.map((measure) => {
    const { verdict, reason } = outcome.explain(judged, measure);
    return resultAnswer(measure, verdict, reason.map(speak).join(''));
  });
  return { row: judged.row.row, name: judged.row.name, results };
}

export function findingAnswer({ row, column, code, message }: Finding, speak: Speak): FindingAnswer {
  return { row, column: column === null ? null : columnLetter(column), code, message: speak(message) };
}

function measureAnswer({ counts, award }: MeasureSummary): object {
  return {
    eligible: counts.eligible,
    ineligible: counts.ineligible,
    undetermined: counts['undetermined-data'] + counts['undetermined-standard'],
    notApplicable: counts['not-applicable'],
    award,
  };
}

function summaryAnswer({ summary, list }: CheckOutcome): object {
  return {
    rows: summary.rows,
    measures: Object.fromEntries(summary.measures.map((each) => [String(each.measure), measureAnswer(each)])),
    findings: summary.findings,
    others: list.others,
  };
}

/** The items of a list, each as JSON on a line of its own. */
function* items<T>(list: readonly T[], answer: (item: T) => object): Generator<string> {
  yield '[';
  let between = '\n';
  for (const item of list) {
    yield between + JSON.stringify(answer(item));
    between = ',\n';
  }
  yield ']';
}

/** The answer as one JSON object, piece by piece, with `further` fields at its end where something more was asked: a list of 100,000 enterprises is not held twice. */
export function* answerJson(
  outcome: CheckOutcome,
  speak: Speak,
  further: Readonly<Record<string, object>> = {},
): Generator<string> {
  const { pack, list } = outcome;
  const columns = Object.fromEntries(list.columns.map(({ key, column }) => [key, columnLetter(column)]));
  const head = JSON.stringify({ pack: pack.id, sheet: list.sheet, headerRow: list.headerRow, columns });
  yield `${head.slice(0, -1)},\n"rows":`;
  yield* items(outcome.rows, (judged) => rowAnswer(outcome, judged, speak));
  yield ',\n"findings":';
  yield* items(outcome.findings, (finding) => findingAnswer(finding, speak));
  yield `,\n"summary":${JSON.stringify(summaryAnswer(outcome))}`;
  for (const [name, value] of Object.entries(further)) yield `,\n${JSON.stringify(name)}:${JSON.stringify(value)}`;
  yield '}\n';
}
