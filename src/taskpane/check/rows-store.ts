import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, RowExplained, RowQuery, RowView } from '../../check/session';
import { createPagedRows } from '../paged-rows';
import type { PagedRows } from '../paged-rows';

export interface OpenedState {
  /** The sheet's row whose trace is open, and the trace once it is there. */
  readonly open: { readonly row: number; readonly explained: RowExplained | null } | null;
}

/** The results by enterprise, filtered and searched, and the one that is open. */
export interface RowsStore extends PagedRows<RowQuery, RowView> {
  readonly opened: StoreApi<OpenedState>;
  readonly open: (row: number) => Promise<void>;
  readonly close: () => void;
  /** New results: everything is asked again, filter and search stay. */
  readonly refresh: () => Promise<void>;
}

const ALL: RowQuery = { filter: 'all', search: '' };

export function createRowsStore(session: CheckSession): RowsStore {
  const paged = createPagedRows(ALL, (query, from, count) => session.rows(query, from, count));
  const opened = createStore<OpenedState>(() => ({ open: null }));

  async function open(row: number): Promise<void> {
    opened.setState({ open: { row, explained: null } });
    const explained = await session.explain(row);
    if (opened.getState().open?.row === row) opened.setState({ open: explained ? { row, explained } : null });
  }

  return {
    ...paged,
    opened,
    open,
    close() {
      opened.setState({ open: null });
    },
    async refresh() {
      const current = opened.getState().open;
      await paged.ask({});
      if (current) await open(current.row);
    },
    clear() {
      paged.clear();
      opened.setState({ open: null });
    },
  };
}
