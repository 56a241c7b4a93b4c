import type { KeptText } from '../../taskpane/host';

const KEY = 'policy-check.trust';

/** The trust file in the storage of the page: it stays on this computer, under this browser alone. */
export function keptTrust(): KeptText {
  return {
    read: () => {
      try {
        return window.localStorage.getItem(KEY);
      } catch {
        return null;
      }
    },
    keep: (text) => {
      try {
        if (text === null) window.localStorage.removeItem(KEY);
        else window.localStorage.setItem(KEY, text);
        return true;
      } catch {
        // Storage is full or forbidden: it is used for this visit.
        return false;
      }
    },
  };
}
