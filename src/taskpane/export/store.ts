import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, RowQuery } from '../../check/session';
import type { Message } from '../../messages/message';
import { failureOf } from '../failure';
import type { HandedOut, PaneHost } from '../host';

/** Which rows are handed out: all, those that qualify, or what the list of results shows. */
export type ExportRows = 'all' | 'eligible' | 'shown';

export interface ExportState {
  readonly rows: ExportRows;
  readonly busy: boolean;
  readonly failure: Message | null;
  /** What was handed out last: how many rows it has, and where it is. */
  readonly done: { readonly count: number; readonly out: HandedOut } | null;
}

/** Handing the results out as a workbook of their own. */
export interface ExportStore {
  readonly store: StoreApi<ExportState>;
  readonly choose: (rows: ExportRows) => void;
  readonly saveAs: (name: string, rows: ExportRows) => Promise<void>;
  /** What was handed out is no longer what is on screen. */
  readonly forget: () => void;
}

const QUERIES: Readonly<Record<Exclude<ExportRows, 'shown'>, RowQuery>> = {
  all: { filter: 'all', search: '' },
  eligible: { filter: 'eligible', search: '' },
};

/**
 * @param fresh brings the results up to date with the sheet first
 * @param shown what the list of results is filtered by
 */
export function createExportStore(
  host: PaneHost,
  session: CheckSession,
  fresh: () => Promise<'same' | 'rechecked' | 'failed'>,
  shown: () => RowQuery,
): ExportStore {
  const store = createStore<ExportState>(() => ({ rows: 'all', busy: false, failure: null, done: null }));
  return {
    store,
    choose(rows) {
      store.setState({ rows, failure: null, done: null });
    },
    async saveAs(name, rows) {
      const { busy } = store.getState();
      const { books } = host;
      if (busy || !books) return;
      store.setState({ busy: true, failure: null, done: null });
      try {
        if ((await fresh()) === 'failed') return;
        const sheet = await session.listSheet(rows === 'shown' ? shown() : QUERIES[rows]);
        const out = await books.handOut(name, [{ name, sheets: [sheet] }]);
        store.setState({ done: { count: sheet.rows.length, out } });
      } catch (error) {
        store.setState({ failure: failureOf(error, 'export') });
      } finally {
        store.setState({ busy: false });
      }
    },
    forget() {
      store.setState({ failure: null, done: null });
    },
  };
}
