import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useVirtualRows } from '../check/virtual-rows';
import { useFoundList } from '../export/results';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useRovingRows } from '../roving-rows';
import { useSay } from '../say';
import type { PagedRows } from '../paged-rows';
import { useTrialStyles } from './trial-styles';
import { trialWords } from './trial-words';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', overflowAnchor: 'none' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
});

/** An enterprise of a list. */
interface Listed {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
}

export interface PagedListProps<Query extends object, Row extends Listed> {
  readonly rows: PagedRows<Query, Row>;
  /** What the list is of. */
  readonly name: string;
  /** What is said where none passes. */
  readonly none: string;
  /** The height of a row before it is drawn. */
  readonly rowPx: number;
  /** The element that scrolls. */
  readonly scroller: HTMLElement | null;
  /** Beside the name, at its right. */
  readonly beside?: (row: Row) => ReactNode;
  readonly children: (row: Row) => ReactNode;
}

/** Enterprises of which only those in view are drawn; arrows move between them, and a name selects its row in the sheet. */
export function PagedList<Query extends object, Row extends Listed>(props: PagedListProps<Query, Row>) {
  const { rows, name, none, rowPx, scroller, beside, children } = props;
  const styles = useStyles();
  const shared = useTrialStyles();
  const page = usePageStyles();
  const say = useSay();
  const { show } = useModel();
  const found = useFoundList();
  const { total, query, pages } = useStore(rows.store);
  const listRef = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const count = total ?? 0;
  const virtual = useVirtualRows({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowPx,
    overscan: 8,
    scrollMargin: margin,
  });
  const { active, move } = useRovingRows(count, listRef, (place) => {
    virtual.scrollToIndex(place);
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useLayoutEffect(() => {
    const list = listRef.current;
    const measure = (): void => {
      setMargin(list?.offsetTop ?? 0);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    // What stands above the list may open and close.
    const observer = new ResizeObserver(measure);
    for (const beside of list?.parentElement?.children ?? []) if (beside !== list) observer.observe(beside);
    return () => {
      observer.disconnect();
    };
  }, [scroller, total, query]);
  // Rows that are asked anew lose their pages, also where as many pass as before.
  useEffect(() => {
    rows.ensure(first, last);
  }, [rows, first, last, pages]);

  if (total === 0) return <p className={page.quiet}>{none}</p>;
  return (
    <ul
      ref={listRef}
      className={styles.list}
      aria-label={name}
      style={{ height: `${String(virtual.getTotalSize())}px` }}
      onKeyDown={move}
    >
      {items.map(({ key, index, start }) => {
        const row = rows.at(index);
        const called = row && (row.name ?? say(trialWords.message('pane.trial.unnamed', { row: row.row })));
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${String(start - margin)}px)` }}
          >
            {row && called !== null ? (
              <>
                <div className={shared.rowHead}>
                  <Link
                    as="button"
                    className={shared.name}
                    data-place={index}
                    tabIndex={index === active ? 0 : -1}
                    aria-label={say(trialWords.message('pane.trial.go-to', { name: called, row: row.row }))}
                    onClick={() => {
                      if (found) void show(found.sheet, { ...found.area, top: row.row, bottom: row.row });
                    }}
                  >
                    {called}
                  </Link>
                  {beside?.(row)}
                </div>
                {children(row)}
              </>
            ) : (
              <span className={page.quiet}>…</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
