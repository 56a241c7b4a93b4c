import { createContext, use, useCallback, useState } from 'react';
import type { RefCallback } from 'react';

/** From this width on, a list and its detail stand side by side. */
const WIDE_PX = 640;

/** Whether the pane is wide enough for two columns. */
export const WideContext = createContext(false);

export function useWide(): boolean {
  return use(WideContext);
}

/** Watches an element's width. */
export function useIsWide(): readonly [RefCallback<HTMLElement>, boolean] {
  const [wide, setWide] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= WIDE_PX);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, wide];
}
