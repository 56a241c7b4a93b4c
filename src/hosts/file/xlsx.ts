import type { Grid } from '../../workbook/grid';
import type { SheetInfo, Work } from '../../workbook/workbook';
import { failure } from './failures';
import type { Book, BookSheet } from './package/book';
import { readBook } from './package/book';
import { readCellFormats } from './package/cell-formats';
import { readSharedStrings } from './package/shared-strings';
import { SheetReader } from './sheet/sheet-reader';
import { SPREADSHEET } from './xml/namespaces';
import { readPart } from './xml/part';
import { Archive } from './zip/archive';
import type { Source } from './zip/archive';

/** An .xlsx, opened: the list of its sheets is read, a sheet's cells when they are asked for. */
export class Xlsx {
  #strings: readonly string[] | null = null;
  #formats: readonly string[] | null = null;

  private constructor(
    readonly archive: Archive,
    readonly book: Book,
  ) {}

  /** @param strings the workbook's shared strings where they are known: a change leaves them as they are. */
  static async open(source: Source, strings: readonly string[] | null = null): Promise<Xlsx> {
    const archive = await Archive.open(source);
    const xlsx = new Xlsx(archive, await readBook(archive));
    xlsx.#strings = strings;
    return xlsx;
  }

  /** Sheets of cells in workbook order; chart sheets hold none. */
  get worksheets(): readonly BookSheet[] {
    return this.book.sheets.filter(({ kind }) => kind === 'worksheet');
  }

  sheets(): readonly SheetInfo[] {
    return this.worksheets.map(({ name, visibility }) => ({ name, visible: visibility === 'visible' }));
  }

  /** The sheet of that name, in any case, as Excel takes names. */
  sheet(name: string): BookSheet {
    const folded = name.toLowerCase();
    const found = this.worksheets.find((sheet) => sheet.name.toLowerCase() === folded);
    if (found) return found;
    throw failure('file.no-sheet', { sheet: name, sheets: this.worksheets.map((sheet) => sheet.name).join('、') });
  }

  async strings(signal?: AbortSignal): Promise<readonly string[]> {
    this.#strings ??= await readSharedStrings(this.archive, this.book.strings, signal);
    return this.#strings;
  }

  async formats(): Promise<readonly string[]> {
    this.#formats ??= await readCellFormats(this.archive, this.book.styles);
    return this.#formats;
  }

  /** Reads one sheet's cells. */
  async read(name: string, work: Work = {}): Promise<Grid> {
    const sheet = this.sheet(name);
    const [strings, formats] = [await this.strings(work.signal), await this.formats()];
    const { date1904 } = this.book;
    const reader = new SheetReader({
      sheet: sheet.name,
      visible: sheet.visibility === 'visible',
      strings,
      formats,
      date1904,
    });
    const of = this.archive.sizeOf(sheet.part);
    let done = 0;
    await readPart(this.archive, sheet.part, SPREADSHEET, reader, {
      ...work,
      onPiece: (bytes) => {
        done += bytes;
        work.report?.({ done, of });
      },
    });
    return reader.grid();
  }
}
