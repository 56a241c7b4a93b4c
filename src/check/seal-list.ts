import type { ListChoices } from '../list/reading';
import type { Message } from '../messages/message';
import type { ShelvedPack } from '../policy/shelf/shelf';
import { readReviews } from '../report/review/read-reviews';
import type { Review } from '../report/review/review';
import { classOf } from '../report/verdict-class';
import type { SealedReview } from '../seal/content';
import type { SigningKey } from '../seal/keys/key-file';
import { sealPlan } from '../seal/seal-plan';
import type { SealPlan } from '../seal/seal-plan';
import { VERSION } from '../seal/version';
import type { Grid } from '../workbook/grid';
import { judgedList } from './run';
import type { CheckOutcome } from './run';

/** What whoever seals says. */
export interface SealWishes {
  /** Their name, in their own words. */
  readonly by: string;
  /** The office's key; null: the seal is not signed. */
  readonly key: SigningKey | null;
  readonly when: Date;
  /** Formulas under the seal stay and are compared too; false: they become their values. */
  readonly keepFormulas: boolean;
}

export interface ListToSeal {
  /** Every sheet of the workbook as it stands now, hidden ones too. */
  readonly grids: readonly Grid[];
  /** The check whose list, measures and standards are sealed. */
  readonly outcome: CheckOutcome;
  /** How the list was found and its columns settled. */
  readonly choices: ListChoices;
  readonly shelved: ShelvedPack;
  readonly speak: (message: Message) => string;
}

/**
 * What sealing a checked list writes. The list is read and judged again: results and formulas beside it may have changed
 * since, and what is sealed is what stands there now.
 *
 * @returns the plan, and what of the officers' reviews could not be taken
 */
export async function sealList(
  { grids, outcome, choices: chosen, shelved, speak }: ListToSeal,
  { by, key, when, keepFormulas }: SealWishes,
): Promise<{ readonly plan: SealPlan; readonly faults: readonly Message[] }> {
  const choices: ListChoices = { ...chosen, sheet: outcome.list.sheet };
  const { measures, standards } = outcome;
  const now = judgedList(grids, outcome.pack, { list: choices, measures, standards });
  if (now.kind === 'no-list') return { plan: { kind: 'refused', why: now.why }, faults: [] };
  const grid = grids.find(({ sheet }) => sheet === now.list.sheet);
  const judged = now.rows.map(({ row, verdicts }) => ({ row: row.row, machine: verdicts.map(classOf) }));
  const read = grid ? readReviews(grid, now.list.headerRow, judged, now.measures) : { reviews: [], faults: [] };
  const reviews = byRow(read.reviews);
  const plan = await sealPlan({
    grids,
    shelved,
    standards,
    list: now.list,
    choices,
    measures: now.measures,
    rows: now.rows.map(({ row, verdicts }) => ({ row: row.row, verdicts, reviews: reviews.get(row.row) ?? [] })),
    id: sealId(),
    version: VERSION,
    when: when.toISOString(),
    by,
    key,
    keepFormulas,
    speak,
  });
  return { plan, faults: read.faults };
}

function byRow(reviews: readonly Review[]): ReadonlyMap<number, readonly SealedReview[]> {
  const rows = new Map<number, SealedReview[]>();
  for (const { row, state, adjusted, reason, by } of reviews) {
    const there = rows.get(row) ?? [];
    there.push({ state, adjusted, reason: reason ?? '', by: by ?? '' });
    rows.set(row, there);
  }
  return rows;
}

/** A UUID (version 4), also where a page is served without TLS and has no `randomUUID`. */
function sealId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte, place) => {
    const set = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, '0');
  }).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
