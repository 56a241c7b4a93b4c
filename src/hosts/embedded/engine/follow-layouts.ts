import type { ICommandInfo, IMutationInfo, Injector, IRange, Workbook as Model } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ISetWorksheetNameCommandParams } from '@univerjs/preset-sheets-core';
import {
  InsertColCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { SheetLayout } from '../../../workbook/layout';
import { movedLayout, renamedLayout } from '../../../workbook/moved-layout';
import type { Shift } from '../../../workbook/moved-layout';
import { KeepLayoutMutation, laidOut } from './laid-out';

type Lines = Pick<Shift, 'axis' | 'kind'>;

/** The grid's own commands that bring or take lines; each asks here once, with what it does. */
const LINES: ReadonlyMap<string, Lines> = new Map([
  // The library exports it without its type.
  ['sheet.command.insert-row', { axis: 'rows', kind: 'inserted' }],
  [InsertColCommand.id, { axis: 'columns', kind: 'inserted' }],
  [RemoveRowCommand.id, { axis: 'rows', kind: 'removed' }],
  [RemoveColCommand.id, { axis: 'columns', kind: 'removed' }],
]);

interface LineParams {
  readonly range: IRange;
  readonly subUnitId?: string;
}

/**
 * What the grid does not show of a sheet of ours (links, page breaks, print titles, charts) follows rows and columns that
 * the user inserts and removes, and links follow a sheet's new name: part of the user's own step, so that undo takes it back.
 */
export function followLayouts(injector: Injector): void {
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(KeepLayoutMutation.id)) commands.registerCommand(KeepLayoutMutation);
  const instances = injector.get(IUniverInstanceService);
  // The grid knows its interceptors from its first workbook on: before the first command in it is soon enough.
  const first = commands.beforeCommandExecuted(() => {
    if (!injector.has(SheetInterceptorService)) return;
    first.dispose();
    injector.get(SheetInterceptorService).interceptCommand({
      getMutations: (command) => {
        const model = instances.getCurrentUnitOfType<Model>(UniverInstanceType.UNIVER_SHEET);
        const follow = model && followed(model, command);
        return model && follow ? keeping(model, follow) : { redos: [], undos: [] };
      },
    });
  });
}

type Follow = (layout: SheetLayout, sheet: string) => SheetLayout;

/** What a command does to layouts; null: nothing. */
function followed(model: Model, { id, params }: ICommandInfo): Follow | null {
  const lines = LINES.get(id);
  if (lines) {
    const { range, subUnitId } = params as LineParams;
    const sheet = (subUnitId === undefined ? null : model.getSheetBySheetId(subUnitId)) ?? model.getActiveSheet();
    const [first, last] = lines.axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const shift: Shift = { ...lines, sheet: sheet.getName(), at: first + 1, count: last - first + 1 };
    return (layout, name) => movedLayout(layout, name, shift);
  }
  if (id !== SetWorksheetNameCommand.id) return null;
  const { name, subUnitId } = params as ISetWorksheetNameCommandParams;
  const sheet = (subUnitId === undefined ? null : model.getSheetBySheetId(subUnitId)) ?? model.getActiveSheet();
  const from = sheet.getName();
  return (layout) => renamedLayout(layout, from, name);
}

function keeping(model: Model, follow: Follow): { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] } {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheet of model.getSheets()) {
    const kept = laidOut(sheet);
    if (!kept) continue;
    const after = follow(kept.after, sheet.getName());
    if (after === kept.after) continue;
    const at = { unitId: model.getUnitId(), subUnitId: sheet.getSheetId() };
    redos.push({ id: KeepLayoutMutation.id, params: { ...at, layout: { ...kept, after } } });
    undos.push({ id: KeepLayoutMutation.id, params: { ...at, layout: kept } });
  }
  return { redos, undos };
}
