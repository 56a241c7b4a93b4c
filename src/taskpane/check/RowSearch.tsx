import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const rowSearchWords = vocabulary({
  'pane.search.rows': { 'zh-CN': '搜索名称、代码、县区', en: 'Search name, code, county' },
  'pane.search.found': {
    'zh-CN': '{count, number}家',
    en: '{count, plural, one {# enterprise} other {# enterprises}}',
  },
});

/** Typing settles before the rows are asked. */
const TYPING_MS = 150;

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Finds enterprises as one types, and says how many there are. */
export function RowSearch() {
  const styles = useStyles();
  const say = useSay();
  const { rows } = useModel();
  const total = useStore(rows.store, (state) => state.total);
  const [typed, setTyped] = useState(() => rows.store.getState().query.search);
  useEffect(() => {
    if (typed === rows.store.getState().query.search) return undefined;
    const settled = setTimeout(() => void rows.ask({ search: typed }), TYPING_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [rows, typed]);
  return (
    <div className={styles.bar}>
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
  );
}
