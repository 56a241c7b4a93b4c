import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { rowSearchWords } from '../check/RowSearch';
import { useSay } from '../say';
import type { PagedRows } from '../paged-rows';

/** Typing settles before the rows are asked. */
const TYPING_MS = 150;

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: '8px' },
  pills: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  pill: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  search: { display: 'flex', alignItems: 'center', gap: '8px' },
  box: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What a paged list is narrowed by: one of a few filters, and what is searched. */
interface Narrowed<Filter extends string> {
  readonly filter: Filter | 'all';
  readonly search: string;
}

export interface PagedFilterProps<Filter extends string, Row> {
  readonly rows: PagedRows<Narrowed<Filter>, Row>;
  /** What the filters are of. */
  readonly name: string;
  /** Each with its words, in order; pressing the one that is on shows all again. */
  readonly filters: readonly { readonly filter: Filter; readonly words: string }[];
}

/** Filters and a search over a long list, and how many pass. */
export function PagedFilter<Filter extends string, Row>({ rows, name, filters }: PagedFilterProps<Filter, Row>) {
  const styles = useStyles();
  const say = useSay();
  const { query, total } = useStore(rows.store);
  const [typed, setTyped] = useState(query.search);
  useEffect(() => {
    if (typed === rows.store.getState().query.search) return undefined;
    const settled = setTimeout(() => void rows.ask({ search: typed }), TYPING_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [rows, typed]);
  return (
    <div className={styles.filter}>
      <div className={styles.pills} role="group" aria-label={name}>
        {filters.map(({ filter, words }) => (
          <ToggleButton
            key={filter}
            className={styles.pill}
            size="small"
            checked={query.filter === filter}
            onClick={() => void rows.ask({ filter: query.filter === filter ? 'all' : filter })}
          >
            {words}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          size="small"
          value={typed}
          placeholder={say(rowSearchWords.message('pane.search.rows'))}
          aria-label={say(rowSearchWords.message('pane.search.rows'))}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <span className={styles.count} role="status">
          {total === null ? '' : say(rowSearchWords.message('pane.search.found', { count: total }))}
        </span>
      </div>
    </div>
  );
}
