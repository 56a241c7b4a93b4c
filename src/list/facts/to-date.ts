import type { Base, Figure, MetricFacts } from '../../policy/enterprise';
import type { MetricId } from '../../policy/terms';
import { cumulativeOf } from '../../policy/period';
import type { Choices } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import { ZERO } from '../../quantity/exact';
import type { FactTable } from './fact-table';
import type { CellReader } from './figure-cells';
import { keyOf } from './names';
import type { FactKey } from './names';
import type { CellRead } from './packed-cells';
import { placeOf } from './sources';

/** What a row has of a stretch that begins in January: an amount, that there was none, or the keys that would mend it. */
type ToDate =
  | { readonly kind: 'known'; readonly value: Exact }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing'; readonly keys: readonly string[] };

const NONE: ToDate = { kind: 'none' };

/**
 * A row's figure of a metric from January to the end of the policy's period, and its base: from the cumulative columns, or
 * as the sum of the quarter and of what came before it. What stands in a sum over an industry; a verdict never asks it.
 */
export function toDateOf(
  reader: CellReader,
  table: FactTable,
  choices: Choices,
  row: number,
  metric: MetricId,
): MetricFacts {
  const place = placeOf(reader.rows, row);
  const read = (aspect: FactKey['aspect'], suffix: FactKey['suffix']): CellRead | null =>
    table.byKey.get(keyOf({ metric, suffix, aspect }))?.cells.at(place) ?? null;
  const zeroIsNone = choices.zeroBase === 'none' && reader.pack.zeroBase === 'none';
  const emptyIsNone = choices.emptyBase === 'none';
  const fromJanuary = cumulativeOf(reader.pack.period) === null;

  function stretch(aspect: 'figure' | 'base'): ToDate {
    const key = keyOf({ metric, suffix: '.ytd', aspect });
    const whole = read(aspect, '.ytd') ?? (fromJanuary ? read(aspect, '') : null);
    if (whole) return ofCell(whole, key, aspect);
    const [quarter, before] = [read(aspect, ''), read(aspect, '.prior')];
    if (!quarter || !before) return { kind: 'missing', keys: [key] };
    const zero = before.kind === 'empty' && choices.emptyPrior === 'zero';
    const parts = [
      ofCell(quarter, keyOf({ metric, suffix: '', aspect }), aspect),
      zero ? NONE : ofCell(before, keyOf({ metric, suffix: '.prior', aspect }), aspect),
    ];
    const keys = parts.flatMap((part) => (part.kind === 'missing' ? part.keys : []));
    if (keys.length > 0) return { kind: 'missing', keys };
    if (parts.every(({ kind }) => kind === 'none')) return NONE;
    return {
      kind: 'known',
      value: parts.reduce((sum, part) => (part.kind === 'known' ? sum.plus(part.value) : sum), ZERO),
    };
  }

  function ofCell(cell: CellRead, key: string, aspect: 'figure' | 'base'): ToDate {
    const missing: ToDate = { kind: 'missing', keys: [key] };
    switch (cell.kind) {
      case 'known':
        // Whether a base of 0 is one is for the same choice to say as in a verdict.
        return aspect === 'base' && cell.value.isZero() && !zeroIsNone ? missing : cell;
      case 'no-base':
        return NONE;
      case 'empty':
        return aspect === 'base' && emptyIsNone ? NONE : missing;
      case 'placeholder':
      case 'unreadable':
      case 'error':
      case 'negative':
      case 'merged':
        return missing;
    }
  }

  return { current: figureOf(stretch('figure')), base: baseOf(stretch('base')) };
}

function figureOf(read: ToDate): Figure {
  return read.kind === 'none' ? { kind: 'known', value: ZERO } : read;
}

function baseOf(read: ToDate): Base {
  switch (read.kind) {
    case 'known':
      return read.value.isZero() ? { kind: 'none', by: 'zero' } : { kind: 'figure', value: read.value };
    case 'none':
      return { kind: 'none', by: 'said' };
    case 'missing':
      return read;
  }
}
