import type { IMutationInfo, IRange, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../workbook/address';
import type { SheetLayout } from '../../../workbook/layout';
import { overlaps, piecesBeyond } from '../../../workbook/layout-difference';
import { KeepLayoutMutation, laidOut } from './laid-out';
import { POINT } from './pixels';

/** A mutation and the one that takes it back. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** Lays a sheet out anew, as far as the grid shows it, and keeps the rest for the file. */
export function* layoutSteps(
  unitId: string,
  sheet: Worksheet,
  before: SheetLayout,
  after: SheetLayout,
): Generator<Step> {
  const at = { unitId, subUnitId: sheet.getSheetId() };
  const [goes, comes] = [piecesBeyond(before, after), piecesBeyond(after, before)];
  const there = sheet.getMergeData();
  const parted = goes.merges.map(rangeOf).filter((range) => there.some((other) => sameRange(range, other)));
  if (parted.length > 0) yield merging(RemoveWorksheetMergeMutation.id, AddWorksheetMergeMutation.id, at, parted);
  const left = there.filter((other) => !parted.some((range) => sameRange(range, other)));
  const merged = comes.merges.filter((area) => !left.some((other) => overlaps(areaOf(other), area))).map(rangeOf);
  if (merged.length > 0) yield merging(AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, at, merged);
  if (goes.frozenRows !== null || comes.frozenRows !== null) {
    const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
    const rows = comes.frozenRows ?? 0;
    const params = { ...at, startColumn, xSplit, ySplit: rows, startRow: rows > 0 ? rows : -1 };
    const undo = { ...at, startRow, startColumn, xSplit, ySplit };
    yield { redo: { id: SetFrozenMutation.id, params }, undo: { id: SetFrozenMutation.id, params: undo } };
  }
  const { defaultRowHeight, rowData } = sheet.getConfig();
  for (const row of new Set([...goes.heights.keys(), ...comes.heights.keys()])) {
    const points = comes.heights.get(row);
    const height = points === undefined ? defaultRowHeight : Math.round(points * POINT);
    const now = rowData[row - 1]?.h ?? defaultRowHeight;
    const ranges = [{ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }];
    const sized = (rowHeight: number): IMutationInfo => ({
      id: SetWorksheetRowHeightMutation.id,
      params: { ...at, ranges, rowHeight },
    });
    if (height !== now) yield { redo: sized(height), undo: sized(now) };
  }
  const kept = laidOut(sheet);
  yield {
    redo: { id: KeepLayoutMutation.id, params: { ...at, layout: { before: kept?.before ?? before, after } } },
    undo: { id: KeepLayoutMutation.id, params: { ...at, layout: kept } },
  };
}

function merging(
  redo: string,
  undo: string,
  at: { readonly unitId: string; readonly subUnitId: string },
  ranges: readonly IRange[],
): Step {
  const params = { ...at, ranges };
  return { redo: { id: redo, params }, undo: { id: undo, params } };
}

/** An area as the grid counts, from 0. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}

function sameRange(a: IRange, b: IRange): boolean {
  return (
    a.startRow === b.startRow && a.endRow === b.endRow && a.startColumn === b.startColumn && a.endColumn === b.endColumn
  );
}
