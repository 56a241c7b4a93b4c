import type { Message } from '../messages/message';
import type { Enterprise, MetricFacts } from '../policy/enterprise';
import type { IndustryResolved } from '../policy/industry';
import type { MetricId } from '../policy/terms';
import type { Exact } from '../quantity/exact';
import type { Area } from '../workbook/address';
import type { FindingCode } from './findings';

/** What a column is: who the enterprise is, or a fact's key (`output`, `output.base`, `output.ytd` …). */
export type ColumnKey =
  'name' | 'creditCode' | 'industry' | 'industryCode' | 'city' | 'county' | 'hasBase' | (string & {});

/**
 * A period that a header can name. `cumulative`: from January to that month. `quarter`, `month`, `year`: by itself.
 * `other`: any other stretch (5-6月, 下半年). `year` is null where only another column's
 * year could tell.
 */
export interface HeaderPeriod {
  readonly year: number | null;
  readonly kind: 'quarter' | 'cumulative' | 'month' | 'year' | 'other';
  /** The last month of it. */
  readonly month: number;
  /** Of `other`: the first month of it, where the heading says it. */
  readonly from?: number;
  /** Said by 当季, 累计 or 本月: the month is the pack's, unless the title or unit line names another. */
  readonly relative?: true;
}

/** A mapped column, with the reasons for what was made of it; each can be overruled. */
export interface ColumnReading {
  readonly column: number;
  readonly key: ColumnKey;
  /** The header as shown, upper and lower row joined. */
  readonly header: string;
  /** The unit that its cells count in (元, 千元, 万元, 亿元, %, …); null where it has none. */
  readonly unit: string | null;
  readonly period: HeaderPeriod | null;
  /** Why this column, unit and period, in that order. */
  readonly reasons: readonly Message[];
  /** False where a person should look: two candidates, a unit guessed, a cumulative period. */
  readonly certain: boolean;
  /** The first value of the column, as shown. */
  readonly sample: string;
}

/** A column that is no part of the check, and why (no known word; another year; a second candidate). */
export interface UnreadColumn {
  readonly column: number;
  readonly header: string;
  readonly why: Message;
}

/** 疑点: what to look at. It never decides a verdict. Null row or column: about the whole column or list. */
export interface Finding {
  readonly row: number | null;
  /** The column's number, from 1. */
  readonly column: number | null;
  readonly code: FindingCode;
  readonly message: Message;
}

/** The policy's words for an industry, as far as they are known. */
export type IndustriesSaid = Pick<IndustryResolved, 'words' | 'mayBe' | 'named'>;

export interface ListRow {
  /** The sheet's own row number. */
  readonly row: number;
  readonly name: string | null;
  readonly creditCode: string | null;
  /** The industry as written (name, else code); null where none. */
  readonly industry: string | null;
  /** The policy's industry words that it surely is, and those that it may be: all of them where nothing tells. */
  readonly industries: IndustriesSaid;
  readonly city: string | null;
  readonly county: string | null;
  readonly enterprise: Enterprise;
}

/** The cell that a fact of a row came from. */
export interface FactSource {
  /** `output`, `output.ytd`, `output.growth` … */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** As the sheet shows it. */
  readonly shown: string;
  /** The value read, in the metric's unit (a rate: a share); null where it is missing. */
  readonly value: Exact | null;
  /** Half of the last digit of its text or displayed format, in the same unit; null where it is missing. */
  readonly rounding: Exact | null;
}

/** A list of enterprises as read from a sheet. */
export interface ListReading {
  readonly kind: 'list';
  readonly sheet: string;
  /** Header to last enterprise. */
  readonly area: Area;
  readonly headerTop: number;
  /** The lowest row of the header: `headerRow` of the JSON. */
  readonly headerRow: number;
  readonly title: string | null;
  /** Why this sheet and this header. */
  readonly reasons: readonly Message[];
  readonly columns: readonly ColumnReading[];
  readonly unread: readonly UnreadColumn[];
  readonly rows: readonly ListRow[];
  readonly findings: readonly Finding[];
  /** Base columns in which placeholders (— / N/A 无) stand: the pane asks once what they mean there. */
  readonly placeholderBases: readonly number[];
  /** Other lists of visible sheets: `上年!A3:K40`. */
  readonly others: readonly string[];
  /** The cells of a row's facts, read again when asked for (a row is shown, or lies near a threshold). */
  readonly sources: (row: ListRow) => readonly FactSource[];
  /**
   * A metric of a row from January to the end of the policy's period, for sums over an industry: the cumulative column,
   * or the quarter after what came before it; never the quarter alone. A base of none counts as 0 there, and says so.
   */
  readonly toDate: (row: ListRow, metric: MetricId) => MetricFacts;
}

/**
 * No list: what was looked for, and what the sheet seems to hold (a list of counties, indicators down the page, nothing);
 * or a choice of the user's that cannot be followed (`list.choice-twice`: one key for two columns).
 */
export interface NoList {
  readonly kind: 'no-list';
  readonly why: Message;
}

/** What the user says instead of our guesses. */
export interface ListChoices {
  /** A sheet; without it the first visible one that holds a list. */
  readonly sheet?: string;
  /** Only this block is looked at. */
  readonly area?: Area;
  /** Header rows, first and last. */
  readonly header?: { readonly top: number; readonly bottom: number };
  /** By column number: what it is (null: not part of the check), and its unit and period where they were guessed wrong. */
  readonly columns?: ReadonlyMap<
    number,
    { readonly key: ColumnKey | null; readonly unit?: string; readonly period?: HeaderPeriod }
  >;
}
