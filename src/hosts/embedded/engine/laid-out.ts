import type { ICommand, Workbook as Model, Worksheet } from '@univerjs/core';
import { CommandType, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { SheetLayout } from '../../../workbook/layout';

/**
 * How a sheet of ours is laid out, kept with the sheet: the grid shows merged areas, frozen rows and heights; what it
 * does not show (print set-up, filter, links, charts) is written into the file that is saved. `before` is what the opened
 * file has of it.
 */
export interface LaidOut {
  readonly before: SheetLayout;
  readonly after: SheetLayout;
}

/** What a sheet keeps; null where we never laid it out. */
export function laidOut(sheet: Worksheet): LaidOut | null {
  const kept: unknown = sheet.getConfig().custom?.['layout'];
  return typeof kept === 'object' && kept !== null ? (kept as LaidOut) : null;
}

interface KeepParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly layout: LaidOut | null;
}

/** Keeps a layout with its sheet: a mutation like the grid's own, so that undo and redo know it. */
export const KeepLayoutMutation: ICommand<KeepParams> = {
  id: 'policy.mutation.keep-layout',
  type: CommandType.MUTATION,
  handler: (accessor, params) => {
    if (!params) return false;
    const model = accessor.get(IUniverInstanceService).getUnit<Model>(params.unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = model?.getSheetBySheetId(params.subUnitId);
    if (!sheet) return false;
    const config = sheet.getConfig();
    config.custom = { ...config.custom, layout: params.layout };
    return true;
  },
};
