import { useState } from 'react';
import { useStore } from 'zustand';
import type { CheckSummary, ListView } from '../../check/session';
import { useModel } from '../model-context';

/** A check that came to an end: its list and what it counted. */
export interface Results {
  readonly list: ListView;
  readonly summary: CheckSummary;
}

/** The list as it was found; null where there is none. */
export function useFoundList(): ListView | null {
  const { list } = useModel();
  return useStore(list.store, ({ phase }) => (phase.kind === 'found' ? phase.list : null));
}

/** What can be handed out; while the list is judged again, what there was before. Null where nothing was judged. */
export function useResults(): Results | null {
  const { run } = useModel();
  const list = useFoundList();
  const phase = useStore(run.store, (state) => state.phase);
  const [last, setLast] = useState<Results | null>(null);
  const now = list && phase.kind === 'done' ? { list, summary: phase.summary } : null;
  if (now && (now.list !== last?.list || now.summary !== last.summary)) setLast(now);
  // A page that went away and came back for a moment would lose its dialog and the focus.
  return now ?? (phase.kind === 'running' && list ? last : null);
}
