import { WHOLE } from '../../../draft/compose/scribe';
import type { Decision, Decisions, Item } from '../../../draft/compose/scribe';
import type { DraftName, DraftSent } from '../../../draft/kept';
import { keptFiles } from '../../../draft/kept';
import type { Measure, ToConfirm } from '../../../policy/measure';
import type { Pack, Period } from '../../../policy/pack';
import type { PackFiles } from '../../../policy/shelf/pack-files';
import type { PackShelf } from '../../../policy/shelf/shelf';

/** What an imported policy is called and for. */
export interface ImportName extends DraftName {
  readonly period: Period;
}

/** Where the rules come from. */
export type ReviewedRules =
  /** Drafted from the text, and again whenever something is left out. `all`: as drafted before anything was decided. */
  | { readonly kind: 'drafted'; readonly draft: DraftSent; readonly all: readonly Item[] }
  /** Written in a pack by hand, and as they stand there. */
  | { readonly kind: 'written'; readonly files: PackFiles };

/** How a policy was kept in the workbook last. */
export interface Kept {
  readonly id: string;
  readonly version: string;
  /** What was kept, to tell whether there is more to keep. */
  readonly state: string;
}

/** A policy on its way into the workbook, and how far its reader has come. Each decision makes another. */
export interface Review {
  /** The file that it came from; null: it was at hand. */
  readonly file: string | null;
  readonly source: string;
  readonly rules: ReviewedRules;
  readonly name: ImportName;
  /** Under the decisions that its rules were last drafted with. */
  readonly pack: Pack;
  readonly decisions: Decisions;
  /** What each thing said when it was confirmed: another rule in its place is not confirmed. */
  readonly confirmedAs: ReadonlyMap<string, string>;
  /** Paragraphs of the file that lack the numbers that Word gives them. */
  readonly unnumbered: number;
  readonly kept: Kept | null;
  /** The id of the policy in the workbook whose place it takes; null: of none. */
  readonly replaces: string | null;
}

/** Whether the text begins with the title: then that is the policy's, to the letter. */
export function isTitledByText({ source, name: { title } }: Pick<Review, 'source' | 'name'>): boolean {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  return bare(source).startsWith(bare(title));
}

/** Everything there is to look at, in the order of the text. What was left out stays, though no rule has it any more. */
export function itemsOf({ rules, pack, decisions }: Omit<Review, 'name'>): readonly Item[] {
  if (rules.kind === 'written') return pack.measures.flatMap((measure) => written(measure, decisions));
  const { draft, all } = rules;
  const present = new Set(draft.items.map(({ id }) => id));
  const out = all.filter(({ id }) => !present.has(id) && decisions.get(id) === 'dropped');
  return [...draft.items, ...out]
    .map((item) => decided(item, decisions.get(item.id) ?? null))
    .sort((a, b) => a.measure - b.measure || place(a) - place(b));
}

/** The same thing where its decision is the same, so that only what changed is drawn anew. */
function decided(item: Item, decision: Decision | null): Item {
  return item.decision === decision ? item : { ...item, decision };
}

/** What is asked of all rules together comes when they have been looked at. */
function place({ id, words }: Item): number {
  return id.includes(WHOLE) ? Infinity : words.start;
}

function written({ number, toConfirm }: Measure, decisions: Decisions): readonly Item[] {
  return toConfirm.map(({ what, words }: ToConfirm, index) => {
    const id = writtenId(number, index);
    return { id, measure: number, what, words, optional: false, decision: decisions.get(id) ?? null };
  });
}

function writtenId(measure: number, index: number): string {
  return `${String(measure)}#${String(index)}`;
}

/** What a thing says of which words. */
export function saidBy({ what, words }: Pick<Item, 'what' | 'words'>): string {
  return `${String(words.start)}-${String(words.end)} ${what['zh-CN']}`;
}

/** The decisions without confirmations of what says something else by now, or is no longer asked. */
export function stillMeant(
  { decisions, confirmedAs }: Pick<Review, 'decisions' | 'confirmedAs'>,
  items: readonly Item[],
): Decisions {
  const said = new Map(items.map((item) => [item.id, saidBy(item)]));
  return new Map(
    [...decisions].filter(([id, decision]) => {
      const now = said.get(id);
      return decision === 'dropped' || (now !== undefined && now === confirmedAs.get(id));
    }),
  );
}

/** How far the reader has come. */
export function progressOf(items: readonly Item[]): { readonly done: number; readonly of: number } {
  return { done: items.filter(({ decision }) => decision !== null).length, of: items.length };
}

/** What would be kept, in a form to compare: the same, and there is nothing more to keep. */
export function stateOf({ name, decisions }: Pick<Review, 'name' | 'decisions'>): string {
  return JSON.stringify([name, [...decisions].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The files of the policy as it is now. `draft`: under all decisions. */
export function filesOf(
  { rules, name, decisions }: Pick<Review, 'rules' | 'name' | 'decisions'>,
  draft: DraftSent | null,
): PackFiles {
  if (rules.kind === 'drafted') return keptFiles(draft ?? rules.draft, name, decisions);
  const json = JSON.parse(rules.files.pack) as Record<string, unknown> & { readonly measures: readonly Json[] };
  const measures = json.measures.map((measure) => confirmed(measure, decisions));
  return { pack: `${JSON.stringify({ ...json, id: name.id, measures }, null, 2)}\n`, source: rules.files.source };
}

type Json = Readonly<Record<string, unknown>>;

/** The measure of a pack file without what is confirmed. */
function confirmed({ toConfirm, ...measure }: Json, decisions: Decisions): Json {
  if (!Array.isArray(toConfirm)) return measure;
  const left = toConfirm.filter(
    (_, index) => decisions.get(writtenId(Number(measure['number']), index)) !== 'confirmed',
  );
  return left.length > 0 ? { ...measure, toConfirm: left } : measure;
}

/** A decision more, or one taken back (`null`). */
export function withDecision(review: Review, items: readonly Item[], decision: Decision | null): Review {
  const decisions = new Map(review.decisions);
  const confirmedAs = new Map(review.confirmedAs);
  for (const item of items) {
    if (decision === null) decisions.delete(item.id);
    else decisions.set(item.id, decision);
    if (decision === 'confirmed') confirmedAs.set(item.id, saidBy(item));
    else confirmedAs.delete(item.id);
  }
  return { ...review, decisions, confirmedAs };
}

/** Whether two states have left out the same things: then they have the same rules. */
export function sameRules(a: Decisions, b: Decisions): boolean {
  const out = (decisions: Decisions): string =>
    [...decisions]
      .flatMap(([id, decision]) => (decision === 'dropped' ? [id] : []))
      .sort()
      .join(' ');
  return out(a) === out(b);
}

/** Whether the workbook holds the policy as it is now. */
export function isKept(review: Review, { packs }: PackShelf): boolean {
  const { kept } = review;
  if (kept?.state !== stateOf(review)) return false;
  return packs.some(({ pack }) => pack.id === kept.id && pack.version === kept.version);
}
