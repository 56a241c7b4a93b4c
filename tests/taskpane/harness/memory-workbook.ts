import { vocabulary } from '../../../src/messages/message';
import { cellAddress } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/address';
import { EMPTY, sameValue } from '../../../src/workbook/cell';
import type { CellContent } from '../../../src/workbook/cell';
import { cellCount, inverseOf } from '../../../src/workbook/change';
import type { Change } from '../../../src/workbook/change';
import { excessOf } from '../../../src/workbook/limits';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Grid } from '../../../src/workbook/grid';
import { Cancelled, WorkbookFailure } from '../../../src/workbook/workbook';
import type { FunctionLanguage, Selection, Work, Workbook } from '../../../src/workbook/workbook';

export const memoryWords = vocabulary({
  'memory.changed': {
    'zh-CN': '“{sheet}”{cell}在读取之后有改动，没有写入。请重新核验后再写。',
    en: '{sheet}!{cell} was changed after it was read; nothing was written. Check again, then write.',
  },
  'memory.beyond': { 'zh-CN': '“{sheet}”放不下，没有写入。', en: 'It does not fit {sheet}; nothing was written.' },
  'memory.no-sheet': { 'zh-CN': '没有名为“{sheet}”的工作表。', en: 'There is no sheet {sheet}.' },
});

type Cell = CellContent & { readonly format?: string };

interface Sheet {
  readonly visible: boolean;
  readonly cells: Map<string, Cell>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

const at = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** A workbook in memory: what the pane is tried on, and what counts the writes made to it. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities = { nativeUndo: false };
  #sheets: ReadonlyMap<string, Sheet> = new Map();
  readonly #changeListeners = new Set<(sheet: string | null) => void>();
  readonly #selectionListeners = new Set<(selection: Selection) => void>();
  #selection: Selection | null = null;
  recalculated = 0;
  applied = 0;
  /** Set to make the next write fail. */
  refuse: WorkbookFailure | null = null;
  /** Whether a slow write waits because a cell is being edited. */
  editing = false;
  /** Whether reading fails. */
  unreadable = false;
  /** Milliseconds that a write of 1,000 cells takes. */
  slowness = 0;

  add(sheet: string, rows: readonly (readonly (string | number | null | Cell)[])[], visible = true): this {
    const cells = new Map<string, Cell>();
    rows.forEach((row, down) => {
      row.forEach((content, across) => {
        const cell = asCell(content);
        if (cell) cells.set(at(down + 1, across + 1), cell);
      });
    });
    this.#sheets = new Map([...this.#sheets, [sheet, { visible, cells, merges: [], hiddenRows: [] }]]);
    this.#selection ??= { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
    return this;
  }

