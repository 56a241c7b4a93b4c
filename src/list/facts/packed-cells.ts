import type { Exact } from '../../quantity/exact';
import { KnownCell } from './known-cell';
import type { Factor } from './known-cell';

/** A cell of figures as read: the value in the metric's unit, or why there is none. */
export type CellRead =
  | KnownCell
  | { readonly kind: 'empty' | 'placeholder' | 'unreadable' | 'error' | 'negative' | 'merged' }
  /** 无基数, 新投产 in a base column: there was none. */
  | { readonly kind: 'no-base' };

/** The cells without a number are all alike. */
export const CELL = {
  empty: { kind: 'empty' },
  placeholder: { kind: 'placeholder' },
  unreadable: { kind: 'unreadable' },
  error: { kind: 'error' },
  negative: { kind: 'negative' },
  merged: { kind: 'merged' },
  'no-base': { kind: 'no-base' },
} as const satisfies Record<Exclude<CellRead['kind'], 'known'>, CellRead>;

const PLAIN = [
  CELL.empty,
  CELL.placeholder,
  CELL.unreadable,
  CELL.error,
  CELL.negative,
  CELL.merged,
  CELL['no-base'],
] as const;
/** Codes from here on are known: a number in the column's unit, a number in the metric's, a typed one. */
const NUMBER = PLAIN.length;
const NUMBER_AS_IT_IS = NUMBER + 1;
const TYPED = NUMBER + 2;

function codeOf(kind: Exclude<CellRead['kind'], 'known'>): number {
  return PLAIN.findIndex((cell) => cell.kind === kind);
}

/** Something a row has, by the row's place in the list. */
export interface Series<T> {
  readonly length: number;
  at(place: number): T;
  /** A double near a known value; not a number where there is none. */
  approxAt(place: number): number;
}

/** A column of cells, nine bytes each; a cell is put together when it is asked for. */
export class PackedCells implements Series<CellRead> {
  private readonly codes: Uint8Array;
  private readonly doubles: Float64Array;
  private readonly typed = new Map<number, Exact>();
  private factor: Factor | null = null;

  constructor(readonly length: number) {
    this.codes = new Uint8Array(length);
    this.doubles = new Float64Array(length);
  }

  /** All number cells of a column that are in another unit than the metric's are in the same. */
  set(place: number, cell: CellRead): void {
    if (cell.kind !== 'known') {
      this.codes[place] = codeOf(cell.kind);
      return;
    }
    this.doubles[place] = cell.double;
    if (cell.typed) this.typed.set(place, cell.value);
    else if (cell.factor !== null) this.factor = cell.factor;
    this.codes[place] = cell.typed ? TYPED : cell.factor === null ? NUMBER_AS_IT_IS : NUMBER;
  }

  at(place: number): CellRead {
    const code = this.codes[place] ?? 0;
    const plain = PLAIN[code];
    if (plain) return plain;
    const double = this.doubles[place] ?? 0;
    if (code === TYPED) {
      const value = this.typed.get(place);
      return value ? KnownCell.ofExact(value, double) : CELL.empty;
    }
    return KnownCell.ofNumber(double, code === NUMBER ? this.factor : null);
  }

  approxAt(place: number): number {
    const code = this.codes[place] ?? 0;
    if (code < NUMBER) return NaN;
    const double = this.doubles[place] ?? 0;
    return code === NUMBER && this.factor !== null ? double * this.factor.approx : double;
  }

  has(kind: Exclude<CellRead['kind'], 'known'>): boolean {
    return this.codes.includes(codeOf(kind));
  }
}
