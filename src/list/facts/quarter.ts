import type { MetricId } from '../../policy/terms';
import type { Choices } from '../../policy/standards';
import { approximate } from '../../quantity/approximate';
import type { FactCells } from './figure-cells';
import { KnownCell } from './known-cell';
import { keyOf } from './names';
import type { FactKey } from './names';
import { CELL } from './packed-cells';
import type { CellRead, Series } from './packed-cells';

/** A figure of the quarter as the list has it. */
export type QuarterRead =
  | KnownCell
  | { readonly kind: 'no-base' }
  | { readonly kind: 'empty' }
  /** Not to be had; `keys` would mend it. `why` tells what stands there instead of a number. */
  | {
      readonly kind: 'missing';
      readonly keys: readonly string[];
      readonly why: 'placeholder' | 'merged' | 'unreadable' | 'error' | 'negative' | 'absent';
    };

type Missing = Extract<QuarterRead, { readonly kind: 'missing' }>;

/** Where a quarter's figures come from. */
export type QuarterSource =
  | { readonly kind: 'own'; readonly cells: FactCells }
  /** The difference of two cumulative columns, one of which may be absent. */
  | { readonly kind: 'difference'; readonly later: FactCells | null; readonly earlier: FactCells | null }
  | { readonly kind: 'none' };

export function sourceOf(
  metric: MetricId,
  aspect: 'figure' | 'base',
  columnOf: (fact: FactKey) => FactCells | null,
): QuarterSource {
  const get = (suffix: FactKey['suffix']): FactCells | null => columnOf({ metric, suffix, aspect });
  const own = get('');
  if (own) return { kind: 'own', cells: own };
  const later = get('.ytd');
  const earlier = get('.prior');
  return later || earlier ? { kind: 'difference', later, earlier } : { kind: 'none' };
}

/** The keys that a quarter's figure and its parts go by. */
export interface QuarterKeys {
  readonly own: string;
  readonly later: string;
  readonly earlier: string;
}

export function keysOf(metric: MetricId, aspect: 'figure' | 'base'): QuarterKeys {
  return {
    own: keyOf({ metric, suffix: '', aspect }),
    later: keyOf({ metric, suffix: '.ytd', aspect }),
    earlier: keyOf({ metric, suffix: '.prior', aspect }),
  };
}

/** A metric's quarter, row by row. */
export function quarterOf(
  source: QuarterSource,
  keys: QuarterKeys,
  emptyPrior: Choices['emptyPrior'],
  length: number,
): Series<QuarterRead> {
  switch (source.kind) {
    case 'none':
      return { length, at: () => CELL.empty, approxAt: () => NaN };
    case 'own':
      return new OwnQuarter(source.cells, keys);
    case 'difference':
      return new DifferenceQuarter(source, keys, emptyPrior, length);
  }
}

class OwnQuarter implements Series<QuarterRead> {
  readonly length: number;
  private readonly missing: Readonly<Record<Exclude<Missing['why'], 'absent'>, Missing>>;

  constructor(
    private readonly own: FactCells,
    keys: QuarterKeys,
  ) {
    this.length = own.cells.length;
    const read = (why: Missing['why']): Missing => ({ kind: 'missing', why, keys: [keys.own] });
    this.missing = {
      placeholder: read('placeholder'),
      merged: read('merged'),
      unreadable: read('unreadable'),
      error: read('error'),
      negative: read('negative'),
    };
  }

  at(place: number): QuarterRead {
    const cell = this.own.cells.at(place);
    switch (cell.kind) {
      case 'known':
      case 'no-base':
        return cell;
      case 'empty':
        return CELL.empty;
      case 'placeholder':
      case 'merged':
      case 'unreadable':
      case 'error':
      case 'negative':
        return this.missing[cell.kind];
    }
  }

  approxAt(place: number): number {
    return this.own.cells.approxAt(place);
  }
}

class DifferenceQuarter implements Series<QuarterRead> {
  private readonly missing: Readonly<Record<'own' | 'later' | 'earlier' | 'both', Missing>>;

  constructor(
    private readonly source: Extract<QuarterSource, { readonly kind: 'difference' }>,
    keys: QuarterKeys,
    private readonly emptyPrior: Choices['emptyPrior'],
    readonly length: number,
  ) {
    const absent = (...named: string[]): Missing => ({ kind: 'missing', why: 'absent', keys: named });
    this.missing = {
      own: { kind: 'missing', why: 'negative', keys: [keys.own] },
      later: absent(keys.later),
      earlier: absent(keys.earlier),
      both: absent(keys.later, keys.earlier),
    };
  }

  at(place: number): QuarterRead {
    const end = this.source.later?.cells.at(place) ?? null;
    const start = this.source.earlier?.cells.at(place) ?? null;
    if (end?.kind === 'no-base') return end;
    // Empty where both cells are; a column that is not there at all has no empty cells.
    if (end?.kind === 'empty' && start?.kind === 'empty') return CELL.empty;
    const zero = start?.kind === 'empty' && this.emptyPrior === 'zero';
    if (end?.kind !== 'known') return start?.kind === 'known' || zero ? this.missing.later : this.missing.both;
    if (zero) return end;
    if (start?.kind !== 'known') return this.missing.earlier;
    const value = end.value.minus(start.value);
    if (value.isNegative() && !value.isZero()) return this.missing.own;
    return KnownCell.ofExact(value, approximate(value));
  }

  approxAt(place: number): number {
    const read = this.at(place);
    return read.kind === 'known' ? read.approx : NaN;
  }
}

/** The two parts of a difference below zero; null where it is none. */
export function negativeDifference(
  { later, earlier }: Extract<QuarterSource, { readonly kind: 'difference' }>,
  place: number,
): KnownCell | null {
  if (!later || !earlier) return null;
  // Cumulative figures mostly rise.
  if (!(later.cells.approxAt(place) <= earlier.cells.approxAt(place))) return null;
  const [end, start]: readonly CellRead[] = [later.cells.at(place), earlier.cells.at(place)];
  if (end?.kind !== 'known' || start?.kind !== 'known') return null;
  const value = end.value.minus(start.value);
  return value.isNegative() && !value.isZero() ? KnownCell.ofExact(value, approximate(value)) : null;
}
