import type { Pack } from '../policy/pack';
import { DEFAULT_CHOICES, standardsOf } from '../policy/standards';
import type { Choices, StandardsSaid } from '../policy/standards';
import { readReviews } from '../report/review/read-reviews';
import { reportSheets } from '../report/sheets';
import type { ReportSheet } from '../report/sheets/report-sheet';
import { classOf } from '../report/verdict-class';
import type { SealedContent } from '../seal/content';
import type { Grid } from '../workbook/grid';
import { reportInput } from './create-session';
import { runCheck } from './run';

/**
 * The report that follows from a sealed list: judged anew under the sealed standards, so that a report sheet can be held
 * against it. Empty where that cannot be told: the list is elsewhere by now, or its columns were settled by hand.
 *
 * @param grids every sheet of the workbook
 */
export function expectedReport(grids: readonly Grid[], content: SealedContent, pack: Pack): readonly ReportSheet[] {
  const grid = grids.find(({ sheet }) => sheet === content.sheet);
  if (!grid || pack.id !== content.pack.id || content.columnChoices.length > 0) return [];
  const standards = standardsOf(pack, saidIn(content));
  const choices = { list: { sheet: grid.sheet }, measures: content.measures, standards };
  const outcome = runCheck(grids, pack, choices);
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
