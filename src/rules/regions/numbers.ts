import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import { evaluator } from '../reading/evaluate';
import type { Evaluate } from '../reading/evaluate';
import type { Facts } from '../reading/facts';
import { keysOf, spanOf } from './linear';
import { isParameter } from '../missing-order';
import type { PlainQuantity } from '../reading/settle';
import { point } from './span';
import type { Span } from './span';
import { unknownFact, unknownParameter } from './unknown';
import type { Unknown, UnknownReader } from './unknown';

interface Reader {
  /** Null where it is not known. */
  readonly value: Evaluate;
  readonly unknown: UnknownReader;
}

/** The facts of a row and the parameters by key: their values, and what is not known of them. */
export class Numbers {
  private readonly readers = new Map<string, Reader>();

  constructor(
    readonly pack: Pack,
    readonly standards: Standards,
  ) {}

  /** Null where it is not known. */
  value(facts: Facts, key: string): Exact | null {
    return this.reader(key).value(facts);
  }

  unknown(facts: Facts, key: string): Unknown {
    return this.reader(key).unknown(facts);
  }

  /** What reads one key, made once. */
  reader(key: string): Reader {
    const known = this.readers.get(key);
    if (known) return known;
    const made = isParameter(this.pack, key)
      ? {
          value: evaluator({ kind: 'param', id: key }, this.standards),
          unknown: unknownParameter(this.pack, key),
        }
      : { value: evaluator({ kind: 'fact', key }, this.standards), unknown: unknownFact(this.pack, key) };
    this.readers.set(key, made);
    return made;
  }

  /** Every unknown that a quantity holds, once. */
  unknownsOf(quantity: PlainQuantity, facts: Facts): readonly Unknown[] {
    return this.unknownsAmong(this.keysIn(quantity), facts);
  }

  /** The keys that a quantity holds, once each: no row changes them. */
  keysIn(quantity: PlainQuantity): readonly string[] {
    return [...new Set(keysOf(quantity))];
  }

  unknownsAmong(keys: readonly string[], facts: Facts): readonly Unknown[] {
    const found: Unknown[] = [];
    for (const key of keys) {
      const { value, unknown } = this.reader(key);
      if (!value(facts)) found.push(unknown(facts));
    }
    return found;
  }

  span(quantity: PlainQuantity, facts: Facts): Span {
    return spanOf(quantity, (key) => {
      const value = this.value(facts, key);
      return value ? point(value) : this.unknown(facts, key).span;
    });
  }
}
