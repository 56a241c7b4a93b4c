import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

/** Rows of a page of the keyboard. */
const PAGE = 10;

/** How long a row that comes into view is waited for. */
const FRAMES = 20;

export interface RovingRows {
  /** The one row that Tab reaches. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  /** Brings a row into view and gives it the focus. */
  readonly focus: (place: number) => void;
  /** Moves by arrows, Page Up and Down, Home and End from the row that holds the focus. */
  readonly move: (event: KeyboardEvent) => void;
}

/**
 * One tab stop in a list of which only the rows in view are drawn. What takes a row's focus carries its place from 0 as
 * `data-place`.
 *
 * @param count of all rows, drawn or not
 * @param scrollTo has a row drawn
 */
export function useRovingRows(
  count: number,
  list: RefObject<HTMLElement | null>,
  scrollTo: (place: number) => void,
): RovingRows {
  const [active, setActive] = useState(0);

  function focus(place: number): void {
    const to = Math.max(0, Math.min(count - 1, place));
    setActive(to);
    scrollTo(to);
    // The row may have to be drawn before it can take the focus; far away, that takes more than a frame.
    const seek = (frames: number): void => {
      requestAnimationFrame(() => {
        const row = list.current?.querySelector<HTMLElement>(`[data-place="${String(to)}"]`);
        if (row) row.focus();
        else if (frames > 1) seek(frames - 1);
      });
    };
    seek(FRAMES);
  }

  function move(event: KeyboardEvent): void {
    const here = Number((event.target as HTMLElement).dataset['place'] ?? NaN);
    if (Number.isNaN(here)) return;
    const moves: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + PAGE,
      PageUp: here - PAGE,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focus(to);
  }

  return { active: Math.min(active, count - 1), setActive, focus, move };
}
