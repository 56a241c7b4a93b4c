import { Button, makeStyles } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { Dismiss16Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { Trace } from './Trace';

export const selectedWords = vocabulary({
  'pane.selected.row': { 'zh-CN': '选中的企业：第{row}行', en: 'Selected: row {row}' },
  'pane.selected.close': { 'zh-CN': '收起', en: 'Close' },
});

const useStyles = makeStyles({ card: { flexShrink: 0 } });

/** What is selected in the sheet, explained: an enterprise's row, or a formula of ours. */
export function SelectedCard() {
  const styles = useStyles();
  const say = useSay();
  const { selection, rows } = useModel();
  const row = useStore(selection.store, (state) => state.row);
  const open = useStore(rows.opened, (state) => state.open?.row);
  if (!row || row.row === open) return null;
  return (
    <Card
      className={styles.card}
      title={row.name ?? say(selectedWords.message('pane.selected.row', { row: row.row }))}
      action={
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={say(selectedWords.message('pane.selected.close'))}
          onClick={selection.clear}
        />
      }
    >
      <Trace explained={row} />
    </Card>
  );
}
