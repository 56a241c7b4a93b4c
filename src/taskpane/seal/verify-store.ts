import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../../messages/message';
import type { Verified } from '../../seal/verify/verify';
import type { Progress } from '../../workbook/workbook';
import { PATIENCE_MS } from '../check/run-store';
import { failureOf } from '../failure';
import type { PaneBooks, PickedFile } from '../host';
import type { TrustStore } from './trust-store';

/** Which workbook is verified. */
export type VerifySource = { readonly kind: 'open' } | { readonly kind: 'picked'; readonly file: PickedFile | null };

export type VerifyPhase =
  | { readonly kind: 'idle' }
  /** `slow`: it has taken long enough to be shown. */
  | { readonly kind: 'verifying'; readonly progress: Progress | null; readonly slow: boolean }
  | {
      readonly kind: 'done';
      readonly verified: Verified;
      /** The name of the file; null: it was the open workbook, whose cells can be shown. */
      readonly file: string | null;
    }
  | { readonly kind: 'failed'; readonly said: Message };

export interface VerifyState {
  readonly source: VerifySource;
  readonly phase: VerifyPhase;
}

/** Verifying a sealed workbook: the open one, or one that is picked. */
export interface VerifyStore {
  readonly store: StoreApi<VerifyState>;
  readonly choose: (source: VerifySource) => void;
  readonly verify: () => Promise<void>;
  readonly cancel: () => void;
  /** The open workbook went on: what was said of it no longer holds. */
  readonly workbookChanged: () => void;
}

export function createVerifyStore(books: PaneBooks | undefined, trust: TrustStore): VerifyStore {
  const store = createStore<VerifyState>(() => ({ source: { kind: 'open' }, phase: { kind: 'idle' } }));
  let stop: AbortController | null = null;
  return {
    store,
    choose(source) {
      stop?.abort();
      store.setState({ source, phase: { kind: 'idle' } });
    },
    async verify() {
      if (!books || stop) return;
      const { source } = store.getState();
      const book = source.kind === 'open' ? 'open' : source.file;
      if (!book) return;
      const mine = new AbortController();
      stop = mine;
      const waiting = (change: { readonly progress?: Progress; readonly slow?: boolean }): void => {
        const { phase } = store.getState();
        if (stop === mine && phase.kind === 'verifying') store.setState({ phase: { ...phase, ...change } });
      };
      store.setState({ phase: { kind: 'verifying', progress: null, slow: false } });
      const patience = setTimeout(() => {
        waiting({ slow: true });
      }, PATIENCE_MS);
      let phase: VerifyPhase;
      try {
        await trust.ready();
        const verified = await books.verify(book, trust.store.getState().keys, {
          signal: mine.signal,
          report: (progress) => {
            waiting({ progress });
          },
        });
        phase = { kind: 'done', verified, file: book === 'open' ? null : book.name };
      } catch (error) {
        const said = failureOf(error, 'verify');
        phase = said ? { kind: 'failed', said } : { kind: 'idle' };
      } finally {
        clearTimeout(patience);
        if (stop === mine) stop = null;
      }
      // Another workbook was chosen meanwhile.
      if (!mine.signal.aborted || store.getState().source === source) store.setState({ phase });
    },
    cancel() {
      stop?.abort();
    },
    workbookChanged() {
      const { phase } = store.getState();
      if (phase.kind === 'done' && phase.file === null) store.setState({ phase: { kind: 'idle' } });
    },
  };
}
