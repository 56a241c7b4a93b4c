import type { IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { columnPixels } from './pixels';

/** A sheet without the places that the grid keeps only for older files. */
export type NewSheet = Omit<IWorksheetData, 'zoomRatio' | 'scrollTop' | 'scrollLeft'>;

/** An empty sheet as the grid keeps one. */
export function newSheet(id: string, name: string, widths: readonly number[]): NewSheet {
  const columnData = Object.fromEntries(widths.map((width, column) => [column, { w: columnPixels(width) }]));
  return {
    id,
    name,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}
