import type { CheckSession } from '../check/session';
import type { DraftSettings } from '../draft/draft';
import type { DraftSent } from '../draft/kept';
import type { Resumed } from '../draft/resume';
import type { MappingsJson } from '../list/remembered-columns';
import type { Locale, Message, TextTable } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { FolderFault, PackFiles } from '../policy/shelf/pack-files';
import type { PackShelf, ShelvedPack } from '../policy/shelf/shelf';
import type { TrustedKey } from '../seal/keys/trust';
import type { Verified } from '../seal/verify/verify';
import type { Change } from '../workbook/change';
import type { GridParts } from '../workbook/grid';
import type { NewSheet } from '../workbook/new-sheet';
import type { Work, Workbook } from '../workbook/workbook';

/** A value that the host may change while the pane is open. */
export interface Live<Value> {
  readonly current: () => Value;
  /** Calls back after a change; the answer stops it. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The look that the host asks for. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

/** What a button outside the pane asks for: a place, the list under the selection, the selected cell explained. */
export type PaneCommand = 'check' | 'check-here' | 'formulas' | 'standards' | 'export' | 'explain';

/** A check under one policy, until it is let go. */
export interface RunningCheck {
  readonly session: CheckSession;
  readonly disconnect: () => void;
}

/** A file that a person picked; a page's own `File` is one. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A workbook of our own making, to be handed out. */
export interface NewBook {
  /** Without extension. */
  readonly name: string;
  readonly sheets: readonly NewSheet[];
}

/** What came of a file that was handed out: its program opened it as a new workbook, or it is among the downloads. */
export type HandedOut = { readonly kind: 'opened' } | { readonly kind: 'downloaded'; readonly file: string };

/**
 * Workbooks beside the one that is open. Everything rejects with `WorkbookFailure` (which names the file), or, where its
 * work is cancelled, with `Cancelled`.
 */
export interface PaneBooks {
  /** Every sheet of a picked workbook or .csv, in workbook order, hidden ones too. */
  readonly read: (file: PickedFile, work?: Work) => Promise<readonly GridParts[]>;
  /** Hands workbooks out: one as it is, more as one .zip under `name`. */
  readonly handOut: (name: string, books: readonly NewBook[], work?: Work) => Promise<HandedOut>;
  /** Hands a text out as a file (a key, a trust file). `file`: with its extension. */
  readonly handOutText: (file: string, text: string) => Promise<HandedOut>;
  /** A copy of the open workbook as its program would save it now. */
  readonly copy: (work?: Work) => Promise<BookCopy>;
  /** Whether a sealed workbook, picked or the open one, is as it was. */
  readonly verify: (book: PickedFile | 'open', trust: readonly TrustedKey[], work?: Work) => Promise<Verified>;
  readonly policies: PolicyReading;
}

/** Policies read from picked files, and drafted from their texts, aside from what the pane does meanwhile. Rejects as `PaneBooks` does. */
export interface PolicyReading {
  /** A text (.docx, plain), or the two files of a policy with its rules, picked together. */
  readonly pick: (files: readonly [PickedFile, ...PickedFile[]], work?: Work) => Promise<PickedPolicy>;
  readonly draft: (text: string, settings: DraftSettings, work?: Work) => Promise<Drafted>;
  /** The draft that a pack was kept from; null where it is none, or was edited since. `files` of a pack that has passed its checks. */
  readonly resume: (files: PackFiles, work?: Work) => Promise<Resumed | null>;
}

/** What picked files turned out to be. */
export type PickedPolicy =
  /** `unnumbered`: paragraphs whose numbers by Word could not be written. */
  | { readonly kind: 'text'; readonly file: string; readonly text: string; readonly unnumbered: number }
  /** It has passed its checks. */
  | { readonly kind: 'pack'; readonly file: string; readonly files: PackFiles }
  /** `file`: the one that the faults are of; null: of all that was picked. */
  | { readonly kind: 'refused'; readonly file: string | null; readonly faults: readonly FolderFault[] };

/** A draft, or what it lacks: words, or a period, which the text does not name. */
export type Drafted =
  { readonly kind: 'drafted'; readonly draft: DraftSent } | { readonly kind: 'empty' } | { readonly kind: 'no-period' };

/** A copy of the open workbook, to be changed and handed out; the open one stays as it is. */
export interface BookCopy {
  /** That of the open workbook, without extension. */
  readonly name: string;
  readonly sheets: readonly GridParts[];
  /**
   * Hands the copy out without the add-in's own parts.
   *
   * @param name without extension: the copy keeps that of its kind
   * @param changes made in the copy, planned on its `sheets`
   * @param stamp the copy of a seal's stamp for a part of its own, a line a line; null: none
   */
  readonly handOut: (
    name: string,
    changes: readonly Change[],
    stamp: readonly string[] | null,
    work?: Work,
  ) => Promise<CopyHandedOut>;
}

export interface CopyHandedOut {
  readonly out: HandedOut;
  /** What of the copy could not be kept, or was left out. */
  readonly notes: readonly Message[];
}

/** A text that the host keeps on this computer from one visit to the next. */
export interface KeptText {
  /** Null where none is kept, or nothing can be. */
  readonly read: () => string | null;
  /** Null forgets it. False where it could not be kept. */
  readonly keep: (text: string | null) => boolean;
}

/** Where corrected columns are kept on this computer: headings alone, no figure and no name of an enterprise. */
export interface KeptColumns {
  /** What was saved last, as it stands there; null for nothing. */
  readonly load: () => unknown;
  readonly save: (json: MappingsJson) => void;
}

/** All that the pane knows of the program it lives in. It never touches `window`, `Office` or a grid itself. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** The policies at hand; the office's own may arrive while the pane is open. */
  readonly shelf: Live<PackShelf>;
  readonly startCheck: (policy: ShelvedPack) => RunningCheck;
  /** The host's own words (what its workbook says when it fails); those of the rooms below the pane knows itself. */
  readonly texts: TextTable;
  readonly locale: Live<Locale>;
  readonly theme: Live<PaneTheme>;
  /** Opens a sample list in place of the workbook or beside it; absent where the host has none. */
  readonly openSample?: () => Promise<void>;
  /** Files that are picked and copies that are handed out; absent where the host has no files. */
  readonly books?: PaneBooks;
  /** The trust file that seals are verified with; absent where nothing can be kept. */
  readonly trustFile?: KeptText;
  /** Columns that were corrected, for the next list; absent where the host keeps nothing. */
  readonly keptColumns?: KeptColumns;
  /** Calls back when a button of the host (ribbon, menu) asks for something, also for what it asked before; the answer stops it. */
  readonly onCommand?: (listener: (command: PaneCommand) => void) => () => void;
  /** Whether the server has a later build than the one that runs; absent where there is no server to ask. */
  readonly newerBuild?: Live<boolean>;
}

/** What a pane under one policy lives in. */
export interface PolicyHost extends PaneHost {
  readonly session: CheckSession;
  /** The policy that the session checks against. */
  readonly pack: Pack;
}

/** A value that never changes. */
export function fixed<Value>(value: Value): Live<Value> {
  return { current: () => value, onChange: () => () => undefined };
}
