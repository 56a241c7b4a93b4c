import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { CellLink } from '../CellLink';
import { columnKeys, columnName } from '../column-names';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const unreadWords = vocabulary({
  'pane.unread.title': {
    'zh-CN': '未采用的{count}列',
    en: '{count, plural, one {# column} other {# columns}} not used',
  },
  'pane.unread.use': { 'zh-CN': '不采用', en: 'not used' },
  'pane.unread.as': { 'zh-CN': '把“{header}”列作为', en: 'Use the column “{header}” as' },
});

const useStyles = makeStyles({
  box: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
  summary: { cursor: 'pointer' },
  rows: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', gap: '8px', overflowWrap: 'anywhere' },
  select: { marginTop: '4px' },
});

/** The columns that are no part of the check, why, and a way to say that one is. */
export function UnreadColumns({ list }: { readonly list: ListView }) {
  const styles = useStyles();
  const say = useSay();
  const { host, list: store } = useModel();
  if (list.unread.length === 0) return null;
  const used = new Set(list.columns.map(({ key }) => key));
  const free = columnKeys(host.pack).filter((key) => !used.has(key));
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        {say(unreadWords.message('pane.unread.title', { count: list.unread.length }))}
      </summary>
      <ul className={styles.rows}>
        {list.unread.map(({ column, header, why }) => (
          <li key={column}>
            <div className={styles.head}>
              <CellLink
                sheet={list.sheet}
                area={{ top: list.headerTop, bottom: list.headerRow, left: column, right: column }}
              />
              <span>{header}</span>
            </div>
            <div>{say(why)}</div>
            <Select
              className={styles.select}
              size="small"
              value=""
              aria-label={say(unreadWords.message('pane.unread.as', { header }))}
              onChange={(_, { value }) => {
                void store.setColumn(column, { key: value });
              }}
            >
              <option value="">{say(unreadWords.message('pane.unread.use'))}</option>
              {free.map((key) => (
                <option key={key} value={key}>
                  {say(columnName(host.pack, key))}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </details>
  );
}
