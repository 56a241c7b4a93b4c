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
  /** We selected it ourselves, to show something: nothing is asked. */
  readonly ours: (selection: Selection) => void;
  readonly clear: () => void;
}

/** @param judged the sheet whose list has been judged, or null */
export function createSelectionStore(session: CheckSession, judged: () => string | null): SelectionStore {
  const store = createStore<SelectionState>(() => ({ at: null, row: null }));
  return {
    store,
    async moved(selection) {
      store.setState({ at: selection });
      const { sheet, area } = selection;
      const explained = judged() === sheet && area.top === area.bottom ? await session.explain(area.top) : null;
      if (store.getState().at === selection) store.setState({ row: explained });
    },
    ours(selection) {
      store.setState({ at: selection, row: null });
    },
    clear() {
      store.setState({ row: null });
    },
  };
}
