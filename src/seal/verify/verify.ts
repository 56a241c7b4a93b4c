import type { Pack } from '../../policy/pack';
import type { PackShelf } from '../../policy/shelf/shelf';
import { isKeptPacksSheet, workbookShelf } from '../../report/kept-packs';
import type { ReportSheet } from '../../report/sheets/report-sheet';
import type { Grid } from '../../workbook/grid';
import { FORMATS } from '../content';
import type { SealedContent } from '../content';
import { readContent } from '../content-reader';
import { isSignedBy } from '../keys/key-file';
import type { TrustedKey } from '../keys/trust';
import { snapshotOf } from '../snapshot';
import type { Snapshot } from '../snapshot';
import type { Stamp, StampRead } from '../stamp';
import { readStampLines, sealedBytes } from '../stamp';
import { findStamps } from '../stamp-sheet';
import type {
  ContentState,
  SealChange,
  SealNotice,
  SealStatus,
  SignatureState,
  VerifyAnswer,
  VerifyDetails,
} from './answer';
import { findSealed } from './find-sealed';
import type { FoundSealed } from './find-sealed';
import { listDifferences } from './list-changes';
import { lookupChanges } from './lookup-changes';
import type { SheetLook } from './notices';
import { listNotices } from './notices';
import { reportDifferences } from './report-changes';
import { packDifference, standardsDifferences } from './standards-changes';

export interface VerifyInput {
  /** Every sheet of the workbook, hidden ones too, in its order. */
  readonly grids: readonly Grid[];
  /** The copy of the stamp beside the cells (a custom XML part), a line a line; null where there is none. */
  readonly copy: readonly string[] | null;
  readonly shelf: PackShelf;
  /** The keys that whoever verifies trusts. */
  readonly trust: readonly TrustedKey[];
  /** How sheets look, where the host can tell. */
  readonly lookOf?: (sheet: string) => SheetLook | null;
  /** The reports that follow from the sealed content; those of the workbook are held against them. */
  readonly expectedSheets?: (content: SealedContent, sealed: SealedThere, pack: Pack) => readonly ReportSheet[];
}

/** The sealed list where it stands now, and what its cells hold. */
export interface SealedThere extends FoundSealed {
  readonly snapshot: Snapshot;
}

export interface Verified {
  readonly answer: VerifyAnswer;
  readonly details: VerifyDetails;
  readonly content: SealedContent | null;
}

type Fault = NonNullable<VerifyDetails['fault']>;

/** Says whether a sealed workbook is as it was sealed. Total: it never throws on what a workbook holds. */
export async function verify(input: VerifyInput): Promise<Verified> {
  const found = await readStamps(input);
  // Without a stamp nothing is vouched for: that is not “the same”.
  if (found === null) return ended('none', 'none', null);
  const content = found.stamp ? readContent(found.stamp.json, found.stamp.format) : null;
  if (!found.stamp || !content) {
    const fault = found.fault ?? { code: 'content', sheet: found.sheet };
    return ended('forged', 'invalid', fault);
  }
  const signed = await signatureOf(found.stamp, content, input.trust);
  const fault = found.fault ?? signatureFault(signed.state, content, found);
  const differences = differencesOf(content, input);
  const state: ContentState =
    differences.changes.length > 0 ? 'changed' : differences.stale.length > 0 ? 'stale' : 'same';
  const signature = fault && signed.state === 'valid' ? 'invalid' : signed.state;
  return {
    answer: {
      status: statusOf(fault, state, signature),
      content: state,
      signature,
      pack: content.pack.id,
      signedBy: signature === 'valid' ? signed.name : null,
      when: content.when,
      changes: differences.changes,
      notices: differences.notices,
    },
    details: { fault, stale: differences.stale, otherList: differences.otherList },
    content,
  };
}

function statusOf(fault: Fault | null, content: ContentState, signature: SignatureState): SealStatus {
  if (fault) return 'forged';
  if (content !== 'same') return content;
  if (signature === 'unknown') return 'unknown-signer';
  return signature === 'valid' ? 'intact' : 'unsigned';
}

function ended(status: 'none' | 'forged', signature: SignatureState, fault: Fault | null): Verified {
  return {
    answer: { status, content: 'changed', signature, pack: null, signedBy: null, when: null, changes: [], notices: [] },
    details: { fault, stale: [], otherList: false },
    content: null,
  };
}

interface StampTaken {
  readonly stamp: Stamp | null;
  readonly fault: Fault | null;
  readonly sheet: string | null;
}

