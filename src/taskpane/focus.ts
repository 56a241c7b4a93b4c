import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A control that opens a part of the pane: it has the focus again once that part closes. */
export function useFocusReturn(open: boolean): (control: HTMLElement | null) => void {
  const control = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) control.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return useCallback((element) => {
    control.current = element;
  }, []);
}

/** A heading that takes the focus when its page comes and what had the focus went away; else the focus stays. */
export function useLostFocus<Heading extends HTMLElement>(): RefObject<Heading | null> {
  const ref = useRef<Heading>(null);
  useEffect(() => {
    const { current } = ref;
    const active = current?.ownerDocument.activeElement;
    if (current && (!active || active === current.ownerDocument.body)) current.focus({ preventScroll: true });
  }, []);
  return ref;
}
