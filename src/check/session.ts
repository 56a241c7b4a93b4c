import type { ColumnReading, Finding, ListChoices, NoList, UnreadColumn } from '../list/reading';
import type { MappingsJson } from '../list/remembered-columns';
import type { Message } from '../messages/message';
import type { ResultPlan } from '../report/own-columns';
import type { ReportPlan } from '../report/plan/report-plan';
import type { ReportWishes } from '../report/sheets';
import type { StandardsSaid } from '../policy/standards';
import type { VerdictClass } from '../report/verdict-class';
import type { Area } from '../workbook/address';
import type { GridParts } from '../workbook/grid';
import type { Change } from '../workbook/change';
import type { Progress } from '../workbook/workbook';
import type { AllocationCalls } from './allocation/allocation-calls';
import type { CompareCalls } from './compare/compare-calls';
import type { MergeCalls } from './merge/merge-calls';
import type { PoliciesCalls } from './policies/policies-calls';
import type { SealWishes } from './seal-list';
import type { ScenarioCalls } from './scenarios/scenario-calls';
import type { SplitCalls } from './split/split-calls';
import type { TargetCalls } from './targets/target-calls';
import type { OutgoingAsked, OutgoingMade, OutgoingTold } from './outgoing';

/**
 * A check at work, behind a worker where there is one: the rows stay there, the pane asks for pages. Everything that
 * crosses is plain data: amounts are decimal strings, sentences are messages.
 */
export interface CheckSession
  extends CompareCalls, MergeCalls, SplitCalls, TargetCalls, ScenarioCalls, PoliciesCalls, AllocationCalls {
  /**
   * Takes the sheets in workbook order (visible and hidden) and finds the list. Replaces what was there.
   *
   * @param remembered corrections of earlier files: a list with one of their headers is read by them, unless the choices name columns
   */
  find(
    sheets: readonly GridParts[],
    choices: ListChoices,
    standards: StandardsSaid,
    remembered?: MappingsJson | null,
  ): Promise<ListView | NoList>;
  /** Judges every row of the list found last. Rejects with `Cancelled` after `cancel()`. */
  run(
    measures: readonly number[],
    standards: StandardsSaid,
    report: (progress: Progress) => void,
  ): Promise<CheckSummary>;
  cancel(): void;
  /** A page of the rows that pass a filter and a search (name, code, county), and how many there are. */
  rows(
    query: RowQuery,
    from: number,
    count: number,
  ): Promise<{ readonly total: number; readonly rows: readonly RowView[] }>;
  /** One row in full; null where the sheet's row is no enterprise of the list. */
  explain(row: number): Promise<RowExplained | null>;
  /** Findings, grouped by code. */
  findings(): Promise<readonly Finding[]>;
  /** The changes that write the result columns beside the list (into our own former columns where they stand). */
  resultColumns(highlight: boolean): Promise<ResultPlan>;
  /** The changes that give the list its columns for the officer's review; what an officer wrote stays. */
  reviewColumns(): Promise<ResultPlan>;
  /**
   * What making the report's sheets would do.
   *
   * @param sheets every sheet of the workbook as it stands now, hidden ones too: reviews are read beside the list
   * @param when the day of the check as it is printed
   */
  report(sheets: readonly GridParts[], wishes: ReportWishes, when: string): Promise<ReportMade>;
  /**
   * What sealing the list would write.
   *
   * @param sheets every sheet of the workbook, or of a copy of it, as it stands now, hidden ones too
   */
  seal(sheets: readonly GridParts[], wishes: SealWishes): Promise<SealMade>;
  /**
   * Reads the officers' reviews beside the list, which the filter `unreviewed` goes by from then on; null where the list has
   * no columns for them.
   *
   * @param sheet the sheet of the list as it stands now; absent: as the list was found in it
   */
  reviews(sheet?: GridParts): Promise<ReviewCount | null>;
  /** What a table that goes out would hold. `sheet`: that of the list as it stands now, for the reviews beside it. */
  outgoingTold(sheet: GridParts, asked: OutgoingAsked): Promise<OutgoingTold>;
  /** The same made: sheets of rows of the list, of its results, and of nothing else of the workbook. */
  outgoing(sheet: GridParts, asked: OutgoingAsked, when: string): Promise<OutgoingMade>;
  /** Every row of the list found last under one measure, whatever has been run; that stays as it is. */
  judged(measure: number, standards: StandardsSaid): Promise<readonly JudgedEnterprise[]>;
  /** How many rows hang on each parameter and choice, by its id. */
  dependents(): Promise<ReadonlyMap<string, number>>;
}

/** How far the officers' review of the list has come. */
export interface ReviewCount {
  /** Rows that are not reviewed yet. */
  readonly waiting: number;
}

/** A report, planned, and what is to be said before it is made. */
export interface ReportMade {
  readonly plan: ReportPlan;
  /** What of the officers' reviews could not be taken. */
  readonly faults: readonly Message[];
  /** What to settle before the list of those to be awarded goes out; none where it is not wished for. */
  readonly doubts: readonly Message[];
}

