import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PoliciesJudged, PoliciesQuery, PoliciesRow } from '../../../check/policies/under-policies';
import type { CheckSession } from '../../../check/session';
import type { PackShelf, ShelvedPack } from '../../../policy/shelf/shelf';
import { NOTHING_SAID } from '../../../policy/standards';
import { readStandards } from '../../../report/standards';
import type { Work } from '../../../workbook/workbook';
import { createJob, goOn } from '../../export/lists/job';
import type { Job } from '../../export/lists/job';
import type { PolicyHost } from '../../host';
import type { Sheets } from '../../sheets';
import { createPagedRows } from '../../paged-rows';
import type { PagedRows } from '../../paged-rows';

/** The list as it was judged under several policies. */
export interface SeveralJudged extends PoliciesJudged {
  /** The number of the check that it goes with. */
  readonly run: number;
}

export interface SeveralState {
  /** Ids of the policies that the list is to be judged under. */
  readonly ticked: ReadonlySet<string>;
  /** What came of it; null until it was judged under those that are ticked now. */
  readonly judged: SeveralJudged | null;
}

/** The checked list under several policies of the shelf at once. */
export interface SeveralStore {
  readonly store: StoreApi<SeveralState>;
  /** Judging under several, and handing out: one of them at a time. */
  readonly job: Job;
  readonly rows: PagedRows<PoliciesQuery, PoliciesRow>;
  readonly tick: (id: string, ticked: boolean) => void;
  readonly judge: () => Promise<void>;
  /** Lets what came of it go, so that others can be ticked. */
  readonly reopen: () => void;
  /** The ticked policies, the one in use first. */
  readonly chosen: () => readonly ShelvedPack[];
  /** The list judged under those that are ticked, by the check that was run last; judged now where it was not yet. */
  readonly current: (work: StoppableWork) => Promise<SeveralJudged>;
}

export type StoppableWork = Required<Pick<Work, 'signal' | 'report'>>;

export interface SeveralStoreParts {
  readonly host: PolicyHost;
  /** The policies at hand, those kept in the workbook among them. */
  readonly shelf: () => PackShelf;
  readonly sheets: Pick<Sheets, 'standards'>;
  /** Brings the results up to date with the sheet first. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  /** Counts the checks. */
  readonly runs: () => number;
}

/** The policies at hand, the one in use first. */
export function policiesAtHand({ packs }: PackShelf, inUse: string): readonly ShelvedPack[] {
  const isInUse = ({ pack: { id } }: ShelvedPack): boolean => id === inUse;
  return [...packs.filter(isInUse), ...packs.filter((each) => !isInUse(each))];
}

/** Has a work of the session stop once its signal says so. */
export function stopsWith(signal: AbortSignal, stop: () => void): () => void {
  signal.addEventListener('abort', stop);
  return () => {
    signal.removeEventListener('abort', stop);
  };
}

export function createSeveralStore({ host, shelf, sheets, fresh, runs }: SeveralStoreParts): SeveralStore {
  const session: Pick<CheckSession, 'judgeUnder' | 'policiesRows' | 'stopPolicies'> = host.session;
  const store = createStore<SeveralState>(() => ({ ticked: new Set([host.pack.id]), judged: null }));
  const job = createJob();
  const rows = createPagedRows<PoliciesQuery, PoliciesRow>({ filter: 'all', search: '' }, (query, from, count) =>
    session.policiesRows(query, from, count),
  );

  function chosen(): readonly ShelvedPack[] {
    const { ticked } = store.getState();
    return policiesAtHand(shelf(), host.pack.id).filter(({ pack }) => ticked.has(pack.id));
  }

  async function current({ signal, report }: StoppableWork): Promise<SeveralJudged> {
    const { judged: before, ticked } = store.getState();
    if (before?.run === runs()) return before;
    const grid = await sheets.standards();
    const asked = chosen().map(({ pack, files }) => ({
      id: pack.id,
      files,
      said: grid ? readStandards(grid, pack).said : NOTHING_SAID,
    }));
    const follow = stopsWith(signal, () => {
      session.stopPolicies();
    });
    try {
      for (;;) {
        const run = runs();
        const told = await session.judgeUnder(asked, report);
        goOn(signal);
        // The list was checked anew meanwhile: what was judged is of the list before.
        if (run !== runs()) continue;
        const judged = { ...told, run };
        if (store.getState().ticked === ticked) {
          store.setState({ judged });
          await rows.ask({});
        }
        return judged;
      }
    } finally {
      follow();
    }
  }

  return {
    store,
    job,
    rows,
    tick(id, on) {
      const ticked = new Set(store.getState().ticked);
      if (on) ticked.add(id);
      else ticked.delete(id);
      store.setState({ ticked, judged: null });
      rows.clear();
      job.quiet();
    },
    judge: () =>
      job.run('run', async (work) => {
        if ((await fresh()) !== 'failed') await current(work);
      }),
    reopen() {
      store.setState({ judged: null });
      rows.clear();
    },
    chosen,
    current,
  };
}
