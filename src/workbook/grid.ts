import type { Area } from './address';
import type { CellError, CellValue } from './cell';
import { EMPTY } from './cell';
import type { DaySystem } from './day-system';

const KIND = { empty: 0, number: 1, digits: 2, text: 3, yes: 4, no: 5, error: 6, stale: 7 } as const;

/** The parts of a grid: plain data and typed arrays, so that it crosses to a worker without being copied cell by cell. */
export interface GridParts {
  readonly sheet: string;
  readonly visible: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly kinds: Uint8Array;
  /** The double of a number, or the place in `strings` of a text. */
  readonly numbers: Float64Array;
  readonly strings: readonly string[];
  /** Place in `formatCodes` a cell; 0 is General. */
  readonly formats: Uint16Array;
  readonly formatCodes: readonly string[];
  /** Formula of a cell by its place `(row - 1) * columns + column - 1`, with the leading `=`. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly Area[];
  /** The merged areas are those of an earlier reading, and may have changed since. */
  readonly mergesKept?: true;
  readonly hiddenRows: ReadonlySet<number>;
  /** In characters, by column: those that the sheet sets itself; absent where the host does not tell. */
  readonly widths?: ReadonlyMap<number, number>;
  /** What the numbers of days count from; absent: 1900. */
  readonly days?: DaySystem;
}

/**
 * What a sheet holds, read once: values, number formats, formulas, merged areas. Rows and columns count from 1; outside
 * the used range every cell is empty. Cells are kept packed (1.5 million cells are 20 MB) and made on demand.
 */
export class Grid {
  constructor(readonly parts: GridParts) {}

  get sheet(): string {
    return this.parts.sheet;
  }
  /** The last used row. */
  get rows(): number {
    return this.parts.rows;
  }
  /** The last used column. */
  get columns(): number {
    return this.parts.columns;
  }
  get visible(): boolean {
    return this.parts.visible;
  }
  get merges(): readonly Area[] {
    return this.parts.merges;
  }
  /** What the numbers of days count from. */
  get days(): DaySystem {
    return this.parts.days ?? '1900';
  }

  #place(row: number, column: number): number {
    const inside = row >= 1 && column >= 1 && row <= this.parts.rows && column <= this.parts.columns;
    return inside ? (row - 1) * this.parts.columns + column - 1 : -1;
  }

  value(row: number, column: number): CellValue {
    const place = this.#place(row, column);
    if (place < 0) return EMPTY;
    const { kinds, numbers, strings } = this.parts;
    const number = numbers[place] ?? 0;
    switch (kinds[place]) {
      case KIND.number:
        return { kind: 'number', number };
      case KIND.digits:
        return { kind: 'digits', text: strings[number] ?? '' };
      case KIND.text:
        return { kind: 'text', text: strings[number] ?? '' };
      case KIND.yes:
        return { kind: 'logical', logical: true };
      case KIND.no:
        return { kind: 'logical', logical: false };
      case KIND.error:
        return { kind: 'error', error: (strings[number] ?? '#VALUE!') as CellError };
      case KIND.stale:
        return { kind: 'stale' };
      default:
        return EMPTY;
    }
  }

  /** The number format code; `General` where none is set. */
  format(row: number, column: number): string {
    const place = this.#place(row, column);
    return (place < 0 ? undefined : this.parts.formatCodes[this.parts.formats[place] ?? 0]) ?? 'General';
  }

  /** A column's own width in characters; null where the sheet sets none, or the host does not tell. */
  width(column: number): number | null {
    return this.parts.widths?.get(column) ?? null;
  }

  /** The formula with its leading `=`, or null. */
  formula(row: number, column: number): string | null {
    return this.parts.formulas.get(this.#place(row, column)) ?? null;
  }
}

/** Fills a grid in row order, whatever its size turns out to be. */
export class GridBuilder {
  #kinds = new Uint8Array(1024);
  #numbers = new Float64Array(1024);
  #formats = new Uint16Array(1024);
  readonly #strings: string[] = [];
  readonly #stringPlaces = new Map<string, number>();
  readonly #formatCodes: string[] = ['General'];
  readonly #formatPlaces = new Map<string, number>([['General', 0]]);
  readonly #formulas = new Map<number, string>();
  readonly #merges: Area[] = [];
  #mergesKept = false;
  readonly #hiddenRows = new Set<number>();
  readonly #widths = new Map<number, number>();
  #days: DaySystem = '1900';
  #width: number;
  #rows = 0;
  #columns = 0;

  /** @param width a guess of the number of columns; a wider row costs one re-laying. */
  constructor(
    readonly sheet: string,
    readonly visible = true,
    width = 16,
  ) {
    this.#width = Math.max(1, width);
  }

