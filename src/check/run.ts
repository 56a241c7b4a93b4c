import { readList } from '../list';
import type { Finding, ListChoices, ListReading, ListRow, NoList } from '../list/reading';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { judgeOf } from '../rules';
import type { MeasureJudge } from '../rules';
import type { Trace, Verdict } from '../rules/verdict';
import type { Grid } from '../workbook/grid';
import { inOrder } from './finding-order';
import { missingFindings } from './missing-findings';
import { nearFindings } from './near-findings';
import { summarise } from './summary';
import type { OutcomeSummary } from './summary';

export interface CheckChoices {
  readonly list: ListChoices;
  /** Null: every measure with an eligibility rule, in the pack's order. */
  readonly measures: readonly number[] | null;
  readonly standards: Standards;
}

/** One enterprise and its verdict under each measure asked, in the order asked. */
export interface JudgedRow {
  readonly row: ListRow;
  readonly verdicts: readonly Verdict[];
}

/** A list as read, and its verdicts. */
export interface JudgedList {
  readonly list: ListReading;
  readonly measures: readonly number[];
  readonly rows: readonly JudgedRow[];
}

/** A check, done: the list as read, the verdicts, and what to look at. */
export interface CheckOutcome extends JudgedList {
  readonly kind: 'checked';
  readonly pack: Pack;
  readonly standards: Standards;
  /** By row, column, code; those of whole columns and of the list first. */
  readonly findings: readonly Finding[];
  readonly summary: OutcomeSummary;
  /** Why, for one row under one measure asked. */
  readonly explain: (judged: JudgedRow, measure: number) => Trace;
}

/** The measures of a pack that judge enterprises. */
export function judgedMeasures(pack: Pack): readonly number[] {
  return pack.measures.filter(({ eligibility }) => eligibility !== null).map(({ number }) => number);
}

/**
 * The whole check: find and read the list, judge every row under every measure, gather what to look at. Pure; a measure
 * without an eligibility rule is the caller's error.
 */
export function runCheck(grids: readonly Grid[], pack: Pack, choices: CheckChoices): CheckOutcome | NoList {
  const judged = judgedList(grids, pack, choices);
  if (judged.kind === 'no-list') return judged;
  const { list, measures, judges, rows } = judged;
  return outcomeOf(pack, choices.standards, list, measures, judges, rows);
}

/** The list read and judged, without what there is to look at. */
export function judgedList(
  grids: readonly Grid[],
  pack: Pack,
  choices: CheckChoices,
): (JudgedList & { readonly kind: 'judged'; readonly judges: readonly MeasureJudge[] }) | NoList {
  const list = readList(grids, pack, choices.standards, choices.list);
  if (list.kind === 'no-list') return list;
  const measures = choices.measures ?? judgedMeasures(pack);
  const judges = judgesOf(pack, measures, choices.standards);
  const rows = list.rows.map((row) => judgeRow(row, judges));
  return { kind: 'judged', list, measures, judges, rows };
}

export function judgesOf(pack: Pack, measures: readonly number[], standards: Standards): readonly MeasureJudge[] {
  return measures.map((measure) => judgeOf(pack, measure, standards));
}

export function judgeRow(row: ListRow, judges: readonly MeasureJudge[]): JudgedRow {
  return { row, verdicts: judges.map((judge) => judge.judge(row.enterprise)) };
}

/** What hangs on the verdicts, added to them. */
export function outcomeOf(
  pack: Pack,
  standards: Standards,
  list: ListReading,
  measures: readonly number[],
  judges: readonly MeasureJudge[],
  rows: readonly JudgedRow[],
): CheckOutcome {
  const explain = (judged: JudgedRow, measure: number): Trace => {
    const index = measures.indexOf(measure);
    const judge = judges[index];
    const verdict = judged.verdicts[index];
    if (!judge || !verdict) throw new RangeError(`measure ${String(measure)} was not asked`);
    return judge.explain(judged.row.enterprise, verdict);
  };
  const findings = inOrder([
    ...list.findings,
    ...missingFindings(pack, list, rows),
    ...nearFindings(pack, list, measures, rows, explain),
  ]);
  const summary = summarise(measures, rows, findings);
  return { kind: 'checked', pack, standards, list, measures, rows, findings, summary, explain };
}
