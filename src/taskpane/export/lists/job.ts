import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../../../messages/message';
import { Cancelled } from '../../../workbook/workbook';
import type { Progress, Work } from '../../../workbook/workbook';
import { failureOf } from '../../failure';
import type { Doing } from '../../failure';

export interface JobState {
  readonly busy: boolean;
  readonly progress: Progress | null;
  /** Which of several files it is at; null: there is one. */
  readonly at: { readonly file: string; readonly place: number; readonly of: number } | null;
  readonly failure: Message | null;
}

/** One long work of a page at a time: how far it is, why it failed, and a way to stop it. */
export interface Job {
  readonly store: StoreApi<JobState>;
  /** Does nothing while another one is under way. */
  readonly run: (
    doing: Doing,
    work: (work: Required<Pick<Work, 'signal' | 'report'>>) => Promise<void>,
  ) => Promise<void>;
  readonly at: (at: JobState['at']) => void;
  readonly cancel: () => void;
  readonly quiet: () => void;
}

export function createJob(): Job {
  const store = createStore<JobState>(() => ({ busy: false, progress: null, at: null, failure: null }));
  let stop: AbortController | null = null;
  return {
    store,
    async run(doing, work) {
      if (stop) return;
      const mine = new AbortController();
      stop = mine;
      store.setState({ busy: true, progress: null, at: null, failure: null });
      try {
        await work({
          signal: mine.signal,
          report: (progress) => {
            store.setState({ progress });
          },
        });
      } catch (error) {
        store.setState({ failure: failureOf(error, doing) });
      } finally {
        stop = null;
        store.setState({ busy: false, progress: null, at: null });
      }
    },
    at(at) {
      store.setState({ at, progress: null });
    },
    cancel() {
      stop?.abort(new Cancelled());
    },
    quiet() {
      store.setState({ failure: null });
    },
  };
}

/** Lets no more be done once it was cancelled. */
export function goOn(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}
