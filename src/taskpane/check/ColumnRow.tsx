import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListView } from '../../check/session';
import type { ColumnReading } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import { CellLink } from '../CellLink';
import { columnName, periodName } from '../column-names';
import { useFocusReturn } from '../focus';
import { Warning16Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { ColumnEditor } from './ColumnEditor';

export const columnRowWords = vocabulary({
  'pane.column.sample': { 'zh-CN': '首个值：{sample}', en: 'first value: {sample}' },
  'pane.column.no-unit': { 'zh-CN': '未写单位', en: 'no unit written' },
  'pane.column.edit': { 'zh-CN': '更改', en: 'Change' },
  'pane.column.edit-of': { 'zh-CN': '更改{name}', en: 'Change {name}' },
});

const useStyles = makeStyles({
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  unsure: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  reasons: { margin: '4px 0 0', paddingLeft: '16px' },
});

export interface ColumnRowProps {
  readonly list: ListView;
  readonly column: ColumnReading;
}

/** One column as read: what it is, where it stands, its unit and period, a value, and why. */
export function ColumnRow({ list, column }: ColumnRowProps) {
  const styles = useStyles();
  const say = useSay();
  const { host } = useModel();
  const [editing, setEditing] = useState(false);
  const edit = useFocusReturn(editing);
  const name = columnName(host.pack, column.key);
  const figure = host.pack.metrics.some(({ id }) => column.key.split('.')[0] === id);
  const area = { top: list.headerTop, bottom: list.headerRow, left: column.column, right: column.column };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {column.certain ? null : <Warning16Regular className={styles.unsure} aria-hidden />}
        <span className={styles.name}>{say(name)}</span>
        <Button
          ref={edit}
          size="small"
          appearance="subtle"
          aria-expanded={editing}
          aria-label={say(columnRowWords.message('pane.column.edit-of', { name }))}
          onClick={() => {
            setEditing(!editing);
          }}
        >
          {say(columnRowWords.message('pane.column.edit'))}
        </Button>
      </div>
      <div className={styles.line}>
        <CellLink sheet={list.sheet} area={area} />
        <span>{column.header}</span>
      </div>
      <div className={styles.line}>
        {figure ? <span>{column.unit ?? say(columnRowWords.message('pane.column.no-unit'))}</span> : null}
        {figure && column.period ? <span>{say(periodName(column.period))}</span> : null}
        {column.sample === '' ? null : (
          <span>{say(columnRowWords.message('pane.column.sample', { sample: column.sample }))}</span>
        )}
      </div>
      {column.certain && !editing ? null : (
        <ul className={mergeClasses(styles.reasons)}>
          {column.reasons.map((reason, index) => (
            <li key={index}>{say(reason)}</li>
          ))}
        </ul>
      )}
      {editing ? (
        <ColumnEditor
          list={list}
          column={column}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : null}
    </li>
  );
}
