import type { CellContent } from '../../workbook/cell';
import type { Change } from '../../workbook/change';

/** A formula that is to be written over another. */
export interface Rewritten {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Cells that stand one below another are one change: a formula that is filled down a long list is written at once. */
export function formulaChanges(cells: readonly Rewritten[]): readonly Change[] {
  const order = new Map([...new Set(cells.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  const rank = ({ sheet }: Rewritten): number => order.get(sheet) ?? 0;
  const sorted = [...cells].sort((a, b) => rank(a) - rank(b) || a.column - b.column || a.row - b.row);
  const runs: Rewritten[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const below = last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (run && below) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const { sheet, row, column } = first;
    return [
      {
        kind: 'cells',
        sheet,
        top: row,
        left: column,
        before: run.map(({ before }) => [before]),
        after: run.map(({ after }) => [after]),
      },
    ];
  });
}
