import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { FunctionContext } from '../../functions/definition';
import type { Selection } from '../../workbook/workbook';
import type { ProposalStore } from '../proposal-store';
import type { Sheets } from '../sheets';
import { emptyCalls, mendProposal } from './empty-calls';
import type { EmptyCall } from './empty-calls';
import { explainedFormula } from './explained';
import type { FormulaView } from './explained';

export interface FormulaState {
  /** The selected cell's formula of ours, explained. */
  readonly shown: FormulaView | null;
  /** Formulas of ours that refer to empty cells. */
  readonly empty: readonly EmptyCall[];
}

/** Formulas of ours in the workbook: the selected one explained, those on empty cells listed and mended. */
export interface FormulaStore {
  readonly store: StoreApi<FormulaState>;
  readonly selected: (selection: Selection | null) => Promise<void>;
  /** Looks through the workbook again. */
  readonly scan: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => void;
}

export function createFormulaStore(
  sheets: Sheets,
  proposals: ProposalStore,
  context: () => FunctionContext,
): FormulaStore {
  const store = createStore<FormulaState>(() => ({ shown: null, empty: [] }));
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
      store.setState({ empty: emptyCalls(await sheets.all()) });
    },
    async mend() {
      const proposal = mendProposal(await sheets.all());
      if (proposal) proposals.propose(proposal);
    },
    close() {
      turn += 1;
      store.setState({ shown: null });
    },
  };
}
