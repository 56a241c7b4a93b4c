import type { ListRow } from '../list/reading';
import type { MeasureJudge } from '../rules';
import { Cancelled } from '../workbook/workbook';
import type { Progress } from '../workbook/workbook';
import { judgeRow } from './run';
import type { JudgedRow } from './run';

/** Rows judged before others are let in (a cancel) and it is told how far it is. */
const ROWS_A_STEP = 2_000;

/** How a long work of a session is followed and stopped. */
export interface Following {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  /** Lets waiting calls in. */
  readonly breath: () => Promise<void>;
}

/** Judges rows one after the other. Rejects with `Cancelled` once it is stopped. */
export async function judgeRows(
  list: readonly ListRow[],
  judges: readonly MeasureJudge[],
  { signal, report, breath }: Following,
): Promise<readonly JudgedRow[]> {
  const rows: JudgedRow[] = [];
  for (const row of list) {
    rows.push(judgeRow(row, judges));
    if (rows.length % ROWS_A_STEP !== 0) continue;
    report({ done: rows.length, of: list.length });
    await breath();
    if (signal.aborted) throw new Cancelled();
  }
  report({ done: rows.length, of: list.length });
  return rows;
}
