import type { Message } from '../messages/message';
import type { Area } from './address';
import type { Change } from './change';
import type { DaySystem } from './day-system';
import type { Grid } from './grid';

/** How far a long work has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The host cannot go on for now: a cell is being edited. Absent once it goes on. */
  readonly waiting?: 'editing';
}

/** What a long work is given: a way to tell how far it is, and a way to be told to stop (it then rejects with `Cancelled`). */
export interface Work {
  readonly signal?: AbortSignal;
  readonly report?: (progress: Progress) => void;
  /** What the host could not take of a write that stands otherwise: a sheet whose pages cannot be set up without a printer. */
  readonly note?: (said: Message) => void;
  /**
   * No one asked for it: a reading that only keeps up with what the user does. A host then leaves out what would cost them
   * their own undo; merged areas may be those of an earlier reading, and the grid says so (`mergesKept`).
   */
  readonly unasked?: boolean;
}

/** Thrown by a work that was cancelled; whatever it had written is taken back first. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** A failure that a person can act on: what, where, and what to do, as a message. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  constructor(readonly said: Message) {
    super(said.code);
  }
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
}

/** Where the user is: a sheet and a block of cells on it. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** What the host can do beyond reading and writing cells. */
export interface Capabilities {
  /** The host's own undo takes back a whole `apply` in one step; otherwise the caller keeps the inverse. */
  readonly nativeUndo: boolean;
}

/** The language of our functions' names in formulas: `POLICY.VERDICT` or `POLICY.核验结论`. */
export type FunctionLanguage = 'en' | 'zh-CN';

/**
 * A workbook, whatever program holds it. Every write goes through `apply`; every adapter passes one contract suite
 * (`tests/workbook/contract.ts`). Fails with `WorkbookFailure`, or `Cancelled`.
 */
export interface Workbook {
  readonly capabilities: Capabilities;
  /** All sheets in workbook order, hidden ones too. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The sheet's used range, read in chunks. */
  read(sheet: string, work?: Work): Promise<Grid>;
  /**
   * Makes all changes or none: where a `before` no longer holds (values and formulas; a style is not compared), nothing
   * is written and the failure names the cells. Answers the changes that take them back, styles included.
   */
  apply(changes: readonly Change[], work?: Work): Promise<readonly Change[]>;
  /** What the numbers of the workbook's days count from. */
  days(): Promise<DaySystem>;
  selection(): Promise<Selection | null>;
  /** Shows a block of cells and selects it. */
  select(selection: Selection): Promise<void>;
  /** Calls back when the user selects elsewhere; the answer stops it. */
  onSelection(listener: (selection: Selection) => void): () => void;
  /** Calls back when cells or sheets change, ours or the user's; `null` where the host does not say which sheet. */
  onChange(listener: (sheet: string | null) => void): () => void;
  /** Recalculates the formulas of ours, wherever they stand. */
  recalculate(): Promise<void>;
  /** Which names of our functions work in a formula that is entered here; asked of the host once. */
  functionLanguage(): Promise<FunctionLanguage>;
}
