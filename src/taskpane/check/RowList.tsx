import { makeStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useRovingRows } from '../roving-rows';
import { useSay } from '../say';
import { useWide } from '../width';
import { usePageStyles } from '../page-styles';
import { RowItem } from './RowItem';
import { useVirtualRows } from './virtual-rows';

export const rowListWords = vocabulary({
  'pane.rows.label': { 'zh-CN': '企业核验结果', en: 'Results by enterprise' },
  'pane.rows.none': {
    'zh-CN': '没有符合条件的企业。请清除搜索，或再点一次筛选以显示全部。',
    en: 'No enterprise passes. Clear the search, or press the filter again to show all.',
  },
});

const ROW_PX = 60;
const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  empty: { padding: '16px 12px' },
});

export interface RowListProps {
  /** The element that scrolls. */
  readonly scroller: HTMLElement | null;
}

/** The enterprises, of which only those in view are drawn; arrows move between them. */
export function RowList({ scroller }: RowListProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const wide = useWide();
  const { rows, openRow } = useModel();
  const { total, pages } = useStore(rows.store);
  const { open } = useStore(rows.opened);
  const listRef = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const count = total ?? 0;
  const virtual = useVirtualRows({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollMargin: margin,
  });
  const { active, setActive, focus, move } = useRovingRows(count, listRef, (place) => {
    virtual.scrollToIndex(place);
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useLayoutEffect(() => {
    setMargin(listRef.current?.offsetTop ?? 0);
  }, [scroller, total]);
  // Rows that are asked anew lose their pages, also where as many pass as before.
  useEffect(() => {
    rows.ensure(first, last);
  }, [rows, first, last, pages]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      rows.close();
      focus(active);
      return;
    }
    move(event);
  }

  if (total === 0)
    return <p className={`${page.quiet} ${styles.empty}`}>{say(rowListWords.message('pane.rows.none'))}</p>;
  return (
    <ul
      ref={listRef}
      className={styles.list}
      aria-label={say(rowListWords.message('pane.rows.label'))}
      style={{ height: `${String(virtual.getTotalSize())}px` }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <RowItem
          key={item.key}
          ref={virtual.measureElement}
          place={item.index}
          of={count}
          top={item.start - margin}
          view={rows.at(item.index)}
          open={open}
          inPlace={!wide}
          active={item.index === active}
          onOpen={(row) => {
            setActive(item.index);
            if (open?.row === row) rows.close();
            else void openRow(row);
          }}
        />
      ))}
    </ul>
  );
}
