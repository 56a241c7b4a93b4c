import type { Live } from '../../taskpane/host';

/** How often the server is asked: Excel may stay open for days. */
const EVERY = 4 * 60 * 60 * 1000;

/** The build that this page is of: the build writes it into the page. Empty in a page that was not built. */
export function ownBuild(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
}

/** The build that the server has; null where it does not say. */
export async function servedBuild(): Promise<string | null> {
  try {
    const response = await fetch('build.json', { cache: 'no-store', credentials: 'same-origin' });
    if (!response.ok) return null;
    const { build } = (await response.json()) as { readonly build?: unknown };
    return typeof build === 'string' && build !== '' ? build : null;
  } catch {
    // No network, a page of a proxy in place of the file: nothing is known, so nothing is said.
    return null;
  }
}

/** Asks at once and from time to time whether the server has another build than ours; from then on it says so. */
export function followBuild(own: string, served: () => Promise<string | null>, every = EVERY): Live<boolean> {
  const listeners = new Set<() => void>();
  let newer = false;
  const ask = async (): Promise<void> => {
    const build = await served();
    if (newer || build === null || build === own) return;
    newer = true;
    clearInterval(timer);
    for (const listener of listeners) listener();
  };
  const timer = setInterval(() => void ask(), every);
  if (own === '') clearInterval(timer);
  else void ask();
  return {
    current: () => newer,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
