import type { Exact } from '../quantity/exact';
import type { GroupId, MetricId } from './pack';

/**
 * The small algebra that every rule shape is lowered to. Readers (judge, gap, award, trace, words) are total functions
 * over it: a new shape touches no reader, a new reader touches no shape. Nodes come with the shapes that need them.
 */

/** A stretch of a measure's own text, `[start, end)` in UTF-16 units. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** Where a node comes from. */
export interface Mark {
  /** The words of the measure that it rests on. */
  readonly words?: Words;
  /** It is our reading and not the text's (本工具理解). */
  readonly reading?: boolean;
  /** The branch that it heads. */
  readonly label?: BranchLabel;
}

export type BranchLabel = 'with-base' | 'without-base' | 'relaxed' | 'plain';

export type Order = '>=' | '>' | '<=' | '<';

/** A number. Without minus and quotient: `-1 x q`, and cross-multiplying. */
export type Quantity =
  | { readonly kind: 'const'; readonly value: Exact; readonly mark?: Mark }
  /** A figure of the row: a metric (`output`), or its base (`output.base`), or the amount that a subsidy is a share of (`amount`). */
  | { readonly kind: 'fact'; readonly key: string; readonly mark?: Mark }
  | { readonly kind: 'param'; readonly id: string; readonly mark?: Mark }
  | { readonly kind: 'sum' | 'product' | 'min' | 'max'; readonly of: readonly Quantity[]; readonly mark?: Mark }
  /** The first case that holds. */
  | {
      readonly kind: 'choose';
      readonly cases: readonly { readonly when: Condition; readonly then: Quantity }[];
      readonly otherwise: Quantity;
      readonly mark?: Mark;
    };

/** A condition, three-valued: true, false, or unknown with the names of what is missing. */
export type Condition =
  /** `fact order than`; `than` holds neither that fact nor a quotient. */
  | {
      readonly kind: 'bound';
      readonly fact: string;
      readonly order: Order;
      readonly than: Quantity;
      readonly mark?: Mark;
    }
  /** `metric order base x (1 + rate)` by figures; by the reported rate where there is no base figure. Guarded by `hasBase`. */
  | {
      readonly kind: 'growth';
      readonly metric: MetricId;
      readonly order: Order;
      readonly rate: Quantity;
      readonly mark?: Mark;
    }
  /** The base is above zero, or a rate is reported. */
  | { readonly kind: 'hasBase'; readonly metric: MetricId; readonly mark?: Mark }
  | { readonly kind: 'member'; readonly group: GroupId; readonly mark?: Mark }
  /** Marked so by the one who asks: a class of award (`class:park`). */
  | { readonly kind: 'flag'; readonly key: string; readonly mark?: Mark }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[]; readonly mark?: Mark }
  | { readonly kind: 'not'; readonly of: Condition; readonly mark?: Mark }
  /** The first case that holds; on an unknown guard both sides, and where they agree, that. */
  | {
      readonly kind: 'branch';
      readonly cases: readonly { readonly when: Condition; readonly then: Condition }[];
      readonly otherwise: Condition;
      readonly mark?: Mark;
    };
