import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { vocabulary } from '../../messages/message';
import { CellLink } from '../CellLink';
import { useSay } from '../say';

export const cellListWords = vocabulary({
  'pane.cells.more': { 'zh-CN': '再列{count}个', en: '{count} more' },
});

const STEP = 12;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', margin: '8px 0' },
});

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells to go to, some at first and more on demand. */
export function CellList({ of }: { readonly of: readonly Place[] }) {
  const styles = useStyles();
  const say = useSay();
  const [shown, setShown] = useState(STEP);
  const rest = of.length - shown;
  return (
    <div className={styles.cells}>
      {of.slice(0, shown).map(({ sheet, row, column }) => (
        <CellLink
          key={`${sheet}-${String(row)}-${String(column)}`}
          named
          sheet={sheet}
          area={{ top: row, bottom: row, left: column, right: column }}
        />
      ))}
      {rest > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + STEP * 4);
          }}
        >
          {say(cellListWords.message('pane.cells.more', { count: Math.min(rest, STEP * 4) }))}
        </Button>
      ) : null}
    </div>
  );
}
