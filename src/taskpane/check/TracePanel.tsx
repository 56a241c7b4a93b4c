import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { FormulaCard } from '../formula/FormulaCard';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { usePageStyles } from '../page-styles';
import { Trace } from './Trace';

export const tracePanelWords = vocabulary({
  'pane.trace.pick': {
    'zh-CN': '点选一家企业，或在工作表中选中它所在的行，这里显示结论的依据。',
    en: 'Choose an enterprise, or select its row in the sheet: the grounds of its verdict appear here.',
  },
});

const useStyles = makeStyles({
  panel: { padding: '12px 16px 24px' },
  name: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Where the pane is wide, the trace stands beside the list. */
export function TracePanel() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const { rows, selection } = useModel();
  const opened = useStore(rows.opened, (state) => state.open?.explained ?? null);
  const selected = useStore(selection.store, (state) => state.row);
  const shown = selected ?? opened;
  return (
    <div className={styles.panel}>
      <FormulaCard />
      {shown ? (
        <>
          <h2 className={styles.name}>{shown.name}</h2>
          <Trace explained={shown} />
        </>
      ) : (
        <p className={page.quiet}>{say(tracePanelWords.message('pane.trace.pick'))}</p>
      )}
    </div>
  );
}
