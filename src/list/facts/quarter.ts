import type { MetricId } from '../../policy/pack';
import type { Choices } from '../../policy/standards';
import { approximate } from '../../quantity/approximate';
import type { CellRead, FactCells } from './figure-cells';
import { KnownCell } from './known-cell';
import { EMPTY_CELL } from './figure-cells';
import { keyOf } from './names';
import type { FactKey } from './names';

/** A figure of the quarter as the list has it. */
export type QuarterRead =
  | Exclude<CellRead, { readonly kind: 'merged' | 'unreadable' | 'error' | 'placeholder' | 'negative' | 'empty' }>
  | { readonly kind: 'empty' }
  /** Not to be had; `keys` would mend it. `why` tells a negative difference, and what stands there instead of a number. */
  | {
      readonly kind: 'missing';
      readonly keys: readonly string[];
      readonly why: 'placeholder' | 'merged' | 'unreadable' | 'error' | 'negative' | 'absent';
    };

/** Where a quarter's figures come from. */
export type QuarterSource =
  | { readonly kind: 'own'; readonly cells: FactCells }
  /** The difference of two cumulative columns, one of which may be absent. */
  | { readonly kind: 'difference'; readonly later: FactCells | null; readonly earlier: FactCells | null }
  | { readonly kind: 'none' };

export function sourceOf(
  metric: MetricId,
  aspect: 'figure' | 'base',
  columnOf: (key: string) => FactCells | null,
): QuarterSource {
  const get = (suffix: FactKey['suffix']): FactCells | null => columnOf(keyOf({ metric, suffix, aspect }));
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

/** A reader of the quarter's figure by place; `negative` is told of a difference below zero. */
export function quarterReader(
  source: QuarterSource,
  keys: QuarterKeys,
  emptyPrior: Choices['emptyPrior'],
  negative: (place: number, difference: KnownCell) => void,
): (place: number) => QuarterRead {
  const missing = missingReads(keys);
  switch (source.kind) {
    case 'none': {
      return () => EMPTY_QUARTER;
    }
    case 'own': {
      const { cells } = source.cells;
      return (place) => {
        const cell = cells[place] ?? EMPTY_CELL;
        switch (cell.kind) {
          case 'known':
          case 'no-base':
            return cell;
          case 'empty':
            return EMPTY_QUARTER;
          case 'placeholder':
          case 'merged':
          case 'unreadable':
          case 'error':
          case 'negative':
            return missing.own[cell.kind];
        }
      };
    }
    case 'difference':
      return (place) => difference(source, place, missing, emptyPrior, negative);
  }
}

const EMPTY_QUARTER: QuarterRead = { kind: 'empty' };

type Why = Extract<QuarterRead, { kind: 'missing' }>['why'];

function missingReads(keys: QuarterKeys) {
  const read = (why: Why, ...named: string[]): QuarterRead => ({ kind: 'missing', why, keys: named });
  return {
    own: {
      placeholder: read('placeholder', keys.own),
      merged: read('merged', keys.own),
      unreadable: read('unreadable', keys.own),
      error: read('error', keys.own),
      negative: read('negative', keys.own),
    },
    later: read('absent', keys.later),
    earlier: read('absent', keys.earlier),
    both: read('absent', keys.later, keys.earlier),
  };
}

function difference(
  { later, earlier }: Extract<QuarterSource, { kind: 'difference' }>,
  place: number,
  missing: ReturnType<typeof missingReads>,
  emptyPrior: Choices['emptyPrior'],
  negative: (place: number, difference: KnownCell) => void,
): QuarterRead {
  const end = later?.cells[place] ?? null;
  const start = earlier?.cells[place] ?? null;
  if (end?.kind === 'no-base') return end;
  // Empty where both cells are; a column that is not there at all has no empty cells.
  if (end?.kind === 'empty' && start?.kind === 'empty') return EMPTY_QUARTER;
  if (end?.kind !== 'known')
    return start?.kind === 'known'
      ? missing.later
      : start?.kind === 'empty' && emptyPrior === 'zero'
        ? missing.later
        : missing.both;
  if (start?.kind === 'empty' && emptyPrior === 'zero') return end;
  if (start?.kind !== 'known') return missing.earlier;
  const value = end.value.minus(start.value);
  const read = KnownCell.ofExact(value, approximate(value));
  if (!value.isNegative() || value.isZero()) return read;
  negative(place, read);
  return missing.own.negative;
}
