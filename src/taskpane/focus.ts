import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useModel } from './model-context';

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

/**
 * A heading that takes the focus when its page comes and what had the focus went away with the last one; else, and on
 * opening, the focus stays where it is.
 */
export function useLostFocus<Heading extends HTMLElement>(): RefObject<Heading | null> {
  const ref = useRef<Heading>(null);
  const { touched } = useModel();
  useEffect(() => {
    const { current } = ref;
    const active = current?.ownerDocument.activeElement;
    const lost = !active || active === current.ownerDocument.body;
    if (touched() && lost) current?.focus({ preventScroll: true });
  }, [touched]);
  return ref;
}
