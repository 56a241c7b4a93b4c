import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ListChoices } from '../list/reading';
import { listHeader, noMappings, readMappings } from '../list/remembered-columns';
import type { MappingsJson } from '../list/remembered-columns';
import type { Pack } from '../policy/pack';
import type { ListView } from '../check/session';
import type { KeptColumns } from './host';

/** Corrections of columns, kept for the next list with the same header. */
export interface ColumnsMemory {
  readonly store: StoreApi<{ readonly json: MappingsJson }>;
  /** Keeps what was corrected in a list; without corrections its header is forgotten. */
  readonly keep: (list: ListView, columns: ListChoices['columns']) => void;
  /** Forgets every header. */
  readonly clear: () => void;
}

/** @param kept where the host keeps them; absent: until the pane is closed */
export function createColumnsMemory(pack: Pack, kept: KeptColumns | undefined): ColumnsMemory {
  let mappings = readMappings(kept?.load() ?? null, pack);
  const store = createStore<{ readonly json: MappingsJson }>(() => ({ json: mappings.toJson() }));
  function set(next: typeof mappings): void {
    mappings = next;
    const json = next.toJson();
    store.setState({ json });
    kept?.save(json);
  }
  return {
    store,
    keep(list, columns) {
      set(mappings.keep(listHeader(list), columns));
    },
    clear() {
      set(noMappings());
    },
  };
}
