import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckSummary, ListView } from '../../check/session';
import type { Finding } from '../../list/reading';
import { DraftLine } from '../DraftLine';
import { FormulaTrouble } from '../formula/FormulaTrouble';
import { FormulaCard } from '../formula/FormulaCard';
import { useWide } from '../width';
import { AwardLine } from './AwardLine';
import { Counts } from './Counts';
import { FindingsView } from './FindingsView';
import { usePageStyles } from '../page-styles';
import { FloorLine } from './FloorLine';
import { ResultFoot } from './ResultFoot';
import { ResultHead } from './ResultHead';
import { ResultTabs } from './ResultTabs';
import type { ResultTab } from './ResultTabs';
import { RowList } from './RowList';
import { RowSearch } from './RowSearch';
import { SelectedCard } from './SelectedCard';
import { TracePanel } from './TracePanel';
import { WriteDialog } from './WriteDialog';
import { Written } from './Written';

const useStyles = makeStyles({
  columns: { flexGrow: 1, minHeight: 0, display: 'flex' },
  left: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  right: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  surface: { backgroundColor: tokens.colorNeutralBackground1 },
  selected: { padding: '0 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface ResultViewProps {
  readonly list: ListView;
  readonly summary: CheckSummary;
  readonly findings: readonly Finding[];
}

/** After the check: counts that filter, the award, the enterprises or the findings, and a foot to write from. */
export function ResultView({ list, summary, findings }: ResultViewProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const wide = useWide();
  const [tab, setTab] = useState<ResultTab>('rows');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div className={page.page}>
      <DraftLine />
      <div className={styles.columns}>
        <div className={styles.left}>
          <div className={`${page.scroll} ${styles.surface}`} ref={setScroller}>
            <ResultHead list={list} summary={summary} />
            <Written />
            {wide ? null : (
              <div className={styles.selected}>
                <FormulaCard />
                <SelectedCard />
              </div>
            )}
            <div className={styles.selected}>
              <FormulaTrouble />
            </div>
            <Counts
              summary={summary}
              onFilter={() => {
                setTab('rows');
              }}
            />
            <FloorLine summary={summary} />
            <AwardLine summary={summary} />
            <ResultTabs tab={tab} rows={summary.rows} findings={summary.findings} onTab={setTab} />
            {tab === 'rows' ? (
              <>
                <RowSearch />
                <RowList scroller={scroller} />
              </>
            ) : (
              <FindingsView findings={findings} />
            )}
          </div>
        </div>
        {wide ? (
          <div className={styles.right}>
            <TracePanel />
          </div>
        ) : null}
      </div>
      <ResultFoot />
      <WriteDialog list={list} />
    </div>
  );
}
