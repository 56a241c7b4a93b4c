import { Grid } from '../../workbook/grid';
import type { NewSheet } from '../../workbook/new-sheet';
import type { OpenList } from '../open-list';
import { countiesOf, splitByCounty } from './split-by-county';

/** One county of the open list. */
export interface CountyView {
  /** As the list writes it; null: rows that name none. */
  readonly county: string | null;
  /** Of its workbook, without ending. */
  readonly name: string;
  readonly rows: number;
  /** Rows with something to look at. */
  readonly withFindings: number;
}

/** A county's workbook. */
export interface CountyBook {
  readonly name: string;
  readonly sheets: readonly NewSheet[];
}

/** The open list, which has been checked, as a workbook a county. */
export interface SplitCalls {
  counties(): Promise<readonly CountyView[]>;
  /**
   * The workbooks of the counties at these places.
   *
   * @param widths of the list's columns in characters, where the program that holds the list tells them
   */
  countyBooks(places: readonly number[], widths: ReadonlyMap<number, number> | null): Promise<readonly CountyBook[]>;
}

/** Splitting, for a session. */
export function splitCalls(open: OpenList): SplitCalls {
  return {
    counties() {
      const { outcome } = open.checked();
      const suspect = new Set(outcome.findings.flatMap(({ row }) => row ?? []));
      return Promise.resolve(
        countiesOf(outcome).map(({ county, fileName, rows }) => ({
          county,
          name: bare(fileName),
          rows: rows.length,
          withFindings: rows.filter(({ row }) => suspect.has(row.row)).length,
        })),
      );
    },
    countyBooks(places, widths) {
      const { outcome, grid } = open.checked();
      const wide = widths ? new Grid({ ...grid.parts, widths }) : grid;
      const chosen = new Set(places);
      // The open workbook has no name that the pane knows: the note names its sheet alone.
      const parts = splitByCounty({ file: '', outcome, grid: wide }, open.speak, (place) => chosen.has(place));
      return Promise.resolve(parts.map(({ fileName, sheets }) => ({ name: bare(fileName), sheets })));
    },
  };
}

function bare(fileName: string): string {
  return fileName.replace(/\.xlsx$/, '');
}
