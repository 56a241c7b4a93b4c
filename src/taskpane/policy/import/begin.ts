import { NO_DECISIONS } from '../../../draft/compose/scribe';
import type { Decisions } from '../../../draft/compose/scribe';
import { keptJson } from '../../../draft/kept';
import type { DraftName, DraftSent } from '../../../draft/kept';
import { checkedPack } from '../../../policy/load';
import type { Pack, Period } from '../../../policy/pack';
import { readPackFiles } from '../../../policy/shelf/pack-files';
import type { PackFiles } from '../../../policy/shelf/pack-files';
import type { PackShelf } from '../../../policy/shelf/shelf';
import { isKeptPath } from '../../../report/kept-packs';
import type { PolicyReading } from '../../host';
import { freeId, suggestedId } from './pack-id';
import { itemsOf, saidBy, stateOf, stillMeant } from './review';
import type { ImportName, Review } from './review';

/** A text drafted for the first time: nothing of it is confirmed. */
export function draftedReview(
  draft: DraftSent,
  { file, unnumbered }: Pick<Review, 'file' | 'unnumbered'>,
  shelf: PackShelf,
): Review {
  const { title, status, period } = draft.json as Readonly<Record<string, unknown>> &
    DraftName & { readonly period: Period };
  const name: ImportName = { id: suggestedId(period, shelf), title, status, period };
  return {
    file,
    source: draft.source,
    rules: { kind: 'drafted', draft, all: draft.items },
    name,
    pack: packOf(draft, name, NO_DECISIONS),
    decisions: NO_DECISIONS,
    confirmedAs: new Map(),
    unnumbered,
    kept: null,
    replaces: null,
  };
}

/** The review with its rules drafted anew; confirmations of what says something else by now are gone. */
export function redrafted(review: Review, draft: DraftSent): Review {
  if (review.rules.kind !== 'drafted') return review;
  const next = { ...review, rules: { ...review.rules, draft } };
  const decisions = stillMeant(next, itemsOf(next));
  return { ...next, decisions, pack: packOf(draft, review.name, decisions) };
}

/** A policy that has its rules: as a draft where it was kept from one, else as it is written. `file`: null: it was at hand. */
export async function packReview(
  files: PackFiles,
  file: string | null,
  shelf: PackShelf,
  drafts: PolicyReading,
  signal: AbortSignal,
): Promise<Review> {
  const read = readPackFiles(files);
  if (!read.ok) throw new Error('a policy that passed its checks does not');
  const { pack } = read;
  const there = shelf.packs.find((each) => each.pack.id === pack.id);
  const inWorkbook = there?.path != null && isKeptPath(there.path);
  const resumed = await drafts.resume(files, { signal });
  const { id, title, status, period } = pack;
  const isKept = inWorkbook && there.pack.version === pack.version;
  // What the office or the tool has under this id goes before what a workbook keeps under it.
  const name: ImportName = { id: inWorkbook ? id : freeId(id, shelf), title, status, period };
  const begun: Review = {
    file,
    source: files.source,
    rules: { kind: 'written', files },
    name,
    pack,
    decisions: NO_DECISIONS,
    confirmedAs: new Map(),
    unnumbered: 0,
    kept: null,
    replaces: inWorkbook ? id : null,
  };
  const review = resumed ? await taken(begun, resumed, drafts, signal) : begun;
  return isKept ? { ...review, kept: { id, version: pack.version, state: stateOf(review) } } : review;
}

async function taken(
  begun: Review,
  { draft, decisions }: { readonly draft: DraftSent; readonly decisions: Decisions },
  drafts: PolicyReading,
  signal: AbortSignal,
): Promise<Review> {
  const first = await drafts.draft(begun.source, { ...begun.name, decisions: NO_DECISIONS }, { signal });
  const all = first.kind === 'drafted' ? first.draft.items : draft.items;
  const confirmedAs = new Map(draft.items.map((item) => [item.id, saidBy(item)]));
  return { ...begun, rules: { kind: 'drafted', draft, all }, decisions, confirmedAs };
}

/** The pack of a draft, to be shown. Its checks were made where it was drafted, and are made again before it is kept. */
function packOf(draft: DraftSent, name: ImportName, decisions: Decisions): Pack {
  return checkedPack(keptJson(draft, name, decisions), draft.source);
}
