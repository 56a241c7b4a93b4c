import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../messages/message';
import type { ResultPlan } from '../report/own-columns';
import { cellAddress } from '../workbook/address';
import { Cancelled } from '../workbook/workbook';
import type { Progress, Work } from '../workbook/workbook';
import { PATIENCE_MS } from './check/run-store';
import { failureOf } from './failure';
import type { Ledger } from './ledger';

/** How far a long part of a write has come; `slow`: it has taken long enough to be shown. */
interface Waiting {
  readonly progress: Progress | null;
  readonly slow: boolean;
}

/** What a preview rests on. */
interface Rest {
  /** The number of the check. */
  readonly run: number;
  /** It took the place of one that no longer held when it was to be written. */
  readonly renewed: boolean;
}

/** A write from its planning to its end. `Beside` is what the preview tells beside the plan. */
export type PlannedPhase<Beside> =
  | { readonly kind: 'closed' }
  | ({ readonly kind: 'planning' } & Waiting)
  | ({ readonly kind: 'preview'; readonly inTheWay: readonly string[] } & Rest & Prepared<Beside>)
  | ({ readonly kind: 'writing' } & Waiting)
  /** It cannot be done as things are: another try would say the same. */
  | { readonly kind: 'refused'; readonly why: Message }
  | { readonly kind: 'failed'; readonly said: Message };

export interface PlannedState<Beside> {
  readonly phase: PlannedPhase<Beside>;
  /** What the last write did, until it is forgotten. */
  readonly written: Written | null;
}

export interface Written {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly cells: number;
  /** The number of the check whose results they are. */
  readonly run: number;
}

/** Columns written beside a list: planned, shown, written in one step of the ledger, or stopped. */
export interface PlannedWrite<Beside> {
  readonly store: StoreApi<PlannedState<Beside>>;
  readonly plan: () => Promise<void>;
  /** Shows another plan in the place of the one that is shown, which stays until the new one is there. */
  readonly renew: (prepare: () => Promise<Prepared<Beside>>) => Promise<void>;
  /** Writes what is shown; where it no longer holds, it is planned and shown anew and nothing is written. */
  readonly write: () => Promise<void>;
  /** Closes the preview; stops a planning or a write under way, which then leaves the sheet as it was. */
  readonly close: () => void;
  readonly forget: () => void;
}

type Prepared<Beside> = { readonly plan: ResultPlan } & Beside;

export interface PlannedWriteParts<Beside> {
  readonly ledger: Ledger;
  /** Works the plan out, or says why there can be none; null where it turned out that there is nothing to show. */
  readonly prepare: (work: Work) => Promise<Prepared<Beside> | { readonly refused: Message } | null>;
  /** Does what is shown; absent: the ledger writes it. */
  readonly carryOut?: (prepared: Prepared<Beside>, work: Work) => Promise<void>;
  /** What the ledger calls it. */
  readonly what: (plan: ResultPlan) => Message;
  /** Counts the checks. */
  readonly run: () => number;
  /** Whether sheet and standards still are what the last plan was made from. */
  readonly holds: () => Promise<boolean>;
}

/** Cells of others that a plan would write over beside the list, as addresses; our own former columns are not in the way. */
export function cellsInTheWay(plan: ResultPlan): string[] {
  if (plan.replaces) return [];
  const found: string[] = [];
  for (const change of plan.changes) {
    if (change.kind !== 'cells' || change.sheet !== plan.sheet) continue;
    change.before.forEach((cells, down) => {
      cells.forEach(({ value, formula }, across) => {
        const after = change.after[down]?.[across];
        const free =
          (value.kind === 'empty' && formula === undefined) ||
          (after && JSON.stringify(after.value) === JSON.stringify(value));
        if (!free) found.push(cellAddress(change.top + down, change.left + across));
      });
    });
  }
  return found;
}

export function createPlannedWrite<Beside extends object>(parts: PlannedWriteParts<Beside>): PlannedWrite<Beside> {
  const { ledger, prepare, carryOut, what, run, holds } = parts;
  const store = createStore<PlannedState<Beside>>(() => ({ phase: { kind: 'closed' }, written: null }));
  let stop: AbortController | null = null;

  /** A work that can be stopped and, once it is slow, shows how far it is. */
  async function during<T>(kind: 'planning' | 'writing', work: (given: Work) => Promise<T>): Promise<T> {
    const waiting = (change: Partial<Waiting>): void => {
      const { phase } = store.getState();
      if (phase.kind === kind) store.setState({ phase: { ...phase, ...change } });
    };
    store.setState({ phase: { kind, progress: null, slow: false } });
    const mine = new AbortController();
    stop = mine;
    const patience = setTimeout(() => {
      waiting({ slow: true });
    }, PATIENCE_MS);
    try {
      return await work({
        signal: mine.signal,
        report: (progress) => {
          waiting({ progress });
        },
      });
    } finally {
      clearTimeout(patience);
      if (stop === mine) stop = null;
    }
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const said = failureOf(error, 'write');
      store.setState({ phase: said ? { kind: 'failed', said } : { kind: 'closed' } });
    }
  }

  function show(prepared: Prepared<Beside>, renewed: boolean): void {
    const inTheWay = cellsInTheWay(prepared.plan);
    store.setState({ phase: { ...prepared, kind: 'preview', inTheWay, run: run(), renewed } });
  }

  async function planned(renewed: boolean): Promise<void> {
    const prepared = await during('planning', prepare);
    // Escape while it was being planned: it stays closed.
    if (store.getState().phase.kind === 'closed') return;
    if (prepared && 'refused' in prepared) store.setState({ phase: { kind: 'refused', why: prepared.refused } });
    else if (prepared) show(prepared, renewed);
    else store.setState({ phase: { kind: 'closed' } });
  }

  return {
    store,
    plan: () => guarded(() => planned(false)),
    renew: (other) =>
      guarded(async () => {
        const prepared = await other();
        const { phase } = store.getState();
        if (phase.kind === 'preview') show(prepared, phase.renewed);
      }),
    write: () =>
      guarded(async () => {
        const { phase } = store.getState();
        if (phase.kind !== 'preview') return;
        const { plan } = phase;
        const written = await during('writing', async (work) => {
          // A preview may stand open while the sheet, the standards, the results go on.
          const current = phase.run === run() && (await holds());
          if (work.signal?.aborted) throw new Cancelled();
          if (current) await (carryOut ? carryOut(phase, work) : ledger.write(what(plan), plan.changes, work));
          return current;
        });
        if (!written) return planned(true);
        const { sheet, columns, cells } = plan;
        store.setState({ phase: { kind: 'closed' }, written: { sheet, columns, cells, run: phase.run } });
      }),
    close() {
      const { phase } = store.getState();
      if (phase.kind !== 'writing') store.setState({ phase: { kind: 'closed' } });
      stop?.abort(new Cancelled());
    },
    forget() {
      store.setState({ written: null });
    },
  };
}
