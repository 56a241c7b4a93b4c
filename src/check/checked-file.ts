import type { ListReading } from '../list/reading';
import type { Grid } from '../workbook/grid';
import type { CheckOutcome } from './run';

/** A list with the name of the file that it stands in, as people know it. */
export interface ListFile {
  readonly file: string;
  readonly list: ListReading;
}

/** A file that was checked, with the sheet that its list was read from. */
export interface CheckedFile {
  readonly file: string;
  readonly outcome: CheckOutcome;
  readonly grid: Grid;
}
