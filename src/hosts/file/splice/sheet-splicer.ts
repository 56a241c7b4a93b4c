import { cellAddress, SHEET_LIMIT } from '../../../workbook/address';
import { columnOnRow } from '../sheet/cell-reference';
import { CellScan } from '../sheet/cell-scan';
import { cellValue } from '../sheet/cell-value';
import type { Attributes } from '../xml/attributes';
import { BrokenXml, FAULTS } from '../xml/broken-xml';
import { escaped } from '../xml/entities';
import type { XmlHandler, XmlReader } from '../xml/xml-reader';
import { cellXml } from './cell-xml';
import { PendingWidths } from './column-widths';
import { FormulaGuard } from './formula-guard';
import type { RoleStyle } from './role-styles';
import type { CellPatch, SheetPatch } from './patch';
import { holds, isBlank } from './patch';
import { widerArea, withSpans } from './reach';
import { opened, prefixOf, withAttribute } from './text-splice';

export interface SpliceContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** The number of the style that a role looks like. */
  readonly style: RoleStyle;
  /** Told the style of each cell that is written over; `null` where there was no cell. */
  readonly found?: (row: number, column: number, style: number | null) => void;
}

/**
 * Copies a sheet's part while it streams by, and puts the patch's cells where they belong. What the patch does not name is
 * passed on to the letter. Nothing but what is being told is kept.
 */
export class SheetSplicer implements XmlHandler {
  readonly #cell = new CellScan();
  readonly #guard: FormulaGuard;
  readonly #widths: PendingWidths;
  /** Addresses that no longer hold what the patch expects. */
  readonly changed: string[] = [];
  /** A formula was written over by something else. */
  formulaGone = false;
  /** Cells of the sheet that are not blank once the patch is in. */
  filled = 0;
  #copied = 0;
  #prefix = '';
  #depth = 0;
  #section = '';
  #colsSeen = false;
  #dataOpened = false;
  #row = 0;
  #rowStyle = 0;
  #rowOpened = false;
  #column = 0;
  #next: number | null;
  #queue: readonly CellPatch[] = [];
  #queued = 0;
  #inCell = false;
  #patched: CellPatch | null = null;
  /** Set while source is left out. */
  #skipping = false;

  constructor(
    readonly patch: SheetPatch,
    readonly context: SpliceContext,
    readonly reader: () => XmlReader,
    readonly emit: (text: string) => void,
  ) {
    this.#guard = new FormulaGuard(patch);
    this.#next = patch.nextRow(1);
    this.#widths = new PendingWidths(patch.blocks);
  }

