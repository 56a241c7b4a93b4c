import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

export const PLACES = ['check', 'policy', 'standards', 'formulas', 'trial', 'export'] as const;
export type Place = (typeof PLACES)[number];

export interface PlaceState {
  readonly place: Place;
  /** The measure opened in 政策; null: the list of them. */
  readonly measure: number | null;
  /** The parameter or choice that 标准 is to show and focus. */
  readonly standard: string | null;
  /** The task opened in 导出; null: the index of them. */
  readonly task: string | null;
  /** What is opened in 测算; null: the index of it. */
  readonly trial: string | null;
}

/** Where in the pane the user is, and the ways from one place into another. */
export interface PlaceStore {
  readonly store: StoreApi<PlaceState>;
  readonly go: (place: Place) => void;
  readonly openMeasure: (measure: number | null) => void;
  readonly openStandard: (id: string) => void;
  readonly openTask: (task: string | null) => void;
  readonly openTrial: (trial: string | null) => void;
  /** The standard asked for is in view. */
  readonly arrived: () => void;
  /** Another policy: what was opened belongs to the last one. */
  readonly forget: () => void;
}

export function createPlaceStore(): PlaceStore {
  const store = createStore<PlaceState>(() => ({
    place: 'check',
    measure: null,
    standard: null,
    task: null,
    trial: null,
  }));
  return {
    store,
    go(place) {
      store.setState({ place });
    },
    openMeasure(measure) {
      store.setState({ place: 'policy', measure });
    },
    openStandard(id) {
      store.setState({ place: 'standards', standard: id });
    },
    openTask(task) {
      store.setState({ place: 'export', task });
    },
    openTrial(trial) {
      store.setState({ place: 'trial', trial });
    },
    arrived() {
      store.setState({ standard: null });
    },
    forget() {
      store.setState({ measure: null, standard: null });
    },
  };
}