/** A seal, planned, and what is to be said before it is put on; or why it cannot be, and where. */
export type SealMade =
  | {
      readonly kind: 'sealing';
      readonly changes: readonly Change[];
      /** The stamp's copy for a part of its own, a line a line. */
      readonly copy: readonly string[];
      /** How many formulas become values, and how many stay under the seal as such. */
      readonly frozen: number;
      readonly kept: number;
      readonly rows: number;
      /** The columns of ours that come under the seal beside the list's own. */
      readonly columns: readonly { readonly kind: 'verdict' | 'review'; readonly header: string }[];
      readonly warning: Message;
      /** What of the officers' reviews could not be taken. */
      readonly faults: readonly Message[];
    }
  | { readonly kind: 'refused'; readonly why: Message };

export interface ListView {
  readonly kind: 'list';
  readonly sheet: string;
  readonly area: Area;
  readonly headerTop: number;
  readonly headerRow: number;
  readonly title: string | null;
  readonly reasons: readonly Message[];
  readonly columns: readonly ColumnReading[];
  readonly unread: readonly UnreadColumn[];
  readonly others: readonly string[];
  readonly rowCount: number;
  /** By measure with an eligibility rule: null where the list can decide it, else why not (名单无营业收入列). */
  readonly measures: Readonly<Record<number, Message | null>>;
  /** What may make it the wrong list for this policy: the period that its title or its columns name. */
  readonly warnings: readonly Message[];
  /** Set where the pane must ask before the first write: a unit that looks wrong (千元?), a placeholder in a base column. */
  readonly questions: readonly ListQuestion[];
  /** What of its columns was remembered from an earlier file, and is read so here; absent: nothing. */
  readonly remembered?: NonNullable<ListChoices['columns']>;
}

export type ListQuestion =
  | { readonly kind: 'unit'; readonly column: number; readonly message: Message; readonly units: readonly string[] }
  | { readonly kind: 'placeholder-base'; readonly column: number; readonly message: Message };

/** A row's verdict in short, as a formula in the sheet must say it too. */
export interface JudgedEnterprise {
  readonly row: number;
  readonly name: string | null;
  readonly verdict: VerdictClass;
  /** Of the measure's first metric, in its unit; null where there is none. */
  readonly gap: string | null;
  /** In 万元; null where there is none, or it is open. */
  readonly award: string | null;
}

export interface CheckSummary {
  readonly rows: number;
  /** An enterprise counts once, by the measure that applies to it. */
  readonly counts: Readonly<Record<VerdictClass, number>>;
  /** Rows with a finding, and rows 临界. */
  readonly withFindings: number;
  readonly near: number;
  readonly findings: number;
  readonly measures: readonly MeasureSummary[];
}

export interface MeasureSummary {
  readonly measure: number;
  readonly counts: Readonly<Record<VerdictClass, number>>;
  /** 万元; null where an eligible row's award is open, then `waitsFor` names the parameters. */
  readonly award: string | null;
  readonly waitsFor: readonly string[];
}

export interface RowQuery {
  /** `unreviewed`: by the reviews read last. */
  readonly filter: VerdictClass | 'all' | 'findings' | 'near' | 'unreviewed';
  readonly search: string;
}

export interface RowView {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  readonly verdict: VerdictClass;
  /** The measure that decided. */
  readonly measure: number;
  /** The gap, what is missing, or the award, in a few words. */
  readonly brief: readonly Message[];
  readonly findings: number;
  readonly near: boolean;
}

export interface RowExplained extends RowView {
  readonly creditCode: string | null;
  readonly industry: string | null;
  readonly results: readonly MeasureExplained[];
  readonly rowFindings: readonly Finding[];
}

export interface MeasureExplained {
  readonly measure: number;
  readonly verdict: VerdictClass;
  readonly reason: readonly Message[];
  readonly award: string | null;
  /** Parameters or facts that the award waits for. */
  readonly awardMissing: readonly string[];
  readonly missing: readonly string[];
  readonly gaps: Readonly<Record<string, string>>;
  readonly steps: readonly StepView[];
  /** The measure's own words, cut where passages decided. */
  readonly text: readonly { readonly text: string; readonly decided: boolean }[];
  /** The cells that the values came from. */
  readonly cells: readonly {
    readonly key: string;
    readonly row: number;
    readonly column: number;
    readonly shown: string;
  }[];
}

export interface StepView {
  readonly outcome: 'met' | 'not-met' | 'unknown' | 'branch';
  /** 二季度产值 */
  readonly what: Message;
  /** 4,400万元 */
  readonly found: Message | null;
  /** 不低于4,000万元 */
  readonly asked: Message | null;
  /** 还差250万元 */
  readonly short: Message | null;
  readonly reading: boolean;
}

export type {
  OutgoingAsked,
  OutgoingMade,
  OutgoingTold,
  ReportWishes,
  SealWishes,
  ResultPlan,
  StandardsSaid,
  VerdictClass,
};
