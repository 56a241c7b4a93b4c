import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CountyView } from '../../../check/split/split-calls';
import type { Work } from '../../../workbook/workbook';
import type { HandedOut, PolicyHost } from '../../host';
import { createJob } from './job';
import type { Job } from './job';

export interface SplitState {
  /** Null until they have been asked for. */
  readonly counties: readonly CountyView[] | null;
  /** Places in `counties` that are not wanted. */
  readonly leftOut: ReadonlySet<number>;
  readonly done: { readonly count: number; readonly out: HandedOut } | null;
}

/** The open list as a workbook a county: which, and handed out. */
export interface SplitStore {
  readonly store: StoreApi<SplitState>;
  readonly job: Job;
  readonly look: () => Promise<void>;
  readonly want: (place: number, wanted: boolean) => void;
  readonly wantAll: (wanted: boolean) => void;
  readonly handOut: (name: string) => Promise<void>;
}

export interface SplitStoreParts {
  readonly host: PolicyHost;
  /** The sheet of the list. */
  readonly sheet: () => string | null;
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
}

export function createSplitStore({ host, sheet, fresh }: SplitStoreParts): SplitStore {
  const { session, books } = host;
  const store = createStore<SplitState>(() => ({ counties: null, leftOut: new Set(), done: null }));
  const job = createJob();

  /** The list's own widths, from a copy as its program would save it; how wide a column is stops no workbook. */
  async function widths(work: Work): Promise<ReadonlyMap<number, number> | null> {
    try {
      const copy = await books?.copy(work);
      return copy?.sheets.find((each) => each.sheet === sheet())?.widths ?? null;
    } catch (error) {
      if (work.signal?.aborted) throw error;
      return null;
    }
  }

  async function counties(): Promise<readonly CountyView[]> {
    const now = await session.counties();
    const same = JSON.stringify(now) === JSON.stringify(store.getState().counties);
    if (!same) store.setState({ counties: now, leftOut: new Set() });
    return now;
  }

  return {
    store,
    job,
    look: () =>
      job.run('look', async () => {
        if ((await fresh()) !== 'failed') await counties();
      }),
    want(place, wanted) {
      store.setState(({ leftOut }) => {
        const next = new Set(leftOut);
        if (wanted) next.delete(place);
        else next.add(place);
        return { leftOut: next, done: null };
      });
    },
    wantAll(wanted) {
      store.setState(({ counties: all }) => ({
        leftOut: new Set(wanted ? [] : (all ?? []).map((_, place) => place)),
        done: null,
      }));
    },
    handOut: (name) =>
      job.run('export', async (work) => {
        if (!books) return;
        store.setState({ done: null });
        const before = store.getState().counties;
        if ((await fresh()) === 'failed') return;
        await counties();
        // The list has other counties now than those that were chosen from: they are shown, and nothing is handed out.
        if (store.getState().counties !== before) return;
        const { leftOut } = store.getState();
        const places = (before ?? []).flatMap((_, place) => (leftOut.has(place) ? [] : [place]));
        const made = await session.countyBooks(places, await widths(work));
        const out = await books.handOut(name, made, work);
        store.setState({ done: { count: made.length, out } });
      }),
  };
}
