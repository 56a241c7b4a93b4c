import type { Pack } from '../policy/pack';
import { DEFAULT_CHOICES, standardsOf } from '../policy/standards';
import type { Choices, StandardsSaid } from '../policy/standards';
import { readReviews } from '../report/review/read-reviews';
import { reportSheets } from '../report/sheets';
import type { ReportSheet } from '../report/sheets/report-sheet';
import { classOf } from '../report/verdict-class';
import type { SealedContent } from '../seal/content';
import { chosenColumns } from '../seal/verify/find-sealed';
import { asSealed } from '../seal/verify/sealed-grid';
import type { SealedThere } from '../seal/verify/verify';
import type { Grid } from '../workbook/grid';
import { reportInput } from './create-session';
import { runCheck } from './run';

/**
 * The report that follows from a sealed list: judged anew under the sealed standards, with its columns read as they were
 * when it was sealed, put back where it stood and under the name that its sheet had, so that a report sheet can be held
 * against it: a report names cells, and goes by the order of the rows.
 *
 * @param grids every sheet of the workbook
 * @param sealed the list that the seal is about, where it stands now
 */
export function expectedReport(
  grids: readonly Grid[],
  content: SealedContent,
  sealed: SealedThere,
  pack: Pack,
): readonly ReportSheet[] {
  const { grid, area, columnOf } = asSealed(content, sealed);
  const chosen = [...chosenColumns(sealed.list, content.columnChoices)].flatMap(([column, said]) => {
    const stood = columnOf(column);
    return stood === null ? [] : [[stood, said] as const];
  });
  const others = grids.filter((each) => each !== sealed.grid && each.sheet !== content.sheet);
  const standards = standardsOf(pack, saidIn(content));
  const outcome = runCheck([grid, ...others], pack, {
    list: { sheet: grid.sheet, ...(area && { area }), columns: new Map(chosen) },
    measures: content.measures,
    standards,
  });
  if (outcome.kind === 'no-list') return [];
  const judged = outcome.rows.map(({ row, verdicts }) => ({ row: row.row, machine: verdicts.map(classOf) }));
  const { reviews } = readReviews(grid, outcome.list.headerRow, judged, outcome.measures);
  const input = reportInput(outcome, { reviews, when: dayIn(grids, content.reports) });
  return reportSheets(input, { notice: true, enterprises: true });
}

/** The standards that a seal names. */
function saidIn({ parameters, choices }: SealedContent): StandardsSaid {
  const said = Object.entries(parameters).flatMap(([id, value]): [string, string][] => {
    if (value === 'no-cap') return [[id, 'none']];
    return value.startsWith('user:') ? [[id, value.slice('user:'.length)]] : [];
  });
  const chosen = Object.entries(choices).map(([key, value]): [string, string | number | null] => [
    key,
    key === 'growthRounding' && value !== 'none' ? Number(value) : value === '' ? null : value,
  ]);
  return {
    parameters: Object.fromEntries(said),
    choices: { ...DEFAULT_CHOICES, ...(Object.fromEntries(chosen) as Partial<Choices>) },
  };
}

/** The day that a report names, as it stands there: no verdict rests on it. */
function dayIn(grids: readonly Grid[], reports: readonly string[]): string {
  for (const grid of grids.filter(({ sheet }) => reports.includes(sheet))) {
    for (let row = 1; row <= Math.min(grid.rows, 8); row += 1) {
      const value = grid.value(row, 1);
      const day = value.kind === 'text' ? /日期：(\d+年\d+月\d+日)/.exec(value.text)?.[1] : undefined;
      if (day !== undefined) return day;
    }
  }
  return '';
}
