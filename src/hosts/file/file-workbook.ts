import type { Message } from '../../messages/message';
import type { CellContent } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import type { DaySystem } from '../../workbook/day-system';
import { inverse } from '../../workbook/change';
import { relaidBy } from '../../workbook/layout-difference';
import type { Grid } from '../../workbook/grid';
import type { Capabilities, FunctionLanguage, Selection, SheetInfo, Work, Workbook } from '../../workbook/workbook';
import { Cancelled } from '../../workbook/workbook';
import { freshWorkbook } from './csv/fresh-workbook';
import { failure, fileWords } from './failures';
import type { Opened } from './open';
import { openSource } from './open';
import { withLayouts } from './splice/layout/layout-pass';
import { Splicing } from './splice/splice';
import { Xlsx } from './xlsx';
import type { Source } from './zip/archive';

type Listener = (sheet: string | null) => void;

/** A workbook in a file: `.xlsx` bytes, or a text table taken as one. Each change makes new bytes; the file itself is the caller's. */
export class FileWorkbook implements Workbook {
  readonly capabilities: Capabilities = { nativeUndo: false };
  readonly #listeners = new Set<Listener>();

  private constructor(private opened: Opened) {}

  /** Opens the bytes of a file. `name`, with its extension, tells text tables apart and names their sheet. */
  static async open(source: Source, name: string): Promise<FileWorkbook> {
    return new FileWorkbook(await openSource(source, name));
  }

  sheets(): Promise<readonly SheetInfo[]> {
    const { opened } = this;
    return Promise.resolve(
      opened.kind === 'table' ? [{ name: opened.grid.sheet, visible: true }] : opened.xlsx.sheets(),
    );
  }

  async read(sheet: string, work: Work = {}): Promise<Grid> {
    const { opened } = this;
    if (work.signal?.aborted) throw new Cancelled();
    if (opened.kind === 'package') return opened.xlsx.read(sheet, work);
    const { grid } = opened;
    if (grid.sheet.toLowerCase() !== sheet.toLowerCase()) throw failure('file.no-sheet', { sheet, sheets: grid.sheet });
    return grid;
  }

  async apply(changes: readonly Change[], work: Work = {}): Promise<readonly Change[]> {
    const styles = new FoundStyles();
    await this.#splice(changes, work, styles);
    return changes.map((change) => styles.inverse(change)).reverse();
  }

  /** Makes changes like `apply`, and spares the trouble of the inverse. */
  async write(changes: readonly Change[], work: Work = {}): Promise<void> {
    await this.#splice(changes, work, null);
  }

  async #splice(changes: readonly Change[], work: Work, styles: FoundStyles | null): Promise<void> {
    if (work.signal?.aborted) throw new Cancelled();
    const { xlsx } = await this.#package();
    const note = styles?.note.bind(styles) ?? null;
    const written = await new Splicing(xlsx, note).run(changes, work);
    const strings = await xlsx.strings();
    const relaid = relaidBy(changes);
    const bytes = relaid.length === 0 ? written : await withLayouts(await Xlsx.open(written, strings), relaid);
    if (work.signal?.aborted) throw new Cancelled();
    this.opened = { kind: 'package', xlsx: await Xlsx.open(bytes, strings), bytes };
    for (const sheet of new Set(changes.map((change) => change.sheet))) {
      for (const listener of this.#listeners) listener(sheet);
    }
  }

  /** The file as a package; a text table becomes one when something is to be written. */
  async #package(): Promise<Extract<Opened, { kind: 'package' }>> {
    const { opened } = this;
    if (opened.kind === 'package') return opened;
    const bytes = await freshWorkbook(opened.grid);
    return { kind: 'package', xlsx: await Xlsx.open(bytes), bytes };
  }

  /** The package as it is now. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const { bytes } = await this.#package();
    return new Uint8Array(bytes instanceof Blob ? await bytes.arrayBuffer() : bytes);
  }

  /** What a person should know once the workbook is written. */
  notices(): readonly Message[] {
    const { opened } = this;
    return opened.kind === 'package' && opened.xlsx.book.signed ? [fileWords.message('file.signature-void')] : [];
  }

  /** Whether the workbook holds macros: then its name must end in .xlsm. */
  get holdsMacros(): boolean {
    return this.opened.kind === 'package' && this.opened.xlsx.book.macros;
  }

  days(): Promise<DaySystem> {
    const { opened } = this;
    return Promise.resolve(opened.kind === 'package' && opened.xlsx.book.date1904 ? '1904' : '1900');
  }

  selection(): Promise<Selection | null> {
    return Promise.resolve(null);
  }

  /** A file has no selection to move. */
  select(): Promise<void> {
    return Promise.resolve();
  }

  onSelection(): () => void {
    return () => undefined;
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** English names are known to every host of ours. */
  functionLanguage(): Promise<FunctionLanguage> {
    return Promise.resolve('en');
  }

  /** Whoever opens the file calculates it. */
  recalculate(): Promise<void> {
    return Promise.resolve();
  }
}

/** The styles that cells had before they were written over. */
class FoundStyles {
  readonly #styles = new Map<string, number>();

  #key(sheet: string, row: number, column: number): string {
    return `${String(row)} ${String(column)} ${sheet.toLowerCase()}`;
  }

  note(sheet: string, row: number, column: number, style: number | null): void {
    const key = this.#key(sheet, row, column);
    if (!this.#styles.has(key)) this.#styles.set(key, style ?? 0);
  }

  /** The change that takes one back, with the styles that were there; a cell's first style is its own. */
  inverse(change: Change): Change {
    const back = inverse(change);
    if (back.kind !== 'cells') return back;
    const after = back.after.map((row, down) =>
      row.map((cell, right): CellContent => {
        const style = this.#styles.get(this.#key(back.sheet, back.top + down, back.left + right));
        return { ...cell, style: style ?? 0 };
      }),
    );
    return { ...back, after };
  }
}
