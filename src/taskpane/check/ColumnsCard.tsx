import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { ChevronDown16Regular, Warning16Regular } from '../icons';
import { useSay } from '../say';
import { ColumnRow } from './ColumnRow';
import { usePageStyles } from '../page-styles';
import { UnreadColumns } from './UnreadColumns';

export const columnsCardWords = vocabulary({
  'pane.columns.title': {
    'zh-CN': '已识别{count}列',
    en: '{count, plural, one {# column} other {# columns}} recognised',
  },
  'pane.columns.unsure': { 'zh-CN': '{count}列请核对', en: '{count} to check' },
  'pane.columns.open': { 'zh-CN': '展开各列', en: 'Show the columns' },
  'pane.columns.close': { 'zh-CN': '收起各列', en: 'Hide the columns' },
});

const useStyles = makeStyles({
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  unsure: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorStatusWarningForeground3,
  },
  turned: { transform: 'rotate(180deg)' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The columns as read: one line where all is certain, open where a person should look. */
export function ColumnsCard({ list }: { readonly list: ListView }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const unsure = list.columns.filter(({ certain }) => !certain).length;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? unsure > 0;
  const id = useId();
  return (
    <Card
      title={
        <span className={styles.title}>
          {say(columnsCardWords.message('pane.columns.title', { count: list.columns.length }))}
          {unsure > 0 ? (
            <span className={styles.unsure}>
              <Warning16Regular aria-hidden />
              {say(columnsCardWords.message('pane.columns.unsure', { count: unsure }))}
            </span>
          ) : null}
        </span>
      }
      action={
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDown16Regular className={mergeClasses(open && styles.turned)} />}
          aria-expanded={open}
          aria-controls={id}
          aria-label={say(columnsCardWords.message(open ? 'pane.columns.close' : 'pane.columns.open'))}
          onClick={() => {
            setChosen(!open);
          }}
        />
      }
    >
      {open ? (
        <div id={id} className={page.quiet}>
          <ul className={styles.rows}>
            {list.columns.map((column) => (
              <ColumnRow key={`${column.key}-${String(column.column)}`} list={list} column={column} />
            ))}
          </ul>
          <UnreadColumns list={list} />
        </div>
      ) : null}
    </Card>
  );
}
