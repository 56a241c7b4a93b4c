import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Message } from '../messages/message';
import type { Change } from '../workbook/change';
import { failureOf } from './failure';
import type { Ledger } from './ledger';

/** A write that is shown before it is made. */
export interface Proposal {
  readonly title: Message;
  /** What would be written where, and what follows from it. */
  readonly lines: readonly Message[];
  /** What the ledger calls it. */
  readonly what: Message;
  readonly changes: readonly Change[];
  /** What follows once it is written. */
  readonly after?: () => Promise<void>;
}

export interface ProposalState {
  readonly proposal: Proposal | null;
  readonly busy: boolean;
  readonly failure: Message | null;
}

/** Small writes into cells of the user's own: each is shown, confirmed, and can be taken back. */
export interface ProposalStore {
  readonly store: StoreApi<ProposalState>;
  readonly propose: (proposal: Proposal) => void;
  readonly accept: () => Promise<boolean>;
  readonly close: () => void;
}

export function createProposalStore(ledger: Ledger): ProposalStore {
  const closed: ProposalState = { proposal: null, busy: false, failure: null };
  const store = createStore<ProposalState>(() => closed);
  return {
    store,
    propose(proposal) {
      store.setState({ proposal, busy: false, failure: null });
    },
    async accept() {
      const { proposal, busy } = store.getState();
      if (!proposal || busy) return false;
      store.setState({ busy: true, failure: null });
      try {
        await ledger.write(proposal.what, proposal.changes);
        store.setState(closed);
        await proposal.after?.();
        return true;
      } catch (error) {
        store.setState({ busy: false, failure: failureOf(error, 'write') });
        return false;
      }
    },
    close() {
      if (!store.getState().busy) store.setState(closed);
    },
  };
}
