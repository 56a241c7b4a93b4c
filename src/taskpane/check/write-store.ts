import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, ResultPlan } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { cellAddress } from '../../workbook/address';
import { Cancelled } from '../../workbook/workbook';
import type { Progress } from '../../workbook/workbook';
import { failureOf } from '../failure';
import type { Ledger } from '../ledger';
import { PATIENCE_MS } from './run-store';

export const writeStoreWords = vocabulary({
  'pane.write.results': { 'zh-CN': '“{sheet}”的结果列', en: 'the result columns of {sheet}' },
});

export type WritePhase =
  | { readonly kind: 'closed' }
  | { readonly kind: 'planning' }
  /** `recheck`: the list had been edited and was judged again first. */
  | {
      readonly kind: 'preview';
      readonly plan: ResultPlan;
      readonly highlight: boolean;
      readonly inTheWay: readonly string[];
      readonly rechecked: boolean;
    }
  | { readonly kind: 'writing'; readonly progress: Progress | null; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly said: Message };

export interface WriteState {
  readonly phase: WritePhase;
  readonly highlight: boolean;
  /** What the last write did, until the next check. */
  readonly written: {
    readonly sheet: string;
    readonly columns: readonly string[];
    readonly cells: number;
    /** The run whose results they are. */
    readonly run: number;
  } | null;
}

/** Writing the result columns: shown first, then done, and one step of the ledger. */
export interface WriteStore {
  readonly store: StoreApi<WriteState>;
  readonly plan: () => Promise<void>;
  readonly setHighlight: (on: boolean) => Promise<void>;
  readonly write: () => Promise<void>;
  /** Closes the preview; stops a write under way, which then leaves the sheet as it was. */
  readonly close: () => void;
  readonly forget: () => void;
}

/** Cells of others that a plan would write over, as addresses; our own former columns are not in the way. */
export function cellsInTheWay(plan: ResultPlan): string[] {
  if (plan.replaces) return [];
  const found: string[] = [];
  for (const change of plan.changes) {
    if (change.kind !== 'cells') continue;
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

/**
 * @param run counts the checks: the number of the one that is written
 * @param fresh brings the results up to date with the sheet; says whether they changed, or that they could not be had
 */
export function createWriteStore(
  session: CheckSession,
  ledger: Ledger,
  fresh: () => Promise<'same' | 'rechecked' | 'failed'>,
  run: () => number,
): WriteStore {
  const store = createStore<WriteState>(() => ({ phase: { kind: 'closed' }, highlight: true, written: null }));
  let stop: AbortController | null = null;

  async function preview(rechecked: boolean): Promise<void> {
    const { highlight } = store.getState();
    const plan = await session.resultColumns(highlight);
    // Escape while it was being planned: it stays closed.
    if (store.getState().phase.kind === 'closed') return;
    store.setState({ phase: { kind: 'preview', plan, highlight, inTheWay: cellsInTheWay(plan), rechecked } });
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const said = failureOf(error, 'write');
      store.setState({ phase: said ? { kind: 'failed', said } : { kind: 'closed' } });
    }
  }

  return {
    store,
    plan: () =>
      guarded(async () => {
        store.setState({ phase: { kind: 'planning' } });
        const state = await fresh();
        if (state === 'failed') store.setState({ phase: { kind: 'closed' } });
        else await preview(state === 'rechecked');
      }),
    setHighlight: (on) =>
      guarded(async () => {
        const { phase } = store.getState();
        store.setState({ highlight: on });
        if (phase.kind === 'preview') await preview(phase.rechecked);
      }),
    write: () =>
      guarded(async () => {
        const { phase } = store.getState();
        if (phase.kind !== 'preview') return;
        const { plan } = phase;
        const writing = (change: { progress?: Progress; slow?: boolean }): void => {
          const now = store.getState().phase;
          if (now.kind === 'writing') store.setState({ phase: { ...now, ...change } });
        };
        store.setState({ phase: { kind: 'writing', progress: null, slow: false } });
        stop = new AbortController();
        const patience = setTimeout(() => {
          writing({ slow: true });
        }, PATIENCE_MS);
        try {
          const work = {
            signal: stop.signal,
            report: (progress: Progress) => {
              writing({ progress });
            },
          };
          await ledger.write(writeStoreWords.message('pane.write.results', { sheet: plan.sheet }), plan.changes, work);
          const { sheet, columns, cells } = plan;
          store.setState({ phase: { kind: 'closed' }, written: { sheet, columns, cells, run: run() } });
        } finally {
          clearTimeout(patience);
          stop = null;
        }
      }),
    close() {
      if (stop) stop.abort(new Cancelled());
      else store.setState({ phase: { kind: 'closed' } });
    },
    forget() {
      store.setState({ written: null });
    },
  };
}
