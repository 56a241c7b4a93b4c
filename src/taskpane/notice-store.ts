import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../messages/message';
import { failureOf } from './failure';
import type { Doing } from './failure';

export interface NoticeState {
  /** What went wrong beside the main path, until it is put away. */
  readonly failure: Message | null;
  /** What is to be told and is no failure. */
  readonly told: Message | null;
}

/** What no other part of the pane shows: nothing fails in silence. */
export interface NoticeStore {
  readonly store: StoreApi<NoticeState>;
  /** Does a work; a failure of it is shown, not thrown. */
  readonly during: (doing: Doing, work: () => Promise<unknown>) => Promise<void>;
  readonly tell: (told: Message | null) => void;
  readonly dismiss: () => void;
}

export function createNoticeStore(): NoticeStore {
  const store = createStore<NoticeState>(() => ({ failure: null, told: null }));
  return {
    store,
    async during(doing, work) {
      try {
        await work();
      } catch (error) {
        store.setState({ failure: failureOf(error, doing) });
      }
    },
    tell(told) {
      store.setState({ told });
    },
    dismiss() {
      store.setState({ failure: null, told: null });
    },
  };
}
