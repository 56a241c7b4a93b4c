import { typedFormula } from '../../../functions/spelling';
import { cellAddress, parseArea, SHEET_LIMIT } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import type { Grid } from '../../../workbook/grid';
import { GridBuilder } from '../../../workbook/grid';
import { failure } from '../failures';
import type { Attributes } from '../xml/attributes';
import { BrokenXml, FAULTS } from '../xml/broken-xml';
import { ownCopy } from '../xml/part';
import type { XmlHandler } from '../xml/xml-reader';
import { columnOnRow } from './cell-reference';
import { CellScan } from './cell-scan';
import { cellValue } from './cell-value';
import type { MovableFormula } from '../../../workbook/movable-formula';
import { movable, movedFormula } from '../../../workbook/movable-formula';

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly sheet: string;
  readonly visible: boolean;
  readonly strings: readonly string[];
  /** Number format code by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Cells that a grid may span; beyond it a stray cell at the far corner of the sheet would take all memory. */
const SPAN_LIMIT = 48_000_000;

/** Columns whose widths are kept. */
const WIDTHS_KEPT = 1_024;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that uses a shared formula before it was told; its formula is set once it is. */
interface Waiting extends Place {
  readonly value: CellValue;
  readonly format: string;
}

/** Fills a grid from a sheet's part, cell by cell; nothing but the grid is kept. */
export class SheetReader implements XmlHandler {
  readonly #builder: GridBuilder;
  readonly #cell = new CellScan();
  readonly #shared = new Map<string, Place & { readonly formula: MovableFormula }>();
  readonly #waiting = new Map<string, Waiting[]>();
  #depth = 0;
  #section = '';
  #row = 0;
  #column = 0;
  #lastRow = 0;
  #lastColumn = 0;
  #inCell = false;

  constructor(readonly context: SheetContext) {
    this.#builder = new GridBuilder(context.sheet, context.visible).days(context.date1904 ? '1904' : '1900');
  }

  open(element: string, attributes: Attributes): void {
    this.#depth += 1;
    switch (this.#depth) {
      case 1:
        if (element !== 'worksheet') throw new BrokenXml(FAULTS.root);
        break;
      case 2:
        this.#section = element;
        break;
      case 3:
        if (this.#section === 'sheetData' && element === 'row') this.#openRow(attributes);
        else if (this.#section === 'cols' && element === 'col') this.#widths(attributes);
        else if (this.#section === 'mergeCells' && element === 'mergeCell') this.#merge(attributes);
        break;
      case 4:
        if (this.#section === 'sheetData' && element === 'c') this.#openCell(attributes);
        break;
      default:
        if (this.#inCell) this.#cell.open(this.#depth - 4, element, attributes);
    }
  }

  text(text: string): void {
    if (this.#inCell) this.#cell.text(text);
  }

  close(element: string): void {
    if (this.#inCell) {
      if (this.#depth === 4) this.#closeCell();
      else this.#cell.close(this.#depth - 4, element);
    }
    this.#depth -= 1;
  }

  /** A cell whose shared formula was never told keeps its stored value, and no formula. */
  grid(): Grid {
    return this.#builder.build();
  }

  #openRow(attributes: Attributes): void {
    const said = attributes.get('r');
    const row = said === null ? this.#row + 1 : Number(said);
    if (!Number.isInteger(row) || row <= this.#row || row > SHEET_LIMIT.rows) throw new BrokenXml(FAULTS.order);
    this.#row = row;
    this.#column = 0;
    if (attributes.flag('hidden')) this.#builder.hideRow(row);
  }

  /** Widths that nobody set are the program's own business; a run to the sheet's end is read as far as lists go. */
  #widths(attributes: Attributes): void {
    const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributes.get(name) ?? NaN));
    if (first === undefined || last === undefined || width === undefined) return;
    if (!(first >= 1) || !(width > 0) || attributes.flag('hidden')) return;
    for (let column = first; column <= Math.min(last, WIDTHS_KEPT); column += 1) this.#builder.width(column, width);
  }

  #openCell(attributes: Attributes): void {
    const said = attributes.get('r');
    const column = said === null ? this.#column + 1 : columnOnRow(said, this.#row);
    if (column <= this.#column) throw new BrokenXml(FAULTS.order);
    this.#column = column;
    this.#inCell = true;
    this.#cell.begin(attributes);
  }

  #closeCell(): void {
    this.#inCell = false;
    const row = this.#row;
    const column = this.#column;
    const { strings, formats, date1904 } = this.context;
    const value = cellValue(this.#cell, strings, date1904, () => cellAddress(row, column));
    if (value.kind === 'empty') return;
    this.#claim(row, column);
    const format = formats[this.#cell.style] ?? 'General';
    this.#builder.set(
      row,
      column,
      value,
      format,
      this.#cell.hasFormula ? this.#typed({ row, column, value, format }) : undefined,
    );
  }

  /** The formula as typed, a shared one moved to this cell. */
  #typed(cell: Waiting): string | undefined {
    const { formulaKind, shareId } = this.#cell;
    const formula = this.#cell.formula ?? '';
    if (formulaKind !== 'shared') return typed(formula);
    if (formula !== '') return this.#share(cell, typed(formula));
    const master = this.#shared.get(shareId);
    if (master) return movedFormula(master.formula, cell.row - master.row, cell.column - master.column);
    const waiting = this.#waiting.get(shareId) ?? [];
    waiting.push(cell);
    this.#waiting.set(shareId, waiting);
    return undefined;
  }

  #share({ row, column }: Place, formula: string): string {
    const { shareId } = this.#cell;
    const master = movable(formula);
    this.#shared.set(shareId, { row, column, formula: master });
    for (const cell of this.#waiting.get(shareId) ?? []) {
      const moved = movedFormula(master, cell.row - row, cell.column - column);
      this.#builder.set(cell.row, cell.column, cell.value, cell.format, moved);
    }
    this.#waiting.delete(shareId);
    return formula;
  }

  #claim(row: number, column: number): void {
    this.#lastRow = row;
    if (column > this.#lastColumn) this.#lastColumn = column;
    if (this.#lastRow * this.#lastColumn > SPAN_LIMIT) {
      throw failure('file.too-wide', { sheet: this.context.sheet, cell: cellAddress(row, column) });
    }
  }

  #merge(attributes: Attributes): void {
    const area = parseArea(attributes.get('ref') ?? '');
    if (!area) throw new BrokenXml(`mergeCell ${attributes.get('ref') ?? ''}`);
    this.#builder.merge(area);
  }
}

function typed(kept: string): string {
  const formula = /_xl/i.test(kept) ? typedFormula(kept) : kept;
  return ownCopy(`=${formula}`);
}
