import { Button } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { Progress } from '../../workbook/workbook';
import { Card } from '../Card';
import { useModel } from '../model-context';
import { ProgressLine } from '../ProgressLine';
import { useSay } from '../say';
import { usePageStyles } from '../page-styles';

export const runningWords = vocabulary({
  'pane.running.title': { 'zh-CN': '正在核验', en: 'Checking' },
  'pane.running.rows': {
    'zh-CN': '已核验{done, number}家，共{of, number}家',
    en: '{done, number} of {of, number} checked',
  },
  'pane.running.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'pane.running.note': {
    'zh-CN': '核验期间可以继续编辑；取消不会改动工作簿。',
    en: 'You can go on editing; cancelling changes nothing in the workbook.',
  },
});

export interface RunningViewProps {
  readonly progress: Progress | null;
  readonly rows: number;
}

/** Rows done of all, a bar, and a way out. */
export function RunningView({ progress, rows }: RunningViewProps) {
  const page = usePageStyles();
  const say = useSay();
  const { run } = useModel();
  const { done, of } = progress ?? { done: 0, of: rows };
  return (
    <div className={page.page}>
      <div className={page.scroll}>
        <div className={page.cards}>
          <Card title={say(runningWords.message('pane.running.title'))}>
            <ProgressLine
              name={say(runningWords.message('pane.running.title'))}
              progress={progress}
              words={runningWords.message('pane.running.rows', { done, of })}
            />
            {progress?.waiting === 'editing' ? null : (
              <p className={page.quiet}>{say(runningWords.message('pane.running.note'))}</p>
            )}
          </Card>
        </div>
      </div>
      <div className={page.foot}>
        <Button className={page.wideButton} onClick={run.cancel}>
          {say(runningWords.message('pane.running.cancel'))}
        </Button>
      </div>
    </div>
  );
}
