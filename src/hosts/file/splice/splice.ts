import type { Change } from '../../../workbook/change';
import type { Work } from '../../../workbook/workbook';
import { Cancelled } from '../../../workbook/workbook';
import { failure } from '../failures';
import type { BookSheet } from '../package/book';
import { CONTENT_TYPES_PART } from '../package/content-types';
import { ownParts, relationsPart } from '../package/relations';
import type { Xlsx } from '../xlsx';
import { SPREADSHEET } from '../xml/namespaces';
import { PartDecoder, partFailure } from '../xml/part';
import { PackageWriter } from '../zip/package-writer';
import { BookSplice } from './book-splice';
import { newSheetXml } from './new-sheet';
import { ContentTypesSplice, RelationsSplice } from './package-splice';
import type { SheetPlan } from './plan';
import { planOf } from './plan';
import type { RoleStyle } from './role-styles';
import type { SpliceContext } from './sheet-splicer';
import { declaredUtf8, streamSheet } from './stream-sheet';
import { emptyStyles, roleStyle, StylesSplice } from './styles-splice';

/** Told the style of each cell that is written over, by sheet; `null` where there was no cell. */
export type FoundStyle = (sheet: string, row: number, column: number, style: number | null) => void;

const TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
} as const;
const NAMED_AT_MOST = 5;

/** Makes changes in a workbook's package. All are made or none: the answer is a new package, the old one stays. */
export class Splicing {
  readonly #writer = new PackageWriter();
  #styles: StylesSplice | null = null;
  #formulaGone = false;

  constructor(
    readonly xlsx: Xlsx,
    readonly found: FoundStyle | null = null,
  ) {}

  async run(changes: readonly Change[], work: Work = {}): Promise<Uint8Array<ArrayBuffer>> {
    const { book, worksheets } = this.xlsx;
    const plans = planOf(
      changes,
      worksheets.map(({ name }) => name),
      book.sheets.map(({ name }) => name),
    );
    this.#styles = new StylesSplice(await this.#source(book.styles, emptyStyles(this.#namespace)));
    const total = plans.reduce((sum, { sheet, isNew }) => sum + (isNew ? 0 : this.#sizeOf(sheet)), 0);
    const progress = { done: 0, of: Math.max(1, total) };
    for (const plan of plans) {
      if (work.signal?.aborted) throw new Cancelled();
      const untouched = plan.patch.isEmpty && !plan.removed;
      if (!plan.isNew && !untouched) await this.#change(plan, this.xlsx.sheet(plan.sheet), work, progress);
    }
    await this.#settle(plans, hasStaleFormula(changes));
    if (work.signal?.aborted) throw new Cancelled();
    return this.#writer.finish(this.xlsx.archive);
  }

  readonly #style: RoleStyle = (role, value) => (this.#styles ? roleStyle(this.#styles, role, value) : 0);

  get #namespace(): string {
    const strict = this.xlsx.book.relations.some(({ type }) => type.startsWith('http://purl.oclc.org/'));
    const [transitional = '', strictly = ''] = [...SPREADSHEET];
    return strict ? strictly : transitional;
  }

  #sizeOf(sheet: string): number {
    return this.xlsx.archive.sizeOf(this.xlsx.sheet(sheet).part);
  }

