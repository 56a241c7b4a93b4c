import type { Texts } from '../messages/message';
import type { Exact } from '../quantity/exact';
import type { Condition, Order, Quantity, Words } from './algebra';
import type { IndustryId, MetricId, PackUnit } from './terms';

/** One measure of a policy: its text, its rules as lowered, and what is to be known beside them. */

export type MeasureKind =
  'eligibility' | 'growth-target' | 'count-target' | 'fixed-award' | 'rate-subsidy' | 'programme';

/** Measures 1 and 2: who qualifies. */
export interface Eligibility {
  readonly measure: number;
  /** Which enterprises it is for. */
  readonly applies: Condition;
  readonly eligible: Condition;
  /** Null where the measure gives no money. In the pack's money unit, 万元. */
  readonly award: Quantity | null;
  /** The metrics it decides on, the deciding one first. */
  readonly metrics: readonly MetricId[];
  /** What the text counts and sets no standard for (用电、利润、新增就业): said beside every verdict. */
  readonly unsettled: Texts;
}

/** Measures 9 to 20: what an industry as a whole is to reach in the first half. */
export interface GrowthTarget {
  readonly measure: number;
  readonly industry: IndustryId | null;
  readonly name: Texts;
  readonly metric: MetricId;
  readonly order: Order;
  /** A share: 0.1 for 10 %. */
  readonly rate: Exact;
  /** `hasBase` and `growth` of the metric, as lowered. */
  readonly reached: Condition;
  readonly words: Words;
  readonly reading: boolean;
}

/** What is to be counted: 40 projects, 30 centres. */
export interface CountTarget {
  readonly measure: number;
  /** Unique within the measure. */
  readonly id: string;
  readonly name: Texts;
  readonly order: Order;
  readonly count: Exact;
  /** 左右: progress is shown, without a pass or fail; `reached` is then null. */
  readonly about: boolean;
  /** Bounds the fact `count`. */
  readonly reached: Condition | null;
  readonly words: Words;
  readonly reading: boolean;
}

/** An award that depends on a class or on an amount and not on eligibility: 21, 32; 3, 7, 23. */
export interface Grant {
  readonly measure: number;
  readonly kind: 'fixed-award' | 'rate-subsidy';
  /** The classes to choose from; empty where there is one only. */
  readonly classes: readonly { readonly id: string; readonly name: Texts }[];
  /** In 万元. Of the flags `class:<id>`, the fact `amount` (万元) and parameters. */
  readonly award: Quantity;
  readonly words: Words;
  readonly reading: boolean;
}

/** What a reader of a drafted rule still has to confirm, and the words that it hangs on. */
export interface ToConfirm {
  readonly what: Texts;
  readonly words: Words;
}

/** A sentence with numbers that no rule holds, as the text has it, and why. */
export interface Unread {
  readonly words: Words;
  /** The numbers, as the text writes them. */
  readonly numbers: readonly string[];
  readonly why: Texts;
}

/** The rules of a measure that are not confirmed yet: to be shown, and used by nothing that judges or pays. */
export type Withheld = Pick<Measure, 'eligibility' | 'targets' | 'counts' | 'grant'>;

/** Who is paid. */
export interface Recipient {
  readonly kind: 'enterprise' | 'county' | 'city' | 'park';
  readonly note: Texts | null;
}

/** When a measure counts, days as `2025-04-01`, both included; null: not said. */
export interface Effective {
  readonly from: string | null;
  readonly to: string | null;
}

/** A slip of the source: what stands there, how it was read, and why. */
export interface Slip {
  readonly words: Words;
  readonly readAs: string;
  readonly note: Texts;
}

/** A budget's share of an award. The last one of a measure bears what the others leave, so that they add up. */
export interface BudgetShare {
  readonly name: Texts;
  readonly share: Exact;
}

export interface Measure {
  /** 0 is the preamble. */
  readonly number: number;
  /** What stands before the title in the text: （一）, 第一条, 1. */
  readonly label: string;
  readonly title: string;
  /** As staff say it: 增产增效. */
  readonly short: Texts;
  readonly text: string;
  readonly kinds: readonly MeasureKind[];
  readonly subject: 'enterprise' | 'industry' | 'region' | 'project' | 'government';
  readonly eligibility: Eligibility | null;
  readonly targets: readonly GrowthTarget[];
  readonly counts: readonly CountTarget[];
  readonly grant: Grant | null;
  /** Sums of money or other numbers that it names and no rule uses (25亿元 of working capital). */
  readonly figures: readonly {
    readonly name: Texts;
    readonly value: Exact;
    readonly unit: PackUnit;
    readonly words: Words;
  }[];
  /** What the text leaves open, for the office to settle. */
  readonly open: readonly Texts[];
  /** Our readings, with the words they read. */
  readonly readings: readonly { readonly text: Texts; readonly words: Words }[];
  /** Numbers of the text that quantify nothing, with the reason where it is given. */
  readonly unquantified: readonly { readonly words: Words; readonly note: Texts | null }[];
  /** Why it is not judged; null where it is. */
  readonly notJudged: Texts | null;
  /** What of its rules is drafted and not confirmed. */
  readonly toConfirm: readonly ToConfirm[];
  readonly unread: readonly Unread[];
  /** Its rules while something of them is to be confirmed; null where nothing is. */
  readonly withheld: Withheld | null;
  readonly recipient: Recipient;
  readonly effective: Effective;
  readonly slips: readonly Slip[];
  /** Empty: one budget pays. */
  readonly sharing: readonly BudgetShare[];
  /** What its text holds beyond what was seen of it. */
  readonly notSeen: readonly Texts[];
}
