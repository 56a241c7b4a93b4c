import { rangeAreas, rangeCollection } from './areas';
import { rangeFill, rangeFont, rangeFormat } from './format';
import type { HostType, Members } from './members';
import { range } from './range';
import { application, workbook } from './workbook';
import { worksheet, worksheetCollection, worksheetProtection } from './worksheets';

/** The members of each type that the host knows; each is checked to exist in the library. */
export const TABLE: { readonly [Type in HostType]: Members<Type> } = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
};
