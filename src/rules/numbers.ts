import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import type { Exact } from '../quantity/exact';
import { parameterValue } from './evaluate';
import { knownFact } from './facts';
import type { Facts } from './facts';
import { keysOf, spanOf } from './linear';
import type { PlainQuantity } from './settle';
import { point } from './span';
import type { Span } from './span';
import { unknownFact, unknownParameter } from './unknown';
import type { Unknown } from './unknown';

/** The facts of a row and the parameters by key: their values, and what is not known of them. */
export class Numbers {
  private readonly parameters: ReadonlySet<string>;

  constructor(
    readonly pack: Pack,
    readonly standards: Standards,
  ) {
    this.parameters = new Set(pack.parameters.map(({ id }) => id));
  }

  /** Null where it is not known. */
  value(facts: Facts, key: string): Exact | null {
    return this.parameters.has(key) ? parameterValue(this.standards, key) : knownFact(key)(facts);
  }

  unknown(facts: Facts, key: string): Unknown {
    return this.parameters.has(key) ? unknownParameter(this.pack, key) : unknownFact(this.pack, facts, key);
  }

  /** Every unknown that a quantity holds, once. */
  unknownsOf(quantity: PlainQuantity, facts: Facts): readonly Unknown[] {
    const keys = [...new Set(keysOf(quantity))].filter((key) => !this.value(facts, key));
    return keys.map((key) => this.unknown(facts, key));
  }

  span(quantity: PlainQuantity, facts: Facts): Span {
    return spanOf(quantity, (key) => {
      const value = this.value(facts, key);
      return value ? point(value) : this.unknown(facts, key).span;
    });
  }
}
