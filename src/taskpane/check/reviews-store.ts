import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, ReviewCount } from '../../check/session';
import type { Sheets } from '../sheets';
import type { RowsStore } from './rows-store';

export interface ReviewsState {
  /** How far the review has come, as read last; null where the list has no columns for it. */
  readonly count: ReviewCount | null;
}

/** What the officers wrote beside the list: counted, and read again whenever it is asked for. */
export interface ReviewsStore {
  readonly store: StoreApi<ReviewsState>;
  /** Reads the sheet as it stands now. Where the columns have gone, nothing is filtered by them any more. */
  readonly read: () => Promise<void>;
  /** The same after an edit beside the list, which may be an officer's; a list filtered by it follows. */
  readonly follow: () => Promise<void>;
  /** Shows the enterprises that are not reviewed yet, by list and columns as they stand now. */
  readonly show: () => Promise<void>;
  readonly clear: () => void;
}

export interface ReviewsStoreParts {
  readonly session: CheckSession;
  readonly sheets: Sheets;
  readonly rows: RowsStore;
  /** The sheet of the list, while there are results of it. */
  readonly judgedSheet: () => string | null;
  /** Brings the results up to date with the sheet. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
}

export function createReviewsStore(parts: ReviewsStoreParts): ReviewsStore {
  const { session, sheets, rows, judgedSheet, fresh } = parts;
  const store = createStore<ReviewsState>(() => ({ count: null }));
  const filtered = (): boolean => rows.store.getState().query.filter === 'unreviewed';
  let turn = 0;

  async function read(): Promise<void> {
    turn += 1;
    const mine = turn;
    const sheet = judgedSheet();
    const grid = sheet === null ? null : await sheets.one(sheet);
    const count = grid ? await session.reviews(grid.parts) : null;
    if (mine !== turn) return;
    store.setState({ count });
    if (count === null && filtered()) await rows.ask({ filter: 'all' });
  }

  return {
    store,
    read,
    async follow() {
      await read();
      if (filtered()) await rows.refresh();
    },
    async show() {
      if ((await fresh()) === 'failed') return;
      await read();
      if (store.getState().count) await rows.ask({ filter: 'unreviewed' });
    },
    clear() {
      turn += 1;
      store.setState({ count: null });
    },
  };
}
