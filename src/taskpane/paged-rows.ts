import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PageOf } from '../check/scenarios/scenario-calls';

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
  /** Of the query as it is now. What was shown before stays until the first of these is there: nothing flickers. */
  let loaded: ReadonlyMap<number, readonly Row[]> = new Map();
  const asked = new Set<number>();
  let turn = 0;

  function restart(): void {
    turn += 1;
    loaded = new Map();
    asked.clear();
  }

  async function page(at: number): Promise<void> {
    if (asked.has(at)) return;
    asked.add(at);
    const mine = turn;
    try {
      const { total, rows } = await load(store.getState().query, at * PAGE, PAGE);
      if (mine !== turn) return;
      loaded = new Map([...loaded, [at, rows]]);
      store.setState({ total, pages: loaded });
    } catch (error) {
      if (mine === turn) asked.delete(at);
      throw error;
    }
  }

  return {
    store,
    async ask(change) {
      restart();
      store.setState(({ query }) => ({ query: { ...query, ...change } }));
      await page(0);
    },
    ensure(from, to) {
      for (let at = Math.floor(from / PAGE); at <= Math.floor(to / PAGE); at += 1) {
        page(at).catch(() => undefined);
      }
    },
    at: (place) => store.getState().pages.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null,
    clear() {
      restart();
      store.setState({ query: first, total: null, pages: new Map() });
    },
  };
}
