import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ComparedRow } from '../../../check/compare/compared-rows';
import type { ListView } from '../../../check/session';
import { useVirtualRows } from '../../check/virtual-rows';
import { useModel } from '../../model-context';
import { usePageStyles } from '../../page-styles';
import { useRovingRows } from '../../roving-rows';
import { useSay } from '../../say';
import { markWords } from './ComparedCounts';
import { comparedWords } from './compared-words';

const ROW_PX = 72;
const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', overflowAnchor: 'none' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    justifyContent: 'space-between',
  },
  name: { minWidth: 0, overflowWrap: 'anywhere', textAlign: 'left' },
  mark: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

export interface ComparedListProps {
  readonly list: ListView;
  /** The element that scrolls. */
  readonly scroller: HTMLElement | null;
}

/** The enterprises of a comparison, of which only those in view are drawn; a name selects its row in the sheet. */
export function ComparedList({ list, scroller }: ComparedListProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { compare } = useModel();
  const { total, pages, query } = useStore(compare.rows.store);
  const count = total ?? 0;
  const listRef = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualRows({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
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
    setMargin(listRef.current?.offsetTop ?? 0);
  }, [scroller, total, query]);
  useEffect(() => {
    compare.rows.ensure(first, last);
  }, [compare, first, last, pages]);

  if (total === 0) return <p className={page.quiet}>{say(comparedWords.message('pane.compared.none'))}</p>;
  return (
    <ul
      ref={listRef}
      className={styles.list}
      aria-label={say(comparedWords.message('pane.compared.list'))}
      style={{ height: `${String(virtual.getTotalSize())}px` }}
      onKeyDown={move}
    >
      {items.map((item) => (
        <li
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          className={styles.row}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${String(item.start - margin)}px)` }}
        >
          <Entry list={list} row={compare.rows.at(item.index)} place={item.index} active={item.index === active} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly list: ListView;
  readonly row: ComparedRow | null;
  readonly place: number;
  readonly active: boolean;
}

function Entry({ list, row, place, active }: EntryProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { compare, show } = useModel();
  const { against, leftOut } = useStore(compare.store);
  if (!row) return <span className={page.quiet}>…</span>;
  const name = row.name ?? say(comparedWords.message('pane.compared.unnamed'));
  const { row: at } = row;
  const focus = { 'data-place': place, tabIndex: active ? 0 : -1 };
  return (
    <>
      <div className={styles.head}>
        {at === null ? (
          <span className={`${page.text} ${styles.name}`} {...focus}>
            {name}
          </span>
        ) : (
          <Link
            as="button"
            className={styles.name}
            aria-label={say(comparedWords.message('pane.compared.go-to', { name, row: at }))}
            {...focus}
            onClick={() => void show(list.sheet, { ...list.area, top: at, bottom: at })}
          >
            {name}
          </Link>
        )}
        <span className={styles.mark}>
          {row.marks.map((each) => say(markWords(each, against === 'source'))).join(say.locale === 'en' ? ', ' : '、')}
        </span>
      </div>
      {row.lines.map((line, index) => (
        <p key={index} className={`${page.quiet} ${styles.line}`}>
          {say(line)}
        </p>
      ))}
      {row.fills.map(({ id, line }) => (
        <Checkbox
          key={id}
          label={say(line)}
          checked={!leftOut.has(id)}
          onChange={(_, { checked }) => {
            compare.want(id, checked === true);
          }}
        />
      ))}
    </>
  );
}
