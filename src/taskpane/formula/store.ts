import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { FunctionContext } from '../../functions/definition';
import type { Message } from '../../messages/message';
import type { FunctionLanguage, Selection } from '../../workbook/workbook';
import { failureOf } from '../failure';
import type { ProposalStore } from '../proposal-store';
import type { Sheets } from '../sheets';
import { brokenFormulas, repairProposal } from './broken-calls';
import type { BrokenFormula } from './broken-calls';
import { emptyCalls, mendProposal } from './empty-calls';
import type { EmptyCall } from './empty-calls';
import { explainedFormula } from './explained';
import type { FormulaView } from './explained';

export interface FormulaState {
  /** The selected cell's formula of ours, explained. */
  readonly shown: FormulaView | null;
  /** Formulas of ours that refer to empty cells. */
  readonly empty: readonly EmptyCall[];
  /** Formulas whose call of ours does not reach us. */
  readonly broken: readonly BrokenFormula[];
  /** Why those cannot be repaired now. */
  readonly failure: Message | null;
}

/** Formulas of ours in the workbook: the selected one explained, those on empty cells listed and mended. */
export interface FormulaStore {
  readonly store: StoreApi<FormulaState>;
  readonly selected: (selection: Selection | null) => Promise<void>;
  /** Looks through the workbook again. */
  readonly scan: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** Asks the host which names of ours it takes, so it is a user's own doing. */
  readonly repair: () => Promise<void>;
  readonly close: () => void;
}

export function createFormulaStore(
  sheets: Sheets,
  proposals: ProposalStore,
  context: () => FunctionContext,
  language: () => Promise<FunctionLanguage>,
): FormulaStore {
  const store = createStore<FormulaState>(() => ({ shown: null, empty: [], broken: [], failure: null }));
  let turn = 0;
  return {
    store,
    async selected(selection) {
      turn += 1;
      const mine = turn;
      const grids = await sheets.all();
      if (mine !== turn) return;
      const { top, left } = selection?.area ?? { top: 0, left: 0 };
      const shown = selection ? explainedFormula(grids, selection.sheet, top, left, context()) : null;
      if (shown !== store.getState().shown) store.setState({ shown });
    },
    async scan() {
      const grids = await sheets.all();
      store.setState({ empty: emptyCalls(grids), broken: brokenFormulas(grids), failure: null });
    },
    async mend() {
      const proposal = mendProposal(await sheets.all());
      if (proposal) proposals.propose(proposal);
    },
    async repair() {
      try {
        const proposal = repairProposal(await sheets.all(), await language());
        store.setState({ failure: null });
        if (proposal) proposals.propose(proposal);
      } catch (error) {
        store.setState({ failure: failureOf(error, 'look') });
      }
    },
    close() {
      turn += 1;
      store.setState({ shown: null });
    },
  };
}
