import { vocabulary } from '../../../src/messages/message';
import { cellAddress } from '../../../src/workbook/address';
import { EMPTY, sameValue } from '../../../src/workbook/cell';
import type { CellContent } from '../../../src/workbook/cell';
import { inverseOf } from '../../../src/workbook/change';
import type { Change } from '../../../src/workbook/change';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Grid } from '../../../src/workbook/grid';
import { Cancelled, WorkbookFailure } from '../../../src/workbook/workbook';
import type { Selection, Work, Workbook } from '../../../src/workbook/workbook';

export const memoryWords = vocabulary({
  'memory.changed': {
    'zh-CN': '“{sheet}”{cell}在读取之后有改动，没有写入。请重新核验后再写。',
    en: '{sheet}!{cell} was changed after it was read; nothing was written. Check again, then write.',
  },
  'memory.no-sheet': { 'zh-CN': '没有名为“{sheet}”的工作表。', en: 'There is no sheet {sheet}.' },
});

type Cell = CellContent & { readonly format?: string };

interface Sheet {
  visible: boolean;
  readonly cells: Map<string, Cell>;
}

/** A workbook in memory: what the pane is tried on, and what counts the writes made to it. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities = { nativeUndo: false, functionPrefix: 'POLICY.' };
  readonly #sheets = new Map<string, Sheet>();
  readonly #changeListeners = new Set<(sheet: string | null) => void>();
  readonly #selectionListeners = new Set<(selection: Selection) => void>();
  #selection: Selection | null = null;
  recalculated = 0;
  applied = 0;
  /** Set to make the next write fail. */
  refuse: WorkbookFailure | null = null;
  /** Milliseconds that a write of 1,000 cells takes. */
  slowness = 0;

  add(sheet: string, rows: readonly (readonly (string | number | null | Cell)[])[], visible = true): this {
    const cells = new Map<string, Cell>();
    rows.forEach((row, down) => {
      row.forEach((content, across) => {
        const cell = asCell(content);
        if (cell) cells.set(`${String(down + 1)},${String(across + 1)}`, cell);
      });
    });
    this.#sheets.set(sheet, { visible, cells });
    this.#selection ??= { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
    return this;
  }

  /** What the user types. */
  type(sheet: string, row: number, column: number, content: string | number | null | Cell): void {
    const cell = asCell(content);
    const { cells } = this.#sheet(sheet);
    if (cell) cells.set(`${String(row)},${String(column)}`, cell);
    else cells.delete(`${String(row)},${String(column)}`);
    this.#tell(sheet);
  }

  /** What the user selects. */
  pick(selection: Selection): void {
    this.#selection = selection;
    for (const listener of this.#selectionListeners) listener(selection);
  }

  sheets() {
    return Promise.resolve([...this.#sheets].map(([name, { visible }]) => ({ name, visible })));
  }

  read(name: string): Promise<Grid> {
    return Promise.resolve().then(() => this.#grid(name));
  }

  async apply(changes: readonly Change[], { signal, report }: Work = {}): Promise<readonly Change[]> {
    if (this.refuse) {
      const failure = this.refuse;
      this.refuse = null;
      throw failure;
    }
    this.#refuseStale(changes);
    const cells = changes.reduce((sum, change) => sum + (change.kind === 'cells' ? change.after.length : 1), 0);
    for (let done = 0; this.slowness > 0 && done < cells; done += 100) {
      await new Promise((resolve) => setTimeout(resolve, this.slowness / 10));
      if (signal?.aborted) throw new Cancelled();
      report?.({ done, of: cells });
    }
    for (const change of changes) this.#make(change);
    this.applied += 1;
    for (const sheet of new Set(changes.map((change) => change.sheet))) this.#tell(sheet);
    return inverseOf(changes);
  }

  selection() {
    return Promise.resolve(this.#selection);
  }

  select(selection: Selection): Promise<void> {
    if (!this.#sheets.has(selection.sheet)) {
      return Promise.reject(new WorkbookFailure(memoryWords.message('memory.no-sheet', { sheet: selection.sheet })));
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

  recalculate(): Promise<void> {
    this.recalculated += 1;
    return Promise.resolve();
  }

  #sheet(name: string): Sheet {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new WorkbookFailure(memoryWords.message('memory.no-sheet', { sheet: name }));
    return sheet;
  }

  #grid(name: string): Grid {
    const { visible, cells } = this.#sheet(name);
    const builder = new GridBuilder(name, visible);
    for (const [place, { value, format, formula }] of cells) {
      const [row = 1, column = 1] = place.split(',').map(Number);
      builder.set(row, column, value, format ?? 'General', formula);
    }
    return builder.build();
  }

  #tell(sheet: string): void {
    for (const listener of this.#changeListeners) listener(sheet);
  }

  #refuseStale(changes: readonly Change[]): void {
    const added = new Set<string>();
    for (const change of changes) {
      if (change.kind === 'add-sheet') added.add(change.sheet);
      if (change.kind !== 'cells' || added.has(change.sheet)) continue;
      const { cells } = this.#sheet(change.sheet);
      change.before.forEach((row, down) => {
        row.forEach((before, across) => {
          const there = cells.get(`${String(change.top + down)},${String(change.left + across)}`) ?? { value: EMPTY };
          const same = before.formula === there.formula && (there.formula ?? sameValue(before.value, there.value));
          if (same === false) {
            const cell = cellAddress(change.top + down, change.left + across);
            throw new WorkbookFailure(memoryWords.message('memory.changed', { sheet: change.sheet, cell }));
          }
        });
      });
    }
  }

  #make(change: Change): void {
    switch (change.kind) {
      case 'add-sheet':
        this.#sheets.set(change.sheet, { visible: true, cells: new Map() });
        break;
      case 'remove-sheet':
        this.#sheets.delete(change.sheet);
        break;
      case 'cells': {
        const { cells } = this.#sheet(change.sheet);
        change.after.forEach((row, down) => {
          row.forEach((content, across) => {
            const place = `${String(change.top + down)},${String(change.left + across)}`;
            if (content.value.kind === 'empty' && content.formula === undefined) cells.delete(place);
            else cells.set(place, content);
          });
        });
      }
    }
  }
}

function asCell(content: string | number | null | Cell): Cell | null {
  if (content === null || content === '') return null;
  if (typeof content === 'number') return { value: { kind: 'number', number: content } };
  if (typeof content === 'string') return { value: { kind: 'text', text: content } };
  return content;
}
