import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { combined } from '../reading/evaluate';
import type { PlainQuantity } from '../reading/settle';
import { ANY, FROM_ZERO, greatest, least, point, pointOf, product, sum } from './span';
import type { Span } from './span';
import { leastIn, stepsIn, withinIn } from './span-steps';

/** `constant + slope x u`. */
export interface Line {
  readonly constant: Exact;
  readonly slope: Exact;
}

/** The keys of the facts and parameters that a quantity holds. */
export function keysOf(quantity: PlainQuantity): readonly string[] {
  switch (quantity.kind) {
    case 'const':
      return [];
    case 'fact':
      return [quantity.key];
    case 'param':
      return [quantity.id];
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return quantity.of.flatMap(keysOf);
    case 'steps':
      return [...keysOf(quantity.of), ...keysOf(quantity.size)];
    case 'least':
      return [...keysOf(quantity.of), ...keysOf(quantity.floor)];
    case 'within':
      return [...keysOf(quantity.low), ...(quantity.high ? keysOf(quantity.high) : [])];
  }
}

/**
 * A quantity as a line in one of its numbers, the others known; null where it is none (its square, a minimum of it).
 * `valueOf` gives every number but `u`.
 */
export function lineIn(quantity: PlainQuantity, u: string, valueOf: (key: string) => Exact | null): Line | null {
  switch (quantity.kind) {
    case 'const':
      return { constant: quantity.value, slope: ZERO };
    case 'fact':
      return lineOfKey(quantity.key, u, valueOf);
    case 'param':
      return lineOfKey(quantity.id, u, valueOf);
    case 'sum':
    case 'product':
    case 'min':
    case 'max': {
      const lines: Line[] = [];
      for (const operand of quantity.of) {
        const line = lineIn(operand, u, valueOf);
        if (!line) return null;
        lines.push(line);
      }
      return combinedLine(quantity.kind, lines);
    }
    case 'steps':
    case 'least':
    case 'within': {
      if (keysOf(quantity).includes(u)) return null;
      const constant = pointOf(spanOf(quantity, (key) => ofKnown(valueOf(key))));
      return constant && { constant, slope: ZERO };
    }
  }
}

function ofKnown(value: Exact | null): Span {
  return value ? point(value) : ANY;
}

function lineOfKey(key: string, u: string, valueOf: (key: string) => Exact | null): Line | null {
  if (key === u) return { constant: ZERO, slope: ZERO.plus(1) };
  const value = valueOf(key);
  return value && { constant: value, slope: ZERO };
}

function combinedLine(kind: 'sum' | 'product' | 'min' | 'max', lines: readonly Line[]): Line | null {
  const sloping = lines.filter(({ slope }) => !slope.isZero());
  if (kind === 'sum') {
    return lines.reduce((a, b) => ({ constant: a.constant.plus(b.constant), slope: a.slope.plus(b.slope) }), {
      constant: ZERO,
      slope: ZERO,
    });
  }
  const [only, second] = sloping;
  if (!only) {
    const constant = combined(
      kind,
      lines.map((line) => line.constant),
    );
    return constant && { constant, slope: ZERO };
  }
  if (kind !== 'product' || second) return null;
  const factor = lines.reduce((all, line) => (line === only ? all : all.times(line.constant)), ZERO.plus(1));
  return { constant: only.constant.times(factor), slope: only.slope.times(factor) };
}

/** The values that a quantity can have, its numbers taken apart: an outer bound where one occurs twice. */
export function spanOf(quantity: PlainQuantity, spanOfKey: (key: string) => Span): Span {
  switch (quantity.kind) {
    case 'const':
      return point(quantity.value);
    case 'fact':
      return spanOfKey(quantity.key);
    case 'param':
      return spanOfKey(quantity.id);
    case 'sum':
      return quantity.of.map((each) => spanOf(each, spanOfKey)).reduce(sum, point(ZERO));
    case 'product':
      return quantity.of.map((each) => spanOf(each, spanOfKey)).reduce(product, point(ZERO.plus(1)));
    case 'min':
    case 'max': {
      const [first, ...rest] = quantity.of.map((each) => spanOf(each, spanOfKey));
      return first ? rest.reduce(quantity.kind === 'min' ? least : greatest, first) : FROM_ZERO;
    }
    case 'steps':
      return stepsIn(spanOf(quantity.of, spanOfKey), spanOf(quantity.size, spanOfKey), quantity.rounding);
    case 'least':
      return leastIn(spanOf(quantity.of, spanOfKey), spanOf(quantity.floor, spanOfKey));
    case 'within':
      return withinIn(spanOf(quantity.low, spanOfKey), quantity.high && spanOf(quantity.high, spanOfKey));
  }
}
