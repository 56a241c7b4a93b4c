import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, RowExplained } from '../check/session';
import type { Selection } from '../workbook/workbook';

export interface SelectionState {
  readonly at: Selection | null;
  /** The enterprise of the selected row, where the list has been judged. */
  readonly row: RowExplained | null;
}

/** What the user selects in the sheet, explained. */
export interface SelectionStore {
  readonly store: StoreApi<SelectionState>;
  readonly moved: (selection: Selection) => Promise<void>;
  /** The list was judged again: what is explained, or was asked for meanwhile, is explained by the new verdicts. */
  readonly again: () => Promise<void>;
  /** We selected it ourselves, to show something: nothing is asked. */
  readonly ours: (selection: Selection) => void;
  readonly clear: () => void;
}

/** @param judged the sheet whose list has been judged, or null */
export function createSelectionStore(session: CheckSession, judged: () => string | null): SelectionStore {
  const store = createStore<SelectionState>(() => ({ at: null, row: null }));
  let asked: Selection | null = null;
  let turn = 0;

  async function explain(selection: Selection): Promise<void> {
    turn += 1;
    const mine = turn;
    const { sheet, area } = selection;
    const row = judged() === sheet && area.top === area.bottom ? await session.explain(area.top) : null;
    if (mine === turn) store.setState({ row });
  }

  /** Nothing is asked any more. */
  function close(at?: Selection): void {
    turn += 1;
    asked = null;
    store.setState({ row: null, ...(at ? { at } : {}) });
  }

  return {
    store,
    moved(selection) {
      asked = selection;
      store.setState({ at: selection });
      return explain(selection);
    },
    async again() {
      if (asked) await explain(asked);
    },
    ours: close,
    clear: () => {
      close();
    },
  };
}
