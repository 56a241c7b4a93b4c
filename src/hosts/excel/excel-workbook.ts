import type { Area } from '../../workbook/address';
import { areaAddress, parseArea } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import type { DaySystem } from '../../workbook/day-system';
import type { Grid } from '../../workbook/grid';
import type { Capabilities, FunctionLanguage, Selection, SheetInfo, Work, Workbook } from '../../workbook/workbook';
import { WorkbookFailure } from '../../workbook/workbook';
import { applyChanges } from './apply';
import { workbookDays } from './day-system';
import { codeOf, failureOf } from './failure';
import type { Doing } from './failure';
import { languageOf } from './function-language';
import { readSheet } from './read-sheet';
import type { Asked } from './read-sheet';
import { recalculateOurs } from './recalculate';
import { LaidMemory } from './laid-memory';
import { PATIENCE, Requests, stopIfAsked } from './requests';
import type { Patience, Run } from './requests';
import { excelGroupedRun } from './undo-group';
import { excelWords } from './words';

/** The workbook that the add-in is open in, through Office.js up to ExcelApi 1.14. */
export class ExcelWorkbook implements Workbook {
  /** Looked for at the first write; null: each request of ours is an undo step of Excel's own, if it is one at all. */
  #grouped: Promise<Run | null> | null = null;
  #nativeUndo = false;
  readonly #laid = new LaidMemory();
  readonly #asked: Asked = new Map();
  #language: Promise<FunctionLanguage> | null = null;

  constructor(
    readonly run: Run = (batch) => Excel.run(batch),
    readonly patience: Patience = PATIENCE,
    readonly findGrouped: () => Promise<Run | null> = excelGroupedRun,
  ) {}

  /** Whether the last write is one step of Excel's own undo; the caller keeps the inverse in any case. */
  get capabilities(): Capabilities {
    return { nativeUndo: this.#nativeUndo };
  }

  async #do<Result>(doing: Doing, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    try {
      return await this.run(batch);
    } catch (thrown) {
      throw failureOf(thrown, doing);
    }
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.#do({ kind: 'reading', sheet: '' }, async (context) => {
      const worksheets = await new Requests(context, {}, this.patience).ask(() =>
        context.workbook.worksheets.load(['items/name', 'items/visibility']),
      );
      return worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' }));
    });
  }

  read(name: string, work: Work = {}): Promise<Grid> {
    return this.#do({ kind: 'reading', sheet: name }, async (context) => {
      const requests = new Requests(context, work, this.patience);
      const sheet = await requests.ask(() => context.workbook.worksheets.getItemOrNullObject(name));
      if (sheet.isNullObject) throw new WorkbookFailure(excelWords.message('excel.no-sheet', { sheet: name }));
      return readSheet(requests, sheet, this.#asked);
    });
  }

  async apply(changes: readonly Change[], work: Work = {}): Promise<readonly Change[]> {
    if (changes.length === 0) return [];
    stopIfAsked(work);
    this.#grouped ??= this.findGrouped();
    const grouped = await this.#grouped;
    if (grouped) {
      try {
        const undo = await this.#apply(grouped, changes, work);
        this.#nativeUndo = true;
        return undo;
      } catch (thrown) {
        // Excel does not group every write of those that it takes: it says so at the first, and all is as it was.
        if (!(thrown instanceof WorkbookFailure) || thrown.said.code !== 'excel.refused') throw thrown;
      }
    }
    const undo = await this.#apply(this.run, changes, work);
    this.#nativeUndo = false;
    return undo;
  }

  async #apply(run: Run, asked: readonly Change[], work: Work): Promise<readonly Change[]> {
    const changes = this.#laid.completed(asked);
    try {
      const inverse = await run((context) => applyChanges(context, changes, work, this.patience, this.run));
      return this.#laid.made(changes, inverse);
    } catch (thrown) {
      throw failureOf(thrown, { kind: 'writing', sheet: changes[0]?.sheet ?? '', area: null });
    }
  }

  days(): Promise<DaySystem> {
    return this.#do({ kind: 'reading', sheet: '' }, (context) =>
      workbookDays(new Requests(context, {}, this.patience)),
    );
  }

  /** Null where no cells are selected: a chart, a shape. */
  async selection(): Promise<Selection | null> {
    try {
      return await this.#do({ kind: 'reading', sheet: '' }, async (context) => {
        const { areas } = context.workbook.getSelectedRanges();
        areas.load(['items/address']);
        await context.sync();
        const [first] = areas.items;
        return first ? selectionAt(first.address) : null;
      });
    } catch (thrown) {
      if (thrown instanceof WorkbookFailure || codeOf(thrown) !== null) return null;
      throw thrown;
    }
  }

  select({ sheet, area }: Selection): Promise<void> {
    return this.#do({ kind: 'reading', sheet }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(areaAddress(area)).select();
      await context.sync();
    });
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    return this.#listen((context) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          const sheet = await this.#nameOf(worksheetId);
          const area = firstArea(address);
          if (sheet !== null && area) listener({ sheet, area });
        }),
      ];
    });
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    return this.#listen((context) => {
      const { worksheets } = context.workbook;
      const told = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
        listener(await this.#nameOf(worksheetId));
      };
      return [
        worksheets.onChanged.add(told),
        worksheets.onAdded.add(told),
        worksheets.onDeleted.add(() => {
          listener(null);
          return Promise.resolve();
        }),
      ];
    });
  }

  /** Asked of Excel once; a refusal is no answer, and is asked again. */
  functionLanguage(): Promise<FunctionLanguage> {
    this.#language ??= this.#do({ kind: 'reading', sheet: '' }, languageOf).catch((thrown: unknown) => {
      this.#language = null;
      throw thrown;
    });
    return this.#language;
  }

  recalculate(): Promise<void> {
    return this.#do({ kind: 'reading', sheet: '' }, recalculateOurs);
  }

  /** Null where the sheet is gone by now. */
  async #nameOf(id: string): Promise<string | null> {
    try {
      return await this.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load('name');
        await context.sync();
        return sheet.isNullObject ? null : sheet.name;
      });
    } catch {
      // Someone is typing, or the connection is gone: the listener looks for itself.
      return null;
    }
  }

  /** Registers handlers; the answer takes them off, whenever they came on. */
  #listen(add: (context: Excel.RequestContext) => readonly OfficeExtension.EventHandlerResult<unknown>[]): () => void {
    const added = this.run(async (context) => {
      const handlers = add(context);
      await context.sync();
      return handlers;
    }).catch(() => []);
    return () => {
      void added.then(async (handlers) => {
        const [first] = handlers;
        if (!first) return;
        for (const handler of handlers) handler.remove();
        await first.context.sync().catch(() => undefined);
      });
    };
  }
}

function firstArea(address: string): Area | null {
  return parseArea(address.split(',')[0] ?? '');
}

/** `'一季度 名单'!A3:K40` as Excel writes it. */
function selectionAt(address: string): Selection | null {
  const at = address.lastIndexOf('!');
  const area = firstArea(address.slice(at + 1));
  const name = address
    .slice(0, Math.max(0, at))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return area ? { sheet: name, area } : null;
}
