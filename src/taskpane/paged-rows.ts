import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PageOf } from '../../check/scenarios/scenario-calls';

/** Rows asked for at a time. */
const PAGE = 100;

export interface PagedState<Query, Row> {
  readonly query: Query;
  /** How many rows pass; null until asked. */
  readonly total: number | null;
  /** Loaded pages by their number. */
  readonly pages: ReadonlyMap<number, readonly Row[]>;
}

/** A long list that is asked for a page at a time, as it comes into view. */
export interface PagedRows<Query extends object, Row> {
  readonly store: StoreApi<PagedState<Query, Row>>;
  /** Another filter or search; loads the first page. */
  readonly ask: (query: Partial<Query>) => Promise<void>;
  /** Loads the pages that hold places `from` to `to`. */
  readonly ensure: (from: number, to: number) => void;
  readonly at: (place: number) => Row | null;
  readonly clear: () => void;
}

export function createPagedRows<Query extends object, Row>(
  first: Query,
  load: (query: Query, from: number, count: number) => Promise<PageOf<Row>>,
): PagedRows<Query, Row> {
  const store = createStore<PagedState<Query, Row>>(() => ({ query: first, total: null, pages: new Map() }));
  const asked = new Set<number>();
  let turn = 0;

  async function page(at: number, mine: number): Promise<void> {
    if (asked.has(at)) return;
    asked.add(at);
    const { total, rows } = await load(store.getState().query, at * PAGE, PAGE);
    if (mine === turn) store.setState(({ pages }) => ({ total, pages: new Map([...pages, [at, rows]]) }));
  }

  return {
    store,
    async ask(change) {
      turn += 1;
      const mine = turn;
      const query = { ...store.getState().query, ...change };
      asked.clear();
      asked.add(0);
      store.setState({ query });
      const { total, rows } = await load(query, 0, PAGE);
      // What was shown stays until the new rows are there: nothing flickers.
      if (mine === turn) store.setState({ total, pages: new Map([[0, rows]]) });
    },
    ensure(from, to) {
      for (let at = Math.floor(from / PAGE); at <= Math.floor(to / PAGE); at += 1) {
        page(at, turn).catch(() => asked.delete(at));
      }
    },
    at: (place) => store.getState().pages.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null,
    clear() {
      turn += 1;
      asked.clear();
      store.setState({ query: first, total: null, pages: new Map() });
    },
  };
}