  /** Passes on what has been told; to be called after each piece, before the reader lets go of it. */
  pass(): void {
    if (this.#skipping) this.#copied = Math.max(this.#copied, this.reader().told);
    else this.#copyTo(this.reader().told);
  }

  /** What follows the last tag. */
  end(rest: string): void {
    this.emit(rest);
  }

  open(element: string, attributes: Attributes, start: number, end: number): void {
    this.#depth += 1;
    switch (this.#depth) {
      case 1:
        if (element !== 'worksheet') throw new BrokenXml(FAULTS.root);
        this.#prefix = prefixOf(this.reader().source(start, end));
        break;
      case 2:
        this.#section = element;
        this.#openSection(element, attributes, start, end);
        break;
      case 3:
        if (this.#section === 'sheetData' && element === 'row') this.#openRow(attributes, start, end);
        else if (this.#section === 'cols' && element === 'col') this.#passCol(attributes, start);
        break;
      case 4:
        if (this.#section === 'sheetData' && element === 'c') this.#openCell(attributes, start);
        break;
      default:
        if (this.#inCell) this.#openContent(element, attributes, start);
    }
  }

  text(text: string): void {
    if (this.#inCell) this.#cell.text(text);
  }

  close(element: string, start: number, end: number): void {
    if (this.#inCell) {
      if (this.#depth === 4) this.#closeCell(end);
      else this.#closeContent(element, end);
    } else if (this.#depth === 3 && this.#section === 'sheetData') this.#closeRow(start, end);
    else if (this.#depth === 2) this.#closeSection(element, start, end);
    this.#depth -= 1;
  }

  #copyTo(offset: number): void {
    if (offset > this.#copied) this.emit(this.reader().source(this.#copied, offset));
    this.#copied = Math.max(this.#copied, offset);
  }

  /** Writes `text` in place of the source between two offsets. */
  #replace(start: number, end: number, text: string): void {
    this.#copyTo(start);
    this.emit(text);
    this.#copied = end;
  }

  #openSection(element: string, attributes: Attributes, start: number, end: number): void {
    const tag = this.reader().source(start, end);
    if (element === 'dimension' && !this.patch.isEmpty) {
      this.#replace(start, end, withAttribute(tag, 'ref', widerArea(attributes.get('ref') ?? '', this.patch.area)));
    } else if (element === 'cols') {
      this.#colsSeen = true;
    } else if (element === 'sheetData') {
      if (!this.#colsSeen && !this.#widths.none) {
        this.#replace(
          start,
          start,
          `<${this.#prefix}cols>${this.#widths.before(this.#prefix, Infinity)}</${this.#prefix}cols>`,
        );
      }
      this.#dataOpened = tag.endsWith('/>') && this.#next !== null;
      if (this.#dataOpened) this.#replace(start, end, opened(tag));
    }
  }

  #passCol(attributes: Attributes, start: number): void {
    const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    this.#replace(start, start, this.#widths.before(this.#prefix, min));
    this.#widths.settled(max);
  }

  #closeSection(element: string, start: number, end: number): void {
    if (element === 'cols') {
      if (start !== end && this.reader().source(start, start + 2) === '</')
        this.#replace(start, start, this.#widths.before(this.#prefix, Infinity));
    } else if (element === 'sheetData') {
      const close = `</${this.#prefix}sheetData>`;
      if (this.#dataOpened) this.#replace(end, end, this.#rowsBefore(Infinity) + close);
      else this.#replace(start, start, this.#next === null ? '' : this.#rowsBefore(Infinity));
    }
  }

  /** New rows above `row`. */
  #rowsBefore(row: number): string {
    let text = '';
    while (this.#next !== null && this.#next < row) {
      const at = this.#next;
      const cells = this.patch
        .row(at)
        .map((cell) => this.#write(at, cell, null))
        .join('');
      if (cells !== '') text += `<${this.#prefix}row r="${String(at)}">${cells}</${this.#prefix}row>`;
      this.#next = this.patch.nextRow(at + 1);
    }
    return text;
  }

  #openRow(attributes: Attributes, start: number, end: number): void {
    const said = attributes.get('r');
    const row = said === null ? this.#row + 1 : Number(said);
    if (!Number.isInteger(row) || row <= this.#row || row > SHEET_LIMIT.rows) throw new BrokenXml(FAULTS.order);
    this.#row = row;
    this.#column = 0;
    this.#queue = [];
    this.#queued = 0;
    this.#rowOpened = false;
    this.#rowStyle = attributes.flag('customFormat') ? Number(attributes.get('s') ?? '0') : 0;
    if (this.#next === null || this.#next > row) return;
    if (this.#next < row) this.#replace(start, start, this.#rowsBefore(row));
    if (this.#next !== row) return;
    this.#queue = this.patch.row(row);
    this.#next = this.patch.nextRow(row + 1);
    const tag = this.reader().source(start, end);
    this.#rowOpened = tag.endsWith('/>');
    this.#replace(start, end, withSpans(this.#rowOpened ? opened(tag) : tag, attributes.get('spans'), this.#queue));
  }

  #closeRow(start: number, end: number): void {
    if (this.#queue.length === 0) return;
    const cells = this.#cellsBefore(Infinity);
    if (this.#rowOpened) this.#replace(end, end, `${cells}</${this.#prefix}row>`);
    else this.#replace(start, start, cells);
  }

  /** New cells of the row left of `column`. */
  #cellsBefore(column: number): string {
    let text = '';
    for (let cell = this.#queue[this.#queued]; cell && cell.column < column; cell = this.#queue[this.#queued]) {
      text += this.#write(this.#row, cell, null);
      this.#queued += 1;
    }
    return text;
  }

  #openCell(attributes: Attributes, start: number): void {
    const said = attributes.get('r');
    const column = said === null ? this.#column + 1 : columnOnRow(said, this.#row);
    if (column <= this.#column) throw new BrokenXml(FAULTS.order);
    this.#column = column;
    this.#inCell = true;
    this.#cell.begin(attributes);
    this.#patched = null;
    const waiting = this.#queue[this.#queued];
    if (!waiting || waiting.column > column) return;
    if (waiting.column < column) this.#replace(start, start, this.#cellsBefore(column));
    const own = this.#queue[this.#queued];
    if (own?.column !== column) return;
    this.#queued += 1;
    this.#copyTo(start);
    this.#patched = own;
    this.#skipping = true;
  }

  #openContent(element: string, attributes: Attributes, start: number): void {
    this.#cell.open(this.#depth - 4, element, attributes);
    if (this.#depth !== 5 || element !== 'f' || this.#patched || this.#cell.formulaKind !== 'shared') return;
    const formula = this.#guard.spelledOut(this.#row, this.#column, this.#cell.shareId);
    if (formula === null) return;
    this.#replace(start, start, `<${this.#prefix}f>${escaped(formula)}</${this.#prefix}f>`);
    this.#skipping = true;
  }

  #closeContent(element: string, end: number): void {
    this.#cell.close(this.#depth - 4, element);
    if (this.#depth === 5 && element === 'f' && this.#skipping && !this.#patched) {
      this.#skipping = false;
      this.#copied = end;
    }
  }

  #closeCell(end: number): void {
    this.#inCell = false;
    const patched = this.#patched;
    this.#guard.note(this.#row, this.#column, this.#cell, patched !== null);
    if (!patched) {
      if (this.#cell.hasFormula || this.#cell.stored !== null || this.#cell.inline !== null) this.filled += 1;
      return;
    }
    this.#skipping = false;
    this.#copied = end;
    this.#patched = null;
    this.emit(this.#write(this.#row, patched, this.#cell));
  }

  /** The cell as it is to stand; notes what it was. */
  #write(row: number, { column, before, after }: CellPatch, old: CellScan | null): string {
    const address = cellAddress(row, column);
    const formula = old ? this.#guard.typed(row, column, old) : undefined;
    const value = old
      ? cellValue(old, this.context.strings, this.context.date1904, () => address)
      : ({ kind: 'empty' } as const);
    if (!holds(formula === undefined ? { value } : { value, formula }, before)) this.changed.push(address);
    if (formula !== undefined && after.formula === undefined) this.formulaGone = true;
    if (!isBlank(after)) this.filled += 1;
    this.context.found?.(row, column, old ? old.style : null);
    return cellXml(this.#prefix, address, this.#styleOf(after, old, row), after);
  }

  #styleOf({ style, role, value }: CellPatch['after'], old: CellScan | null, row: number): number {
    if (typeof style === 'number') return style;
    if (role !== undefined) return this.context.style(role, value);
    if (old) return old.style;
    return row === this.#row ? this.#rowStyle : 0;
  }
}
