import type { Texts } from '../messages/message';
import type { Exact } from '../quantity/exact';
import type { StepRounding } from '../quantity/whole-steps';
import type { GroupId, MetricId, PackUnit } from './terms';

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
  /** How the rule's own shape says it, where the node by itself would read badly. */
  readonly phrase?: Phrase;
}

/**
 * A phrase with names in braces: `{of}同比增速高于{other}同比增速`. Each stands for a quantity of `parts`, said as it is
 * wherever it stands; both languages have them in the same order.
 */
export interface Phrase {
  readonly text: Texts;
  readonly parts: Readonly<Record<string, { readonly of: Quantity; readonly unit: PackUnit | 'none' }>>;
  /** The two metrics whose growth is compared, where the node multiplies them crosswise. */
  readonly growths?: readonly [string, string];
}

export type BranchLabel = 'with-base' | 'without-base' | 'relaxed' | 'plain';

export type Order = '>=' | '>' | '<=' | '<';

/** A number. Without minus and quotient: `-1 x q`, and cross-multiplying; `steps` is the one place of a quotient. */
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
    }
  /** Whole steps of `size` (above 0) in `of`, a count: every full 1,000万元; a rounding, as `unit x steps(of, unit)`. */
  | {
      readonly kind: 'steps';
      readonly of: Quantity;
      readonly size: Quantity;
      readonly rounding: StepRounding;
      readonly mark?: Mark;
    }
  /** `of` where it reaches the floor, else 0: an award below it is not paid. */
  | { readonly kind: 'least'; readonly of: Quantity; readonly floor: Quantity; readonly mark?: Mark }
  /** The text gives a bound or a range and no formula: anything from `low` to `high` (null: without end). No key would say what. */
  | { readonly kind: 'within'; readonly low: Quantity; readonly high: Quantity | null; readonly mark?: Mark };

/** A condition, three-valued: true, false, or unknown with the names of what is missing. */
export type Condition =
  /** `fact order than`, or `times x fact order than` with `times` above 0; neither holds that fact, a quotient or a `within`. */
  | {
      readonly kind: 'bound';
      readonly fact: string;
      readonly times?: Quantity;
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
  /** In a roster, or marked so in a column (by its id); or marked by the one who asks: a class of award (`class:park`). */
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
