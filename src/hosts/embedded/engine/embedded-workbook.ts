import type { Injector, Workbook as Model, Worksheet } from '@univerjs/core';
import { BooleanNumber, CommandType, ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ISetSelectionsOperationParams } from '@univerjs/preset-sheets-core';
import {
  FormulaDataModel,
  SelectionMoveType,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { callsOurs } from '../../../functions/spelling';
import type { Change } from '../../../workbook/change';
import type { DaySystem } from '../../../workbook/day-system';
import type { Grid } from '../../../workbook/grid';
import type { Capabilities, FunctionLanguage, Selection, SheetInfo, Work, Workbook } from '../../../workbook/workbook';
import { Cancelled, WorkbookFailure } from '../../../workbook/workbook';
import { Applier } from './apply';
import { Calculation } from './calculation';
import { followLayouts } from './follow-layouts';
import { SheetReader } from './sheets';
import { gridWords } from './words';

/** Mutations that change what a sheet holds or which sheets there are. */
const CHANGES =
  /^sheet\.mutation\.(set-range-values|insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-hide|set-worksheet-order|insert-row|remove-rows?|insert-col|remove-col|move-range|move-rows|move-columns|add-worksheet-merge|remove-worksheet-merge|set-row-(hidden|visible)|reorder-range)/;

/** Marks the options of a mutation that only brings a calculated result. */
interface FromFormula {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

/** The grid in the page as a workbook. It follows the grid's current workbook when another file is opened. */
export class EmbeddedWorkbook implements Workbook {
  readonly capabilities: Capabilities = { nativeUndo: true };
  readonly #commands: ICommandService;
  readonly #calculation: Calculation;
  readonly #listeners = new Set<(sheet: string | null) => void>();

  constructor(
    readonly api: FUniver,
    readonly injector: Injector,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#calculation = new Calculation(injector);
    followLayouts(injector);
  }

  get #model(): Model {
    const open = this.api.getActiveWorkbook();
    if (!open) throw new WorkbookFailure(gridWords.message('embedded.none-open'));
    return open.getWorkbook();
  }

  #sheet(name: string): Worksheet {
    const wanted = name.toLowerCase();
    const sheet = this.#model.getSheets().find((each) => each.getName().toLowerCase() === wanted);
    if (!sheet) throw new WorkbookFailure(gridWords.message('embedded.no-sheet', { sheet: name }));
    return sheet;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return settle(() =>
      this.#model.getSheets().map((sheet) => ({
        name: sheet.getName(),
        visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
      })),
    );
  }

  /** What is read is calculated: results arrive some time after the edit that they follow from. */
  async read(sheet: string, work: Work = {}): Promise<Grid> {
    stopIfAsked(work);
    await this.calculated();
    stopIfAsked(work);
    return this.readNow(sheet, work);
  }

  /** Resolves once every result that is on its way has arrived. */
  calculated(): Promise<void> {
    return this.#calculation.done();
  }

  /** The same without waiting for results that are on their way. */
  readNow(sheet: string, work: Work = {}): Grid {
    const reader = new SheetReader(this.#model, this.#sheet(sheet), this.injector.get(FormulaDataModel));
    return reader.grid((done, of) => {
      stopIfAsked(work);
      work.report?.({ done, of });
    });
  }

  apply(changes: readonly Change[], work: Work = {}): Promise<readonly Change[]> {
    return settle(() => {
      stopIfAsked(work);
      const shown = this.#model.getActiveSheet().getSheetId();
      const inverse = new Applier(this.injector, this.#model).apply(changes);
      // The grid goes to a sheet that is added; who works on a list stays with it, as in Excel.
      if (this.#model.getSheetBySheetId(shown) && this.#model.getActiveSheet().getSheetId() !== shown)
        this.api.getActiveWorkbook()?.setActiveSheet(shown);
      return inverse;
    });
  }

  /** Dates are shown, and so held, as of 1900, whatever the file has. */
  days(): Promise<DaySystem> {
    return Promise.resolve('1900');
  }

  selection(): Promise<Selection | null> {
    return settle(() => {
      const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
      return range ? selected(this.#model.getActiveSheet().getName(), range) : null;
    });
  }

  select({ sheet, area }: Selection): Promise<void> {
    return settle(() => {
      const id = this.#sheet(sheet).getSheetId();
      const open = this.api.getActiveWorkbook();
      const target = open?.setActiveSheet(id);
      if (!target) return;
      const { top, left, bottom, right } = area;
      target.getRange(top - 1, left - 1, bottom - top + 1, right - left + 1).activate();
      // A few rows above stay in sight, so that one sees where one is.
      target.scrollToCell(Math.max(0, top - 4), Math.max(0, left - 3));
    });
  }

  /** The grid's own event of this name is lost at times when another workbook has been opened; its operations are not. */
  onSelection(listener: (selection: Selection) => void): () => void {
    const heard = this.#commands.onCommandExecuted(({ id, params }) => {
      const sheetShown = id === SetWorksheetActiveOperation.id;
      if (!sheetShown && (id !== SetSelectionsOperation.id || isUnderWay(params as ISetSelectionsOperationParams)))
        return;
      if ((params as { readonly unitId: string }).unitId !== this.api.getActiveWorkbook()?.getId()) return;
      const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
      listener(selected(this.#model.getActiveSheet().getName(), range ?? CORNER));
    });
    return () => {
      heard.dispose();
    };
  }

  /** Tells everyone that another workbook is shown now. */
  replaced(): void {
    this.#calculation.begin();
    for (const listener of this.#listeners) listener(null);
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    this.#listeners.add(listener);
    const heard = this.#commands.onCommandExecuted((command, options) => {
      const from = (options ?? {}) as FromFormula;
      if (command.type !== CommandType.MUTATION || !CHANGES.test(command.id)) return;
      if (command.id === SetRangeValuesMutation.id && (from.fromFormula ?? from.applyFormulaCalculationResult)) return;
      const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
      const open = this.api.getActiveWorkbook()?.getWorkbook();
      if (!open || unitId !== open.getUnitId()) return;
      listener(subUnitId === undefined ? null : (open.getSheetBySheetId(subUnitId)?.getName() ?? null));
    });
    return () => {
      this.#listeners.delete(listener);
      heard.dispose();
    };
  }

  /** English names are known to every host of ours. */
  functionLanguage(): Promise<FunctionLanguage> {
    return Promise.resolve('en');
  }

  async recalculate(): Promise<void> {
    const model = this.#model;
    const unitId = model.getUnitId();
    const dirtyRanges = model.getSheets().flatMap((sheet) => {
      const reader = new SheetReader(model, sheet, this.injector.get(FormulaDataModel));
      return [...reader.used()]
        .filter(([row, column]) => callsOurs(reader.content(row, column).formula ?? ''))
        .map(([row, column]) => ({
          unitId,
          sheetId: sheet.getSheetId(),
          range: { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 },
        }));
    });
    if (dirtyRanges.length === 0) return;
    const formula = this.api.getFormula();
    await this.#commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        // A formula without its tree counts as new, and only new ones and those that lean on a dirty cell are asked.
        clearDependencyTreeCache: {
          [unitId]: Object.fromEntries(dirtyRanges.map(({ sheetId }) => [sheetId, '1'])),
        },
        forceCalculation: false,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        options: null,
      },
      { onlyLocal: true },
    );
    await formula.onCalculationResultApplied(60_000);
  }
}

/** What a sheet shows as selected where nothing has been selected yet. */
const CORNER = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** The pointer still drags over the cells. */
function isUnderWay({ type }: ISetSelectionsOperationParams): boolean {
  return type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
}

function selected(
  sheet: string,
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): Selection {
  const { startRow, endRow, startColumn, endColumn } = range;
  return { sheet, area: { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 } };
}

function stopIfAsked(work: Work): void {
  if (work.signal?.aborted) throw new Cancelled();
}

/** Synchronous work as a promise: a throw becomes a rejection. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((done) => {
    done(work());
  });
}
