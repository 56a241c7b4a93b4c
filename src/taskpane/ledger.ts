import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../messages/message';
import { cellCount } from '../workbook/change';
import type { Change } from '../workbook/change';
import type { Work, Workbook } from '../workbook/workbook';
import { failureOf } from './failure';

/** A write that can be taken back in one step. */
export interface Step {
  /** What was written, in a few words. */
  readonly what: Message;
  readonly inverse: readonly Change[];
  readonly cells: number;
  /** What the workbook could not take, all else being written. */
  readonly notes: readonly Message[];
}

export interface LedgerState {
  /** Oldest first; the last one is what undo takes back. */
  readonly steps: readonly Step[];
  readonly busy: boolean;
  /** Why the last undo was not made; null where there is nothing to tell. */
  readonly failure: Message | null;
  /** What the last undo took back: told until the next write. */
  readonly undone: Message | null;
}

/** The one door to the workbook: every write of the pane goes through it and can be taken back. */
export interface Ledger {
  readonly store: StoreApi<LedgerState>;
  /** Makes all changes or none; fails with what the workbook says. */
  readonly write: (what: Message, changes: readonly Change[], work?: Work) => Promise<void>;
  /** Takes back the last write. False where it could not: `failure` says why. */
  readonly undo: () => Promise<boolean>;
  /** Forgets the failed undo and the step that it was for. */
  readonly forget: () => void;
  /** Another workbook, or sheets that are gone: forgets the steps that no longer have their sheets. */
  readonly keepFor: (sheets: ReadonlySet<string>) => void;
  /** What was taken back has been read. */
  readonly quiet: () => void;
}

export function createLedger(workbook: Workbook, written: (changes: readonly Change[]) => void): Ledger {
  const store = createStore<LedgerState>(() => ({ steps: [], busy: false, failure: null, undone: null }));
  return {
    store,
    async write(what, changes, work) {
      store.setState({ busy: true, failure: null, undone: null });
      try {
        const notes: Message[] = [];
        const inverse = await workbook.apply(changes, { ...work, note: (said) => notes.push(said) });
        const step: Step = { what, inverse, cells: cellCount(changes), notes };
        store.setState(({ steps }) => ({ steps: [...steps, step] }));
        written(changes);
      } finally {
        store.setState({ busy: false });
      }
    },
    async undo() {
      const { steps, busy } = store.getState();
      const last = steps.at(-1);
      if (!last || busy) return false;
      store.setState({ busy: true, failure: null, undone: null });
      try {
        await workbook.apply(last.inverse);
        store.setState({ steps: steps.slice(0, -1), busy: false, undone: last.what });
        written(last.inverse);
        return true;
      } catch (error) {
        store.setState({ busy: false, failure: failureOf(error, 'undo') });
        return false;
      }
    },
    forget() {
      store.setState(({ steps }) => ({ steps: steps.slice(0, -1), failure: null }));
    },
    keepFor(sheets) {
      const { steps } = store.getState();
      const held = steps.filter(({ inverse }) =>
        inverse.every(({ kind, sheet }) => kind === 'add-sheet' || sheets.has(sheet)),
      );
      if (held.length < steps.length) store.setState({ steps: held });
    },
    quiet() {
      store.setState({ undone: null });
    },
  };
}
