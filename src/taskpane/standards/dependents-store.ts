import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession } from '../../check/session';

export interface DependentsState {
  /** Rows that hang on each parameter and choice, by its id; null until a check has been run and counted. */
  readonly counts: ReadonlyMap<string, number> | null;
  /** The run that they belong to. */
  readonly run: number;
}

/** How much hangs on each standard: counted when it is looked at, once a run. */
export interface DependentsStore {
  readonly store: StoreApi<DependentsState>;
  readonly count: (run: number) => Promise<void>;
}

export function createDependentsStore(session: CheckSession): DependentsStore {
  const store = createStore<DependentsState>(() => ({ counts: null, run: 0 }));
  return {
    store,
    async count(run) {
      if (store.getState().run === run) return;
      store.setState({ run });
      const counts = await session.dependents();
      if (store.getState().run === run) store.setState({ counts });
    },
  };
}
