import type { IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { SheetLayout } from '../../../workbook/layout';
import type { LaidOut } from './laid-out';
import { rangeOf } from './layout-steps';
import { columnPixels, POINT } from './pixels';

/** A sheet without the places that the grid keeps only for older files. */
export type NewSheet = Omit<IWorksheetData, 'zoomRatio' | 'scrollTop' | 'scrollLeft'>;

/** An empty sheet as the grid keeps one, laid out as far as the grid shows it. */
export function newSheet(id: string, name: string, widths: readonly number[], layout: SheetLayout = {}): NewSheet {
  const frozen = layout.frozenRows ?? 0;
  const merges = (layout.merges ?? []).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const heights = Object.entries(layout.heights ?? {});
  const columnData = Object.fromEntries(widths.map((width, column) => [column, { w: columnPixels(width) }]));
  return {
    id,
    name,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen > 0 ? frozen : -1, startColumn: -1 },
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: merges.map(rangeOf),
    cellData: {},
    rowData: Object.fromEntries(
      heights.map(([row, points]) => [Number(row) - 1, { h: Math.round(points * POINT), ia: BooleanNumber.FALSE }]),
    ),
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
    ...(Object.keys(layout).length > 0 && { custom: { layout: { before: {}, after: layout } satisfies LaidOut } }),
  };
}
