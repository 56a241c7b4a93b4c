import type { Texts } from '../messages/message';
import type { Exact } from '../quantity/exact';
import type { Condition, Order, Quantity, Words } from './algebra';
import type { AllocationStep } from './allocation';

/** `output`, `revenue` … as the pack names them. */
export type MetricId = string;
/** A set of industry codes that a rule speaks of: `industrial`, `software`, `relaxed`. */
export type GroupId = string;
/** A list that enterprises are on or not, or a mark that they have. */
export type RosterId = string;
/** An industry word of the policy: `汽车`'s id. */
export type IndustryId = string;

/**
 * Units of figures and parameters. Money is kept in 万元, electricity in 万千瓦时, a rate as a share, a date (`日期`) as the
 * number of its day as Excel counts (1900 system). `元/人` is 0.0001 万元 a head; `元/千瓦时` times 万千瓦时 is 万元.
 */
export type PackUnit =
  '万元' | '万千瓦时' | '人' | '个' | '家' | '天' | '吨' | '万立方米' | '日期' | '元/人' | '元/千瓦时' | 'share';

/** The values that a figure or parameter can have: from 0, from 0 to 1 (a share of an amount), from -1 (a growth), any. */
export type Span = 'from-zero' | 'zero-to-one' | 'from-minus-one' | 'any';

/** Months of a year that follow each other, from 1, both included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** The period of a figure that is not of the pack's own: 上半年产值, 1—11月营业收入, 2024年产值. */
export interface MetricStretch extends Months {
  /** The metric that it is a figure of: its headings are those of this one, with the period. */
  readonly of: MetricId;
  /** 0: of the pack's year; 1: of the year before. */
  readonly yearsBack: 0 | 1;
}

export interface Metric {
  readonly id: MetricId;
  /** Without a period; with it where the metric is not of the pack's own (上半年产值). */
  readonly name: Texts;
  readonly unit: PackUnit;
  readonly span: Span;
  /** It counts whole things. */
  readonly counts: boolean;
  /** Header words that name it, cleaned as `list/` cleans headers. */
  readonly headers: readonly string[];
  /** Header words that look like it and are another figure (软件业务收入 for revenue): never mapped by themselves. */
  readonly notHeaders: readonly string[];
  /** Null: of the pack's period, or of one that its headings name whole. */
  readonly stretch: MetricStretch | null;
  /** Its headings name it whole, words for periods among them (上年用电最高月用电量): no period is read from them. */
  readonly wholeHeader: boolean;
}

/** Enterprises that a rule knows by a list or a mark: 重点企业名单, 两高企业, 失信企业. */
export interface Roster {
  readonly id: RosterId;
  readonly name: Texts;
  /** Headings of a column that says yes or no. */
  readonly headers: readonly string[];
  /** Names of a sheet that lists its members. */
  readonly sheets: readonly string[];
  readonly measure: number;
  /** The words of its measure that speak of it. */
  readonly words: Words;
  readonly reading: boolean;
}

export interface Parameter {
  readonly id: string;
  readonly name: Texts;
  readonly unit: PackUnit;
  readonly span: Span;
  readonly measure: number;
  /** A cap may be `none` (不设上限). */
  readonly cap: boolean;
  /** The value that the policy itself gives, or null where it is silent. */
  readonly value: Exact | null;
  /** Of a relaxed figure: the plain one, which it may not be stricter than. */
  readonly plain: Exact | null;
  readonly reading: boolean;
  /** The words of its measure that leave it open. */
  readonly words: Words;
}

/** A name that staff write, matched whole after cleaning, and the codes that it stands for: as `core` and `edge` of `Industry`. */
interface IndustryAlias {
  readonly name: string;
  readonly core: readonly string[];
  readonly edge: readonly string[];
}

export interface Industry {
  readonly id: IndustryId;
  readonly name: Texts;
  /** Other names; unique in the pack. Most stand for the industry's own codes, some for fewer (炼钢) or for more (冶金). */
  readonly aliases: readonly IndustryAlias[];
  /** GB/T 4754-2017 codes that surely belong; a code matches by longest prefix. */
  readonly core: readonly string[];
  /** Codes that need the bureau's word. */
  readonly edge: readonly string[];
  /** Measures that use the word. */
  readonly measures: readonly number[];
  /** Whose reading the codes are: the policy gives none. */
  readonly note: Texts;
}

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

interface Section {
  readonly number: number;
  readonly title: string;
  /** The whole heading, as the text has it. */
  readonly heading: string;
  readonly measures: readonly number[];
}

/** The months that a policy's figures are of. */
export type Period =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | ({ readonly kind: 'months'; readonly year: number } & Months)
  | { readonly kind: 'year'; readonly year: number };

/** How a pack's text came to be: the whole document, places quoted elsewhere, or a summary in our own words. */
export interface Origin {
  readonly kind: 'whole' | 'quoted' | 'summary';
  /** What was read: the document, a newspaper, a guide; null where the title says it all. */
  readonly name: Texts | null;
  readonly address: string | null;
  readonly note: Texts | null;
}

/** A policy, read, checked and lowered. Only the loader makes one. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** `unverified`: what was seen of the policy does not say whether it is in force. */
  readonly status: 'draft' | 'in-force' | 'lapsed' | 'unverified';
  readonly origin: Origin;
  readonly period: Period;
  readonly source: string;
  readonly sourceSha256: string;
  /** Says which version of the policy this is: the first 16 hexadecimal digits of the SHA-256 of its file (layout aside) and its source. */
  readonly version: string;
  readonly zeroBase: 'none' | 'missing';
  readonly metrics: readonly Metric[];
  /** The groups that rules ask membership of, in the order of their bits in an `IndustryClass`. */
  readonly groups: readonly {
    readonly id: GroupId;
    readonly name: Texts;
    readonly core: readonly string[];
    readonly edge: readonly string[];
  }[];
  readonly industries: readonly Industry[];
  readonly rosters: readonly Roster[];
  readonly parameters: readonly Parameter[];
  readonly sections: readonly Section[];
  readonly measures: readonly Measure[];
  /** What the policy states of awards that hang on other rows too: steps after the verdicts, in their order. */
  readonly allocation: readonly AllocationStep[];
}