  #reserve(row: number, column: number): void {
    if (column > this.#width) this.#widen(Math.max(column, this.#width * 2));
    const needed = row * this.#width;
    if (needed <= this.#kinds.length) return;
    const size = Math.max(needed, this.#kinds.length * 2);
    const kinds = new Uint8Array(size);
    kinds.set(this.#kinds);
    const numbers = new Float64Array(size);
    numbers.set(this.#numbers);
    const formats = new Uint16Array(size);
    formats.set(this.#formats);
    this.#kinds = kinds;
    this.#numbers = numbers;
    this.#formats = formats;
  }

  #widen(width: number): void {
    const { kinds, numbers, formats } = relaid(
      this.#kinds,
      this.#numbers,
      this.#formats,
      this.#rows,
      this.#width,
      width,
    );
    this.#kinds = kinds;
    this.#numbers = numbers;
    this.#formats = formats;
    const formulas = [...this.#formulas];
    this.#formulas.clear();
    for (const [place, formula] of formulas) {
      this.#formulas.set(Math.floor(place / this.#width) * width + (place % this.#width), formula);
    }
    this.#width = width;
  }

  #string(text: string): number {
    const known = this.#stringPlaces.get(text);
    if (known !== undefined) return known;
    const place = this.#strings.length;
    this.#strings.push(text);
    this.#stringPlaces.set(text, place);
    return place;
  }

  #format(code: string): number {
    const known = this.#formatPlaces.get(code);
    if (known !== undefined) return known;
    const place = this.#formatCodes.length;
    this.#formatCodes.push(code);
    this.#formatPlaces.set(code, place);
    return place;
  }

  set(row: number, column: number, value: CellValue, format = 'General', formula?: string): this {
    if (value.kind === 'empty' && formula === undefined) return this;
    this.#reserve(row, column);
    const place = (row - 1) * this.#width + column - 1;
    this.#rows = Math.max(this.#rows, row);
    this.#columns = Math.max(this.#columns, column);
    if (format !== 'General') this.#formats[place] = this.#format(format);
    if (formula !== undefined) this.#formulas.set(place, formula);
    switch (value.kind) {
      case 'empty':
        this.#kinds[place] = KIND.empty;
        break;
      case 'number':
        this.#kinds[place] = KIND.number;
        this.#numbers[place] = value.number;
        break;
      case 'digits':
      case 'text':
        this.#kinds[place] = KIND[value.kind];
        this.#numbers[place] = this.#string(value.text);
        break;
      case 'logical':
        this.#kinds[place] = value.logical ? KIND.yes : KIND.no;
        break;
      case 'error':
        this.#kinds[place] = KIND.error;
        this.#numbers[place] = this.#string(value.error);
        break;
      case 'stale':
        this.#kinds[place] = KIND.stale;
        break;
    }
    return this;
  }

  merge(area: Area): this {
    this.#merges.push(area);
    return this;
  }

  /** Merged areas of an earlier reading. */
  mergesKept(merges: readonly Area[]): this {
    this.#merges.push(...merges);
    this.#mergesKept = true;
    return this;
  }

  hideRow(row: number): this {
    this.#hiddenRows.add(row);
    return this;
  }

  /** Sets the width of a column, in characters. */
  width(column: number, characters: number): this {
    this.#widths.set(column, characters);
    return this;
  }

  /** Says what the numbers of days count from. */
  days(system: DaySystem): this {
    this.#days = system;
    return this;
  }

  build(): Grid {
    const laid = relaid(this.#kinds, this.#numbers, this.#formats, this.#rows, this.#width, this.#columns);
    const formulas = new Map<number, string>();
    for (const [place, formula] of this.#formulas) {
      formulas.set(Math.floor(place / this.#width) * this.#columns + (place % this.#width), formula);
    }
    return new Grid({
      sheet: this.sheet,
      visible: this.visible,
      rows: this.#rows,
      columns: this.#columns,
      ...laid,
      strings: this.#strings,
      formatCodes: this.#formatCodes,
      formulas,
      merges: this.#merges,
      ...(this.#mergesKept && { mergesKept: true as const }),
      hiddenRows: this.#hiddenRows,
      ...(this.#widths.size > 0 && { widths: this.#widths }),
      ...(this.#days !== '1900' && { days: this.#days }),
    });
  }
}

function relaid(
  kinds: Uint8Array,
  numbers: Float64Array,
  formats: Uint16Array,
  rows: number,
  from: number,
  to: number,
): { kinds: Uint8Array<ArrayBuffer>; numbers: Float64Array<ArrayBuffer>; formats: Uint16Array<ArrayBuffer> } {
  const narrow = Math.min(from, to);
  const next = {
    kinds: new Uint8Array(rows * to),
    numbers: new Float64Array(rows * to),
    formats: new Uint16Array(rows * to),
  };
  for (let row = 0; row < rows; row += 1) {
    next.kinds.set(kinds.subarray(row * from, row * from + narrow), row * to);
    next.numbers.set(numbers.subarray(row * from, row * from + narrow), row * to);
    next.formats.set(formats.subarray(row * from, row * from + narrow), row * to);
  }
  return next;
}
