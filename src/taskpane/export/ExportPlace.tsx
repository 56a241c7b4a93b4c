import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { WriteDialog } from '../check/WriteDialog';
import { Written } from '../check/Written';
import { vocabulary } from '../../messages/message';
import { Card } from '../Card';
import { DraftLine } from '../DraftLine';
import { useModel } from '../model-context';
import { usePageStyles } from '../page-styles';
import { useSay } from '../say';
import { ConvertCard } from './ConvertCard';
import { ConvertDialog } from './ConvertDialog';
import { NewWorkbookCard } from './NewWorkbookCard';
import { ReportCard } from './ReportCard';
import { ReportDialog } from './ReportDialog';
import { ResultColumnsCard } from './ResultColumnsCard';
import { ReviewCard, ReviewDialog } from './ReviewCard';

export const exportPlaceWords = vocabulary({
  'pane.export.none': { 'zh-CN': '还没有可导出的结果', en: 'No results to hand out yet' },
  'pane.export.none-why': {
    'zh-CN': '核验之后，可以把结论写进名单旁边的列、生成核验报告，也可以另存为一个只有结果的新工作簿。',
    en: 'After a check, the verdicts can be written beside the list, made into a report, or saved as a new workbook that holds the results alone.',
  },
  'pane.export.to-check': { 'zh-CN': '去核验', en: 'Go to the check' },
});

/** 导出: the ways in which results leave the pane. */
export function ExportPlace() {
  const page = usePageStyles();
  const say = useSay();
  const { host, list, run, places } = useModel();
  const phase = useStore(list.store, (state) => state.phase);
  const done = useStore(run.store, (state) => (state.phase.kind === 'done' ? state.phase : null));
  return (
    <div className={page.page}>
      <DraftLine />
      <div className={page.scroll}>
        {done && phase.kind === 'found' ? (
          <>
            <Written />
            <div className={page.cards}>
              <ResultColumnsCard list={phase.list} />
              <ReviewCard list={phase.list} />
              <ReportCard />
              {host.openNew ? <NewWorkbookCard list={phase.list} summary={done.summary} /> : null}
              <ConvertCard />
            </div>
            <WriteDialog list={phase.list} />
            <ReviewDialog list={phase.list} />
            <ReportDialog list={phase.list} />
          </>
        ) : (
          <div className={page.cards}>
            <Card title={say(exportPlaceWords.message('pane.export.none'))}>
              <p className={page.text} style={{ marginBottom: '12px' }}>
                {say(exportPlaceWords.message('pane.export.none-why'))}
              </p>
              <Button
                appearance="primary"
                onClick={() => {
                  places.go('check');
                }}
              >
                {say(exportPlaceWords.message('pane.export.to-check'))}
              </Button>
            </Card>
            <ConvertCard />
          </div>
        )}
        <ConvertDialog />
      </div>
    </div>
  );
}
