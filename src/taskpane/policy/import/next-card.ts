import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Item } from '../../../draft/compose/scribe';

export interface NextCard {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Has the focus go to the next card to be decided, once these are. The same function throughout. */
  readonly after: (decided: readonly Item[]) => void;
}

/**
 * Where the focus goes when cards are decided: to the next one that waits, over the end to the first, and where none is left
 * to what says so. A card that went away because rules changed leaves the focus to the first that waits.
 */
export function useNextCard(items: readonly Item[], drafting: boolean): NextCard {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly decided: ReadonlySet<string>; readonly order: readonly string[] } | null>(null);
  const latest = useRef(items);
  const isOpen = useRef(false);
  useEffect(() => {
    const { current } = list;
    latest.current = items;
    const opening = !isOpen.current;
    isOpen.current = true;
    if (!current || opening) return;
    const { activeElement, body } = current.ownerDocument;
    const lost = !activeElement || activeElement === body;
    if (wanted.current === null && !lost) return;
    const target = wanted.current ?? { decided: new Set<string>(), order: [] };
    const waiting = new Set(items.flatMap(({ id, decision }) => (decision === null ? [id] : [])));
    const cards = [...current.querySelectorAll<HTMLElement>('[data-item]')];
    const place = target.order.findIndex((id) => target.decided.has(id));
    const next = [...target.order.slice(place + 1), ...target.order].find(
      (id) => waiting.has(id) && !target.decided.has(id),
    );
    const first = cards.find(({ dataset }) => waiting.has(dataset['item'] ?? ''));
    const card = cards.find(({ dataset }) => dataset['item'] === next) ?? first;
    (card ?? current.querySelector<HTMLElement>('[data-end]'))?.focus();
    if (!drafting) wanted.current = null;
  }, [items, drafting]);
  const after = useCallback((decided: readonly Item[]): void => {
    wanted.current = { decided: new Set(decided.map(({ id }) => id)), order: latest.current.map(({ id }) => id) };
  }, []);
  return { list, after };
}
