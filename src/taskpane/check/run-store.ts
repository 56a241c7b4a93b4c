import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, CheckSummary } from '../../check/session';
import type { Finding } from '../../list/reading';
import type { Message } from '../../messages/message';
import type { StandardsSaid } from '../../policy/standards';
import type { Progress } from '../../workbook/workbook';
import { failureOf } from '../failure';

/** A work shorter than this shows nothing. */
export const PATIENCE_MS = 300;

export type RunPhase =
  | { readonly kind: 'idle' }
  /** `slow`: it has taken long enough to be shown. */
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly slow: boolean }
  | { readonly kind: 'done'; readonly summary: CheckSummary; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly said: Message };

export interface RunState {
  readonly phase: RunPhase;
  /** The counts before standards were changed: what the change did. */
  readonly previous: CheckSummary | null;
  /** The list was edited after it was judged. */
  readonly stale: boolean;
  /** Counts the finished runs. */
  readonly runs: number;
  /** The measures of the last run. */
  readonly measures: readonly number[];
}

export interface RunStore {
  readonly store: StoreApi<RunState>;
  /** Judges the list found last. True where it came to an end. */
  readonly start: (measures: readonly number[]) => Promise<boolean>;
  /** The same again, after standards changed; keeps the counts from before. */
  readonly again: () => Promise<boolean>;
  readonly cancel: () => void;
  /** Back to before the check. */
  readonly reset: () => void;
  readonly markStale: () => void;
}

export function createRunStore(session: CheckSession, standards: () => StandardsSaid): RunStore {
  const store = createStore<RunState>(() => ({
    phase: { kind: 'idle' },
    previous: null,
    stale: false,
    runs: 0,
    measures: [],
  }));
  let turn = 0;

  async function run(measures: readonly number[], previous: CheckSummary | null): Promise<boolean> {
    turn += 1;
    const mine = turn;
    const before = store.getState().phase;
    const running = (change: { progress?: Progress; slow?: boolean }): void => {
      const { phase } = store.getState();
      if (mine === turn && phase.kind === 'running') store.setState({ phase: { ...phase, ...change } });
    };
    store.setState({ phase: { kind: 'running', progress: null, slow: false }, measures, previous });
    const patience = setTimeout(() => {
      running({ slow: true });
    }, PATIENCE_MS);
    try {
      const summary = await session.run(measures, standards(), (progress) => {
        running({ progress });
      });
      const findings = await session.findings();
      if (mine !== turn) return false;
      store.setState(({ runs }) => ({ phase: { kind: 'done', summary, findings }, stale: false, runs: runs + 1 }));
      return true;
    } catch (error) {
      if (mine !== turn) return false;
      const said = failureOf(error, 'run');
      // A cancelled check leaves what was there: the last results, or none.
      const back: RunPhase = before.kind === 'running' ? { kind: 'idle' } : before;
      store.setState({ phase: said ? { kind: 'failed', said } : back, stale: back.kind === 'done' });
      return false;
    } finally {
      clearTimeout(patience);
    }
  }

  return {
    store,
    start: (measures) => run(measures, null),
    again() {
      const { phase, measures } = store.getState();
      return run(measures, phase.kind === 'done' ? phase.summary : null);
    },
    cancel() {
      session.cancel();
    },
    reset() {
      turn += 1;
      store.setState({ phase: { kind: 'idle' }, previous: null, stale: false });
    },
    markStale() {
      store.setState({ stale: true });
    },
  };
}
