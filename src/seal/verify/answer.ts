import type { StampFault } from '../stamp';

export type SealStatus = 'none' | 'forged' | 'changed' | 'stale' | 'unknown-signer' | 'unsigned' | 'intact';
export type ContentState = 'same' | 'changed' | 'stale';
export type SignatureState = 'valid' | 'none' | 'unknown' | 'invalid';

export type SealChangeKind =
  | 'figure'
  | 'verdict'
  | 'parameter'
  | 'review'
  | 'header'
  | 'formula'
  | 'pack'
  | 'report'
  | 'row-added'
  | 'row-removed';

/** What differs from what was sealed. `cell` is null where there is no cell any more; a null text is an empty cell. */
export interface SealChange {
  readonly sheet: string;
  readonly cell: string | null;
  readonly kind: SealChangeKind;
  readonly was: string | null;
  readonly now: string | null;
}

/** What is no tampering, and deceives the eye all the same. */
export type SealNoticeCode =
  | 'number-format'
  | 'white-text'
  | 'hidden-row'
  | 'hidden-column'
  | 'hidden-sheet'
  | 'filter'
  | 'painted-rule'
  | 'painted-shape'
  | 'decoy-list'
  | 'report-unchecked';

export interface SealNotice {
  readonly code: SealNoticeCode;
  readonly sheet: string;
  /** A cell, an area, or null: the sheet as a whole. */
  readonly cell: string | null;
}

/** The whole answer, as `--json` prints it. */
export interface VerifyAnswer {
  readonly status: SealStatus;
  readonly content: ContentState;
  readonly signature: SignatureState;
  /** The id of the policy that the stamp names. */
  readonly pack: string | null;
  /** From the trust file, never from the stamp; null where no trusted key signed. */
  readonly signedBy: string | null;
  /** As the stamp says; a clock can be wrong. */
  readonly when: string | null;
  readonly changes: readonly SealChange[];
  readonly notices: readonly SealNotice[];
}

/** What people are told beside the answer. */
export interface VerifyDetails {
  /** Why the stamp cannot be read, and where it shows. */
  readonly fault: {
    readonly code: StampFault | 'copies-differ' | 'content' | 'signature' | 'signature-missing';
    readonly sheet: string | null;
  } | null;
  /** Cells whose formulas have no result. */
  readonly stale: readonly { readonly sheet: string; readonly cell: string }[];
  /** No sealed enterprise is in the workbook: the stamp is another list's. */
  readonly otherList: boolean;
}
