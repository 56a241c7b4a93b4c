import type { Texts } from '../messages/message';
import type { Exact } from '../quantity/exact';
import type { Words } from './algebra';

/** What a pack's rules are written in: its metrics, parameters, industries and rosters, and the units of their figures. */

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
