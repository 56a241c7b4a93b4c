import { reportInput } from '../../../src/check/create-session';
import { runCheck } from '../../../src/check/run';
import type { CheckOutcome } from '../../../src/check/run';
import type { Pack } from '../../../src/policy/pack';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import type { Review } from '../../../src/report/review/review';
import type { ReportInput } from '../../../src/report/sheets/report-input';
import { cellsOf } from '../../../src/report/sheets/report-sheet';
import type { CellContent } from '../../../src/workbook/cell';
import { Grid, GridBuilder } from '../../../src/workbook/grid';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { pack as draft } from '../../list/sheet';

/** The policy as it will be once it is in force. */
export const inForce: Pack = { ...draft, status: 'in-force' };

export interface Asked {
  readonly pack?: Pack;
  readonly measures?: readonly number[];
  readonly parameters?: Readonly<Record<string, string>>;
  readonly reviews?: readonly Review[];
}

/** A check of some sheets, done. */
export function checked(grids: readonly Grid[], asked: Asked = {}): CheckOutcome {
  const { pack = draft, measures = null, parameters = {} } = asked;
  const standards = standardsOf(pack, { parameters, choices: DEFAULT_CHOICES });
  const outcome = runCheck(grids, pack, { list: {}, measures, standards });
  if (outcome.kind !== 'checked') throw new Error('no list');
  return outcome;
}

/** What a report of some sheets is made from. */
export function inputOf(grids: Grid | readonly Grid[], asked: Asked = {}): ReportInput {
  const outcome = checked(grids instanceof Grid ? [grids] : grids, asked);
  return reportInput(outcome, { reviews: asked.reviews ?? [], when: '2025年7月15日' });
}

/** A cell as a test compares it. */
export function shown({ value }: CellContent): string | number | null {
  return value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : null;
}

/** A sheet's rows below its headings, each cell by its heading. */
export function records(sheet: NewSheet): Record<string, string | number | null>[] {
  return sheet.rows.map((row) =>
    Object.fromEntries(sheet.columns.map(({ heading }, index) => [heading, row[index] ? shown(row[index]) : null])),
  );
}

/** A sheet as it stands in a workbook once it is written. */
export function gridOf(sheet: NewSheet): Grid {
  const builder = new GridBuilder(sheet.name);
  cellsOf(sheet).forEach((row, down) => {
    row.forEach(({ value }, across) => builder.set(down + 1, across + 1, value));
  });
  return builder.build();
}
