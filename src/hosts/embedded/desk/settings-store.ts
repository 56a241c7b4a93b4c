import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Live, PaneTheme } from '../../../taskpane/host';
import type { Appearance, Settings } from './settings';
import { keepSettings, keptSettings } from './settings';

export type SettingsStore = StoreApi<Settings>;

/** Local storage, or null where the browser forbids it. */
export function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The settings, kept on this computer as they change. */
export function createSettingsStore(): SettingsStore {
  const storage = localStorageOrNull();
  const store = createStore<Settings>(() => keptSettings(storage));
  store.subscribe((settings) => {
    keepSettings(storage, settings);
  });
  return store;
}

/** One setting as the pane takes it. */
export function live<Value>(store: SettingsStore, pick: (settings: Settings) => Value): Live<Value> {
  return {
    current: () => pick(store.getState()),
    onChange: (listener) => store.subscribe(listener),
  };
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The look that counts: the user's choice, or the system's. */
export function liveTheme(store: SettingsStore): Live<PaneTheme> {
  const queries = [window.matchMedia(DARK), window.matchMedia(FORCED)];
  return {
    current: () => themeOf(store.getState().appearance),
    onChange: (listener) => {
      const stop = store.subscribe(listener);
      for (const query of queries) query.addEventListener('change', listener);
      return () => {
        stop();
        for (const query of queries) query.removeEventListener('change', listener);
      };
    },
  };
}

function themeOf(appearance: Appearance): PaneTheme {
  if (appearance !== 'system') return appearance;
  if (window.matchMedia(FORCED).matches) return 'high-contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}