  /** A small part as text. */
  async #source(part: string | null, absent: string): Promise<string> {
    if (part === null || !this.xlsx.archive.has(part)) return absent;
    const decoder = new PartDecoder();
    try {
      const text = decoder.decode(await this.xlsx.archive.bytes(part)) + decoder.end();
      return declaredUtf8(text, decoder.encoding);
    } catch (error) {
      throw partFailure(part, error);
    }
  }

  async #change(
    plan: SheetPlan,
    sheet: BookSheet,
    work: Work,
    progress: { done: number; readonly of: number },
  ): Promise<void> {
    const { found } = this;
    const context: SpliceContext = {
      strings: await this.xlsx.strings(work.signal),
      date1904: this.xlsx.book.date1904,
      style: this.#style,
      ...(found && {
        found: (row, column, style) => {
          found(sheet.name, row, column, style);
        },
      }),
    };
    const onPiece = (bytes: number): void => {
      progress.done += bytes;
      work.report?.(progress);
    };
    const streaming = {
      archive: this.xlsx.archive,
      part: sheet.part,
      context,
      onPiece,
      ...(work.signal && { signal: work.signal }),
    };
    const { changed, formulaGone, filled } = await streamSheet(
      plan.patch,
      plan.removed ? null : this.#writer,
      streaming,
    );
    refuseChanged(sheet.name, [...plan.patch.conflicts, ...changed]);
    if (formulaGone) this.#formulaGone = true;
    if (plan.removed && filled > 0) {
      throw failure('file.changed-since', { sheet: sheet.name, cells: { 'zh-CN': '单元格', en: 'cells' } });
    }
  }

  /** The parts around the sheets: the list of sheets, relations, types, styles, the order of calculation. */
  async #settle(plans: readonly SheetPlan[], stale: boolean): Promise<void> {
    const { book, archive } = this.xlsx;
    const bookSplice = new BookSplice(await this.#source(book.part, ''));
    const relationsName = archive.nameOf(relationsPart(book.part)) ?? relationsPart(book.part);
    const relations = new RelationsSplice(await this.#source(relationsName, ''));
    const typesName = archive.nameOf(CONTENT_TYPES_PART) ?? CONTENT_TYPES_PART;
    const types = new ContentTypesSplice(await this.#source(typesName, ''));
    const removed = plans.filter((plan) => plan.removed && !plan.isNew);
    this.#refuseLastVisible(plans);
    await this.#addSheets(plans, bookSplice, relations, types);
    for (const { sheet } of removed) {
      const { part, relation } = this.xlsx.sheet(sheet);
      bookSplice.remove(sheet);
      relations.remove(relation);
      for (const own of await ownParts(archive, part)) this.#drop(own, types);
    }
    if (book.calcChain !== null && (this.#formulaGone || removed.length > 0)) {
      const chain = book.relations.find(({ kind }) => kind === 'calcChain');
      if (chain) relations.remove(chain.id);
      this.#drop(book.calcChain, types);
    }
    if (stale) bookSplice.recalculate();
    const styles = this.#styles?.result() ?? null;
    if (styles !== null) await this.#writeStyles(styles, relations, types);
    for (const [name, text] of [
      [book.part, bookSplice.result()],
      [relationsName, relations.result()],
      [typesName, types.result()],
    ] as const) {
      if (text !== null) await this.#writer.write(name, text);
    }
  }

  #drop(part: string, types: ContentTypesSplice): void {
    const name = this.xlsx.archive.nameOf(part);
    if (name === null) return;
    this.#writer.remove(name);
    types.remove(name);
  }

  #refuseLastVisible(plans: readonly SheetPlan[]): void {
    const gone = new Set(plans.filter(({ removed }) => removed).map(({ sheet }) => sheet));
    const left = this.xlsx.book.sheets.some(({ name, visibility }) => visibility === 'visible' && !gone.has(name));
    const [first] = gone;
    if (first !== undefined && !left && !plans.some(({ isNew, removed }) => isNew && !removed)) {
      throw failure('file.last-sheet', { sheet: first });
    }
  }

  async #writeStyles(text: string, relations: RelationsSplice, types: ContentTypesSplice): Promise<void> {
    const { styles, part } = this.xlsx.book;
    if (styles !== null && this.xlsx.archive.has(styles)) {
      await this.#writer.write(styles, text);
      return;
    }
    const name = `${folderOf(part)}styles.xml`;
    relations.add(`${this.#relationBase}/styles`, 'styles.xml');
    types.add(name, TYPES.styles);
    await this.#writer.write(name, text);
  }

  get #relationBase(): string {
    const sheet = this.xlsx.book.relations.find(({ kind }) => kind === 'worksheet');
    return (sheet?.type ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet').replace(
      /\/worksheet$/,
      '',
    );
  }

  async #addSheets(
    plans: readonly SheetPlan[],
    book: BookSplice,
    relations: RelationsSplice,
    types: ContentTypesSplice,
  ): Promise<void> {
    let id = Math.max(0, ...this.xlsx.book.sheets.map((sheet) => sheet.id));
    let number = 0;
    const folder = folderOf(this.xlsx.book.part);
    for (const { sheet, patch, isNew, widths, removed } of plans) {
      if (!isNew) continue;
      const changed: string[] = [];
      const pieces = [...newSheetXml(patch, widths, this.#namespace, this.#style, changed)];
      refuseChanged(sheet, [...patch.conflicts, ...changed]);
      if (removed) continue;
      do number += 1;
      while (this.xlsx.archive.has(`${folder}worksheets/sheet${String(number)}.xml`));
      const target = `worksheets/sheet${String(number)}.xml`;
      id += 1;
      book.add(sheet, id, relations.add(`${this.#relationBase}/worksheet`, target));
      types.add(folder + target, TYPES.worksheet);
      await this.#writer.write(folder + target, pieces.join(''));
    }
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function refuseChanged(sheet: string, cells: readonly string[]): void {
  if (cells.length === 0) return;
  const named = [...new Set(cells)];
  const more = named.length > NAMED_AT_MOST;
  const list = named.slice(0, NAMED_AT_MOST).join('、');
  throw failure('file.changed-since', {
    sheet,
    cells: { 'zh-CN': more ? `${list} 等 ${String(named.length)} 格` : list, en: more ? `${list} and others` : list },
  });
}

/** Whether a formula is written whose result we do not know. */
function hasStaleFormula(changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.kind === 'cells' &&
      change.after.some((row) =>
        row.some(({ formula, value }) => formula !== undefined && (value.kind === 'empty' || value.kind === 'stale')),
      ),
  );
}
