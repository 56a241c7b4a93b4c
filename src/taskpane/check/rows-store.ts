import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, RowExplained, RowQuery, RowView } from '../../check/session';

/** Rows asked for at a time. */
export const PAGE = 100;

export interface RowsState {
  readonly query: RowQuery;
  /** How many rows pass; null until asked. */
  readonly total: number | null;
  /** Loaded pages by their number. */
  readonly pages: ReadonlyMap<number, readonly RowView[]>;
  /** The sheet's row whose trace is open, and the trace once it is there. */
  readonly open: { readonly row: number; readonly explained: RowExplained | null } | null;
}

export interface RowsStore {
  readonly store: StoreApi<RowsState>;
  /** Another filter or search; loads the first page. */
  readonly ask: (query: Partial<RowQuery>) => Promise<void>;
  /** Loads the pages that hold places `from` to `to`. */
  readonly ensure: (from: number, to: number) => void;
  readonly at: (place: number) => RowView | null;
  readonly open: (row: number) => Promise<void>;
  readonly close: () => void;
  /** New results: everything is asked again, filter and search stay. */
  readonly refresh: () => Promise<void>;
  readonly clear: () => void;
}

const ALL: RowQuery = { filter: 'all', search: '' };

export function createRowsStore(session: CheckSession): RowsStore {
  const store = createStore<RowsState>(() => ({ query: ALL, total: null, pages: new Map(), open: null }));
  let turn = 0;
  const asked = new Set<number>();

  async function load(page: number, mine: number): Promise<void> {
    if (asked.has(page)) return;
    asked.add(page);
    const { total, rows } = await session.rows(store.getState().query, page * PAGE, PAGE);
    if (mine !== turn) return;
    store.setState(({ pages }) => ({ total, pages: new Map([...pages, [page, rows]]) }));
  }

  async function restart(query: RowQuery): Promise<void> {
    turn += 1;
    asked.clear();
    const mine = turn;
    asked.add(0);
    store.setState({ query });
    const { total, rows } = await session.rows(query, 0, PAGE);
    // What was shown stays until the new rows are there: nothing flickers.
    if (mine === turn) store.setState({ total, pages: new Map([[0, rows]]) });
  }

  async function open(row: number): Promise<void> {
    store.setState({ open: { row, explained: null } });
    const explained = await session.explain(row);
    if (store.getState().open?.row === row) store.setState({ open: explained ? { row, explained } : null });
  }

  return {
    store,
    ask: (query) => restart({ ...store.getState().query, ...query }),
    ensure(from, to) {
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page += 1) {
        load(page, turn).catch(() => asked.delete(page));
      }
    },
    at: (place) => store.getState().pages.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null,
    open,
    close() {
      store.setState({ open: null });
    },
    async refresh() {
      const { query, open: current } = store.getState();
      await restart(query);
      if (current) await open(current.row);
    },
    clear() {
      turn += 1;
      asked.clear();
      store.setState({ query: ALL, total: null, pages: new Map(), open: null });
    },
  };
}
