import { builtInShelf, withFault } from '../../policy/shelf/shelf';
import type { PackShelf } from '../../policy/shelf/shelf';
import { shelfWords } from '../../policy/shelf/words';
import type { Live } from '../../taskpane/host';
import { EMBEDDED_PACKS, embeddedShelf } from './embedded';
import { fetchShelf } from './served';

/**
 * The policies at hand on this page: what comes with the tool at once, the office's own as they arrive; loaded once.
 * They are what a script left on the page (`packs/packs.js`, for pages opened from a folder), else what the server has.
 */
export function pageShelf(page: string = document.baseURI): Live<PackShelf> {
  const left: unknown = Reflect.get(globalThis, EMBEDDED_PACKS);
  if (left !== undefined) {
    const shelf = embeddedShelf(left);
    return { current: () => shelf, onChange: () => () => undefined };
  }
  if (!/^https?:/.test(page)) return { current: () => builtInShelf(true), onChange: () => () => undefined };
  return growingShelf((tell) => fetchShelf(page, tell));
}

/** A shelf that grows while `fill` tells of more. */
export function growingShelf(fill: (tell: (shelf: PackShelf) => void) => Promise<void>): Live<PackShelf> {
  let shelf = builtInShelf(false);
  const listeners = new Set<() => void>();
  const tell = (next: PackShelf): void => {
    shelf = next;
    for (const listener of listeners) listener();
  };
  fill(tell).catch(() => {
    // A fault of ours, not of a file: the office's policies are not to be had, and whoever waits for them is told.
    const message = shelfWords.message('shelf.unreachable', { cause: shelfWords.message('shelf.cause-network') });
    tell(withFault({ ...shelf, complete: true }, 'packs', [{ file: null, at: '', message }]));
  });
  return {
    current: () => shelf,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
