import type { Pack } from '../policy/pack';
import type { PackFiles } from '../policy/shelf/pack-files';
import type { Decision, Decisions } from './compose/scribe';
import type { PolicyDraft } from './draft';

/** What a drafted policy is called, as its reader has it. */
export interface DraftName {
  readonly id: string;
  readonly title: string;
  readonly status: Pack['status'];
}

/** A draft that goes from one thread to another: the pack is made anew there, for its numbers lose their kind on the way. */
export type DraftSent = Omit<PolicyDraft, 'pack'>;

/** The pack file of a draft as it is kept: under its name, with what its reader decided, so that the next one can go on. */
export function keptJson({ json }: Pick<PolicyDraft, 'json'>, { id, title, status }: DraftName, decisions: Decisions) {
  const of = (wanted: Decision): readonly string[] =>
    [...decisions].flatMap(([item, decision]) => (decision === wanted ? [item] : [])).sort();
  return { ...json, id, title, status, drafted: { confirmed: of('confirmed'), dropped: of('dropped') } };
}

/** The files of a draft as it is kept. */
export function keptFiles(draft: DraftSent, name: DraftName, decisions: Decisions): PackFiles {
  return { pack: `${JSON.stringify(keptJson(draft, name, decisions), null, 2)}\n`, source: draft.source };
}
