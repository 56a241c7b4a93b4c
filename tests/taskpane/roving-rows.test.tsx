import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { useRovingRows } from '../../src/taskpane/roving-rows';

afterEach(cleanup);

/** Thirty rows, of which those around the one asked for are drawn. */
function Rows({ count, asked }: { readonly count: number; readonly asked: number[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { active, move } = useRovingRows(count, list, (place) => {
    asked.push(place);
  });
  return (
    <ul ref={list} onKeyDown={move}>
      {Array.from({ length: count }, (_, place) => (
        <li key={place}>
          <button type="button" data-place={place} tabIndex={place === active ? 0 : -1}>
            {`第${String(place)}行`}
          </button>
        </li>
      ))}
      <li>
        <button type="button">别处</button>
      </li>
    </ul>
  );
}

const row = (place: number) => screen.getByRole('button', { name: `第${String(place)}行` });

test('arrows, pages and ends move the one tab stop and the focus, and stop at the ends', async () => {
  const asked: number[] = [];
  render(<Rows count={30} asked={asked} />);
  let here = 0;
  for (const [key, to] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', 0],
    ['PageDown', 10],
    ['End', 29],
    ['ArrowDown', 29],
    ['PageUp', 19],
    ['Home', 0],
  ] as const) {
    // False: the key was taken, and does not scroll the page besides.
    expect(fireEvent.keyDown(row(here), { key })).toBe(false);
    await waitFor(() => {
      expect(document.activeElement).toBe(row(to));
    });
    expect(row(to).tabIndex).toBe(0);
    expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(2);
    expect(asked.at(-1)).toBe(to);
    here = to;
  }
});

test('other keys, and what is no row, are left alone; a list that shrank keeps a tab stop', () => {
  const asked: number[] = [];
  const { rerender } = render(<Rows count={30} asked={asked} />);
  expect(fireEvent.keyDown(row(3), { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(screen.getByRole('button', { name: '别处' }), { key: 'ArrowDown' })).toBe(true);
  expect(asked).toEqual([]);
  fireEvent.keyDown(row(3), { key: 'End' });
  rerender(<Rows count={5} asked={asked} />);
  expect(row(4).tabIndex).toBe(0);
});