  /** Opens another workbook of one sheet in the place of this one. */
  replace(sheet: string, rows: readonly (readonly (string | number | null | Cell)[])[]): void {
    this.#sheets = new Map();
    this.#selection = null;
    this.add(sheet, rows);
    for (const listener of this.#changeListeners) listener(null);
  }

  /** Merges cells and hides rows. */
  shape(sheet: string, merges: readonly Area[], hiddenRows: readonly number[]): void {
    this.#sheets = new Map([...this.#sheets, [sheet, { ...this.#sheet(sheet), merges, hiddenRows }]]);
  }

  /** What the user types. */
  type(sheet: string, row: number, column: number, content: string | number | null | Cell): void {
    const cell = asCell(content);
    const { cells } = this.#sheet(sheet);
    if (cell) cells.set(at(row, column), cell);
    else cells.delete(at(row, column));
    this.#tell(sheet);
  }

  /** What the user selects. */
  pick(selection: Selection): void {
    this.#selection = selection;
    for (const listener of this.#selectionListeners) listener(selection);
  }

  /** All that the cells of a sheet hold, by place. */
  held(name: string): readonly (readonly [string, Cell])[] {
    return [...this.#sheet(name).cells].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  sheets() {
    return Promise.resolve([...this.#sheets].map(([name, { visible }]) => ({ name, visible })));
  }

  read(name: string): Promise<Grid> {
    return Promise.resolve().then(() => {
      if (this.unreadable) throw new WorkbookFailure(memoryWords.message('memory.no-sheet', { sheet: name }));
      return this.#grid(name);
    });
  }

  async apply(changes: readonly Change[], { signal, report }: Work = {}): Promise<readonly Change[]> {
    if (signal?.aborted) throw new Cancelled();
    if (this.refuse) {
      const failure = this.refuse;
      this.refuse = null;
      throw failure;
    }
    const excess = excessOf(changes);
    if (excess) throw new WorkbookFailure(memoryWords.message('memory.beyond', { sheet: excess.sheet }));
    const cells = cellCount(changes);
    for (let done = 0; this.slowness > 0 && done < cells; done += 100) {
      await new Promise((resolve) => setTimeout(resolve, this.slowness / 10));
      if (signal?.aborted) throw new Cancelled();
      report?.({ done, of: cells, ...(this.editing ? { waiting: 'editing' as const } : {}) });
    }
    // Made on a copy: either all of it becomes the workbook, or nothing does.
    const next = new Map([...this.#sheets].map(([name, sheet]) => [name, { ...sheet, cells: new Map(sheet.cells) }]));
    const found: Change[] = [];
    for (const change of changes) {
      found.push(withFound(next, change));
      make(next, change);
    }
    this.#sheets = next;
    this.applied += 1;
    for (const sheet of new Set(changes.map((change) => change.sheet))) this.#tell(sheet);
    return inverseOf(found);
  }

  days() {
    return Promise.resolve('1900' as const);
  }

  selection() {
    return Promise.resolve(this.#selection);
  }

  select(selection: Selection): Promise<void> {
    if (!this.#sheets.has(selection.sheet)) {
      return Promise.reject(missing(selection.sheet));
    }
    this.pick(selection);
    return Promise.resolve();
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** English names are known to every host of ours. */
  functionLanguage(): Promise<FunctionLanguage> {
    return Promise.resolve('en');
  }

  recalculate(): Promise<void> {
    this.recalculated += 1;
    return Promise.resolve();
  }

  #sheet(name: string): Sheet {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw missing(name);
    return sheet;
  }

  #grid(name: string): Grid {
    const { visible, cells, merges, hiddenRows } = this.#sheet(name);
    const builder = new GridBuilder(name, visible);
    for (const area of merges) builder.merge(area);
    for (const row of hiddenRows) builder.hideRow(row);
    for (const [place, { value, format, formula }] of cells) {
      const [row = 1, column = 1] = place.split(',').map(Number);
      builder.set(row, column, value, format ?? 'General', formula);
    }
    return builder.build();
  }

  #tell(sheet: string): void {
    for (const listener of this.#changeListeners) listener(sheet);
  }
}

/** The same change with all that stands there now in its `before`. */
function withFound(sheets: ReadonlyMap<string, Sheet>, change: Change): Change {
  if (change.kind !== 'cells') return change;
  const cells = sheets.get(change.sheet)?.cells;
  const before = change.before.map((row, down) =>
    row.map((content, across) => cells?.get(at(change.top + down, change.left + across)) ?? content),
  );
  return { ...change, before };
}

function make(sheets: Map<string, Sheet>, change: Change): void {
  const { sheet: name } = change;
  const sheet = sheets.get(name);
  switch (change.kind) {
    case 'add-sheet':
      if (sheet) throw changed(name, 'A1');
      sheets.set(name, { visible: true, cells: new Map(), merges: change.layout?.merges ?? [], hiddenRows: [] });
      break;
    case 'layout':
      if (!sheet) throw missing(name);
      sheets.set(name, { ...sheet, merges: change.after.merges ?? [] });
      break;
    case 'remove-sheet':
      if (!sheet) throw missing(name);
      if (sheet.cells.size > 0) throw changed(name, 'A1');
      sheets.delete(name);
      break;
    case 'cells':
      if (!sheet) throw missing(name);
      change.after.forEach((row, down) => {
        row.forEach((content, across) => {
          const place = at(change.top + down, change.left + across);
          const before = change.before[down]?.[across] ?? { value: EMPTY };
          if (!same(before, sheet.cells.get(place))) {
            throw changed(name, cellAddress(change.top + down, change.left + across));
          }
          if (content.value.kind === 'empty' && content.formula === undefined) sheet.cells.delete(place);
          else sheet.cells.set(place, content);
        });
      });
  }
}

function same(before: CellContent, there: CellContent = { value: EMPTY }): boolean {
  if (before.formula !== there.formula) return false;
  return before.formula !== undefined || sameValue(before.value, there.value);
}

function changed(sheet: string, cell: string): WorkbookFailure {
  return new WorkbookFailure(memoryWords.message('memory.changed', { sheet, cell }));
}

function missing(sheet: string): WorkbookFailure {
  return new WorkbookFailure(memoryWords.message('memory.no-sheet', { sheet }));
}

function asCell(content: string | number | null | Cell): Cell | null {
  if (content === null || content === '') return null;
  if (typeof content === 'number') return { value: { kind: 'number', number: content } };
  if (typeof content === 'string') return { value: { kind: 'text', text: content } };
  return content;
}
