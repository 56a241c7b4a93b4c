import type { Period } from '../policy/pack';
import type { PackFiles } from '../policy/shelf/pack-files';
import type { Decision, Decisions } from './compose/scribe';
import { draftPolicy } from './draft';
import type { PolicyDraft } from './draft';
import { keptJson } from './kept';
import type { DraftName, DraftSent } from './kept';

type Json = Readonly<Record<string, unknown>>;

/** A draft taken up again. */
export interface Resumed {
  readonly draft: DraftSent;
  readonly decisions: Decisions;
}

/**
 * The draft that a pack was kept from. Null where the pack is not what its text is drafted to under its own decisions: it was
 * written or edited by hand, or drafted by another version of this tool, and nothing of it may be drafted over.
 *
 * @param files of a pack that has passed its checks
 */
export function resumedDraft({ pack, source }: PackFiles): Resumed | null {
  const json = JSON.parse(pack) as Json & DraftName & { readonly period: Period; readonly drafted?: Json };
  if (json.drafted === undefined) return null;
  const { id, title, period } = json;
  const decisions = new Map<string, Decision>([
    ...decided(json.drafted['confirmed'], 'confirmed'),
    ...decided(json.drafted['dropped'], 'dropped'),
  ]);
  const result = draftPolicy(source, { id, title, period, decisions });
  if (result.kind !== 'drafted') return null;
  if (JSON.stringify(keptJson(result.draft, json, decisions)) !== JSON.stringify(json)) return null;
  return { draft: sent(result.draft), decisions };
}

/** A draft without its pack. */
export function sent({ json, source, items, rules, refused }: PolicyDraft): DraftSent {
  return { json, source, items, rules, refused };
}

function decided(ids: unknown, decision: Decision): readonly (readonly [string, Decision])[] {
  return Array.isArray(ids) ? ids.map((id) => [String(id), decision] as const) : [];
}
