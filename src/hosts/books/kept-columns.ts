import type { KeptColumns } from '../../taskpane/host';

const KEY = 'policy-check.remembered-columns';

/** Corrected columns in the page's own storage; where there is none, or it is full, they last as long as the page. */
export function keptColumns(): KeptColumns {
  return {
    load() {
      try {
        const text = window.localStorage.getItem(KEY);
        return text === null ? null : (JSON.parse(text) as unknown);
      } catch {
        return null;
      }
    },
    save(json) {
      try {
        if (json.mappings.length === 0) window.localStorage.removeItem(KEY);
        else window.localStorage.setItem(KEY, JSON.stringify(json));
      } catch {
        // Private windows and full disks keep nothing.
      }
    },
  };
}
