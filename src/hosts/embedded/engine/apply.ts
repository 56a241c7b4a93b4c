import type { Workbook as Model, Worksheet } from '@univerjs/core';
import { generateRandomId, ICommandService, IUndoRedoService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { Change } from '../../../workbook/change';
import { areaOf, inverseOf } from '../../../workbook/change';
import { WorkbookFailure } from '../../../workbook/workbook';
import { cellOf } from './cells';
import { assertFits } from './conflict';
import { KeepLayoutMutation } from './laid-out';
import type { Step } from './layout-steps';
import { layoutSteps } from './layout-steps';
import { newSheet } from './new-sheet';
import { resultWidths } from './result-widths';
import { SheetReader } from './sheets';
import { gridWords } from './words';

/**
 * Makes changes through the grid's own mutations and hands them to its undo list as one item: commands would be one step
 * each, and the list's own batching takes steps back in the wrong order.
 */
export class Applier {
  readonly #commands: ICommandService;

  constructor(
    readonly injector: Injector,
    readonly model: Model,
  ) {
    this.#commands = injector.get(ICommandService);
    if (!this.#commands.hasCommand(KeepLayoutMutation.id)) this.#commands.registerCommand(KeepLayoutMutation);
  }

  #sheet(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return this.model.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
  }

  #reader(sheet: Worksheet): SheetReader {
    return new SheetReader(this.model, sheet, this.injector.get(FormulaDataModel));
  }

  /** Makes all changes or none; answers those that take them back, styles included. */
  apply(changes: readonly Change[]): readonly Change[] {
    const readers = new Map<string, SheetReader>();
    const reader = (name: string): SheetReader | null => {
      const sheet = this.#sheet(name);
      if (!sheet) return null;
      const known = readers.get(sheet.getSheetId()) ?? this.#reader(sheet);
      readers.set(sheet.getSheetId(), known);
      return known;
    };
    assertFits(changes, {
      has: (sheet) => this.#sheet(sheet) !== null,
      at: (sheet, row, column) => reader(sheet)?.content(row, column) ?? { value: { kind: 'empty' } },
      used: (sheet) => reader(sheet)?.used() ?? [],
    });
    const found = changes.map((change) => withStyles(change, reader));
    const done: Step[] = [];
    try {
      for (const change of changes) {
        for (const step of this.#steps(change)) this.#run(step, done, change.sheet);
      }
    } catch (failure) {
      for (const { undo } of done.reverse()) this.#commands.syncExecuteCommand(undo.id, undo.params);
      throw failure;
    }
    if (done.length > 0) {
      this.injector.get(IUndoRedoService).pushUndoRedo({
        unitID: this.model.getUnitId(),
        redoMutations: done.map(({ redo }) => redo),
        undoMutations: done.map(({ undo }) => undo).reverse(),
      });
    }
    return inverseOf(found);
  }

  #run(step: Step, done: Step[], sheet: string): void {
    const accepted = this.#commands.syncExecuteCommand(step.redo.id, step.redo.params);
    if (!accepted) throw new WorkbookFailure(gridWords.message('embedded.refused', { sheet }));
    done.push(step);
  }

  #steps(change: Change): Iterable<Step> {
    switch (change.kind) {
      case 'cells':
        return this.#writing(change);
      case 'add-sheet':
        return [this.#adding(change)];
      case 'remove-sheet':
        return [this.#removing(change)];
      case 'layout': {
        const sheet = this.#sheet(change.sheet);
        return sheet ? layoutSteps(this.model.getUnitId(), sheet, change.before, change.after) : [];
      }
    }
  }

  *#writing(change: Extract<Change, { kind: 'cells' }>): Iterable<Step> {
    const sheet = this.#sheet(change.sheet);
    if (!sheet || change.after.length === 0) return;
    const at = { unitId: this.model.getUnitId(), subUnitId: sheet.getSheetId() };
    const { bottom, right } = areaOf(change);
    if (bottom > sheet.getRowCount())
      yield counted(SetWorksheetRowCountMutation.id, at, 'rowCount', sheet.getRowCount(), bottom);
    if (right > sheet.getColumnCount()) {
      yield counted(SetWorksheetColumnCountMutation.id, at, 'columnCount', sheet.getColumnCount(), right);
    }
    const cellValue: Record<number, Record<number, ReturnType<typeof cellOf>>> = {};
    change.after.forEach((cells, down) => {
      const row: Record<number, ReturnType<typeof cellOf>> = {};
      cells.forEach((content, across) => {
        row[change.left - 1 + across] = cellOf(content);
      });
      cellValue[change.top - 1 + down] = row;
    });
    for (const [column, pixels] of resultWidths(change)) {
      // A width that the user set stays.
      const { columnData, defaultColumnWidth } = sheet.getConfig();
      const width = columnData[column - 1]?.w ?? defaultColumnWidth;
      if (width === defaultColumnWidth) yield this.#widening(sheet, column, pixels);
    }
    yield* this.#narrowing(sheet, change);
    const params = { ...at, cellValue };
    yield {
      redo: { id: SetRangeValuesMutation.id, params },
      undo: { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(this.injector, params) },
    };
  }

  /** A column whose heading goes gets the usual width back, if it still has the one that came with the heading. */
  *#narrowing(sheet: Worksheet, change: Extract<Change, { kind: 'cells' }>): Iterable<Step> {
    const { columnData, defaultColumnWidth } = sheet.getConfig();
    for (const [column, pixels] of resultWidths({ ...change, before: change.after, after: change.before })) {
      const goes = change.after.every((row) => row[column - change.left]?.value.kind === 'empty');
      if (goes && columnData[column - 1]?.w === pixels) yield this.#widening(sheet, column, defaultColumnWidth);
    }
  }

  #widening(sheet: Worksheet, column: number, pixels: number): Step {
    const params = {
      unitId: this.model.getUnitId(),
      subUnitId: sheet.getSheetId(),
      ranges: [{ startRow: 0, endRow: 0, startColumn: column - 1, endColumn: column - 1 }],
      colWidth: pixels,
    };
    const undo = SetWorksheetColWidthMutationFactory(params, sheet);
    return {
      redo: { id: SetWorksheetColWidthMutation.id, params },
      undo: { id: SetWorksheetColWidthMutation.id, params: undo },
    };
  }

  #adding(change: Extract<Change, { kind: 'add-sheet' }>): Step {
    const id = generateRandomId(8);
    const unitId = this.model.getUnitId();
    const sheet = newSheet(id, change.sheet, change.widths, change.layout);
    return {
      redo: { id: InsertSheetMutation.id, params: { unitId, index: this.model.getSheets().length, sheet } },
      undo: { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: change.sheet } },
    };
  }

  #removing(change: Extract<Change, { kind: 'remove-sheet' }>): Step {
    const sheet = this.#sheet(change.sheet);
    if (!sheet) throw new WorkbookFailure(gridWords.message('embedded.no-sheet', { sheet: change.sheet }));
    const unitId = this.model.getUnitId();
    const index = this.model.getSheets().indexOf(sheet);
    return {
      redo: {
        id: RemoveSheetMutation.id,
        params: { unitId, subUnitId: sheet.getSheetId(), subUnitName: change.sheet },
      },
      undo: { id: InsertSheetMutation.id, params: { unitId, index, sheet: sheet.getConfig() } },
    };
  }
}

function counted(
  id: string,
  at: { readonly unitId: string; readonly subUnitId: string },
  name: 'rowCount' | 'columnCount',
  before: number,
  after: number,
): Step {
  return { redo: { id, params: { ...at, [name]: after } }, undo: { id, params: { ...at, [name]: before } } };
}

/** The same change with the styles that stand there now in its `before`. */
function withStyles(change: Change, reader: (sheet: string) => SheetReader | null): Change {
  if (change.kind !== 'cells') return change;
  const cells = reader(change.sheet);
  const before = change.before.map((row, down) =>
    row.map((content, across) => ({
      ...content,
      style: cells?.content(change.top + down, change.left + across).style ?? null,
    })),
  );
  return { ...change, before };
}