/** The one stamp of a workbook; a second that says something else makes both worthless. */
async function readStamps({ grids, copy }: VerifyInput): Promise<StampTaken | null> {
  const sheets = findStamps(grids);
  if (sheets.length === 0) return null;
  const reads: { readonly sheet: string | null; readonly read: StampRead }[] = [];
  for (const { sheet, lines } of sheets) reads.push({ sheet, read: await readStampLines(lines) });
  if (copy) reads.push({ sheet: null, read: await readStampLines(copy) });
  const faulty = reads.find(({ read }) => read.kind === 'faulty');
  if (faulty?.read.kind === 'faulty') {
    const { fault, stamp } = faulty.read;
    return { stamp, fault: { code: fault, sheet: faulty.sheet }, sheet: faulty.sheet };
  }
  const [first] = reads;
  const stamp = first?.read.kind === 'read' ? first.read.stamp : null;
  const other = reads.find(
    ({ read }) =>
      read.kind === 'read' &&
      (read.stamp.json !== stamp?.json ||
        read.stamp.format !== stamp.format ||
        read.stamp.signature !== stamp.signature),
  );
  const sheet = first?.sheet ?? null;
  return { stamp, fault: other ? { code: 'copies-differ', sheet: other.sheet } : null, sheet };
}

async function signatureOf(
  stamp: Stamp,
  { signer }: SealedContent,
  trust: readonly TrustedKey[],
): Promise<{ readonly state: SignatureState; readonly name: string | null }> {
  const { signature } = stamp;
  if (signature === '') return { state: signer === null ? 'none' : 'invalid', name: null };
  if (signer === null) return { state: 'invalid', name: null };
  const key = trust.find(({ id }) => id === signer);
  if (!key) return { state: /^[A-Za-z0-9+/]{86}==$/.test(signature) ? 'unknown' : 'invalid', name: null };
  const valid = await isSignedBy(key.publicKey, signature, sealedBytes(stamp));
  return valid ? { state: 'valid', name: key.name } : { state: 'invalid', name: null };
}

function signatureFault(state: SignatureState, { signer }: SealedContent, { sheet }: StampTaken): Fault | null {
  if (state !== 'invalid') return null;
  return { code: signer === null ? 'signature' : 'signature-missing', sheet };
}

/** Formulas need their form only where the seal kept some. */
function formulasIn({ format }: SealedContent): 'noted' | 'kept' {
  return format === FORMATS.kept ? 'kept' : 'noted';
}

interface Differences {
  readonly changes: readonly SealChange[];
  readonly stale: VerifyDetails['stale'];
  readonly notices: readonly SealNotice[];
  readonly otherList: boolean;
}

function differencesOf(content: SealedContent, input: VerifyInput): Differences {
  const { grids } = input;
  // A policy that the workbook keeps vouches for nothing by itself: the seal says which files it was sealed under.
  const shelf = workbookShelf(input.shelf, grids.find(({ sheet }) => isKeptPacksSheet(sheet)) ?? null);
  const shelved = shelf.packs.find(({ pack }) => pack.id === content.pack.id) ?? null;
  const pack = packDifference(content, shelved);
  // Without the policy itself its lists cannot be read.
  if (!shelved) return { changes: pack, stale: [], notices: [], otherList: false };
  const { sealed, others } = findSealed(grids, content, shelved.pack);
  const lookOf = (sheet: string): SheetLook | null => input.lookOf?.(sheet) ?? null;
  const standards = standardsDifferences(content, grids, shelved.pack, formulasIn(content), lookOf);
  const snapshot = sealed && snapshotOf(sealed.grid, sealed.list, shelved.pack, sealed.area, formulasIn(content));
  const expected = snapshot ? (input.expectedSheets?.(content, { ...sealed, snapshot }, shelved.pack) ?? []) : [];
  const reports = reportDifferences(content, grids, expected, lookOf);
  if (!snapshot) {
    const gone = content.rows.map((row): SealChange => {
      return { sheet: content.sheet, cell: null, kind: 'row-removed', was: row.name || row.key, now: null };
    });
    const changes = [...pack, ...gone, ...standards.changes, ...reports.changes];
    return { changes, stale: standards.stale, notices: [...standards.notices, ...reports.notices], otherList: true };
  }
  const list = listDifferences(content, snapshot);
  const looks = listNotices(sealed.grid, snapshot, lookOf(sealed.grid.sheet));
  const decoys = others
    .filter(({ grid, named }) => {
      const isNew = named && !content.otherLists.includes(grid.sheet);
      return grid.visible && !reports.held.has(grid) && (isNew || !sealed.grid.visible);
    })
    .map(({ grid }): SealNotice => ({ code: 'decoy-list', sheet: grid.sheet, cell: null }));
  return {
    changes: [...pack, ...list.changes, ...standards.changes, ...lookupChanges(content, grids), ...reports.changes],
    stale: [...list.stale, ...standards.stale],
    notices: [...looks, ...decoys, ...standards.notices, ...reports.notices],
    otherList: sealed.matched === 0 && content.rows.length > 0,
  };
}
